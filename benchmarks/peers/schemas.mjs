// Compiles schemas with Ajv: an object of them as JSON, by the names of events. What comes of it takes the bytes of a message and gives its errors.
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const unplanned = [{ instancePath: '/event', params: {} }];
const valid = [];

export function compile(schemas) {
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
  const validators = new Map(Object.entries(JSON.parse(schemas)).map(([event, schema]) => [event, ajv.compile(schema)]));
  return buffer => {
    const message = JSON.parse(buffer.toString('utf8'));
    const validate = validators.get(message.event);
    return validate === undefined ? unplanned : validate(message) ? valid : validate.errors;
  };
}
