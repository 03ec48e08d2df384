import { toJsonSchema } from '@valibot/to-json-schema';
import { configFileSchema } from '../src/config/schema.ts';

/** The JSON Schema of `viag.config.yaml`, from the one schema viag itself checks by. */
export function configSchema(): string {
  const schema = toJsonSchema(configFileSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'viag.config.yaml' }, null, 2)}\n`;
}
