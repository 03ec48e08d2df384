import type { FrontMatterKey } from '../model/front-matter-keys.ts';
import { networkIds } from '../model/network-id.ts';
import type { JsonSchema } from './json-schema.ts';

interface Demand {
  /** Whether the value may not be left empty. */
  readonly filled: boolean;
  /** The only texts there are; none: any will do. */
  readonly choices: readonly string[];
}

type Kind = (demand: Demand) => JsonSchema;

const text: Kind = ({ filled, choices }) => {
  if (choices.length > 0) return { enum: filled ? choices : [...choices, null] };
  return filled ? { type: 'string', pattern: '\\S' } : { type: ['string', 'null'] };
};

/** A number in a list is meant as text, and read as such. */
const item: Kind = ({ choices }) =>
  choices.length > 0 ? { enum: choices } : { type: ['string', 'number', 'boolean', 'null'] };

const textOrList: Kind = (demand) => ({
  anyOf: [
    text(demand),
    { type: 'array', items: item(demand), ...(demand.filled && { minItems: 1 }) },
  ],
});

/** A time, with a zone if wanted, in the forms that YAML and viag know and `date-time` does not. */
const time = '(T| +)\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?(Z|[+-]\\d{2}(:?\\d{2})?))?';

const date: Kind = ({ filled }) => ({
  anyOf: [
    { type: 'string', format: 'date' },
    { type: 'string', pattern: `^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])${time}$` },
    ...(filled ? [] : [{ type: 'null' }]),
  ],
});

const truth: Kind = () => ({ type: ['boolean', 'null'] });

const social: Kind = () => ({
  type: ['object', 'null'],
  properties: Object.fromEntries(
    ['text', ...networkIds, 'twitter', 'warning'].map((key) => [key, { type: ['string', 'null'] }]),
  ),
  additionalProperties: false,
});

const languageTag: Kind = () => ({
  type: ['string', 'null'],
  pattern: '^\\s*([A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*)?\\s*$',
});

const slug: Kind = () => ({ type: ['string', 'null'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

const page: JsonSchema = {
  type: 'object',
  required: ['title', 'url'],
  properties: { title: { type: 'string' }, url: { type: 'string' } },
};

const related: Kind = () => ({
  anyOf: [
    { type: ['string', 'null'] },
    page,
    { type: 'array', items: { anyOf: [{ type: 'string' }, page] } },
  ],
});

const kinds: Readonly<Record<FrontMatterKey, Kind>> = {
  title: text,
  author: textOrList,
  date,
  category: textOrList,
  summary: text,
  tags: textOrList,
  image: text,
  alt: text,
  related,
  slug,
  draft: truth,
  updated: date,
  lang: languageTag,
  social,
  id: text,
};

/** What may stand behind a key. */
export function valueSchema(key: FrontMatterKey, demand: Demand): JsonSchema {
  return kinds[key](demand);
}
