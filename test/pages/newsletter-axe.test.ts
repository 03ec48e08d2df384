import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { renderIssuePage } from '../../src/newsletter/web/page.ts';
import { decemberIssue } from '../newsletter/december.ts';
import { issues } from '../newsletter/issues.ts';
import { sampleItem, tree } from '../newsletter/sample.ts';

const executablePath = process.env.VIAG_CHROMIUM ?? '/usr/bin/chromium';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Where screenshots go, when someone wants to look at them. */
const shots = process.env.VIAG_SHOTS;

const text = `Een alinea met \`code\`, **nadruk** en [een link](https://www.viag.nl/).[^1]

> Een citaat van een lid.

| Gemeente | Inwoners | Systeem | Leverancier | Sinds | Contactpersoon | Opmerking |
| --- | ---: | --- | --- | --- | --- | --- |
| Winterswijk | 29.000 | Zaaksysteem | Onbekend | 2016 | Functioneel beheer | Over naar de nieuwe versie |

1. een
2. twee

\`\`\`
een lange regel code die op een telefoon niet past en daarom verder gaat op de volgende regel
\`\`\`

[^1]: De bron van dit feit.
`;

const [everything, config] = issues.everything;
const december = decemberIssue();
const issue = {
  ...everything,
  introduction: december.introduction ?? tree(''),
  sections: [
    ...december.sections,
    { heading: 'Heel', items: [sampleItem({ full: { body: tree(text), images: new Map() } })] },
    ...everything.sections,
  ],
};
const pictures = issue.sections.flatMap(({ items }) =>
  items.flatMap(({ image, full }) => [
    ...(image ? [image] : []),
    ...(full ? [...full.images.values()] : []),
  ]),
);

/**
 * These two ask for a landmark, which is for the page around a mail: webmail has its own `main`, and
 * https://www.w3.org/TR/wai-aria-1.2/#main allows one in a document.
 */
const forPagesOnly: readonly string[] = ['landmark-one-main', 'region'];

describe.skipIf(!existsSync(executablePath))('the newsletter in Chromium', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'viag-axe-'));
    writeFileSync(join(folder, 'web.html'), renderIssuePage(issue, config));
    writeFileSync(join(folder, 'index.html'), renderIssueHtml(issue, config));
    mkdirSync(join(folder, 'images'));
    for (const { src, width, height } of pictures) {
      const drawing = sharp({ create: { width, height, channels: 3, background: '#99bbbb' } });
      await drawing.toFile(join(folder, src));
    }
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const views = ['web.html', 'index.html'].flatMap((file) =>
    [360, 1200].flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ file, width, colorScheme })),
    ),
  );

  test.each(views)('$file at $width pixels, $colorScheme: axe', async (view) => {
    const { file, width, colorScheme } = view;
    // Around the page's own policy, which would keep axe out.
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    await page.goto(pathToFileURL(join(folder, file)).href);
    if (shots) {
      await page.screenshot({
        path: join(shots, `${file}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    const results = await axe(page);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    const found = results.violations
      .filter(({ id }) => file === 'web.html' || !forPagesOnly.includes(id))
      .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect({ found, widest }).toEqual({ found: [], widest: width });
    expect(results.passes.length).toBeGreaterThan(20);
  });

  test('the page keeps to its own policy and asks nothing of the network', async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(join(folder, 'web.html')).href);
    const aligned = await page.evaluate(
      () => getComputedStyle(document.querySelectorAll('td')[1] ?? document.body).textAlign,
    );
    await page.close();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(aligned).toBe('right');
  });
});

async function axe(page: Page): Promise<AxeResults> {
  await page.addScriptTag({ content: axeSource });
  return page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
}
