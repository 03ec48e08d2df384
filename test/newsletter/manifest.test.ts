import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { manifestOf } from '../../src/newsletter/manifest.ts';
import { version } from '../../src/version.ts';
import { sampleIssue } from './sample.ts';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

test('the whole manifest', () => {
  const picture = {
    file: { path: 'images/a.png', content: Uint8Array.of(1) },
    width: 3,
    height: 2,
    source: sha256('original'),
  };
  const { path, content } = manifestOf(
    sampleIssue(),
    [picture],
    [{ path: 'index.html', content: '<p>é' }, picture.file],
  );
  expect(path).toBe('manifest.json');
  expect(content).toBe(`${JSON.stringify(JSON.parse(String(content)), null, 2)}\n`);
  expect(JSON.parse(String(content))).toEqual({
    viag: version,
    version: 1,
    issue: '2018-12',
    title: 'Nieuwsbrief december 2018',
    date: '2018-12-14',
    subject: 'VIAG-nieuwsbrief december 2018',
    preheader: 'Terugblik op het congres, en wat de Omgevingswet van je vraagt',
    articles: [
      {
        path: 'articles/2018-12-13-terugblik-op-het-najaarscongres.md',
        slug: 'terugblik-op-het-najaarscongres',
        title: 'Terugblik op het najaarscongres',
        date: '2018-12-13',
        section: 'Nieuws',
        url: 'https://www.viag.nl/nieuws/2018/12/13/terugblik-op-het-najaarscongres',
        sha256: sha256(''),
      },
    ],
    pictures: [{ path: 'images/a.png', width: 3, height: 2, source: sha256('original') }],
    files: [
      { path: 'index.html', bytes: 5, sha256: sha256('<p>é') },
      { path: 'images/a.png', bytes: 1, sha256: sha256(Uint8Array.of(1)) },
    ],
  });
});
