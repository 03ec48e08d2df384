import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** What a schema refuses, as `place message`; empty when it takes the value. */
export type Validator = (value: unknown) => readonly string[];

/** @param schema as an object; ajv refuses one that is itself not right. */
export function validatorOf(schema: object): Validator {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTuples: false,
  });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** One of the schemas that go into the package. */
export function published(name: string): object {
  const file = new URL(`../../schema/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}
