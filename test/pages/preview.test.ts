import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { viag } from '../e2e/run-viag.ts';
import { previewOf } from '../e2e/start-preview.ts';
import { articleText, configText, type Folder, makeFolder, sound } from '../e2e/workspace.ts';
import { fullDesk } from './preview-desk.ts';

const executablePath = process.env.VIAG_CHROMIUM ?? '/usr/bin/chromium';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Where screenshots go, when someone wants to look at them. */
const shots = process.env.VIAG_SHOTS;

describe.skipIf(!existsSync(executablePath))('viag preview in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(() => browser?.close());

  async function pageWith(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      ...options,
    });
    onTestFinished(() => context.close());
    return context.newPage();
  }

  async function deskWith(
    files?: Readonly<Record<string, string | Uint8Array>>,
    args: readonly string[] = [],
  ): Promise<{ readonly folder: Folder; readonly address: string; stop(): void }> {
    const folder = makeFolder(files ?? (await fullDesk()));
    const { address, child } = await previewOf({ cwd: folder.root, args });
    return { folder, address, stop: () => void child.kill('SIGINT') };
  }

  /** Every kind of page, by the words of the link that leads to it. */
  async function pathsFrom(page: Page, address: string): Promise<Readonly<Record<string, string>>> {
    await page.goto(address);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('header a, .desk a')].map((link) => [
        link.textContent,
        link.getAttribute('href') ?? '',
      ]),
    );
    const path = (words: string) => links.find(([text]) => text?.startsWith(words))?.[1] ?? words;
    const article = path('Zwaar leesvoer');
    return {
      desk: 'index.html',
      article,
      draft: path('Een concept'),
      broken: path('kapot'),
      long: path('Informatie'),
      newsletter: path('Nieuwsbrief') === 'Nieuwsbrief' ? path('Newsletter') : path('Nieuwsbrief'),
      social: 'social/index.html',
      posts: article.replace('article/', 'social/'),
      feed: 'feed/index.html',
      calendar: 'calendar/index.html',
      missing: 'article/weg/index.html',
    };
  }

  const looks = [
    { width: 360, colorScheme: 'light', lang: 'nl' },
    { width: 360, colorScheme: 'dark', lang: 'en' },
    { width: 1200, colorScheme: 'light', lang: 'en' },
    { width: 1200, colorScheme: 'dark', lang: 'nl' },
  ] as const;

  test.each(looks)(
    'every page at $width pixels, $colorScheme, $lang: axe, no sideways scrolling, no network',
    async ({ width, colorScheme, lang }) => {
      const { address } = await deskWith(undefined, ['--lang', lang]);
      // Around the pages' own policy, which would keep axe out.
      const page = await pageWith({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const strange: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) strange.push(request.url());
      });
      const paths = await pathsFrom(page, address);
      const found: Record<string, unknown> = {};
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(address + path);
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        });
        if (shots) {
          const file = join(shots, `${name}-${width}-${colorScheme}.png`);
          await page.screenshot({ path: file, fullPage: name !== 'newsletter' });
        }
        const results = await axe(page);
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        const broken = results.violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html }) => html),
        ]);
        expect(results.passes.length, name).toBeGreaterThan(12);
        if (broken.length > 0 || widest !== width) found[name] = { broken, widest };
      }
      expect({ found, strange }).toEqual({ found: {}, strange: [] });
    },
    120_000,
  );

  test('the pages keep to their own policy, and no text runs', async () => {
    const { address } = await deskWith();
    const page = await pageWith();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    const { missing, ...paths } = await pathsFrom(page, address);
    const script = await page
      .getByRole('link', { name: '<script>' })
      .evaluate((link) => link.getAttribute('href') ?? '');
    const ran: unknown[] = [];
    for (const path of [...Object.values(paths), script]) {
      await page.goto(address + path, { waitUntil: 'load' });
      for (const frame of page.frames().filter((one) => one.url().startsWith(address))) {
        ran.push(...(await frame.evaluate(() => ('kwaad' in globalThis ? [location.href] : []))));
      }
    }
    expect({ ran, complaints }).toEqual({ ran: [], complaints: [] });
    expect(missing).toBe('article/weg/index.html');
  });

  test('the newsletter in three widths, dark and light, with pictures and without', async () => {
    const { address } = await deskWith();
    const page = await pageWith();
    const { newsletter = '' } = await pathsFrom(page, address);
    await page.goto(address + newsletter);
    /** What the first frame that is shown holds, once it is the file that was asked for. */
    const seen = async (file: string) => {
      const shown = () => page.frames().filter((one) => one.url().includes(`/${file}?`));
      await expect.poll(() => shown().length).toBeGreaterThan(0);
      await shown()[0]?.waitForLoadState('load');
      return shown()[0]?.evaluate(() => ({
        background: getComputedStyle(document.body).backgroundColor,
        pictures: [...document.images].map(({ naturalWidth }) => naturalWidth > 0),
      }));
    };
    const widths = () =>
      page
        .locator('.mail:visible iframe')
        .evaluateAll((frames) => frames.map(({ clientWidth }) => clientWidth));
    const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
    const light = 'rgb(238, 243, 247)';
    const dark = 'rgb(15, 26, 40)';
    expect(await widths()).toEqual([360, 640, 1200]);
    expect(await seen('mail-light.html')).toEqual({ background: light, pictures: [true, true] });
    await choose('Donker');
    expect(await seen('mail-dark.html')).toEqual({ background: dark, pictures: [true, true] });
    await choose('Zonder afbeeldingen');
    expect(await seen('mail-dark-bare.html')).toEqual({
      background: dark,
      pictures: [false, false],
    });
    await choose('640');
    expect(await widths()).toEqual([640]);
    const sandboxes = await page
      .locator('iframe')
      .evaluateAll((frames) => [...new Set(frames.map((frame) => frame.getAttribute('sandbox')))]);
    expect(sandboxes).toEqual(['allow-popups allow-popups-to-escape-sandbox']);
  });

  test('shows what was saved, keeps what was chosen, and a fault for as long as it is there', async () => {
    const { folder, address } = await deskWith();
    const page = await pageWith();
    await page.goto(address);
    await page.getByLabel('Zoeken').fill('BIO');
    await expect.poll(() => page.locator('.desk > li:visible').count()).toBe(1);
    const file = 'articles/2018-12-06-bio.md';
    folder.write(file, articleText({ title: 'De BIO in het kort', date: '2018-12-06' }));
    await page.getByRole('link', { name: 'De BIO in het kort' }).waitFor();
    expect(await page.getByLabel('Zoeken').inputValue()).toBe('BIO');
    expect(await page.locator('.desk > li:visible').count()).toBe(1);

    await page.getByRole('link', { name: 'De BIO in het kort' }).click();
    await page.locator('aside').getByText('niets te melden').waitFor();
    folder.write(file, '---\ntitle: De BIO: kapot\ndate: 2018-12-06\n---\n\nTekst.\n');
    await page.getByText('Schrijf: title: "De BIO: kapot"').waitFor();
    expect(await page.locator('.source mark').allTextContents()).toEqual(['title: De BIO: kapot']);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('bio');
    folder.write(file, articleText({ title: 'De BIO is heel', date: '2018-12-06' }));
    await page.getByRole('heading', { level: 1, name: 'De BIO is heel' }).waitFor();
    expect(await page.locator('.source').count()).toBe(0);

    rmSync(folder.path(file));
    await page.getByRole('heading', { name: 'Dit is er niet (meer)' }).waitFor();
  });

  test('a picture or a logo that was saved anew shows in every view that is open', async () => {
    const picture = (background: string) =>
      sharp({ create: { width: 600, height: 315, channels: 3, background } })
        .png()
        .toBuffer();
    const red = await picture('#ff0000');
    const logo = '  theme: {logo: {path: logo.png}}\n';
    const { folder, address } = await deskWith({
      ...sound,
      'viag.config.yaml': `${configText.replace('newsletter:\n', `newsletter:\n${logo}`)}social:\n  cards: {logo: {path: beeld/kaart.png}}\n`,
      'logo.png': red,
      'beeld/kaart.png': red,
      'articles/2018-12-06-bio/index.md': articleText({
        title: 'Van BIG naar BIO',
        date: '2018-12-06',
        more: 'image: kop.png\nalt: Een vlak\n',
        body: 'Een zin.\n\n![Nog een vlak](../../beeld/vlak.png)\n',
      }),
      'articles/2018-12-06-bio/kop.png': red,
      'beeld/vlak.png': red,
    });
    rmSync(folder.path('articles/2018-12-06-bio.md'));
    const home = await pageWith();
    await home.goto(address);
    const article = home.getByRole('link', { name: 'Van BIG naar BIO' });
    const path = (await article.getAttribute('href')) ?? '';
    const newsletter = await home
      .getByRole('link', { name: 'Nieuwsbrief', exact: true })
      .getAttribute('href');
    const open = async (view: string) => {
      const page = await home.context().newPage();
      await page.goto(address + view);
      return page;
    };
    const pages = {
      article: await open(path),
      social: await open(path.replace('article/', 'social/')),
      newsletter: await open(newsletter ?? ''),
      feed: await open('feed/index.html'),
    };
    /** What a picture is made of, once it is there. */
    const colourOf = async (page: Page, nth: number, inFrame = false) => {
      const frame = inFrame ? page.frames().find((one) => one !== page.mainFrame()) : page;
      return frame?.evaluate(async (at) => {
        const image = document.images[at];
        if (!image) return undefined;
        image.loading = 'eager';
        await image.decode();
        const canvas = document.createElement('canvas');
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0, 1, 1);
        const [red = 0, , blue = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
        return red > blue ? 'red' : 'blue';
      }, nth);
    };
    const colours = async () => {
      try {
        return {
          head: await colourOf(pages.article, 0),
          text: await colourOf(pages.article, 1),
          post: await colourOf(pages.social, 0),
          logo: await colourOf(pages.newsletter, 0, true),
          feed: await colourOf(pages.feed, 0),
        };
      } catch {
        // The page took another's place just then.
        return {};
      }
    };
    const all = (colour: string) =>
      Object.fromEntries(['head', 'text', 'post', 'logo', 'feed'].map((name) => [name, colour]));
    await expect.poll(colours).toEqual(all('red'));
    const blue = await picture('#0000ff');
    for (const name of ['articles/2018-12-06-bio/kop.png', 'beeld/vlak.png', 'logo.png']) {
      folder.write(name, blue);
    }
    await expect.poll(colours).toEqual(all('blue'));

    // Another logo on the card of an article without a picture of its own.
    await home.goto(`${address}social/index.html`);
    const source = () => home.locator('img').first().getAttribute('src');
    const before = await source();
    folder.write('beeld/kaart.png', blue);
    await expect.poll(source).not.toBe(before);
  });

  test('tells of a broken configuration, and of a preview that stopped', async () => {
    const { folder, address, stop } = await deskWith();
    const page = await pageWith();
    await page.goto(address);
    folder.write('viag.config.yaml', 'langauge: nl\n');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Bedoel je ‘language’?');
    expect(await page.locator('.desk > li').count()).toBeGreaterThan(5);
    folder.write('viag.config.yaml', configText.replace('name: VIAG', 'name: Andere naam'));
    await page.getByText('Andere naam', { exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    stop();
    await page.getByText('viag preview is gestopt.').waitFor();
  });

  test('lists a thousand articles, and finds among them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => {
        const date = `20${10 + (index % 8)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
        const category = index % 2 === 0 ? 'Nieuws' : 'Kennis';
        const more = index % 10 === 0 ? 'tags: [tiental]\n' : '';
        const title = `Artikel nummer ${index}`;
        return [
          `articles/${date}-nummer-${index}.md`,
          articleText({ title, date, category, more }),
        ];
      }),
    );
    const { address } = await deskWith({ 'viag.config.yaml': configText, ...many });
    const page = await pageWith();
    await page.goto(address);
    const shown = () => page.locator('#shown').textContent();
    expect(await page.locator('.desk > li').count()).toBe(1000);
    expect(await shown()).toBe('1000 artikelen');
    await page.getByLabel('Categorie').selectOption('Kennis');
    expect(await shown()).toBe('500 van 1000 artikelen');
    await page.getByLabel('Maand').selectOption('2010-01');
    expect(await shown()).toBe('0 van 1000 artikelen');
    expect(await page.getByText('Geen enkel artikel past bij deze keuze.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    await page.getByLabel('Tag').selectOption('tiental');
    await page.getByLabel('Zoeken').fill('NUMMER 99');
    await expect.poll(shown).toBe('1 van 1000 artikelen');
    const found = await page.locator('.desk > li:visible .title').allInnerTexts();
    expect(found).toEqual(['Artikel nummer 990']);
  }, 60_000);

  test('works by keyboard alone', async () => {
    const { address } = await deskWith();
    const page = await pageWith();
    await page.goto(address);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('zwaar');
    await expect.poll(() => page.locator('.desk > li:visible').count()).toBe(1);
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === 'Zwaar leesvoer') break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zwaar leesvoer' }).waitFor();
    await page.goBack();
    expect(await page.getByLabel('Zoeken').inputValue()).toBe('zwaar');

    await page.getByRole('link', { name: 'Nieuwsbrief', exact: true }).press('Enter');
    await page.getByRole('radio', { name: 'Licht' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('iframe').first().getAttribute('src'))
      .toMatch(/^mail-dark\.html\?/);
  });

  test('an article shows its findings with their lines, and how it reads', async () => {
    const { folder, address } = await deskWith();
    const page = await pageWith();
    const { article = '', draft = '' } = await pathsFrom(page, address);
    await page.goto(address + draft);
    const links = await page
      .locator('.findings a.place')
      .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
    const file = `vscode://file${folder.path('articles/2018-12-18-concept.md')}`;
    expect(links).toEqual([
      ['regel 9', `${file}:9:1`],
      ['regel 11', `${file}:11:6`],
      ['regel 11', `${file}:11:6`],
    ]);
    await page.goto(address + article);
    const beside = await page.locator('aside').innerText();
    expect(beside).toContain('Leesscore -122, zeer moeilijk.');
    expect(beside).toContain('172 woorden · 1 minuut lezen');
    expect(await page.locator('.findings .quote').count()).toBeGreaterThan(2);
    expect(await page.locator('article img').count()).toBe(2);
    const drawn = await page.locator('article img').evaluateAll((images) =>
      images.map((image) => {
        image.scrollIntoView();
        return (image as HTMLImageElement).alt;
      }),
    );
    expect(drawn).toEqual(['Een kaart van Nederland', 'Een kaart']);
  });

  test('copies a post as it was written', async () => {
    const { address } = await deskWith();
    const page = await pageWith({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { posts = '' } = await pathsFrom(page, address);
    await page.goto(address + posts);
    const button = page.getByRole('button', { name: 'Kopieer de tekst' }).first();
    await button.click();
    await page.getByText('Gekopieerd.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await button.getAttribute('data-text'));
    expect(copied).toMatch(/^Zwaar leesvoer\n/);
  });

  test('a link from one article to another leads to its page here, served and from disk', async () => {
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-14-links.md': articleText({
        title: 'Vier links',
        date: '2018-12-14',
        body: '[bestand](2018-12-06-bio.md), [adres](https://www.viag.nl/nieuws/2018/12/06/bio?utm_source=mail#de-kern), [plek](#findings), [site](https://www.viag.nl/leden).\n\n## Findings\n\nTekst.\n',
      }),
      'articles/2018-12-06-bio.md': articleText({
        title: 'Van BIG naar BIO',
        date: '2018-12-06',
        body: `${'Een zin.\n\n'.repeat(60)}## De kern\n\nTekst.\n`,
      }),
    });
    const { address } = await previewOf({ cwd: folder.root });
    expect(viag(['preview', '--static', 'uit'], { cwd: folder.root }).code).toBe(0);
    const page = await pageWith();
    for (const home of [address, `${pathToFileURL(folder.path('uit')).href}/`]) {
      const follow = async (words: string) => {
        await page.goto(`${home}index.html`);
        await page.getByRole('link', { name: 'Vier links' }).click();
        await page.getByRole('link', { name: words, exact: true }).click();
        await page.waitForURL((url) => url.href.startsWith(home));
        return page.getByRole('heading', { level: 1 }).textContent();
      };
      expect(await follow('bestand')).toBe('Van BIG naar BIO');
      expect(await follow('adres')).toBe('Van BIG naar BIO');
      const target = page.getByRole('heading', { name: 'De kern' });
      expect(await target.evaluate((heading) => heading.matches(':target'))).toBe(true);
      expect(await follow('plek')).toBe('Vier links');
      expect(await page.locator(':target').evaluate(({ tagName }) => tagName)).toBe('H2');
      expect(await page.locator('article :target').count()).toBe(1);
      const outside = await page.getByRole('link', { name: 'site', exact: true }).all();
      expect(await outside[0]?.getAttribute('href')).toBe('https://www.viag.nl/leden');
      await page.goto(`${home}feed/index.html`);
      await page.getByRole('link', { name: 'Van BIG naar BIO' }).click();
      await page.getByRole('heading', { level: 1, name: 'Van BIG naar BIO' }).waitFor();
      expect(page.url().startsWith(`${home}article/`)).toBe(true);
    }
  });

  test('the written pages work from disk, without a server', async () => {
    const folder = makeFolder(await fullDesk());
    expect(viag(['preview', '--static', 'uit'], { cwd: folder.root }).code).toBe(0);
    const page = await pageWith();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const address = `${pathToFileURL(folder.path('uit')).href}/`;
    const paths = await pathsFrom(page, `${address}index.html`);
    await page.getByLabel('Zoeken').fill('zwaar');
    await expect.poll(() => page.locator('.desk > li:visible').count()).toBe(1);
    const fonts = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(fonts).toContain('system-ui');
    await page.goto(address + paths.newsletter);
    await page.getByRole('radio', { name: 'Donker' }).check();
    await page.waitForLoadState('networkidle');
    const frame = page.frames().find((one) => one.url().includes('/mail-dark.html'));
    expect(
      await frame?.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth > 0)),
    ).toEqual([true, true]);
    for (const name of ['article', 'broken', 'social', 'feed', 'calendar'] as const) {
      await page.goto(address + paths[name]);
    }
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  });
});

async function axe(page: Page): Promise<AxeResults> {
  await page.addScriptTag({ content: axeSource });
  return page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      iframes: false,
    }),
  );
}
