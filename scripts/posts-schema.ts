import { toJsonSchema } from '@valibot/to-json-schema';
import { postsFileSchema } from '../src/social/posts-file.ts';

/** The JSON Schema of `posts.json`, from the schema that its type is made of. */
export function postsSchema(): string {
  const schema = toJsonSchema(postsFileSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'posts.json' }, null, 2)}\n`;
}
