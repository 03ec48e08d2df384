import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/lang.ts';
import type { Post } from '../../src/model/post.ts';
import { renderOpenPage } from '../../src/social/open-page/open-page.ts';
import { hostile, linkedin, thread, tooLong, warned } from '../social/posts.ts';

const executablePath = process.env.VIAG_CHROMIUM ?? '/usr/bin/chromium';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const picture = {
  path: 'beeld/kaart.svg',
  alt: 'Titelkaart: "AVG" & <meer>',
  width: 1200,
  height: 630,
};
const posts: readonly Post[] = [
  { ...linkedin, picture },
  { ...thread, picture: { ...picture, alt: '' } },
  ...['bluesky', 'threads', 'facebook'].map((network) => ({ ...linkedin, network })),
  warned,
  tooLong,
  hostile,
];

describe.skipIf(!existsSync(executablePath))('the page with posts, opened from disk', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'viag-open-'));
    for (const lang of ['nl', 'en'] as const) {
      writeFileSync(join(folder, `${lang}.html`), renderOpenPage(posts, { lang, site: 'VIAG' }));
    }
    mkdirSync(join(folder, 'beeld'));
    writeFileSync(
      join(folder, picture.path),
      '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#17365c"/></svg>',
    );
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(lang: Lang = 'nl', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, `${lang}.html`)).href);
    return page;
  }

  test.each([320, 360, 800, 1400])(
    'fits a window of %i pixels, pictures and all',
    async (width) => {
      const page = await opened('nl', { viewport: { width, height: 800 } });
      for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
      const seen = await page.evaluate(() => ({
        widest: document.documentElement.scrollWidth,
        pictures: [...document.images].map(
          ({ complete, naturalWidth }) => complete && naturalWidth > 0,
        ),
      }));
      await page.context().close();
      expect(seen).toEqual({ widest: width, pictures: [true, true] });
    },
  );

  test.each([
    ['nl', 'light'],
    ['nl', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('has no faults that axe knows, %s, %s', async (lang, colorScheme) => {
    // Around the page's own policy, which would keep axe out.
    const page = await opened(lang, { colorScheme, bypassCSP: true });
    await page.fill('#server', 'mastodon.nl');
    await page.addScriptTag({ content: axeSource });
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    await page.context().close();
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
    expect(results.passes.length).toBeGreaterThan(20);
  });

  test('copies each text exactly as it was written', async () => {
    const page = await opened('nl', { permissions: ['clipboard-read', 'clipboard-write'] });
    const wanted = posts.flatMap(({ texts, warning, picture }) => [
      ...texts.map(({ text }) => text),
      ...(warning === undefined ? [] : [warning]),
      ...(picture?.alt ? [picture.alt] : []),
    ]);
    const copied: string[] = [];
    for (const button of await page.locator('button[data-text]').all()) {
      await button.click();
      await page.locator('button.done').nth(copied.length).waitFor();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    await page.context().close();
    expect(copied).toEqual(wanted);
  });

  test('copies in a browser that has only the old way', async () => {
    const page = await opened('en', { permissions: ['clipboard-read'] });
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not here'));
    });
    await page.locator('button[data-text]').first().click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.context().close();
    expect(copied).toBe(linkedin.texts[0]?.text);
  });

  test('opens Mastodon once it knows where', async () => {
    const page = await opened();
    const link = page.locator('a[data-path]');
    expect(await link.isVisible()).toBe(false);
    const hrefs: (string | null)[] = [];
    for (const server of ['https://mastodon.nl/@viag', 'kwaad"<b>', 'social.overheid.nl']) {
      await page.fill('#server', server);
      hrefs.push((await link.isVisible()) ? await link.getAttribute('href') : null);
    }
    await page.context().close();
    const path = '/share?text=Wat%20doe%20je%2C%20in%20het%20eerste%20uur%3F';
    expect(hrefs).toEqual([
      `https://mastodon.nl${path}`,
      null,
      `https://social.overheid.nl${path}`,
    ]);
  });

  test('runs nothing of a post, asks nothing of the network and breaks no rule of its own', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const address = pathToFileURL(join(folder, 'nl.html')).href;
    await page.goto(address);
    for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const seen = await page.evaluate(() => ({
      ran: 'kwaad' in globalThis,
      scripts: document.scripts.length,
      images: document.images.length,
      handlers: document.querySelectorAll('[onerror], [onload], iframe, form, base').length,
      title: [...document.querySelectorAll('h2')].at(-1)?.textContent,
    }));
    await context.close();
    expect(seen).toEqual({
      ran: false,
      scripts: 1,
      images: 2,
      handlers: 0,
      title: hostile.title.replace('\u202e', ''),
    });
    expect(complaints).toEqual([]);
    expect([...new Set(requests)]).toEqual([
      address,
      pathToFileURL(join(folder, picture.path)).href,
    ]);
  });
});
