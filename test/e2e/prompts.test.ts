import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CTRL_C, CTRL_D, CTRL_U, DOWN, ENTER, ENVIRONMENT, inTerminal, VIAG } from './pty.ts';

const NOW = ['--now', '2018-12-13T10:00:00Z'];
const CONFIG = `language: nl
categories: [Nieuwsbrief, Nieuws, Kennis]
authors: [Redactie VIAG]
`;

/** With what stands above it, for the list has the same question and is still being answered. */
const OTHER_AUTHOR = 'Een andere naam…\r\n? Auteur:';

/** Each question, and an answer that will do. */
const QUESTIONS = [
  ['Titel:', `Zeventien gemeenten: de oogst${ENTER}`],
  ['Categorie:', `${DOWN}${ENTER}`],
  ['Auteur:', ENTER],
  ['Datum:', ENTER],
  ['Samenvatting (mag leeg blijven):', `Wat je leert van Barcelona.${ENTER}`],
  ['Trefwoorden, met komma’s ertussen (mag leeg blijven):', `smart city, Barcelona${ENTER}`],
] as const;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'viag-prompts-'));
  writeFileSync(join(folder, 'viag.config.yaml'), CONFIG);
  mkdirSync(join(folder, 'articles'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const articles = () => readdirSync(join(folder, 'articles'));
const article = (name: string) => readFileSync(join(folder, 'articles', name), 'utf8');

test('typed answers make an article', async () => {
  const terminal = inTerminal(folder, ['new', 'article', ...NOW]);
  for (const [question, answer] of QUESTIONS) {
    await terminal.sees(question);
    terminal.type(answer);
  }
  expect(await terminal.ended).toBe(0);
  const name = '2018-12-13-zeventien-gemeenten-de-oogst.md';
  expect(articles()).toEqual([name]);
  expect(article(name).split('\n<!--')[0]).toBe(`---
title: 'Zeventien gemeenten: de oogst'
author: Redactie VIAG
date: 2018-12-13
category: Nieuws
summary: Wat je leert van Barcelona.
tags: [smart city, Barcelona]
---
`);
  const lines = terminal.text().trimEnd().split(/\r?\n/);
  expect(lines.slice(-3)).toEqual([
    `articles/${name}`,
    'Schrijf nu de tekst en kijk hem na met:',
    `  viag validate articles/${name}`,
  ]);
});

test('answers that will not do are asked again, with the reason', async () => {
  const terminal = inTerminal(folder, ['new', 'article', '--category', 'nieuws', ...NOW]);
  const corrected = [
    ['Titel:', ENTER],
    ['Een artikel heeft een titel nodig.', `Kort${ENTER}`],
    ['Auteur:', `${DOWN}${ENTER}`],
    [OTHER_AUTHOR, `Renk Ruijter${ENTER}`],
    ['Datum:', `04-12-2018${ENTER}`],
    ['Is dit 4 december 2018 of 12 april 2018?', `${CTRL_U}31-11-2018${ENTER}`],
    ['Deze dag bestaat niet.', `${CTRL_U}ma 13 dec 2018${ENTER}`],
    ['13 december 2018 is een donderdag, geen maandag.', `${CTRL_U}do 13 dec 2018${ENTER}`],
    ['Samenvatting', ENTER],
    ['Trefwoorden', ENTER],
  ] as const;
  for (const [question, answer] of corrected) {
    await terminal.sees(question);
    terminal.type(answer);
  }
  expect(await terminal.ended).toBe(0);
  expect(article('2018-12-13-kort.md').split('\n<!--')[0]).toBe(`---
title: Kort
author: Renk Ruijter
date: 2018-12-13
category: Nieuws
---
`);
});

/** More questions than those of a plain article, to be stopped at as well. */
const RUNS: readonly Run[] = [
  { args: ['new', 'article'], questions: QUESTIONS },
  {
    args: ['new', 'article', '🎉', '--category', 'Nieuws', '-d', 'vandaag', '--tag', 'a'],
    questions: [
      ['Auteur:', `${DOWN}${ENTER}`],
      [OTHER_AUTHOR, `Renk Ruijter${ENTER}`],
      ['Samenvatting (mag leeg blijven):', ENTER],
      ['Naam voor het bestand en het webadres: (artikel)', ENTER],
    ],
  },
  {
    args: ['new', 'newsletter'],
    questions: [
      ['Datum:', ENTER],
      ['Titel: (Nieuwsbrief december 2018)', ENTER],
      ['Onderwerp van de e-mail: (Nieuwsbrief december 2018)', ENTER],
      ['Voorproefje achter het onderwerp (mag leeg blijven):', ENTER],
    ],
  },
];

interface Run {
  readonly args: readonly string[];
  readonly questions: readonly (readonly [question: string, answer: string])[];
}

const STOPS = RUNS.flatMap(({ args, questions }) =>
  questions.flatMap(([question], at) =>
    [
      { name: 'Ctrl-C', key: CTRL_C },
      { name: 'Ctrl-D', key: CTRL_D },
    ].map((stop) => ({ ...stop, args, question, before: questions.slice(0, at) })),
  ),
);

test.each(STOPS)(
  '$name at "$question" of $args writes nothing and exits with 130',
  async (stop) => {
    const terminal = inTerminal(folder, [...stop.args, ...NOW]);
    for (const [question, answer] of stop.before) {
      await terminal.sees(question);
      terminal.type(answer);
    }
    await terminal.sees(stop.question);
    terminal.type(stop.key);
    expect(await terminal.ended).toBe(130);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'articles',
      'viag.config.yaml',
    ]);
    const raw = terminal.raw();
    expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001b[?25l'));
  },
);

test('Ctrl-C halfway an answer stops too; Ctrl-D there only deletes', async () => {
  const terminal = inTerminal(folder, ['new', 'article', ...NOW]);
  await terminal.sees('Titel:');
  terminal.type(`Kort${CTRL_D}`);
  await terminal.sees('Kort');
  terminal.type(CTRL_C);
  expect(await terminal.ended).toBe(130);
  expect(articles()).toEqual([]);
});

test('what was made earlier or passed in cannot steer the terminal', async () => {
  writeFileSync(
    join(folder, 'articles', '2018-12-01-a.md'),
    '---\ntitle: A\nauthor: "\\e]0;pwn\\a"\ndate: 2018-12-01\ncategory: Nieuws\n---\n\nTekst.\n',
  );
  const asking = inTerminal(folder, ['new', 'article', '-t', 'A', '--category', 'Nieuws', ...NOW]);
  await asking.sees('Auteur:');
  await asking.sees('\\x1b]0;pwn\\x07');
  asking.type(CTRL_C);
  expect(await asking.ended).toBe(130);
  expect(asking.raw()).not.toContain('\u001b]0;');

  const letter = inTerminal(folder, ['new', 'newsletter', '-t', '\u001b[31mRood', ...NOW]);
  await letter.sees('Datum:');
  letter.type(ENTER);
  await letter.sees('Onderwerp van de e-mail: (\\x1b[31mRood)');
  letter.type(`\u009b31mOok${CTRL_D}`);
  await letter.sees('\\x9b31mOok');
  letter.type(CTRL_C);
  expect(await letter.ended).toBe(130);
  expect(letter.raw()).not.toContain('\u001b[31m');
  expect(letter.raw()).not.toContain('\u009b');
});

test('a shown article cannot steer the terminal either', async () => {
  const title = 'Rood \u001b[31m en \u202eom';
  const flags = ['--category', 'Nieuws', '-a', 'Bo', '-y', '--dry-run'];
  const terminal = inTerminal(folder, ['new', 'article', title, ...flags, ...NOW]);
  await terminal.sees('title: "Rood \\e[31m en \\u202eom"');
  expect(await terminal.ended).toBe(0);
  expect(terminal.raw()).not.toMatch(/\u001b\[31m|\u202e/);
  expect(articles()).toEqual([]);
});

test.each(['', 'Kort\nNieuws\n\n\n\n\n'])(
  'without a terminal it names the flags at once, whatever is piped in (%j)',
  (input) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [VIAG, 'new', 'article', ...NOW],
      {
        cwd: folder,
        env: ENVIRONMENT,
        input,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Deze gegevens ontbreken nog: --title, --category en --author.');
    expect(articles()).toEqual([]);
  },
);
