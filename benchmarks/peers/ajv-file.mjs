// Checks a file of messages, one per line, with Ajv, as `trackingplan validate` does: block by block, in memory that does not grow. ValidateFile.cs starts it with the files of the
// schemas and of the messages; it writes how many messages there are, and how many of them have errors.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { compile } from './schemas.mjs';

const [schemas, messages] = process.argv.slice(2);
const check = compile(readFileSync(schemas));
const block = Buffer.alloc(1024 * 1024);
const file = openSync(messages);
let count = 0;
let invalid = 0;
for (let kept = 0, read; (read = readSync(file, block, kept, block.length - kept)) > 0;) {
  const end = kept + read;
  let start = 0;
  for (let line; (line = block.indexOf(10, start)) >= 0 && line < end; start = line + 1) {
    count++;
    invalid += check(block.subarray(start, line)).length > 0 ? 1 : 0;
  }
  kept = block.copy(block, 0, start, end);
}
closeSync(file);
console.log(`${count} ${invalid}`);
