import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { exportNewsletterCommand } from '../../src/commands/export-newsletter.meta.ts';
import { renditions } from '../../src/newsletter/renditions/index.ts';
import { viag } from './run-viag.ts';
import { articleText, configText, makeFolder, sound } from './workspace.ts';

const bundle = 'dist/newsletters/2018-12';
const exported = (cwd: string, ...flags: readonly string[]) =>
  viag(['export', 'newsletter', ...flags], { cwd });

describe('the issue file', () => {
  const issue = (more: string) => `---
title: Nieuwsbrief december 2018
date: 2018-12-14
preheader: En wat de BIO van je vraagt
${more}---

Beste leden,
`;

  test('sections, an agenda, pages elsewhere and a closing', async () => {
    const folder = makeFolder({
      ...sound,
      'newsletters/2018-12.md': issue(`number: 12
articles: [smart-city]
sections:
  - title: Informatiebeveiliging
    articles:
      - slug: bio
        heading: De BIO komt eraan
        full: true
agenda:
  - title: Ledenvergadering
    date: 2019-01-17
    place: Nieuwegein
external:
  - title: Common Ground
    url: https://vng.nl/common-ground
    why: Zo ziet het er in de praktijk uit.
closing: Fijne feestdagen!
`),
    });
    expect(exported(folder.root)).toMatchObject({
      code: 0,
      stderr: `Bekijk hem in je browser: ${bundle}/index.html\n`,
    });
    await expect(folder.read(`${bundle}/newsletter.txt`)).toMatchFileSnapshot(
      '../fixtures/export-newsletter/full-issue.txt',
    );
    await expect(folder.read(`${bundle}/toegankelijkheid.md`)).toMatchFileSnapshot(
      '../fixtures/export-newsletter/toegankelijkheid.md',
    );
  });

  test('a newsletter of an agenda alone is one too', () => {
    const { root } = makeFolder({
      ...sound,
      'newsletters/2018-12.md': issue('agenda: [{title: Dag, date: 2019-01-17}]\n'),
    });
    expect(exported(root).stdout.split('\n')[0]).toBe(`Nieuwsbrief met 0 artikelen: ${bundle}/`);
  });

  test('what is doubtful is said with its line, and can be allowed', () => {
    const files = { ...sound, 'newsletters/2018-12.md': issue('titel: x\narticles: [bio]\n') };
    const { root } = makeFolder(files);
    const remark =
      'let op: newsletters/2018-12.md:5:1  viag kent het gegeven `titel` hier niet. Bedoel je `title`?\n';
    const last = `Bekijk hem in je browser: ${bundle}/index.html\n`;
    expect(exported(root).stderr).toBe(remark + last);
    expect(exported(root, '--allow', 'unknown-key').stderr).toBe(last);
  });
});

describe('recorded as sent', () => {
  const record = 'newsletters/sent/2018-12.json';

  test('once, and a newsletter that repeats an article says so', () => {
    const folder = makeFolder(sound);
    const first = exported(folder.root, '--mark-sent');
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain(`Vastgelegd als verstuurd: ${record}\n`);
    const { articles } = JSON.parse(folder.read(record)) as { articles: { slug: string }[] };
    expect(articles.map(({ slug }) => slug)).toEqual(['smart-city', 'bio']);

    expect(exported(folder.root, '--mark-sent'), 'the same once more').toMatchObject({ code: 0 });
    folder.write(
      'newsletters/2019-01.md',
      '---\ntitle: Nieuw\ndate: 2019-01-04\narticles: [avg, bio]\n---\n',
    );
    expect(exported(folder.root, '2019-01').stderr).toContain(
      'let op: newsletters/2019-01.md:4:17  ‘bio’ is al verstuurd, in nieuwsbrief 2018-12.\n',
    );
  });

  test('not over another record, and not in a dry run', () => {
    const folder = makeFolder({ ...sound, [record]: '{}' });
    const refused = exported(folder.root, '--mark-sent');
    expect(refused).toMatchObject({
      code: 2,
      stderr: `fout: ${record} is er al: deze nieuwsbrief is al eens vastgelegd.\n  Laat --mark-sent weg. Heb je hem opnieuw verstuurd, leg dat dan vast met --force: wat na de eerste keer is aangepast, heet dan weer verstuurd.\n`,
    });
    expect(folder.read(record)).toBe('{}');
    expect(folder.has('dist')).toBe(false);
    expect(exported(folder.root, '--mark-sent', '--dry-run', '--force').code).toBe(0);
    expect(folder.read(record)).toBe('{}');
    const anew = exported(folder.root, '--mark-sent', '--force');
    expect(anew.code).toBe(0);
    expect(anew.stdout).toContain(
      `Opnieuw vastgelegd als verstuurd: ${record}. Wat er eerst stond, is vervangen.\n`,
    );
    expect(JSON.parse(folder.read(record))).toMatchObject({ issue: '2018-12' });
  });
});

test('an introduction that nobody wrote yet is missed, one that was taken out is not', () => {
  const folder = makeFolder(sound);
  const head = (sound['newsletters/2018-12.md'] ?? '').replace(/Beste leden.*/, '');
  for (const lang of ['nl', 'en']) {
    const fresh = makeFolder({ 'viag.config.yaml': sound['viag.config.yaml'] ?? '' });
    viag(['new', 'newsletter', '-y', '--lang', lang], { cwd: fresh.root });
    const hint = fresh.read('newsletters/2018-12.md').split('---\n').at(-1) ?? '';
    folder.write('newsletters/2018-12.md', head + hint);
    expect(exported(folder.root).stderr).toContain(
      'let op: newsletters/2018-12.md heeft nog geen inleiding: de aanwijzing van viag staat er nog. Schrijf er een, of haal die regel weg.\n',
    );
  }
  folder.write('newsletters/2018-12.md', head);
  expect(exported(folder.root).stderr).not.toContain('inleiding');
});

describe('what is made', () => {
  test.each([
    [
      [],
      [
        'index.html',
        'manifest.json',
        'newsletter.eml',
        'newsletter.txt',
        'toegankelijkheid.md',
        'web.html',
      ],
    ],
    [
      ['--only', 'html, text'],
      ['index.html', 'manifest.json', 'newsletter.txt'],
    ],
    [
      ['--only', 'eml', '--zip'],
      ['manifest.json', 'newsletter.eml', 'newsletter.zip'],
    ],
  ])('%j', (flags, files) => {
    const folder = makeFolder(sound);
    expect(exported(folder.root, ...flags).code).toBe(0);
    expect(folder.list(bundle)).toEqual(files);
  });

  test.each([
    [['--only', 'htlm'], '‘htlm’ kan viag niet maken.\n  Bedoel je ‘html’?'],
    [
      ['--only', ''],
      '‘’ kan viag niet maken.\n  Kies uit: html, text, eml, web, zip, accessibility.',
    ],
    [
      ['--utm', ' '],
      'Achter --utm hoort een naam.\n  Schrijf bijvoorbeeld: --utm nieuwsbrief-2018-12',
    ],
    [
      ['--base-url', 'ftp://viag.nl'],
      '‘ftp://viag.nl’ is geen webadres van een map.\n  Schrijf bijvoorbeeld: --base-url https://www.viag.nl/nieuwsbrief/2018-12/',
    ],
  ])('%j is refused', (flags, message) => {
    const { root, has } = makeFolder(sound);
    expect(exported(root, ...flags)).toMatchObject({ code: 2, stderr: `fout: ${message}\n` });
    expect(has('dist')).toBe(false);
  });

  test('the choices in the help are what there is', () => {
    const option = (name: string) =>
      exportNewsletterCommand.options.find(({ flags }) => flags.startsWith(name));
    const names = renditions.map(({ name }) => name).join(', ');
    expect(option('--only')?.help.nl).toContain(`: ${names}`);
  });

  test('a mail that a program can read', async () => {
    const folder = makeFolder(sound);
    exported(folder.root, '--utm', 'winter');
    const mail = await PostalMime.parse(readFileSync(folder.path(`${bundle}/newsletter.eml`)));
    expect(mail.subject).toBe('Terug uit Barcelona');
    expect(mail.date).toBe('2018-12-20T10:00:00.000Z');
    expect(mail.text).toContain(
      'https://www.viag.nl/nieuws/2018/12/06/bio?utm_source=nieuwsbrief&utm_medium=email&utm_campaign=winter',
    );
  });
});

describe('what cannot be sent is not made', () => {
  const silent = configText.slice(0, configText.indexOf('newsletter:'));

  test('without a way to unsubscribe or an address, unless allowed', () => {
    const { root, has } = makeFolder({ ...sound, 'viag.config.yaml': silent });
    expect(exported(root)).toEqual({
      code: 1,
      stdout: '',
      stderr: `Deze nieuwsbrief is niet gemaakt: zo kun je hem niet versturen.
  Er is geen afmeldlink, en die is verplicht (Telecommunicatiewet 11.7). Vul \`newsletter.unsubscribe\` in viag.config.yaml in.
  Het adres van de afzender ontbreekt, en dat is verplicht (Telecommunicatiewet 11.7). Vul \`newsletter.address\` in viag.config.yaml in.
Herstel dit, of maak hem toch met: --allow unsubscribe --allow sender
`,
    });
    expect(has('dist')).toBe(false);
    expect(exported(root, '--allow', 'unsubscribe', '--allow', 'sender').code).toBe(0);
  });

  test('or allowed by the configuration', () => {
    const config = `${silent}newsletter:\n  allow: [unsubscribe, sender]\n`;
    const { root } = makeFolder({ ...sound, 'viag.config.yaml': config });
    expect(exported(root)).toMatchObject({ code: 0 });
  });
});

describe('pictures', () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const withPicture = async (name: string) => ({
    ...sound,
    'articles/2018-12-13-smart-city.md': articleText({
      title: 'Zeventien gemeenten in Barcelona',
      category: 'Nieuwsbrief',
      more: `image: ${name}\nalt: De skyline\n`,
    }),
    [`articles/${name}`]: await sharp({
      create: { width: 2000, height: 1000, channels: 3, background: '#0f7173', noise },
    })
      .jpeg()
      .toBuffer(),
  });

  test('converted once: an unchanged one is taken from the earlier bundle', async () => {
    const folder = makeFolder(await withPicture('skyline.jpg'));
    const made = `${bundle}/images/2018-12-13-smart-city-skyline.jpg`;
    exported(folder.root);
    const first = readFileSync(folder.path(made));
    expect(await sharp(first).metadata()).toMatchObject({ width: 1200, height: 600 });
    expect(folder.read(`${bundle}/index.html`)).toContain('width="536" height="268"');

    // A mark that only the earlier bundle has shows where the next one takes its picture from.
    const marked = Buffer.concat([first, Buffer.from('mark')]);
    const manifest = folder.read(`${bundle}/manifest.json`);
    const { createHash } = await import('node:crypto');
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    folder.write(made, marked);
    folder.write(`${bundle}/manifest.json`, manifest.replace(hash(first), hash(marked)));
    expect(exported(folder.root)).toMatchObject({ code: 0 });
    expect(readFileSync(folder.path(made))).toEqual(marked);
    // What was changed by hand is not what the manifest says, so it is made anew.
    folder.write(made, Buffer.from('iets anders'));
    expect(exported(folder.root, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(folder.path(made))).toEqual(first);
  });

  test('on the web, when that is where they will stand', async () => {
    const folder = makeFolder(await withPicture('skyline.jpg'));
    exported(folder.root, '--base-url', 'https://www.viag.nl/nb/2018-12');
    expect(folder.read(`${bundle}/index.html`)).toContain(
      '<img src="https://www.viag.nl/nb/2018-12/images/2018-12-13-smart-city-skyline.jpg"',
    );
  });

  test('one that is broken stays behind, and why is said', async () => {
    const files = await withPicture('skyline.jpg');
    const whole = files['articles/skyline.jpg'] ?? '';
    const folder = makeFolder({ ...files, 'articles/skyline.jpg': whole.slice(0, 9000) });
    expect(exported(folder.root).stderr).toContain(
      'let op: De afbeelding skyline.jpg bij articles/2018-12-13-smart-city.md gaat niet mee: het bestand is beschadigd of houdt halverwege op. Zet het er opnieuw neer.\n',
    );
    expect(folder.read(`${bundle}/index.html`)).not.toContain('<img');
  });
});
