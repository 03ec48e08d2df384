import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configFileSchema } from '../src/config/schema.ts';

/** The JSON Schema of `viag.config.yaml`, from the one schema viag itself checks by. */
export function configJsonSchema(): string {
  const schema = toJsonSchema(configFileSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'viag.config.yaml' }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('write-schema.ts')) {
  writeFileSync(new URL('../schema/config.json', import.meta.url), configJsonSchema());
}
