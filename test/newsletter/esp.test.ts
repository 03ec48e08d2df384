import { describe, expect, test } from 'vitest';
import { espNames } from '../../src/model/esp-name.ts';
import type { BundleOptions } from '../../src/newsletter/bundle.ts';
import { bundleIssue } from '../../src/newsletter/bundle.ts';
import { espProfile } from '../../src/newsletter/esp/index.ts';
import { renditions } from '../../src/newsletter/renditions/index.ts';
import { sampleConfig, sampleIssue } from './sample.ts';

const at = 'bij `newsletter.unsubscribe`';

async function bundled(
  esp: (typeof espNames)[number],
  unsubscribe: string,
  more: Partial<BundleOptions> = {},
) {
  const { files, outcomes } = await bundleIssue(sampleIssue(), [], sampleConfig({ unsubscribe }), {
    renditions: renditions.filter(({ name }) => ['html', 'text', 'web'].includes(name)),
    allowed: [],
    lang: 'nl',
    moment: new Date('2018-12-14T10:00:00Z'),
    esp: espProfile(esp),
    ...more,
  });
  const text = (name: string) => String(files.find(({ path }) => path === name)?.content);
  return {
    html: text('index.html'),
    text: text('newsletter.txt'),
    web: text('web.html'),
    problems: outcomes.flatMap(({ check, problems }) =>
      problems.map(({ severity, message }) => `${check.id} ${severity}: ${message}`),
    ),
  };
}

test.each(espNames)('%s fills in its own fields, each once, and none in the page', async (name) => {
  const { fields } = espProfile(name);
  const unsubscribe = fields.unsubscribe === undefined ? 'https://www.viag.nl/afmelden' : '';
  const { html, text, web, problems } = await bundled(name, unsubscribe);
  expect(problems).toEqual([]);
  const { unsubscribe: leave, webVersion, email } = fields;
  for (const field of [leave, webVersion, email]) {
    if (field === undefined) continue;
    expect(html.split(field)).toHaveLength(2);
    expect(text.split(field)).toHaveLength(2);
    expect(web).not.toContain(field);
  }
});

test('Mailchimp, as it goes out', async () => {
  const { html, text } = await bundled('mailchimp', '');
  expect(
    [...html.matchAll(/<a href="(\*[^"]+)"[^>]*>([^<]+)/g)].map((found) => found.slice(1)),
  ).toEqual([
    ['*|ARCHIVE|*', 'Bekijk deze nieuwsbrief in je browser'],
    ['*|UNSUB|*', 'Afmelden voor deze nieuwsbrief'],
  ]);
  expect(text).toContain('Bekijk deze nieuwsbrief in je browser:\n*|ARCHIVE|*\n');
  expect(text).toContain('\nDeze mail is gestuurd aan *|EMAIL|*.\n');
});

describe('what a mail system cannot work with', () => {
  test.each([
    ['mailchimp', '*|UNSUB|*', []],
    ['mailchimp', '*| UNSUB |*', []],
    [
      'mailchimp',
      'https://www.viag.nl/afmelden',
      [
        `esp error: Mailchimp wil zijn eigen afmeldlink, en ${at} staat ‘https://www.viag.nl/afmelden’. Maak \`newsletter.unsubscribe\` leeg, of zet er *|UNSUB|*.`,
      ],
    ],
    [
      'brevo',
      'mailto:redactie@viag.nl',
      [
        `esp error: Brevo wil zijn eigen afmeldlink, en ${at} staat ‘mailto:redactie@viag.nl’. Maak \`newsletter.unsubscribe\` leeg, of zet er {{ unsubscribe }}.`,
      ],
    ],
    [
      'brevo',
      '*|UNSUB|*',
      [
        'esp error: ‘*|UNSUB|*’ is een veld van Mailchimp; Brevo vult het niet in. Maak `newsletter.unsubscribe` leeg, of zet er {{ unsubscribe }}.',
      ],
    ],
    [
      'listmonk',
      '{{ afmelden }}',
      [
        'esp error: listmonk kent het veld ‘{{ afmelden }}’ niet. Maak `newsletter.unsubscribe` leeg, of zet er {{ UnsubscribeURL }}.',
      ],
    ],
    [
      'spotler',
      'mailto:redactie@viag.nl',
      [
        `esp error: Spotler neemt geen afmelding per mail aan (‘mailto:redactie@viag.nl’). Zet ${at} het afmeldveld uit Spotler, of een webadres.`,
      ],
    ],
    [
      'spotler',
      '{$unsubscribe}',
      [
        `esp error: ‘{$unsubscribe}’ is een veld van MailerLite; Spotler vult het niet in. Zet ${at} het veld van je eigen mailsysteem.`,
      ],
    ],
    ['spotler', '[afmelden]', []],
    ['spotler', 'https://www.viag.nl/afmelden', []],
    ['laposta', 'mailto:redactie@viag.nl', []],
    [
      'laposta',
      '',
      [
        'unsubscribe warning: Laposta zet zelf een afmeldlink onder je nieuwsbrief. Kijk in een proefmail of hij er staat.',
      ],
    ],
    ['none', 'mailto:redactie@viag.nl', []],
    ['none', '*|UNSUB|*', []],
  ] as const)('%s with %j', async (name, unsubscribe, problems) => {
    expect((await bundled(name, unsubscribe)).problems).toEqual(problems);
  });
});

describe('the version on the web', () => {
  const page = 'https://www.viag.nl/nieuwsbrief/2018-12/web.html';
  const baseUrl = 'https://www.viag.nl/nieuwsbrief/2018-12/';

  test('is linked to where it will stand, in front of a mail system’s own', async () => {
    const { html, text } = await bundled('mailchimp', '', { baseUrl });
    expect(html.split(`href="${page}"`)).toHaveLength(2);
    expect(text).toContain(`in je browser:\n${page}\n`);
    expect(html).not.toContain('*|ARCHIVE|*');
  });

  test('is not linked to when it is not made, or stands nowhere', async () => {
    const onlyHtml = renditions.filter(({ name }) => name === 'html');
    const { html } = await bundled('none', '', { baseUrl, renditions: onlyHtml });
    expect(html).not.toContain('in je browser');
    expect((await bundled('none', '')).html).not.toContain('in je browser');
  });
});
