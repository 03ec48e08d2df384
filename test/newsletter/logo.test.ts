import PostalMime from 'postal-mime';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { gatherLogo } from '../../src/newsletter/pictures/logo.ts';
import { rendition } from './edition.ts';
import { sampleConfig, sampleIssue } from './sample.ts';

const png = (width: number, background: string) =>
  sharp({ create: { width, height: 100, channels: 3, background } })
    .png()
    .toBuffer();

const disk: Readonly<Record<string, Uint8Array>> = {
  'logo.png': await png(400, '#d05010'),
  'logo-donker.png': await png(100, '#6020d0'),
  'logo.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
};
const sources = {
  read: (path: string) => disk[path] ?? ('missing' as const),
  earlier: () => undefined,
};
const logo = { path: 'logo.png', alt: 'VIAG', width: 160, dark: './logo-donker.png' };

test('as wide as asked for but never larger than it is, dark in its own size', async () => {
  expect(await gatherLogo(logo, [], sources)).toMatchObject({
    logo: {
      light: { src: 'images/logo.png', width: 160, height: 40, alt: 'VIAG' },
      dark: { src: 'images/logo-donker.png', width: 100, height: 100, alt: 'VIAG' },
    },
  });
});

test.each([
  [{ path: 'logo.svg' }, { path: 'logo.svg', fault: 'svg' }],
  [{ path: 'weg.png' }, { path: 'weg.png', fault: 'missing' }],
  [{ path: '../weg.png' }, { path: '../weg.png', fault: 'elsewhere' }],
  [{ dark: 'weg.png' }, { path: 'weg.png', fault: 'missing' }],
])('%j is refused', async (change, fault) => {
  expect(await gatherLogo({ ...logo, ...change }, [], sources)).toEqual(fault);
});

test('in the draft both go along, each under the name that the HTML has', async () => {
  const gathered = await gatherLogo(logo, [], sources);
  if (!('logo' in gathered)) throw new Error(gathered.fault);
  const issue = sampleIssue({ logo: gathered.logo });
  const { pictures } = gathered;
  const mail = await PostalMime.parse(await rendition('eml', issue, sampleConfig(), { pictures }));
  const named = [...(mail.html ?? '').matchAll(/src="cid:([^"]+)"/g)].map(([, id]) => `<${id}>`);
  expect(named).toEqual(['<logo.png@www.viag.nl>', '<logo-donker.png@www.viag.nl>']);
  expect(mail.attachments.map(({ contentId }) => contentId)).toEqual(named);
});
