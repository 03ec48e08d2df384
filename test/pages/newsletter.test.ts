import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const executablePath = process.env.VIAG_CHROMIUM ?? '/usr/bin/chromium';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own example newsletter, in the browser of the system; skipped where there is none. */
describe.skipIf(!existsSync(executablePath))('the written newsletter in Chromium', () => {
  let browser: Browser;
  let workspace: string;
  let page: string;

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'viag-page-'));
    for (const part of ['viag.config.yaml', 'articles', 'newsletters']) {
      await cp(join(root, part), join(workspace, part), { recursive: true });
    }
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'bin/viag.js'), 'export', 'newsletter', '-o', 'out', '--now', '2026-11-23'],
      { cwd: workspace, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Bekijk hem in je browser: out/index.html\n',
    });
    page = pathToFileURL(join(workspace, 'out/index.html')).href;
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  test.each([360, 640, 1200])('fits a window of %i pixels, pictures and all', async (width) => {
    const tab = await browser.newPage({ viewport: { width, height: 800 } });
    await tab.goto(page);
    const seen = await tab.evaluate(() => ({
      widest: document.documentElement.scrollWidth,
      headings: document.querySelectorAll('h1').length,
      language: document.documentElement.lang,
      title: document.title,
      pictures: [...document.images].map(({ complete, naturalWidth, alt }) => ({
        shown: complete && naturalWidth > 0,
        described: alt !== '',
      })),
      deadAnchors: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
        ({ hash }) =>
          !document.getElementById(hash.slice(1)) &&
          !document.getElementsByName(hash.slice(1)).length,
      ).length,
    }));
    await tab.close();
    const picture = { shown: true, described: true };
    expect(seen).toEqual({
      widest: width,
      headings: 1,
      language: 'nl',
      title: 'Van export naar API, en een goede start als nieuwkomer',
      pictures: [picture, picture, picture],
      deadAnchors: 0,
    });
  });

  test.each(['light', 'dark'] as const)('is readable in %s mode', async (colorScheme) => {
    const tab = await browser.newPage({ viewport: { width: 640, height: 800 }, colorScheme });
    await tab.goto(page);
    const faint = await tab.evaluate(() => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour)
          .slice(0, 3)
          .map((value) => value / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const backgroundOf = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return channels(backgroundColor)[3] === 0
          ? backgroundOf(element.parentElement)
          : backgroundColor;
      };
      return [...document.querySelectorAll('h1, h2, h3, p, a, li, td')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((element) => {
          const pair = [
            luminance(getComputedStyle(element).color),
            luminance(backgroundOf(element)),
          ];
          const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
          return { text: element.textContent?.trim().slice(0, 40), ratio };
        })
        .filter(({ ratio }) => ratio < 4.5);
    });
    await tab.close();
    expect(faint).toEqual([]);
  });
});
