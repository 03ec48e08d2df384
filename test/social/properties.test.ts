import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkIds } from '../../src/model/network-id.ts';
import type { Post } from '../../src/model/post.ts';
import { postsOf } from '../../src/social/posts.ts';
import { graphemes } from '../../src/text/display/graphemes.ts';
import { article, sampleConfig } from './sample.ts';

const word = fc.constantFrom(
  ...'gemeente de beurs één samen. werken, Omgevingswet (met) “quote” zaaksysteem? 日本語 👨‍👩‍👧‍👦 e\u0301'.split(
    ' ',
  ),
  ...'https://voorbeeld.nl/een/heel/lang/pad viag.nl @VNG #Woo VNG 🇳🇱🇧🇪 aaaaaaaaaaaaaaaaaaaa'.split(
    ' ',
  ),
  'x'.repeat(400),
  '😀'.repeat(90),
);
const words = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((list) => list.join(' '));
const tag = fc.constantFrom('open data', 'AVG', 'digitale overheid', '2019', 'c#', 'één twee');

const subject = fc.record({
  title: words(40),
  summary: fc.option(words(120)),
  body: words(80),
  tags: fc.array(tag, { maxLength: 5 }),
  thread: fc.boolean(),
});

const config = sampleConfig({
  handles: { VNG: { x: '@VNGemeenten', mastodon: '@vng@social.voorbeeld.nl' } },
  hashtags: ['VIAG'],
});

function postsAbout({ title, summary, body, tags, thread }: SubjectOf): readonly Post[] {
  const sound = article('', `${body}\n`);
  const meta = { ...sound.meta, title, tags, ...(summary !== null && { summary }) };
  return postsOf({ ...sound, meta }, networkIds, config, { thread });
}

const bare = (piece: string) => piece.replace(/[.,)?”…]+$/, '');

type SubjectOf = typeof subject extends fc.Arbitrary<infer Value> ? Value : never;

/** What viag adds besides the link. */
const ours =
  '@VNGemeenten @vng@social.voorbeeld.nl #OpenData #AVG #DigitaleOverheid #VIAG #ÉénTwee #C';

/** What must stay whole, wherever it stands. */
const indivisible = /https?:\/\/\S+|[@#][\p{L}\p{N}_@.-]+/gu;

describe('whatever an article says', () => {
  test('no post is over its limit, and each has the link', () => {
    fc.assert(
      fc.property(subject, (made) => {
        for (const { texts, url } of postsAbout(made)) {
          const parts = texts.map(({ text }) => text);
          expect(parts.some((text) => text.includes(url))).toBe(true);
          const over = texts.filter(({ cut }) => cut !== undefined);
          expect(over.map(({ text }) => text)).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('nothing is cut inside a grapheme, a link, a hashtag or a handle', () => {
    fc.assert(
      fc.property(subject, (made) => {
        const source = [made.title, made.summary ?? '', made.body].join(' ');
        const known = new Set((`${source} ${ours}`.match(indivisible) ?? []).map(bare));
        const whole = new Set([
          ...graphemes(source),
          ...graphemes(`${JSON.stringify(config.social)} … () / 0123456789 \n # Lees meer: .`),
        ]);
        for (const { texts, url, network } of postsAbout(made)) {
          for (const { text } of texts) {
            const rest = text.replaceAll(url, '');
            const torn = graphemes(rest).filter(
              (one) => !whole.has(one) && /[^\p{L}\s]/u.test(one),
            );
            expect(torn, network).toEqual([]);
            const pieces = rest.replace(/ \(\d+\/\d+\)$/, '').match(indivisible) ?? [];
            const cut = pieces.map(bare).filter((piece) => !known.has(piece));
            expect(cut, network).toEqual([]);
          }
        }
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  test('the same article gives the same posts', () => {
    fc.assert(
      fc.property(subject, (made) => {
        expect(postsAbout(made)).toEqual(postsAbout(made));
      }),
      { numRuns: 20 },
    );
  });
});
