import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { configText, makeFolder } from './workspace.ts';

const before = `\ufeff---
# van Renk
title: Wat nu?: antwoord
author:   "Redactie VIAG"  # nog vragen
date: 13-12-2018
category: nieuws
draft: nee
---

Een zin: met "alles"\tdat blijft.\u00a0\u00a0

- 13-12-2018
`;

const after = before
  .replace('Wat nu?: antwoord', '"Wat nu?: antwoord"')
  .replace('date: 13-12-2018', 'date: 2018-12-13')
  .replace('category: nieuws', 'category: Nieuws')
  .replace('draft: nee', 'draft: false');

const name = 'articles/2018-12-13-wat-nu.md';

describe('--fix', () => {
  test.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('changes what it says and not a byte more, and has nothing to do twice: %s', (_name, eol) => {
    const folder = makeFolder({ 'viag.config.yaml': configText, [name]: eol(before) });
    const { code, stdout, stderr } = viag(['validate', '--fix'], { cwd: folder.root });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '✓ 1 bestand gecontroleerd: alles in orde.\n',
      stderr: `viag heeft 1 bestand hersteld:\n  ${name}\n\n`,
    });
    expect(readFileSync(folder.path(name))).toEqual(Buffer.from(eol(after)));
    const { mtimeMs } = statSync(folder.path(name));
    expect(viag(['validate', '--fix'], { cwd: folder.root })).toEqual({ code, stdout, stderr: '' });
    expect(statSync(folder.path(name)).mtimeMs).toBe(mtimeMs);
    expect(folder.list('articles')).toEqual(['2018-12-13-wat-nu.md']);
  });

  test('--fix-dry-run shows the same and writes nothing', async () => {
    const folder = makeFolder({ 'viag.config.yaml': configText, [name]: before });
    const { code, stdout, stderr } = viag(['validate', '--fix-dry-run'], { cwd: folder.root });
    // The faults are still there, and so is the code that says so.
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'viag zou 1 bestand herstellen: viag validate --fix\n',
    });
    await expect(stdout).toMatchFileSnapshot('../fixtures/fix/dry-run.txt');
    expect(folder.read(name)).toBe(before);
  });

  test('what cannot be mended is still reported, and the file with it stays as it is', () => {
    const hopeless = '---\ntitle: X\nEen losse regel.\n---\nTekst.\n';
    const folder = makeFolder({ 'viag.config.yaml': configText, [name]: hopeless });
    expect(viag(['validate', '--fix'], { cwd: folder.root })).toMatchObject({
      code: 1,
      stderr: '',
    });
    expect(folder.read(name)).toBe(hopeless);
  });

  test('a rule that is off mends nothing', () => {
    const folder = makeFolder({ 'viag.config.yaml': configText, [name]: before });
    const off = ['--rule', 'frontmatter/syntax=off'];
    viag(['validate', '--fix', ...off], { cwd: folder.root });
    expect(folder.read(name)).toBe(before);
  });

  test('an article that is a link stays one', () => {
    const folder = makeFolder({ 'viag.config.yaml': configText, 'gedeeld/a.md': before });
    folder.link(name, '../gedeeld/a.md');
    expect(viag(['validate', '--fix'], { cwd: folder.root }).code).toBe(0);
    expect(folder.read('gedeeld/a.md')).toBe(after);
    expect(folder.read(name)).toBe(after);
  });
});
