import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { importInMemory } from './import-in-memory.ts';

const snapshot = (name: string) => `../fixtures/import/${name}.txt`;

describe('each kind of source, from what is said to what is written', () => {
  test.each([
    ['association-text', '/sources/pages/association.txt', {}],
    ['association-html', '/sources/pages/association.html', {}],
    ['theme', '/sources/pages/theme.html', { images: true, category: 'Kennis' }],
    ['json-ld', '/sources/pages/json-ld.html', {}],
    ['wordpress', '/sources/export.xml', {}],
    ['jekyll', '/sources/jekyll', { from: 'jekyll' }],
    ['hugo', '/sources/hugo', { from: 'hugo', images: true }],
    ['astro', '/sources/astro', { from: 'astro', author: 'Redactie VIAG', category: 'Nieuws' }],
  ])('%s', async (name, source, values) => {
    const { whole } = await importInMemory(source, values);
    await expect(whole).toMatchFileSnapshot(snapshot(name));
  });

  test('in English, quietly, or as JSON', async () => {
    const english = await importInMemory('/sources/export.xml', {}, { lang: 'en' });
    await expect(english.whole).toMatchFileSnapshot(snapshot('wordpress-english'));
    const quiet = await importInMemory('/sources/export.xml', {}, { quiet: true });
    expect(quiet.memory.err()).toBe('');
    const json = await importInMemory('/sources/export.xml', { json: true, dryRun: true });
    await expect(json.whole).toMatchFileSnapshot(snapshot('wordpress-json'));
  });

  test('an address, once it can be fetched, with its images', async () => {
    const asked: string[] = [];
    const page =
      '<title>Kort bericht</title><article><h1>Kort bericht</h1><time datetime="2018-12-01">1 dec</time>' +
      '<p>Een pagina van het web, lang genoeg om voor een artikel door te gaan. De foto staat erbij, en de link wordt een heel adres.</p>' +
      '<p><img src="/beeld/hal.png" alt="De hal"> <img src="weg.png" alt="Weg"> <a href="verder">Lees verder</a></p></article>';
    const { whole } = await importInMemory(
      'https://elders.test/nieuws/kort',
      { images: true, author: 'Redactie VIAG', category: 'Nieuws' },
      {
        fetchPage: async (address) => {
          asked.push(address);
          if (address.endsWith('weg.png')) throw new UserError('weg', 'help');
          const content = address.endsWith('.png') ? 'plaatje' : page;
          return { address, bytes: new TextEncoder().encode(content) };
        },
      },
    );
    expect(asked).toEqual([
      'https://elders.test/nieuws/kort',
      'https://elders.test/beeld/hal.png',
      'https://elders.test/nieuws/weg.png',
    ]);
    await expect(whole).toMatchFileSnapshot(snapshot('address'));
  });
});

test('a page without text says so, and how to be rid of it', async () => {
  const page =
    '<title>Goed nieuws</title><article><h1>Goed nieuws</h1><p>Genoeg tekst.</p></article>';
  const { result, memory } = await importInMemory(
    '/oud',
    {},
    {
      files: {
        '/oud/leeg.html': '<title>Leeg</title><body></body>',
        '/oud/zonder-datum.html': page,
      },
    },
  );
  expect(result).toBe(1);
  expect(memory.err()).toBe(`
Overgeslagen:
  ../oud/leeg.html: er staat geen tekst in
  ../oud/zonder-datum.html: er staat geen datum bij

0 artikelen overgenomen, 2 kwamen niet mee.
Hoort een bestand dat niet meekwam er niet bij? Haal het uit de map; dan meldt viag het niet meer.
`);
});

describe('what is there stays', () => {
  test('a second run adds only what is new', async () => {
    const first = await importInMemory('/sources/jekyll', { from: 'jekyll' });
    const files = Object.fromEntries(first.memory.files);
    const renamed = '/desk/articles/2018-12-13-samen-werken.md';
    files['/desk/articles/2018-12-13-anders.md'] = files[renamed] ?? '';
    delete files[renamed];
    files['/sources/jekyll/_posts/2018-12-19-nieuw.md'] =
      '---\ntitle: Nieuw\nauthor: Redactie VIAG\ncategory: Nieuws\n---\nEen nieuw bericht.\n';
    const second = await importInMemory('/sources/jekyll', { from: 'jekyll' }, { files });
    await expect(second.whole).toMatchFileSnapshot(snapshot('second-run'));
  });

  test('an article by the same name is not touched', async () => {
    const mine = '---\ntitle: Mijn eigen tekst\n---\nBlijft.\n';
    const path = '/desk/articles/2016-01-01-samen-naar-de-omgevingswet.md';
    const { memory, result } = await importInMemory(
      '/sources/pages/association.html',
      {},
      { files: { [path]: mine } },
    );
    expect(result).toBe(0);
    expect(memory.files.get(path)).toBe(mine);
    expect([...memory.files.keys()].filter((name) => name.startsWith('/desk/'))).toEqual([path]);
    expect(memory.err()).toContain(
      'association.html: er is al een artikel met die naam: articles/2016-01-01-samen-naar-de-omgevingswet.md',
    );
  });

  test.each([
    ['/sources/jekyll', { from: 'jekyll' }],
    ['/sources/hugo', { from: 'hugo', images: true }],
  ])('--dry-run writes nothing, and finds what it would: %s', async (source, values) => {
    const { memory, result } = await importInMemory(source, { ...values, dryRun: true });
    const real = await importInMemory(source, values);
    expect({ result, out: memory.out() }).toEqual({
      result: real.result,
      out: real.memory.out(),
    });
    expect(memory.err()).toContain('Geef dezelfde opdracht zonder --dry-run');
    expect(real.memory.err()).toContain('zonder fouten');
    expect(memory.err()).toContain('zonder fouten');
    expect([...memory.files.keys()].filter((name) => name.startsWith('/desk/'))).toEqual([]);
  });
});

describe('what cannot be read is said in one message', () => {
  test.each([
    ['niets.html', {}, {}],
    ['www.viag.nl/nieuws', {}, {}],
    ['/sources/export.xml', { from: 'hugo' }, {}],
    ['/sources/jekyll', {}, {}],
    ['/sources/hugo/content/nieuws/woo/schema.png', {}, {}],
    ['/leeg', { from: 'jekyll' }, { '/leeg/lees-mij.txt': 'Niets.' }],
    ['/sources/export.xml', { category: 'Onbekend' }, {}],
    ['/leeg.xml', {}, { '/leeg.xml': '<rss><channel><title>Feed</title></channel></rss>' }],
    ['/dtd.xml', {}, { '/dtd.xml': '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel>' }],
    ['/latin.xml', {}, { '/latin.xml': Uint8Array.of(0x3c, 0x72, 0x73, 0x73, 0xe9, 0x3e) }],
    ['/sources/export.xml', {}, { '/desk/.viag/imported.json': '{"version":2}' }],
  ])('%s %o', async (source, values, files: Record<string, string | Uint8Array>) => {
    const { result } = await importInMemory(source, values, { files });
    expect(result).toMatchSnapshot();
  });
});
