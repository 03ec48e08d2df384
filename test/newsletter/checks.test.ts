import { expect, test } from 'vitest';
import type { NewsletterConfig } from '../../src/model/config.ts';
import { checkMailing } from '../../src/newsletter/checks.ts';
import { sampleConfig } from './sample.ts';

const page = (bytes: number) => [
  { path: 'newsletter.txt', content: 'x'.repeat(200_000) },
  { path: 'index.html', content: `${'é'.repeat(bytes / 2)}${'x'.repeat(bytes % 2)}` },
];

test.each<readonly [string, number, Partial<NewsletterConfig>, readonly unknown[]]>([
  ['nothing to remark', 1000, {}, []],
  ['no way to unsubscribe', 1000, { unsubscribe: ' ' }, [{ kind: 'no-unsubscribe' }]],
  ['no address', 1000, { address: '\n' }, [{ kind: 'no-address' }]],
  ['just small enough', 90 * 1024, {}, []],
  ['too large, counted in bytes', 90 * 1024 + 1, {}, [{ kind: 'too-large', kilobytes: 91 }]],
  [
    'everything at once',
    102_400,
    { unsubscribe: '', address: '' },
    [{ kind: 'no-unsubscribe' }, { kind: 'no-address' }, { kind: 'too-large', kilobytes: 100 }],
  ],
])('%s', (_name, bytes, newsletter, faults) => {
  expect(checkMailing(page(bytes), sampleConfig(newsletter))).toEqual(faults);
});
