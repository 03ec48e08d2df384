import { once } from 'node:events';
import { chmodSync, renameSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { viag } from './run-viag.ts';
import { previewOf, type RunningPreview } from './start-preview.ts';
import { articleText, configText, type Folder, makeFolder, sound } from './workspace.ts';

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Question {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request to the letter: nothing tidies the path or fills in the Host. */
function ask({ port }: RunningPreview, question: Question): Promise<Reply> {
  const { path = '/', method = 'GET', headers = {} } = question;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
      });
    });
    asked.end();
  });
}

const refusal = 'Open het adres dat viag preview in de terminal toont, met alles wat erin staat.\n';

describe('who is let in', async () => {
  const hostile = {
    ...sound,
    'geheim.txt': 'sesam',
    'articles/2018-12-14-script.md': articleText({
      title: `'<script>globalThis.kwaad = 1</script>'`,
      date: '2018-12-14',
      body: 'Tekst <script>globalThis.kwaad = 2</script> en <img src=x onerror="kwaad()">.\n\n[klik](javascript:alert(1))\n',
    }),
  };

  async function started(): Promise<RunningPreview & { readonly token: string }> {
    const preview = await previewOf({ cwd: makeFolder(hostile).root, args: ['--port', '0'] });
    return { ...preview, token: new URL(preview.address).pathname.slice(1, -1) };
  }

  test('only who has the token, and asks for this machine by its own name', async () => {
    const preview = await started();
    const { token, port } = preview;
    expect(token).toMatch(/^[\w-]{22}$/);
    const statusOf = async (question: Question) => (await ask(preview, question)).status;
    const home = `/${token}/`;
    expect({
      home: await statusOf({ path: home }),
      localhost: await statusOf({ path: home, headers: { Host: `localhost:${port}` } }),
      noToken: await statusOf({ path: '/' }),
      wrongToken: await statusOf({ path: `/${token.slice(0, -1)}!/` }),
      longerToken: await statusOf({ path: `/${token}a/` }),
      tokenBehind: await statusOf({ path: `/index.html?${token}` }),
      otherHost: await statusOf({ path: home, headers: { Host: `evil.example:${port}` } }),
      otherPort: await statusOf({ path: home, headers: { Host: '127.0.0.1:1' } }),
      otherOrigin: await statusOf({ path: home, headers: { Origin: 'https://evil.example' } }),
      noOrigin: await statusOf({ path: home, headers: { Origin: 'null' } }),
      otherEvents: await statusOf({
        path: `${home}events`,
        headers: { Origin: 'https://evil.example' },
      }),
      absolute: await statusOf({ path: `http://evil.example${home}` }),
      put: await statusOf({ path: home, method: 'PUT' }),
      head: await statusOf({ path: home, method: 'HEAD' }),
      postWithoutOrigin: await statusOf({ path: `${home}open`, method: 'POST' }),
    }).toEqual({
      home: 200,
      localhost: 200,
      noToken: 403,
      wrongToken: 403,
      longerToken: 403,
      tokenBehind: 403,
      otherHost: 403,
      otherPort: 403,
      otherOrigin: 403,
      noOrigin: 403,
      otherEvents: 403,
      absolute: 403,
      put: 405,
      head: 200,
      postWithoutOrigin: 403,
    });
    expect((await ask(preview, { path: '/' })).body).toBe(refusal);
  });

  test('no path leads out of the pages', async () => {
    const preview = await started();
    const paths = [
      '../geheim.txt',
      'article/../../geheim.txt',
      '%2e%2e/geheim.txt',
      '..%2fgeheim.txt',
      '..%5cgeheim.txt',
      '%2e%2e%2f%2e%2e%2fetc/passwd',
      '/etc/passwd',
      'geheim.txt',
      'viag.config.yaml',
      'articles/2018-12-13-smart-city.md',
      '%00',
      '%zz',
      'con.txt',
    ];
    const replies = await Promise.all(
      paths.map(async (path) => {
        const { status, body } = await ask(preview, { path: `/${preview.token}/${path}` });
        return [path, status === 400 || status === 404, body];
      }),
    );
    expect(replies).toEqual(paths.map((path) => [path, true, refusal]));
  });

  test('every answer says what it may load, and that nobody else may have it', async () => {
    const preview = await started();
    const home = await ask(preview, { path: `/${preview.token}/` });
    const kept = [
      'content-security-policy',
      'cache-control',
      'cross-origin-opener-policy',
      'referrer-policy',
      'x-content-type-options',
      'content-type',
    ];
    expect(Object.fromEntries(kept.map((name) => [name, home.headers[name]]))).toEqual({
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
    const newsletter = /href="(newsletter\/[^"]+)index\.html"/.exec(home.body)?.[1];
    const mail = await ask(preview, { path: `/${preview.token}/${newsletter}mail-light.html` });
    expect(mail.headers['content-security-policy']).toBe(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    );
  });

  test('a script in a title or a text stays text', async () => {
    const preview = await started();
    const home = await ask(preview, { path: `/${preview.token}/` });
    const path = /href="(article\/2018-12-14-script[^"]+)"/.exec(home.body)?.[1];
    const article = await ask(preview, { path: `/${preview.token}/${path}` });
    for (const { body } of [home, article]) {
      expect(body.match(/<script\b[^>]*>/g)).toEqual([
        `<script src="${body === home.body ? '' : '../../'}script.js" defer>`,
      ]);
      expect(body).not.toMatch(/<[^>]*\s(?:onerror|onload)\s*=|href="javascript:/i);
    }
    expect(article.body).toContain(
      '<h1 dir="auto">&lt;script&gt;globalThis.kwaad = 1&lt;/script&gt;</h1>',
    );
  });

  test('no page of another machine: only 127.0.0.1 is listened to', async () => {
    const preview = await started();
    const other = request({ host: '127.0.0.2', port: preview.port, agent: false });
    const [error] = (await once(other.end(), 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
  });
});

describe('viag preview on the command line', () => {
  test('gives the address on standard output and ends at Ctrl-C', async () => {
    const { root } = makeFolder(sound);
    const { child, address, errors } = await previewOf({ cwd: root });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/);
    await expect
      .poll(errors)
      .toBe('Het voorbeeld staat klaar. Laat dit venster open; stoppen doe je met Ctrl-C.\n');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });

  test('a port that is taken is said when it was asked for, and passed by when it was not', async () => {
    const taken = createServer();
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const { root } = makeFolder(sound);
    expect(viag(['preview', '--port', String(port)], { cwd: root })).toEqual({
      code: 2,
      stdout: '',
      stderr: `fout: Poort ${port} is bezet.\n  Kies een andere met --port, of laat --port weg: dan zoekt viag een vrije poort.\n`,
    });
    const first = await previewOf({ cwd: root });
    const second = await previewOf({ cwd: root });
    expect(first.port).not.toBe(second.port);
  });

  test.each([
    [['--port', 'acht'], '‘acht’ is geen poort.'],
    [['--port', '65536'], '‘65536’ is geen poort.'],
    [['--static', 'uit', '--open'], '--static en --open gaan niet samen.'],
    [['--static', 'uit', '--port', '1'], '--static en --port gaan niet samen.'],
    [
      ['--static', 'articles/uit'],
      'In ‘articles/uit’ staat iets wat viag niet heeft gemaakt.\n  Kies met --static een nieuwe of lege map.',
    ],
  ])('refuses %j', (args, message) => {
    const { root } = makeFolder(sound);
    const { code, stdout, stderr } = viag(['preview', ...args], { cwd: root });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`fout: ${message}`);
  });

  test('--open has the system show the page, and no shell reads the address', async () => {
    const folder = makeFolder(sound);
    program(folder, 'bin/xdg-open', 'printf "%s\\n" "$#" "$1" > "$OUT.tmp"; mv "$OUT.tmp" "$OUT"');
    const env = {
      PATH: `${folder.path('bin')}:${process.env.PATH}`,
      OUT: folder.path('opened.txt'),
    };
    const { address } = await previewOf({ cwd: folder.root, args: ['--open'], env });
    await expect
      .poll(() => folder.has('opened.txt') && folder.read('opened.txt'))
      .toBe(`1\n${address}\n`);
  });

  test('without a browser to open it says so and goes on', async () => {
    const { root } = makeFolder(sound);
    const { errors } = await previewOf({ cwd: root, args: ['--open'], env: { PATH: '/nergens' } });
    await expect.poll(errors).toContain('De browser ging niet open. Open het adres zelf.\n');
  });

  test('opens a line in the editor of the environment, of files on the desk alone', async () => {
    const folder = makeFolder(sound);
    program(folder, 'bin/ed-proef', 'printf "%s\\n" "$@" > "$OUT.tmp"; mv "$OUT.tmp" "$OUT"');
    const env = { EDITOR: `${folder.path('bin/ed-proef')} -w`, OUT: folder.path('opened.txt') };
    const preview = await previewOf({ cwd: folder.root, env });
    const { port, address } = preview;
    const open = async (query: string, origin = `http://127.0.0.1:${port}`) => {
      const path = `${new URL(address).pathname}open?${query}`;
      const headers = { Origin: origin };
      return (await ask(preview, { path, method: 'POST', headers })).status;
    };
    const path = 'articles/2018-12-13-smart-city.md';
    expect([
      await open('path=viag.config.yaml&line=1'),
      await open('path=../../etc/passwd&line=1'),
      await open(`path=${path}&line=1;id`),
      await open(`path=${path}&line=7`, 'https://evil.example'),
    ]).toEqual([404, 404, 404, 403]);
    expect(folder.has('opened.txt')).toBe(false);
    expect(await open(`path=${path}&line=7`)).toBe(204);
    expect(folder.read('opened.txt')).toBe(`-w\n+7\n${folder.path(path)}\n`);
  });
});

/** `expect.poll` waits a second; a save shows in less than a third of that. */
describe('what is saved shows', () => {
  async function deskAt(folder: Folder): Promise<() => Promise<string>> {
    const preview = await previewOf({ cwd: folder.root });
    const path = new URL(preview.address).pathname;
    return async () => (await ask(preview, { path })).body;
  }

  test('also of folders that were not there when the preview began', async () => {
    const folder = makeFolder({ 'viag.config.yaml': configText });
    const desk = await deskAt(folder);
    expect(await desk()).toContain('Er zijn nog geen artikelen.');
    folder.write('articles/2018-12-13-a.md', articleText({ title: 'De eerste' }));
    await expect.poll(desk).toContain('De eerste');
    const issue = '---\ntitle: Brief van december\ndate: 2018-12-21\narticles: [a]\n---\n';
    folder.write('newsletters/2018-12.md', issue);
    await expect.poll(desk).toContain('Brief van december');
    rmSync(folder.path('articles'), { recursive: true });
    await expect.poll(desk).not.toContain('De eerste');
    folder.write('articles/2018-12-13-b.md', articleText({ title: 'De tweede' }));
    await expect.poll(desk).toContain('De tweede');
  });

  test('however often an editor puts a new file in the place of the old', async () => {
    const folder = makeFolder(sound);
    const desk = await deskAt(folder);
    const file = 'articles/2018-12-06-bio.md';
    for (const title of ['Een', 'Twee', 'Drie']) {
      folder.write(`${file}~`, articleText({ title: `Versie ${title}`, date: '2018-12-06' }));
      renameSync(folder.path(`${file}~`), folder.path(file));
      await expect.poll(desk).toContain(`Versie ${title}`);
    }
  });

  test('and of a file elsewhere in the workspace that an article shows or links to', async () => {
    const body = '![Een kaart](../beeld/kaart.png)\n\n[Het stuk](../stukken/plan.pdf)\n';
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-14-x.md': articleText({ title: 'Met bijlagen', date: '2018-12-14', body }),
    });
    const desk = await deskAt(folder);
    const errors = async () => /class="error">(\d)/.exec(await desk())?.[1] ?? '0';
    expect(await errors()).toBe('2');
    folder.write('stukken/plan.pdf', '%PDF-1.4');
    await expect.poll(errors).toBe('1');
    folder.write('beeld/kaart.png', await emptyPicture());
    await expect.poll(errors).toBe('0');
  });
});

describe('--static', () => {
  const write = (folder: Folder, ...more: readonly string[]) =>
    viag(['preview', '--static', 'uit', ...more], { cwd: folder.root });

  test('writes every page with relative links, and nothing of this machine', () => {
    const folder = makeFolder(sound);
    const { code, stdout, stderr } = write(folder);
    const written = folder.list('uit');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `Het voorbeeld is geschreven (${written.length - 1} bestanden): uit/\n`,
      stderr: 'Open uit/index.html in een browser.\n',
    });
    const pages = written.filter((name) => name.endsWith('.html'));
    expect(pages.filter((name) => !name.includes('/mail-'))).toEqual([
      'article/2018-11-22-avg-xuyjhw/index.html',
      'article/2018-12-06-bio-14jz5jh/index.html',
      'article/2018-12-13-smart-city-cq3de4/index.html',
      'calendar/index.html',
      'feed/index.html',
      'feed/item-1.html',
      'feed/item-2.html',
      'feed/item-3.html',
      'index.html',
      'newsletter/2018-12-1cmbq9y/index.html',
      'social/2018-11-22-avg-xuyjhw/index.html',
      'social/2018-12-06-bio-14jz5jh/index.html',
      'social/2018-12-13-smart-city-cq3de4/index.html',
      'social/index.html',
    ]);
    for (const name of pages) {
      const html = folder.read(`uit/${name}`);
      expect(html, name).not.toContain(folder.root);
      expect(html, name).not.toMatch(/vscode:|data-version/);
      expect(html, name).toContain('<meta http-equiv="Content-Security-Policy"');
      const own = name.includes('/mail-') || name.includes('/item-') ? [] : linksIn(html);
      for (const link of own) {
        const target = new URL(link, `https://here.invalid/${name}`).pathname.slice(1);
        expect(written, `${name}: ${link}`).toContain(target);
      }
    }
  });

  test('gives the same bytes twice, and replaces what it wrote', () => {
    const folder = makeFolder(sound);
    write(folder);
    const before = folder.list('uit').map((name) => folder.read(`uit/${name}`));
    expect(write(folder).code).toBe(0);
    expect(folder.list('uit').map((name) => folder.read(`uit/${name}`))).toEqual(before);
  });

  test('leaves alone what viag did not write', () => {
    const folder = makeFolder({ ...sound, 'uit/brief.txt': 'van mij' });
    const { code, stdout, stderr } = write(folder, '--force');
    expect({ code, stdout, files: folder.list('uit') }).toEqual({
      code: 2,
      stdout: '',
      files: ['brief.txt'],
    });
    expect(stderr).toBe(
      'fout: In ‘uit’ staat iets wat viag niet heeft gemaakt.\n' +
        '  Kies met --static een nieuwe of lege map.\n',
    );
  });

  test('leaves alone what someone changed in it, until told otherwise', () => {
    const folder = makeFolder(sound);
    write(folder);
    folder.write('uit/index.html', 'van mij');
    const refused = write(folder);
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 2,
      stderr:
        'fout: In ‘uit’ is ‘index.html’ met de hand gemaakt of veranderd; viag gooit dat niet weg.\n' +
        '  Bewaar het ergens anders, kies met --static een andere map, of vervang alles met --force.\n',
    });
    expect(folder.read('uit/index.html')).toBe('van mij');
    expect(write(folder, '--force').code).toBe(0);
    expect(folder.read('uit/index.html')).toContain('<!doctype html>');
  });

  test('shows the newsletter in the layout of the house, or what is wrong with that', () => {
    const template = 'templates/nieuwsbrief.liquid';
    const named = `newsletter:\n  template: ${template}\n`;
    const folder = makeFolder({
      ...sound,
      'viag.config.yaml': (sound['viag.config.yaml'] ?? '').replace('newsletter:\n', named),
      [template]:
        '<!doctype html><html><head></head><body>Eigen opmaak: {{ issue.title }}</body></html>',
    });
    const shown = (file: string) => {
      write(folder, '--force');
      const path = folder
        .list('uit')
        .find((name) => /^newsletter\/.*/.test(name) && name.endsWith(file));
      return path === undefined ? undefined : folder.read(`uit/${path}`);
    };
    expect(shown('mail-light.html')).toContain('Eigen opmaak: Nieuwsbrief december 2018');
    folder.write(template, 'Regel een\n{% als %}\n');
    expect(shown('mail-light.html')).toBeUndefined();
    expect(shown('index.html')).toContain(`<h1 dir="auto">${template}:2`);
  });

  test('shows a text too long for one post as the thread that --thread makes', () => {
    const long = 'Zeventien gemeenten gingen mee en namen ieder een plan mee naar huis. ';
    const file = 'articles/2018-12-19-reeks.md';
    const folder = makeFolder({
      ...sound,
      'viag.config.yaml': `${configText}social:\n  networks: [linkedin, x, mastodon]\n`,
      [file]: articleText({
        title: 'Een <lange> reeks',
        date: '2018-12-19',
        more: `social:\n  x: '${long.repeat(8).trim()}'\n`,
        body: `${long.repeat(12)}\n`,
      }),
    });
    write(folder);
    const exported = viag(['export', 'social', 'reeks', '--thread', '--dry-run', '--json'], {
      cwd: folder.root,
    });
    const { posts } = JSON.parse(exported.stdout) as {
      readonly posts: readonly { network: string; texts: readonly { text: string }[] }[];
    };
    const threadOn = (network: string) =>
      posts.find((post) => post.network === network)?.texts.map(({ text }) => text) ?? [];
    const [page = ''] = folder.list('uit').filter((name) => name.startsWith('social/2018-12-19'));
    const cards = folder.read(`uit/${page}`).split('<article class="post">').slice(1);
    const [linkedin = '', x = '', mastodon = ''] = cards;
    expect(threadOn('x')).toHaveLength(3);
    expect(copiedIn(x)).toEqual(threadOn('x'));
    expect(x).toContain(
      '<p class="over">Te lang voor één bericht: 559 van 280 tekens. Met --thread worden het 3 berichten:</p>',
    );
    // What fits in one post is that post; what a thread would say more is a click away.
    const [fitting = '', more = ''] = mastodon.split('<details');
    expect(copiedIn(fitting)).toHaveLength(1);
    expect(copiedIn(more)).toEqual(threadOn('mastodon'));
    expect(more).toContain(
      `<summary>Met --thread: ${threadOn('mastodon').length} berichten</summary>`,
    );
    expect(linkedin).not.toContain('--thread');
  });

  test('has pages for an empty desk', () => {
    const folder = makeFolder({ 'viag.config.yaml': sound['viag.config.yaml'] ?? '' });
    expect(write(folder).code).toBe(0);
    const pages = folder.list('uit').filter((name) => name.endsWith('.html'));
    expect(
      pages.map((name) => /class="empty">([^<]*)/.exec(folder.read(`uit/${name}`))?.[1]),
    ).toEqual([
      // The calendar shows its empty months.
      undefined,
      'Er is nog geen artikel dat in de feed kan.',
      'Er zijn nog geen artikelen. Begin er een met: viag new article',
      'Er is nog niets voor een nieuwsbrief. Maak een nieuwsbrief met: viag new newsletter',
      'Er zijn nog geen artikelen om berichten over te maken.',
    ]);
  });

  test('shows where a picture belongs that is not there, or not here', () => {
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-14-x.md': articleText({
        title: 'Zonder plaatjes',
        date: '2018-12-14',
        more: 'image: weg.png\nalt: Een <b>foto</b>\n',
        body: '![Een kaart](kaart.png)\n\n![](https://www.viag.nl/a.png)\n',
      }),
    });
    write(folder);
    const name = folder.list('uit').find((path) => path.startsWith('article/2018-12-14-x')) ?? '';
    const html = folder.read(`uit/${name}`);
    expect(html.match(/^.*\[afbeelding.*$/gm)).toEqual([
      '<p class="picture">[afbeelding niet te zien: Een &lt;b&gt;foto&lt;/b&gt;&#93;</p>',
      '<div class="body" dir="auto"><p>[afbeelding niet te zien: Een kaart&#93;</p>',
      '<p>[afbeelding niet te zien&#93;</p></div>',
    ]);
    expect(html).not.toContain('<img');
  });

  test('has a page for what cannot be read: its finding and its text', () => {
    const folder = makeFolder({
      ...sound,
      'articles/2018-12-12-kapot.md': '---\ntitle: Wat nu?: drie vragen\n---\n\nTekst.\n',
      'articles/leeg.md': '',
      'newsletters/2018-11.md': '---\ntitle: [\n---\n',
    });
    write(folder);
    const pages = folder.list('uit').filter((name) => name.endsWith('index.html'));
    const named = (part: string) =>
      folder.read(`uit/${pages.find((name) => name.includes(part)) ?? ''}`);
    const article = named('article/2018-12-12-kapot');
    expect(article).toContain('Schrijf: title: "Wat nu?: drie vragen"');
    expect(article).toContain('<li><mark>title: Wat nu?: drie vragen</mark></li>');
    expect(named('article/leeg')).toContain(
      '<p>In dit bestand staat geen leesbare tekst.</p>\n</article>',
    );
    const issue = named('newsletter/2018-11');
    expect(issue).toContain('<p class="rule">frontmatter/syntax</p>');
    expect(issue).toContain('<li><mark>title: &#91;</mark></li>');
  });
});

function program(folder: Folder, name: string, script: string): void {
  folder.write(name, `#!/bin/sh\n${script}\n`);
  chmodSync(folder.path(name), 0o755);
}

function emptyPicture(): Promise<Uint8Array> {
  const create = { width: 600, height: 315, channels: 3, background: '#0f7173' } as const;
  return sharp({ create }).png().toBuffer();
}

/** The texts that the buttons of a post copy. */
function copiedIn(html: string): readonly string[] {
  return [...html.matchAll(/ class="first" data-text="([^"]*)"/g)].map(([, text = '']) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}

/** Where the links, pictures, frames and files of a page lead, but for those to elsewhere. */
function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#]+)"/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/i.test(link));
}
