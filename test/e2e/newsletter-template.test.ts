import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { viag } from './run-viag.ts';
import { configText, makeFolder, sound } from './workspace.ts';

const bundle = 'dist/newsletters/2018-12';
const template = 'templates/newsletter.liquid';
const exported = (cwd: string, ...flags: readonly string[]) =>
  viag(['export', 'newsletter', '--zip', ...flags], { cwd });

const configured = (more: string) =>
  configText.replace('newsletter:\n', `newsletter:\n  template: ${more}\n`);

describe('viag eject newsletter', () => {
  test('writes the layout and what it gets, and says how to use it', () => {
    const folder = makeFolder(sound);
    expect(viag(['eject', 'newsletter'], { cwd: folder.root })).toEqual({
      code: 0,
      stdout: 'templates/newsletter.liquid\ntemplates/newsletter-LEESMIJ.txt\n',
      stderr:
        'Zet het sjabloon in viag.config.yaml, dan doet het mee:\n  newsletter:\n    template: templates/newsletter.liquid\n',
    });
    expect(folder.list('templates')).toEqual(['newsletter-LEESMIJ.txt', 'newsletter.liquid']);
    folder.write(template, 'van mij');
    expect(viag(['eject', 'newsletter'], { cwd: folder.root })).toEqual({
      code: 2,
      stdout: '',
      stderr: `fout: ‘${template}’ bestaat al en is niet veranderd.
  Geef het bestand eerst een andere naam, of vervang het met --force.
`,
    });
    expect(folder.read(template)).toBe('van mij');
    expect(viag(['eject', 'newsletter', '--force'], { cwd: folder.root }).code).toBe(0);
    expect(folder.read(template)).not.toBe('van mij');
  });

  test('its comments are in the language of the workspace', () => {
    const firstComment = (lang: string) => {
      const folder = makeFolder(sound);
      viag(['eject', 'newsletter', '--lang', lang], { cwd: folder.root });
      return /\{%-? # .*/.exec(folder.read(template))?.[0];
    };
    expect([firstComment('nl'), firstComment('en')]).toEqual([
      '{%- # De regel achter het onderwerp in de inbox. Door wat erachter staat, vult een mailprogramma die niet aan. %}',
      '{%- # The line behind the subject in the inbox. What follows it keeps mail programs from adding text. %}',
    ]);
  });

  test('the template, unchanged, gives the same bundle to the byte', () => {
    const folder = makeFolder(sound);
    expect(exported(folder.root).code).toBe(0);
    viag(['eject', 'newsletter'], { cwd: folder.root });
    expect(exported(folder.root, '--template', template, '-o', 'dist/eigen').code).toBe(0);
    const names = folder.list(bundle);
    expect(folder.list('dist/eigen')).toEqual(names);
    for (const name of names) {
      expect(folder.read(`dist/eigen/${name}`), name).toBe(folder.read(`${bundle}/${name}`));
    }
  });
});

describe('a template with something wrong', () => {
  const withBundle = () => {
    const folder = makeFolder(sound);
    expect(exported(folder.root).code).toBe(0);
    return { folder, index: folder.read(`${bundle}/index.html`) };
  };

  test.each([
    ['regel\n{{ issue.titel }}', `${template}:2  ‘issue.titel’ bestaat niet.`],
    [
      '{% include "/etc/passwd" %}',
      `${template}:1  ‘{% include %}’ kan in een sjabloon van viag niet.`,
    ],
    ['\n{% endif %}', `${template}:2  ‘{% endif %}’ sluit iets af dat niet open is.`],
    [
      '{% for item in sections %}',
      `${template}:1  ‘{% for item in sections %}’ is niet afgesloten.`,
    ],
    [
      '{% for a in (1..99999999) %}x{% endfor %}',
      `${template}:1  Dit levert te veel op, of duurt te lang.`,
    ],
  ])('%s', (source, message) => {
    const { folder, index } = withBundle();
    folder.write(template, source);
    folder.write('viag.config.yaml', configured(template));
    const { code, stdout, stderr } = exported(folder.root);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `fout: ${message}`]);
    expect(folder.read(`${bundle}/index.html`)).toBe(index);
  });

  test('no way to unsubscribe, no sender, a script, a layout that Outlook drops', () => {
    const { folder, index } = withBundle();
    folder.write(
      template,
      `<!doctype html><html lang="nl" dir="ltr"><title>x</title><body><div lang="nl" dir="ltr">
<h1 style="display:flex;color:#aaa">{{ issue.title }}</h1><script>1</script></div></body></html>`,
    );
    const { code, stdout, stderr } = exported(folder.root, '--template', template);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').at(-2)).toBe(
      'Herstel dit, of maak hem toch met: --allow unsubscribe --allow sender --allow document --allow contrast --allow css',
    );
    expect(folder.read(`${bundle}/index.html`)).toBe(index);
  });
});

test.each([
  ['templates/weg.liquid', 'Het sjabloon templates/weg.liquid is er niet.'],
  ['../buiten.liquid', 'Het sjabloon ../buiten.liquid is er niet.'],
  ['/etc/hostname', '/etc/hostname is geen sjabloon voor een nieuwsbrief.'],
  ['templates/link.liquid', 'Het sjabloon templates/link.liquid staat buiten de werkmap.'],
  ['templates/latin.liquid', 'Het sjabloon templates/latin.liquid is niet te lezen.'],
  ['templates', 'templates is geen sjabloon voor een nieuwsbrief.'],
])('%s as a template', (path, message) => {
  const folder = makeFolder({ ...sound, 'templates/latin.liquid': Uint8Array.of(0xe9, 0x0a) });
  folder.link('templates/link.liquid', '/etc/hostname');
  const { code, stdout, stderr } = exported(folder.root, '--template', path);
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `fout: ${message}`]);
});

const mjml = `<mjml lang="nl" dir="ltr">
  <mj-head><mj-title>{{ issue.subject }}</mj-title><mj-preview>{{ issue.preheader }}</mj-preview></mj-head>
  <mj-body>
    <mj-section><mj-column>
      <mj-text><h1>{{ issue.title }}</h1></mj-text>
      {%- for section in sections %}{% for item in section.items %}
      <mj-text><h2>{{ item.title }}</h2><p>{{ item.teaser }}</p></mj-text>
      {%- endfor %}{% endfor %}
      <mj-text>{{ sender.name }}, {{ sender.address | join: ', ' }} <a href="{{ unsubscribe }}" style="color:#000000">{{ words.unsubscribe }}</a></mj-text>
    </mj-column></mj-section>
  </mj-body>
</mjml>`;

test('MJML that is not installed', () => {
  const folder = makeFolder({ ...sound, 'templates/n.mjml.liquid': mjml });
  expect(exported(folder.root, '--template', 'templates/n.mjml.liquid')).toEqual({
    code: 2,
    stdout: '',
    stderr: `fout: Voor templates/n.mjml.liquid is MJML nodig, en dat is in deze werkmap niet geïnstalleerd.
  Installeer het in ${folder.root} met: npm install mjml
`,
  });
});

test.each([
  ['is something else', { 'node_modules/mjml/index.js': 'module.exports = { no: 1 };' }],
  ['is broken', { 'node_modules/mjml/index.js': 'throw new Error("x");' }],
  ['is not there', {}],
])('MJML that %s', (_name, files) => {
  const folder = makeFolder({
    ...sound,
    'templates/n.mjml.liquid': mjml,
    'node_modules/mjml/package.json': '{"name":"mjml","main":"index.js"}',
    ...files,
  });
  const { code, stderr } = exported(folder.root, '--template', 'templates/n.mjml.liquid');
  expect([code, stderr.split('\n')[0]]).toEqual([
    2,
    'fout: Wat als `mjml` in deze werkmap is geïnstalleerd, is geen MJML of is niet heel.',
  ]);
});

/** A folder whose `node_modules` holds mjml; it is too large to install for this alone. */
const withMjml = process.env.VIAG_TEST_MJML ?? '';

describe.skipIf(!existsSync(join(withMjml, 'node_modules/mjml')))('with MJML installed', () => {
  const workspace = (source: string) => {
    const folder = makeFolder({ ...sound, 'templates/n.mjml.liquid': source });
    symlinkSync(join(withMjml, 'node_modules'), folder.path('node_modules'));
    return folder;
  };

  test('a template goes through it, and the outcome through every check', () => {
    const folder = workspace(mjml);
    const { code, stderr } = exported(folder.root, '--template', 'templates/n.mjml.liquid');
    expect([code, stderr]).toEqual([0, `Bekijk hem in je browser: ${bundle}/index.html\n`]);
    expect(folder.read(`${bundle}/index.html`)).not.toMatch(/fonts\.googleapis|<mj-|\{\{/);
  });

  test('what it does not know, and what it must not read', () => {
    const { root } = workspace(mjml.replace('<mj-body>', '<mj-body><mj-foo />'));
    const { code, stderr } = exported(root, '--template', 'templates/n.mjml.liquid');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      "fout: templates/n.mjml.liquid  MJML zegt over de ingevulde tekst: ValidationError: Line 3 (mj-foo) — Element mj-foo doesn't exist or is not registered",
    ]);
    const curious = workspace(
      mjml.replace('<mj-body>', '<mj-body><mj-include path="./templates/ander.mjml" />'),
    );
    curious.write(
      'templates/ander.mjml',
      '<mj-section><mj-column><mj-text>ANDER</mj-text></mj-column></mj-section>',
    );
    expect(exported(curious.root, '--template', 'templates/n.mjml.liquid').code).toBe(0);
    expect(curious.read(`${bundle}/index.html`)).not.toContain('ANDER');
  });
});

test('a logo by its path in the bundle goes along in the draft, as one by its name does', async () => {
  const folder = makeFolder({
    ...sound,
    'viag.config.yaml': configText.replace(
      'newsletter:\n',
      'newsletter:\n  theme: {logo: {path: logo.png, alt: VIAG}}\n',
    ),
    'logo.png': await sharp({
      create: { width: 80, height: 20, channels: 3, background: '#17365c' },
    })
      .png()
      .toBuffer(),
  });
  viag(['eject', 'newsletter'], { cwd: folder.root });
  const made = () => {
    const { code, stderr } = exported(folder.root, '--template', template, '--force');
    return {
      code,
      stderr,
      index: folder.read(`${bundle}/index.html`),
      draft: folder.read(`${bundle}/newsletter.eml`),
    };
  };
  const byName = made();
  const own = folder.read(template);
  expect(own).toContain('src="{{ logo.src }}"');
  folder.write(template, own.replace('src="{{ logo.src }}"', 'src="images/logo.png"'));
  expect(byName.code).toBe(0);
  expect(byName.draft).toMatch(/cid:logo\.png@/);
  expect(made()).toEqual(byName);
});

describe('the required parts in a template', () => {
  const address = '{%- for line in sender.address %}<br>\n{{ line';
  const ejected = () => {
    const folder = makeFolder(sound);
    viag(['eject', 'newsletter'], { cwd: folder.root });
    return folder;
  };

  test('are there in capitals too', () => {
    const folder = ejected();
    const own = folder
      .read(template)
      .replace('>{{ issue.preheader }}', '>{{ issue.preheader | upcase }}')
      .replace('{{ sender.name }}', '{{ sender.name | upcase }}')
      .replace(`${address} }}`, `${address} | upcase }}`);
    expect(own.match(/upcase/g)).toHaveLength(3);
    folder.write(template, own);
    const { code, stderr } = exported(folder.root, '--template', template);
    expect([code, stderr]).toEqual([0, `Bekijk hem in je browser: ${bundle}/index.html\n`]);
  });

  test('are lost when a filter leaves out a part', () => {
    const folder = ejected();
    folder.write(
      template,
      folder.read(template).replace(`${address} }}`, `${address} | truncate: 5 }}`),
    );
    const { code, stderr } = exported(folder.root, '--template', template);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'Zet `sender.name` en `sender.address` in je sjabloon, zonder filter dat er iets van weglaat.',
    );
  });
});
