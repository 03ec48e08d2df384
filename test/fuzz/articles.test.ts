import fc from 'fast-check';
import { describe, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';
import { bodies, shortBodies } from './bodies.ts';
import { heads } from './heads.ts';
import { mutated } from './mutations.ts';
import { brokenPromises } from './promises.ts';
import { holdsFor, patience } from './runs.ts';
import { lineEnds, withLineEnds } from './words.ts';

/** A text of a head and a body; a failure shows it as it is read. */
function articlesOf(head: fc.Arbitrary<string>, body: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(head, body, lineEnds)
    .map(([top, rest, ends]) => withLineEnds(`${top}\n${rest}`, ends));
}

describe('whatever an editor writes is read and checked in time; a fix is done at once and loses nothing', () => {
  test('20,000 front matters', { timeout: patience }, () => {
    holdsFor(articlesOf(heads, shortBodies), 20_000, brokenPromises);
  });

  test('2,000 bodies', { timeout: patience }, () => {
    const sound = fc.constant(
      '---\ntitle: Woo in de praktijk\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---',
    );
    holdsFor(articlesOf(sound, bodies), 2000, brokenPromises);
  });

  test('3,000 real files with bytes turned, taken away, doubled and put together', {
    timeout: patience,
  }, () => {
    holdsFor(mutated(), 3000, (bytes) => brokenPromises(decode(bytes).text));
  });
});
