import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inShell, viag } from './run-viag.ts';
import { configText, makeFolder } from './workspace.ts';

const sources = fileURLToPath(new URL('../fixtures/import/sources', import.meta.url));

const imported = [
  '.viag/imported.json',
  'articles/2018-11-22-terugblik-op-de-najaarsdag.md',
  'viag.config.yaml',
];

describe('viag import, as it is', () => {
  test('a page becomes an article that validates, and is taken in once', () => {
    const config = configText.replace('Kennis]', 'Kennis, Vereniging]');
    const { root, list, read } = makeFolder({ 'viag.config.yaml': config });
    const args = ['import', `${sources}/pages/association.txt`, '--quiet'];
    expect(viag(args, { cwd: root })).toEqual({ code: 0, stdout: `${imported[1]}\n`, stderr: '' });
    expect(list()).toEqual(imported);
    expect(viag(['validate', '-q'], { cwd: root }).code).toBe(0);
    const before = list().map(read);
    expect(viag(args, { cwd: root })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(list().map(read)).toEqual(before);
  });

  test('old faults are named and remembered, but never a citizen service number', () => {
    const { root, list, read } = makeFolder({
      'viag.config.yaml': configText,
      'oud/_posts/2016-01-01-zaal.md':
        '---\ntitle: De zaal\nauthor: Redactie VIAG\ncategory: Nieuws\n---\nDe zaal van toen: ![](https://elders.test/zaal.jpg)\n',
      'oud/_posts/2016-01-02-leeg.md': '---\ntitle: Leeg\n---\n\n',
      'oud/_posts/2016-01-03-nummer.md':
        '---\ntitle: Een nummer\nauthor: Redactie VIAG\ncategory: Nieuws\n---\nHaar BSN is 111222333, zei ze. ![](https://elders.test/pas.jpg)\n',
    });
    const result = viag(['import', 'oud', '--from', 'jekyll', '--remember'], { cwd: root });
    expect(result).toEqual({
      code: 1,
      stdout: [
        'articles/2016-01-01-zaal.md',
        '  - nog te doen: Deze afbeelding heeft geen beschrijving. Schrijf: ![wat er te zien is](https://elders.test/zaal.jpg)',
        'articles/2016-01-03-nummer.md',
        '  - nog te doen: Deze afbeelding heeft geen beschrijving. Schrijf: ![wat er te zien is](https://elders.test/pas.jpg)',
        '  - nog te doen: Hier staat een getal dat een burgerservicenummer kan zijn (het eindigt op 33). Haal het weg.',
        '',
      ].join('\n'),
      stderr: [
        '',
        'Overgeslagen:',
        '  _posts/2016-01-02-leeg.md: er staat geen tekst in',
        '',
        '2 artikelen overgenomen, 2 hebben nog werk nodig, 1 kwam niet mee.',
        'Het meest gevonden: 2 × body/image-alt, 1 × privacy/bsn.',
        'Wat er niet goed aan was, staat in viag-suppressions.json: viag validate meldt alleen wat nieuw is. Zet dat bestand met .viag/imported.json in git.',
        'Een burgerservicenummer onthoudt viag niet. Haal het weg, of sta het toe in viag.config.yaml, bij privacy/bsn onder allow.',
        '',
      ].join('\n'),
    });
    expect(list()).toContain('viag-suppressions.json');
    expect(JSON.parse(read('viag-suppressions.json'))).toEqual({
      version: 1,
      files: {
        'articles/2016-01-01-zaal.md': { 'body/image-alt': 1 },
        'articles/2016-01-03-nummer.md': { 'body/image-alt': 1 },
      },
    });
    const checked = viag(['validate', '--format', 'unix'], { cwd: root });
    expect(checked.code).toBe(1);
    expect(checked.stdout.match(/[a-z]+\/[a-z-]+(?=\]?$)/gm)).toEqual(['privacy/bsn']);
  });

  test('the same bytes in any zone and language', () => {
    const texts = ['UTC', 'Pacific/Kiritimati', 'America/New_York'].map((TZ) => {
      const { root, list, read } = makeFolder({ 'viag.config.yaml': configText });
      for (const source of ['export.xml', 'pages']) {
        viag(['import', `${sources}/${source}`], { cwd: root, env: { TZ, LC_ALL: 'nl_NL' } });
      }
      return list('articles').map((name) => read(`articles/${name}`));
    });
    expect(texts[0]?.length).toBe(9);
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
  });

  test('a link that leads out of the folder is not followed', () => {
    const folder = makeFolder({ 'viag.config.yaml': configText, 'geheim/plan.png': 'GEHEIM' });
    const text = 'Een zin die lang genoeg is om voor een artikel door te gaan. '.repeat(4);
    folder.write(
      'oud/p.html',
      `<title>T</title><article><h1>T</h1><time datetime="2018-12-13"></time><p>${text}</p><p><img src="plan.png" alt="Plan"></p></article>`,
    );
    folder.link('oud/plan.png', '../geheim/plan.png');
    folder.link('oud/buiten.html', '/etc/hostname');
    viag(['import', 'oud', '--images'], { cwd: folder.root });
    expect(folder.list('articles')).toEqual(['2018-12-13-t.md']);
  });

  test('a dangling link in the place of an article is not written through', () => {
    const folder = makeFolder({ 'viag.config.yaml': configText });
    folder.link(imported[1] ?? '', '../buiten.md');
    const { code } = viag(['import', `${sources}/pages/association.txt`], { cwd: folder.root });
    expect(code).toBe(0);
    expect(folder.has('buiten.md')).toBe(false);
  });

  test('an export much larger than a piece is read piece by piece', () => {
    const folder = makeFolder({ 'viag.config.yaml': configText });
    const post = (number: number) =>
      `<item><title>Bericht ${number}</title><dc:creator>Redactie VIAG</dc:creator>` +
      `<content:encoded><![CDATA[${`Regel ë van ${number}. `.repeat(2000)}]]></content:encoded>` +
      `<wp:post_id>${number}</wp:post_id><wp:post_date>2018-12-13 09:00:00</wp:post_date>` +
      '<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>' +
      '<category domain="category">Nieuws</category></item>';
    const items = Array.from({ length: 40 }, (_, index) => post(index));
    folder.write(
      'groot.xml',
      `<?xml version="1.0"?><rss><channel><wp:wxr_version>1.2</wp:wxr_version>${items.join('\n')}</channel></rss>`,
    );
    const { code } = viag(['import', 'groot.xml', '--quiet'], { cwd: folder.root });
    expect({ code, count: folder.list('articles').length }).toEqual({ code: 0, count: 40 });
  });

  test('a reader that goes away ends it without a stack trace', () => {
    const { root } = makeFolder({ 'viag.config.yaml': configText });
    const { stderr } = inShell(`$VIAG import ${sources}/export.xml | head -1`, { cwd: root });
    expect(stderr).not.toContain('at ');
  });
});
