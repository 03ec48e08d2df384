import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isStrayPath } from '../../src/text/addresses/stray-path.ts';
import { map, rendition } from './edition.ts';
import { sampleConfig, sampleIssue, sampleItem } from './sample.ts';

const image = { src: 'images/kaart.png', width: 3, height: 2, alt: 'Een kaart' };
const issue = sampleIssue({ sections: [{ items: [sampleItem({ image })] }] });
const zipped = () => rendition('zip', issue, sampleConfig(), { pictures: [map] });

test('a page with its pictures beside it, and nothing else', async () => {
  const entries = unzipSync(await zipped());
  expect(Object.keys(entries)).toEqual(['index.html', 'kaart.png']);
  expect(entries['kaart.png']).toEqual(map.file.content);
  expect(strFromU8(entries['index.html'] ?? new Uint8Array())).toContain('<img src="kaart.png"');
});

test('with the pictures on the web, it says where', async () => {
  const zip = await rendition('zip', issue, sampleConfig(), {
    pictures: [map],
    baseUrl: 'https://www.viag.nl/nb/',
  });
  expect(strFromU8(unzipSync(zip)['index.html'] ?? new Uint8Array())).toContain(
    '<img src="https://www.viag.nl/nb/images/kaart.png"',
  );
});

test('the same bytes in every time zone', async () => {
  const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata'];
  const before = process.env.TZ;
  const made: string[] = [];
  for (const zone of zones) {
    process.env.TZ = zone;
    made.push((await zipped()).toString('base64'));
  }
  process.env.TZ = before;
  expect(new Set(made).size).toBe(1);
});

const hasUnzip = (() => {
  try {
    execFileSync('unzip', ['-v']);
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasUnzip)('another program finds nothing wrong with it', async () => {
  const { mkdtempSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const file = `${mkdtempSync(`${tmpdir()}/viag-zip-`)}/a.zip`;
  writeFileSync(file, await zipped());
  expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
});

test.each([
  ['index.html', false],
  ['images/kaart.png', false],
  ['../kaart.png', true],
  ['/etc/passwd', true],
  ['a\\b.png', true],
  ['a\nb.png', true],
  ['a\u001b[31m.png', true],
  ['.', true],
  ['', true],
  ['a//b', true],
  ['con.txt', true],
  ['a/NUL', true],
  ['kaart.png.', true],
  ['C:kaart.png', true],
])('%j strays: %s', (name, strays) => {
  expect(isStrayPath(name)).toBe(strays);
});
