import { expect, test } from 'vitest';
import { serve } from '../io/feed-server.ts';
import { CTRL_C, CTRL_D, DOWN, ENTER, inTerminal } from './pty.ts';
import { inShell, runViag } from './run-viag.ts';
import { makeFolder } from './workspace.ts';

const TAB = '\t';
const BACKSPACE = '\u007f';
const NOW = ['--now', '2018-12-13T10:00:00Z'];
const ISSUE = '---\ntitle: Nieuwsbrief\ndate: 2018-12-14\n---\n\nBeste leden,\n';

const titles = ['Common Ground begint', 'Café data', 'Rood \u009b31m alarm', 'Woo in de praktijk'];
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>VNG</title>${titles
  .map(
    (title, i) =>
      `<item><title>${title}</title><link>https://vng.nl/${i}</link><pubDate>1${i} Dec 2018</pubDate></item>`,
  )
  .join('')}</channel></rss>`;

const workspace = (config = 'language: nl\n') =>
  makeFolder({ 'viag.config.yaml': config, 'newsletters/2018-12.md': ISSUE, 'vng.xml': FEED });
const OFFLINE = ['curate', '--offline', 'vng.xml', ...NOW];

test('typing narrows the list, Tab ticks, and each pick is asked for its line', async () => {
  const folder = workspace();
  const terminal = inTerminal(folder.root, OFFLINE);
  await terminal.sees('Wat neem je op?');
  await terminal.sees('❯ ◯ VNG · 2018-12-13 · Woo in de praktijk');
  await terminal.sees('typ om te zoeken · Tab kiest · Enter is klaar · nog niets gekozen');
  terminal.type('cafe dat');
  await terminal.sees('❯ ◯ VNG · 2018-12-11 · Café data');
  terminal.type(TAB);
  await terminal.sees('❯ ◉ VNG · 2018-12-11 · Café data');
  await terminal.sees('1 gekozen');
  terminal.type('q');
  await terminal.sees('Niets gevonden.');
  terminal.type(BACKSPACE.repeat('cafe datq'.length));
  await terminal.sees('◉ VNG · 2018-12-11 · Café data');
  terminal.type(`${DOWN}${TAB}`);
  await terminal.sees('2 gekozen');
  terminal.type(ENTER);
  await terminal.sees('Wat neem je op? 2 gekozen');
  await terminal.sees('Rood ›31m alarm');
  await terminal.sees('Waarom is dit het lezen waard?');
  terminal.type(ENTER);
  await terminal.sees('Schrijf in één regel waarom lezers dit moeten zien.');
  terminal.type(`Raakt ons allemaal.${ENTER}`);
  await terminal.sees('Café data');
  await terminal.sees('Waarom is dit het lezen waard?');
  terminal.type(`Leuk: open data.${ENTER}`);
  expect(await terminal.ended).toBe(0);
  expect(folder.read('newsletters/2018-12.md')).toBe(`---
title: Nieuwsbrief
date: 2018-12-14
external:
  - title: Rood ›31m alarm
    url: https://vng.nl/2
    source: VNG
    date: 2018-12-12
    why: Raakt ons allemaal.
  - title: Café data
    url: https://vng.nl/1
    source: VNG
    date: 2018-12-11
    why: "Leuk: open data."
---

Beste leden,
`);
  expect(terminal.raw()).not.toContain('\u009b');
});

const STOPS = [
  ['Ctrl-C at the list', ['Wat neem je op?'], [], CTRL_C],
  ['Ctrl-D at the list', ['Wat neem je op?'], [], CTRL_D],
  ['Ctrl-C at a line', ['Wat neem je op?', 'Waarom'], [`${TAB}${ENTER}`], CTRL_C],
  ['Ctrl-D at a line', ['Wat neem je op?', 'Waarom'], [`${TAB}${ENTER}`], CTRL_D],
] as const;

test.each(STOPS)('%s changes nothing and exits with 130', async (_name, questions, keys, stop) => {
  const folder = workspace();
  const terminal = inTerminal(folder.root, OFFLINE);
  for (const [index, question] of questions.entries()) {
    await terminal.sees(question);
    terminal.type(keys[index] ?? stop);
  }
  expect(await terminal.ended).toBe(130);
  expect(folder.read('newsletters/2018-12.md')).toBe(ISSUE);
  const raw = terminal.raw();
  expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001b[?25l'));
});

test('what someone wrote in the issue while the questions stood there is kept', async () => {
  const folder = workspace();
  const terminal = inTerminal(folder.root, OFFLINE);
  await terminal.sees('Wat neem je op?');
  folder.write('newsletters/2018-12.md', `${ISSUE}\nIntussen geschreven.\n`);
  terminal.type(`${TAB}${ENTER}`);
  await terminal.sees('Waarom');
  terminal.type(`Actueel.${ENTER}`);
  expect(await terminal.ended).toBe(0);
  const text = folder.read('newsletters/2018-12.md');
  expect(text.endsWith('\nIntussen geschreven.\n')).toBe(true);
  expect(text).toContain('why: Actueel.');
});

test('over the network: one feed that works and one that does not', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/vng') response.setHeader('etag', '"1"').end(FEED);
    else response.writeHead(404).end();
  });
  const sources = `feeds:\n  sources:\n    - {name: VNG, url: ${site}/vng}\n    - {name: Weg, url: ${site}/weg}\n`;
  const folder = workspace(sources);
  const terminal = inTerminal(folder.root, ['curate', '--allow-private', '--list', ...NOW]);
  await terminal.sees('2 feeds ophalen…');
  await terminal.sees(
    'let op: Weg: op dit adres staat niets meer (404). Zoek het nieuwe adres op.',
  );
  await terminal.sees('Nieuw sinds 12 november 2018:');
  await terminal.sees('1  Woo in de praktijk');
  expect(await terminal.ended).toBe(0);
  const git = inShell('git init -q && git status --short --untracked-files=all', {
    cwd: folder.root,
  });
  expect(git.stdout).not.toContain('.viag');
});

test('without the flag this machine is no source, and with no feed at all it is 2', () => {
  const folder = workspace(
    'feeds:\n  sources:\n    - {name: VNG, url: "http://127.0.0.1:1/vng"}\n',
  );
  expect(runViag(['curate', '--list', ...NOW], { cwd: folder.root })).toEqual({
    code: 2,
    stdout: '',
    stderr: `let op: VNG: 127.0.0.1 ligt niet op het open internet en wordt niet opgehaald. Is dat de bedoeling, gebruik dan --allow-private.
fout: Geen van de feeds is te lezen.
  Hierboven staat per feed waarom. Staat de feed op je eigen netwerk, en is dat de bedoeling? Doe het dan nog eens met --allow-private.
`,
  });
});

test('the same list in any time zone', () => {
  const { root } = workspace();
  const lists = ['UTC', 'Pacific/Kiritimati', 'America/New_York'].map((TZ) =>
    runViag([...OFFLINE, '--list', '--json'], { cwd: root, env: { TZ } }),
  );
  expect(lists[0]).toMatchObject({ code: 0, stderr: '' });
  expect(new Set(lists.map(({ stdout }) => stdout)).size).toBe(1);
});

test('after the newest newsletter was sent, the advice to make another works as it is typed', () => {
  const folder = workspace();
  folder.write('newsletters/sent/2018-12.json', '{"articles":[]}');
  const pick = [...OFFLINE, '--pick', '1', '--why', 'Eerlijk over de kosten.'];
  expect(runViag(pick, { cwd: folder.root }).stderr).toBe(
    'fout: Er is geen nieuwsbrief die nog verstuurd moet worden.\n  Maak er een met `viag new newsletter`.\n',
  );
  expect(runViag(['new', 'newsletter', ...NOW], { cwd: folder.root })).toMatchObject({
    code: 0,
    stdout: 'newsletters/2018-12-2.md\n',
  });
  expect(runViag(pick, { cwd: folder.root }).code).toBe(0);
  expect(folder.read('newsletters/2018-12-2.md')).toContain('why: Eerlijk over de kosten.');
  expect(folder.read('newsletters/2018-12.md')).toBe(ISSUE);
});
