import { expect, test } from 'vitest';
import { repositoryFolder } from '../../../src/commands/validate/repository-folder.ts';

test.each([
  ['on GitHub', '/work/repo/site/nieuws', { GITHUB_WORKSPACE: '/work/repo' }, 'site/nieuws'],
  ['on GitLab', '/builds/viag/site', { CI_PROJECT_DIR: '/builds/viag/' }, 'site'],
  ['a name that begins with dots', '/work/repo/..site', { CI_PROJECT_DIR: '/work/repo' }, '..site'],
  ['at the root', '/work/repo', { GITHUB_WORKSPACE: '/work/repo' }, undefined],
  ['beside it', '/work/repo-2', { GITHUB_WORKSPACE: '/work/repo' }, undefined],
  ['above it', '/work', { GITHUB_WORKSPACE: '/work/repo' }, undefined],
  ['on someone’s own computer', '/work/repo', {}, undefined],
  ['where the variable holds no path', '/work/repo', { GITHUB_WORKSPACE: '' }, undefined],
])('%s', (_name, root, env, folder) => {
  expect(repositoryFolder(root, env)).toBe(folder);
});
