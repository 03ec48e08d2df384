import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const executablePath = process.env.VIAG_CHROMIUM ?? '/usr/bin/chromium';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Posts about the project's own articles, on the page that the real program writes. */
describe.skipIf(!existsSync(executablePath))('the written open.html in Chromium', () => {
  let browser: Browser;
  let workspace: string;

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), 'viag-page-'));
    for (const part of ['viag.config.yaml', 'articles']) {
      await cp(join(root, part), join(workspace, part), { recursive: true });
    }
    const args = ['export', 'social', '--latest', '2', '--network', 'linkedin,x,mastodon'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'bin/viag.js'), ...args, '-o', 'out', '--now', '2026-11-23'],
      { cwd: workspace, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Bekijk ze in je browser: out/open.html\n',
    });
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  test.each(['light', 'dark'] as const)(
    'on a phone, %s: every picture shows and axe has nothing to say',
    async (colorScheme) => {
      const viewport = { width: 390, height: 844 };
      const page = await browser.newPage({ viewport, colorScheme, bypassCSP: true });
      await page.goto(pathToFileURL(join(workspace, 'out/open.html')).href);
      for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
      const seen = await page.evaluate(() => ({
        widest: document.documentElement.scrollWidth,
        pictures: [...document.images].map(({ naturalWidth, alt }) => [naturalWidth, alt !== '']),
      }));
      await page.addScriptTag({ content: axeSource });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      await page.context().close();
      expect(seen).toEqual({ widest: 390, pictures: Array(6).fill([1200, true]) });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );
});
