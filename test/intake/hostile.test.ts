import { describe, expect, test } from 'vitest';
import { importInMemory } from '../commands/import-in-memory.ts';
import type { Memory } from '../commands/memory-io.ts';

const house = { author: 'Redactie VIAG', category: 'Nieuws' };

/** What stands in the workspace after an import, but for the ledger. */
function articlesIn({ files }: Memory): Readonly<Record<string, string>> {
  const ours = [...files].filter(([path]) => path.startsWith('/desk/articles/'));
  return Object.fromEntries(ours.map(([path, content]) => [path, String(content)]));
}

async function importPost(text: string, name = '_posts/2018-12-13-x.md') {
  const files = { [`/oud/${name}`]: text };
  const { memory, result } = await importInMemory('/oud', { ...house, from: 'jekyll' }, { files });
  return { articles: articlesIn(memory), memory, result };
}

async function importItem(item: string, values: Readonly<Record<string, unknown>> = house) {
  const xml =
    '<?xml version="1.0"?><rss><channel><link>https://oud.test</link>' +
    `<wp:wxr_version>1.2</wp:wxr_version>${item}</channel></rss>`;
  const { memory, result } = await importInMemory('/oud.xml', values, {
    files: { '/oud.xml': xml },
  });
  return { articles: articlesIn(memory), memory, result };
}

const item = (title: string, body: string, more = '') =>
  `<item><title>${title}</title><content:encoded><![CDATA[${body}]]></content:encoded>` +
  '<wp:post_id>1</wp:post_id><wp:post_date>2018-12-13 09:00:00</wp:post_date>' +
  `<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${more}</item>`;

describe('pages that are built to break a reader', () => {
  const start =
    '<title>T</title><article><h1>Een titel</h1><time datetime="2018-12-13"></time><p>' +
    `${'Een zin die lang genoeg is om voor een artikel door te gaan. '.repeat(4)}</p>`;
  const importPage = async (html: string) => {
    const { memory, result } = await importInMemory('/p.html', house, {
      files: { '/p.html': html },
    });
    return { articles: Object.values(articlesIn(memory)), err: memory.err(), result };
  };

  test.each([
    ['templates in templates', start + '<template>'.repeat(20_000)],
    ['elements in a template', `${start}<template>${'<div>'.repeat(20_000)}`],
  ])('%s: too deep', async (_name, html) => {
    const { articles, err } = await importPage(html);
    expect(articles).toEqual([]);
    expect(err).toContain('de pagina is te ingewikkeld opgebouwd');
  });

  test('lists in lists for search engines are passed over', async () => {
    const lists = '['.repeat(100_000) + ']'.repeat(100_000);
    const { articles } = await importPage(
      `<script type="application/ld+json">${lists}</script>${start}`,
    );
    expect(articles).toHaveLength(1);
  });

  test.each(['<a href=x>', '<b></b>', '<span></span>'])(
    'ten thousand times %s takes no time',
    async (piece) => {
      const { articles } = await importPage(start + piece.repeat(10_000));
      expect(articles).toHaveLength(1);
    },
    10_000,
  );

  test('a control character before an address hides nothing', async () => {
    const { articles } = await importPage(
      `${start}<p><a href="&#1;javascript:a(1)">een</a> <a href="&#2;https://viag.nl">twee</a></p>`,
    );
    expect(articles[0]).toContain('\n\neen [twee](https://viag.nl)\n');
  });
});

describe('titles and values', () => {
  test('an escape, a turned direction and tags are no part of a title', async () => {
    const { articles } = await importItem(
      item('<![CDATA[\u001b[31mRood\u001b[0m \u202eomgekeerd <b>vet</b>\u009b]]>', 'Tekst.'),
    );
    expect(articles).toEqual({
      '/desk/articles/2018-12-13-31mrood-0m-omgekeerd-vet.md':
        "---\ntitle: '[31mRood[0m omgekeerd vet'\nauthor: Redactie VIAG\ndate: 2018-12-13\ncategory: Nieuws\n---\n\nTekst.\n",
    });
  });

  test.each([
    ['a value that closes the front matter', 'A\\n---\\nB', 'A --- B'],
    ['a value that begins a key of its own', 'A\\ndraft: true', 'A draft: true'],
    ['a value in another language', '---js', '---js'],
    ['a value that is an anchor', '&a *b', '&a *b'],
  ])('%s stays a value', async (_name, written, title) => {
    const { articles } = await importPost(`---\ntitle: "${written}"\nkey: "${written}"\n---\nX.\n`);
    const [text = ''] = Object.values(articles);
    const value = written.replaceAll('\\n', '\n');
    // The key of another system is what it was, to the letter.
    const { parseText } = await import('../../src/parse/document.ts');
    const { defaultConfig } = await import('../../src/config/defaults.ts');
    const read = parseText('x.md', text, false, defaultConfig.frontMatter);
    expect(read.faults).toEqual([]);
    expect(read.article?.meta.title).toBe(title);
    expect(read.article?.frontMatter.data.key).toBe(value);
    expect(read.article?.meta.draft).toBe(false);
    expect(read.article?.body).toBe('X.\n');
  });

  test('front matter in JavaScript does not run and does not come along', async () => {
    const { articles, result } = await importPost(
      '---js\n{ title: (globalThis.P = 1) }\n---\nX.\n',
    );
    expect({ articles, result }).toEqual({ articles: {}, result: 1 });
    expect('P' in globalThis).toBe(false);
  });

  test.each([
    ['a path', '../../../etc/passwd', 'passwd'],
    ['an absolute path', '/etc/cron.d/x', 'x'],
    ['a device', 'con', 'een-titel'],
    ['nothing that can be a name', '🎉', 'een-titel'],
    ['another drive', 'C:\\x', 'c-x'],
  ])('a slug that is %s', async (_name, slug, becomes) => {
    const { articles } = await importPost(`---\ntitle: Een titel\nslug: '${slug}'\n---\nX.\n`);
    expect(Object.keys(articles)).toEqual([`/desk/articles/2018-12-13-${becomes}.md`]);
  });
});

describe('bodies', () => {
  test.each([
    '---\n\nDe tekst begint met een streep.\n',
    '---js\nprocess.exit()\n---\n',
    '\n\n+++\ntitle = "x"\n+++\n',
    'Regel zonder eind',
    '',
    '\ttab\u00a0en  spaties  \n\n\n\n',
    'Met \u202e en *|EMAIL|* en \u0007.\n',
  ])('%j is the same, byte for byte', async (body) => {
    const { articles } = await importPost(`---\ntitle: Een titel\n---\n${body}`);
    const [text = ''] = Object.values(articles);
    expect(text.slice(text.indexOf('\n---\n') + '\n---\n'.length)).toBe(body);
  });

  test('what could run or count readers is left out of a page', async () => {
    const { articles } = await importItem(
      item(
        'Titel',
        '<p onclick="a()">Tekst <a href="JaVa&#9;Script:alert(1)">klik</a> <a href="data:text/html,x">hier</a></p>' +
          '<script>alert(1)</script><style>p{}</style><form><input value="x"></form>' +
          '<p><img src="file:///etc/passwd"><img src="https://t.test/p.gif" width="1"> Einde <!-- c -->.</p>',
      ),
    );
    expect(Object.values(articles)[0]?.split('---\n\n')[1]).toBe('Tekst klik hier\n\nEinde .\n');
  });

  test('a page that is nested ten thousand deep is named, and no other is lost', async () => {
    const deep = `${'<div>'.repeat(10_000)}diep`;
    const { articles, memory } = await importItem(item('Diep', deep) + item('Plat', 'Tekst.'));
    expect(Object.keys(articles)).toEqual(['/desk/articles/2018-12-13-plat.md']);
    expect(memory.err()).toContain('Diep: de pagina is te ingewikkeld opgebouwd');
  });
});

describe('exports', () => {
  test('characters that XML has no place for', async () => {
    const { articles } = await importItem(item('A\u0008B', 'Tekst\u000b met \ufffe ruis.'));
    expect(Object.values(articles)[0]).toContain('title: AB\n');
    expect(Object.values(articles)[0]).toContain('\nTekst met  ruis.\n'.replace('  ', ' '));
  });

  test('a DOCTYPE inside an item is refused', async () => {
    const { articles, result } = await importItem(
      '<item><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><title>&a;</title></item>',
    );
    expect({ articles, result }).toEqual({ articles: {}, result: 1 });
  });

  test('an author known only by an e-mail address is not named', async () => {
    const { articles } = await importItem(
      item('Titel', 'Tekst.', '<dc:creator>jan@oud.test</dc:creator>'),
      { category: 'Nieuws' },
    );
    expect(Object.values(articles)[0]).not.toContain('jan');
  });

  test.each([
    ['openings of captions', '[caption id="x"]'],
    ['openings of CDATA', '<a><![CDATA['],
    ['brackets', '['],
    ['openings of tags', '<b><i>'],
  ])('tens of thousands of %s come to an end', async (_name, part) => {
    const { result } = await importItem(item('Titel', part.repeat(20_000)));
    expect([0, 1]).toContain(result);
  });

  test('an item that never ends takes no more than its share', async () => {
    const { itemsIn } = await import('../../src/intake/wordpress/items-in.ts');
    const pieces = ['<rss><item>', 'x'.repeat(60), 'x'.repeat(60), '\n<item>a</item>', '</rss>'];
    expect([...itemsIn(pieces, 100)]).toEqual([
      { kind: 'head', xml: '<rss>' },
      { kind: 'too-large' },
      { kind: 'item', xml: '<item>a</item>' },
    ]);
  });
});

describe('images', () => {
  test.each([
    ['../geheim.png', {}],
    ['/etc/geheim.png', {}],
    ['file:///etc/geheim.png', {}],
    ['..%2fgeheim.png', {}],
  ])('%s is not taken from outside the folder', async (address) => {
    const page =
      '<title>T</title><article><h1>T</h1><time datetime="2018-12-13"></time>' +
      `<p>${'Een zin die lang genoeg is voor een artikel. '.repeat(5)}</p><p><img src="${address}" alt="x"></p></article>`;
    const { memory } = await importInMemory(
      '/oud/map/pagina.html',
      { ...house, images: true },
      { files: { '/oud/map/pagina.html': page, '/oud/geheim.png': 'G', '/etc/geheim.png': 'G' } },
    );
    expect(Object.keys(articlesIn(memory))).toEqual(['/desk/articles/2018-12-13-t.md']);
  });
});
