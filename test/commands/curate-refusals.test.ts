import { expect, test } from 'vitest';
import { run } from '../../src/commands/curate.ts';
import { http } from '../../src/io/http.ts';
import { curate, feed, item, NOTE, OFFLINE, WORKSPACE } from './curate-workspace.ts';
import { CTRL_C, flags, memoryContext, memoryIo } from './memory-io.ts';

test('nothing picked, or stopped halfway: nothing changes', async () => {
  const nothing = await curate(OFFLINE, { answers: [''] });
  expect([nothing.result, nothing.changed]).toEqual([0, {}]);
  expect(nothing.err).toBe(`${NOTE}Niets gekozen; er is niets veranderd.\n`);
  const stopped = await curate(OFFLINE, { answers: ['RvIG · 2018-12-10 · Drie', CTRL_C] });
  expect([stopped.result, stopped.changed]).toEqual([expect.any(Error), {}]);
});

test.each([
  [{ pick: ['9'] }, '‘9’ staat niet in de lijst.'],
  [{ pick: ['https://vng.nl/oud'] }, '‘https://vng.nl/oud’ staat niet in de lijst.'],
  [{ pick: ['1'] }, 'Bij ‘Een’ ontbreekt je eigen regel.'],
  [
    { pick: ['1'], why: ['een!'] },
    'Een: Dit is de tekst van de bron. Zeg het in je eigen woorden.',
  ],
  [{ pick: ['1'], why: ['a', 'b'] }, 'Je geeft 2 keer --why, maar kiest 1 bericht.'],
  [{ pick: ['1'], issue: '2018-21' }, 'De nieuwsbrief ‘2018-21’ is er niet.'],
  [
    { since: '2018-02-30' },
    '--since ‘2018-02-30’: Deze dag bestaat niet. Kijk de dag en de maand nog eens na.',
  ],
  [{ limit: '0' }, '‘0’ is geen aantal.'],
  [{ offline: ['nergens.xml'] }, 'Geen van de feeds is te lezen.'],
  [{ offline: [] }, 'Er staan nog geen feeds in de configuratie.'],
])('%j stops with %j and changes nothing', async (values, message) => {
  const { result, out, changed } = await curate({ ...OFFLINE, ...values });
  expect([result, out, changed]).toEqual([[message, expect.any(String)], '', {}]);
});

test('without an issue that is still to be sent there is a list, of a month at most, and no picking', async () => {
  const files = {
    '/work/vng.xml': feed('VNG', item('A', '13 Nov 2018'), item('B', '11 Nov 2018')),
  };
  const { out } = await curate({ offline: ['vng.xml'] }, { files });
  expect(out).toBe('VNG\n1  A\n   13 november 2018 · https://vng.nl/a\n');
  const { result } = await curate({ offline: ['vng.xml'], pick: ['1'] }, { files });
  expect(result).toEqual([
    'Er is geen nieuwsbrief die nog verstuurd moet worden.',
    'Maak er een met `viag new newsletter`.',
  ]);
});

test.each([
  ['a text', 'external: later'],
  ['a list with a comma at the end, which would read as something else', 'external: [{title: a},]'],
  ['so much that there is no room for more', `external: []\nclosing: ${'woord '.repeat(2725)}`],
])('an issue file with %s is left alone, with advice', async (_name, lines) => {
  const text = `---\ntitle: X\n${lines}\n---\n`;
  const files = { ...WORKSPACE, '/work/newsletters/2018-12.md': text };
  const { result, changed } = await curate({ ...OFFLINE, pick: ['1'], why: ['Kort.'] }, { files });
  expect(result).toEqual([
    'In newsletters/2018-12.md is onder `external` niets toe te voegen.',
    expect.any(String),
  ]);
  expect(changed).toEqual({});
});

test('one file that cannot be read is named, and the rest goes on', async () => {
  const { result, err, out } = await curate({ offline: ['nergens.xml', 'rvig.xml'], list: true });
  expect(result).toBe(0);
  expect(err).toContain('let op: nergens.xml: het bestand is er niet, of je mag het niet lezen.\n');
  expect(out).toContain('1  Drie\n');
});

test('a number that is not there: where to look, with the same flags', async () => {
  const { result } = await curate({ ...OFFLINE, pick: ['9'] });
  expect(result).toEqual([
    '‘9’ staat niet in de lijst.',
    'De nummers lopen van 1 tot en met 3. Zie: viag curate --offline vng.xml --offline rvig.xml --list',
  ]);
});

test('a feed inside the own network is worth no second try, but --allow-private', async () => {
  const sources = [{ name: 'Intern', url: 'http://127.0.0.1:9/feed' }];
  const memory = memoryIo({ http });
  const context = memoryContext(memory.io, { config: { feeds: { sources, quote: 200 } } });
  await expect(run([], flags({ list: true }), context)).rejects.toMatchObject({
    message: 'Geen van de feeds is te lezen.',
    help: 'Hierboven staat per feed waarom. Staat de feed op je eigen netwerk, en is dat de bedoeling? Doe het dan nog eens met --allow-private.',
  });
});

test('an item without a date says so in the list', async () => {
  const files = { '/work/vng.xml': feed('VNG', item('A', '')) };
  const { out } = await curate({ offline: ['vng.xml'] }, { files });
  expect(out).toBe('VNG\n1  A\n   zonder datum · https://vng.nl/a\n');
});
