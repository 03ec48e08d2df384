import * as v from 'valibot';
import type { OutputFile } from '../model/output-file.ts';
import type { Post } from '../model/post.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.strictObject({
  text: v.string(),
  length: whole,
  limit: whole,
  cut: v.optional(whole),
  bytes: v.optional(v.strictObject({ length: whole, limit: whole })),
  apiText: v.optional(v.string()),
  facets: v.optional(
    v.array(
      v.strictObject({
        byteStart: whole,
        byteEnd: whole,
        kind: v.picklist(['link', 'tag', 'mention']),
        value: v.string(),
      }),
    ),
  ),
});

/** What stands in `posts.json`, for programs; the JSON Schema is made from it. */
export const postsFileSchema = v.strictObject({
  version: v.literal(1),
  posts: v.array(
    v.strictObject({
      network: v.string(),
      networkName: v.string(),
      slug: v.string(),
      title: v.string(),
      url: v.string(),
      texts: v.array(texts),
      warning: v.optional(v.string()),
      picture: v.optional(
        v.strictObject({ path: v.string(), alt: v.string(), width: whole, height: whole }),
      ),
      origin: v.picklist(['own', 'shared', 'composed']),
    }),
  ),
});

/** Post and schema cannot drift apart: what one has and the other lacks does not compile. */
export function postsFile(posts: readonly Post[]): OutputFile {
  const content: PostsFile = { version: 1, posts };
  return { path: 'posts.json', content: `${JSON.stringify(content, null, 2)}\n` };
}

type PostsFile = DeepReadonly<v.InferInput<typeof postsFileSchema>>;

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
