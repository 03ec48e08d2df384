import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { configFileSchema } from '../src/config/schema.ts';
import { requiredOptions } from '../src/rules/frontmatter/required.ts';
import { articleSchema } from '../src/schema/article-schema.ts';
import { reportSchema } from '../src/schema/report-schema.ts';

/** The JSON Schema of `viag.config.yaml`, from the one schema viag itself checks by. */
export function configJsonSchema(): string {
  const schema = toJsonSchema(configFileSchema, { errorMode: 'ignore' });
  return written({ ...schema, title: 'viag.config.yaml' });
}

/** The JSON Schema of front matter, as it is where the configuration is silent. */
export function articleJsonSchema(): string {
  const required = v.getDefaults(requiredOptions).keys ?? [];
  return written(articleSchema({ required, choices: {}, aliases: {} }, 'nl'));
}

/** The JSON Schema of `viag validate --format json`, from the one that reports are read back by. */
export function reportJsonSchema(): string {
  return written({ ...toJsonSchema(reportSchema), title: 'viag validate --format json' });
}

function written(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
