import { articleSchemaWords } from '../messages/article-schema.ts';
import { type FrontMatterKey, frontMatterKeys } from '../model/front-matter-keys.ts';
import type { Lang } from '../model/lang.ts';
import { draft7, type JsonSchema } from './json-schema.ts';
import { valueSchema } from './value-schema.ts';

/** What an archive asks of its front matter. */
export interface ArticleShape {
  /** The keys an article cannot do without. */
  readonly required: readonly FrontMatterKey[];
  /** The only values there are, by key; any will do for the others. */
  readonly choices: Readonly<Partial<Record<FrontMatterKey, readonly string[]>>>;
  /** The keys that may stand for one of viag's own. */
  readonly aliases: Readonly<Partial<Record<FrontMatterKey, readonly string[]>>>;
  /** The keys of other systems; undefined: whatever they are. */
  readonly others?: readonly string[];
}

/**
 * Front matter as JSON Schema. It refuses nothing that the rules, as they are by default, take: what
 * depends on the text, other files or the day is left to them.
 */
export function articleSchema(shape: ArticleShape, lang: Lang): JsonSchema {
  const words = articleSchemaWords[lang];
  const namesOf = (own: FrontMatterKey) => [own, ...(shape.aliases[own] ?? [])];
  const described = frontMatterKeys.flatMap((own) => {
    const [title, description] = words.keys[own];
    const filled = shape.required.includes(own);
    const value = valueSchema(own, { filled, choices: shape.choices[own] ?? [] });
    return namesOf(own).map((name) => [name, { title, description, ...value }] as const);
  });
  const conditions = [
    ...shape.required
      .map(namesOf)
      .filter((names) => names.length > 1)
      .map(oneOfThese),
    ...namesOf('image').map((image) => ({
      if: { required: [image], properties: { [image]: { type: 'string', pattern: '\\S' } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name, and nothing awaits it
      then: oneOfThese(namesOf('alt')),
    })),
  ];
  return {
    $schema: draft7,
    title: words.title,
    description: words.description,
    type: 'object',
    required: shape.required.filter((own) => namesOf(own).length === 1),
    properties: Object.fromEntries([
      ...(shape.others ?? []).map((name) => [name, {}] as const),
      ...described,
    ]),
    additionalProperties: shape.others === undefined,
    allOf: conditions,
  };
}

function oneOfThese(names: readonly string[]): JsonSchema {
  const [first, ...more] = names.map((name) => ({ required: [name] }));
  return first && more.length === 0
    ? first
    : { anyOf: names.map((name) => ({ required: [name] })) };
}
