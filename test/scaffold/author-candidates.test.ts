import { expect, test } from 'vitest';
import {
  authorCandidates,
  likelyAuthor,
  sureAuthor,
} from '../../src/scaffold/author-candidates.ts';

const sources = {
  register: ['Redactie VIAG'],
  used: ['Bo', 'Aad', 'Redactie VIAG', 'Aad'],
  gitName: 'Cor',
};

test('the register, then who wrote most, then git', () => {
  expect(authorCandidates(sources)).toEqual(['Redactie VIAG', 'Aad', 'Bo', 'Cor']);
  expect(authorCandidates({ register: [], used: [] })).toEqual([]);
});

test('who is at the keyboard is proposed when known here', () => {
  expect(likelyAuthor(sources)).toBe('Redactie VIAG');
  expect(likelyAuthor({ ...sources, gitName: 'Bo' })).toBe('Bo');
  expect(likelyAuthor({ register: [], used: [] })).toBeUndefined();
});

test.each([
  [sources, 'Redactie VIAG'],
  [{ ...sources, register: ['Aad', 'Bo'] }, undefined],
  [{ register: [], used: ['Aad', 'Aad'], gitName: 'Cor' }, 'Aad'],
  [{ register: [], used: ['Aad', 'Bo'], gitName: 'Cor' }, undefined],
  [{ register: [], used: [], gitName: 'Cor' }, 'Cor'],
  [{ register: [], used: [] }, undefined],
])('sure from %j: %s', (given, name) => {
  expect(sureAuthor(given)).toBe(name);
});
