import { expect, test } from 'vitest';
import { renderIssueText } from '../../src/newsletter/text.ts';
import { displayWidth } from '../../src/text/display/width.ts';
import { decemberIssue } from './december.ts';
import { sampleConfig } from './sample.ts';

test('lines of at most 72 columns, but for an address; LF; one newline at the end', () => {
  const text = renderIssueText(decemberIssue(), sampleConfig());
  expect(text).not.toContain('\r');
  expect(text).toMatch(/[^\n]\n$/);
  for (const line of text.split('\n')) {
    expect(displayWidth(line) <= 72 || /^\S+$/.test(line.trim()), line).toBe(true);
    expect(line).toBe(line.trimEnd());
  }
});
