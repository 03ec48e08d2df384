import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { exampleText } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';

const folder = fileURLToPath(new URL('../../articles/', import.meta.url));
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(folder + name));
const examples = rules
  .flatMap(({ good, bad }) => [...good, ...bad])
  .map((example) => Buffer.from(exampleText(example)));

/** Whole files: viag's own articles, and all that the rules show. */
const originals: readonly Buffer[] = [...articles, ...examples];

const tokens = [
  '---\n',
  '\r',
  '\r\n',
  '\ufeff',
  '\0',
  '<!-- viag-disable ',
  '-->',
  '"',
  ': ',
  '\t',
  '#',
  '[',
  '`',
];

/** A place and a length as shares of the file, so that they hold for a file of any size. */
interface Change {
  readonly how: 'flip' | 'delete' | 'double' | 'insert' | 'splice';
  readonly at: number;
  readonly share: number;
  readonly token: string;
  readonly byte: number;
  readonly other: Buffer;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const changes: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('flip', 'delete', 'double', 'insert', 'splice'),
  at: share,
  share: share.map((wanted) => wanted ** 4),
  token: fc.constantFrom(...tokens),
  byte: fc.nat({ max: 255 }),
  other: fc.constantFrom(...originals),
});

function changed(file: Buffer, { how, at, share: size, token, byte, other }: Change): Buffer {
  // Most of what can go wrong stands at the top.
  const start = Math.floor(file.length * at ** 2);
  const end = Math.min(file.length, start + 1 + Math.floor(file.length * size));
  const [before, piece, after] = [
    file.subarray(0, start),
    file.subarray(start, end),
    file.subarray(end),
  ];
  switch (how) {
    case 'flip':
      return Buffer.concat([before, Buffer.from([byte]), file.subarray(start + 1)]);
    case 'delete':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, piece, piece, after]);
    case 'insert':
      return Buffer.concat([before, Buffer.from(token), file.subarray(start)]);
    default:
      return Buffer.concat([before, other.subarray(Math.floor(other.length * size))]);
  }
}

/** Real files, with some of their bytes turned, taken away, doubled, put in or put together. */
export function mutated(files: readonly Buffer[] = originals): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(changes, { maxLength: 5 }))
    .map(([file, list]) => list.reduce(changed, file));
}
