// Checks the messages of the benchmark with Ajv. AjvContender.cs starts it with the files of the schemas (an object, by event) and of the messages (one per
// line), and asks on stdin: "paths" is answered with a list of paths per message, "check FIRST END" with the nanoseconds and the number of errors.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { compile } from './schemas.mjs';

const [schemas, messages] = process.argv.slice(2).map(file => readFileSync(file));
const check = compile(schemas);

function lines(buffer) {
  const found = [];
  for (let start = 0, end; (end = buffer.indexOf('\n', start)) >= 0; start = end + 1) {
    found.push(buffer.subarray(start, end));
  }
  return found;
}

function pathOf({ instancePath, params }) {
  const name = params.missingProperty ?? params.additionalProperty;
  return name === undefined ? instancePath : `${instancePath}/${name}`;
}

function time(first, end) {
  let errors = 0;
  const start = now();
  for (let i = first; i < end; i++) {
    errors += check(buffers[i]).length;
  }
  return `${now() - start} ${errors}`;
}

// As CpuTime.cs has it: the time of work where it is known exactly, that of the collector's threads included.
function now() {
  const { user, system } = process.cpuUsage();
  return process.platform === 'linux' ? (user + system) * 1000 : Number(process.hrtime.bigint());
}

const buffers = lines(messages);
for await (const line of createInterface({ input: process.stdin })) {
  const [command, first, end] = line.split(' ');
  console.log(command === 'paths' ? buffers.map(buffer => JSON.stringify(check(buffer).map(pathOf))).join('\n') : time(Number(first), Number(end)));
}
