import { describe, expect, test } from 'vitest';
import type { Theme } from '../../src/model/config.ts';
import type { Issue } from '../../src/model/issue.ts';
import { checkMailing } from '../../src/newsletter/check-mailing.ts';
import type { Mailing } from '../../src/newsletter/checks/define.ts';
import { tagsIn } from '../../src/newsletter/checks/tags.ts';
import { laposta } from '../../src/newsletter/esp/laposta.ts';
import { none } from '../../src/newsletter/esp/none.ts';
import { renderIssueHtml } from '../../src/newsletter/html.ts';
import { renderIssueText } from '../../src/newsletter/text.ts';
import { decemberIssue } from './december.ts';
import { sampleConfig, sampleIssue, sampleItem, tree } from './sample.ts';

function mailing(
  issue: Issue = sampleIssue(),
  newsletter = {},
  more: Partial<Mailing> = {},
): Mailing {
  const config = sampleConfig(newsletter);
  const html = more.html ?? renderIssueHtml(issue, config);
  return {
    issue,
    config,
    html,
    tags: tagsIn(html),
    text: renderIssueText(issue, config),
    pictures: [],
    esp: none,
    fields: [],
    ...more,
  };
}

/** What is found, as `check severity: message`. */
function found(checked: Mailing, allowed: readonly string[] = []): readonly string[] {
  return checkMailing(checked, allowed, 'nl').flatMap(({ check, problems }) =>
    problems.map(({ severity, message }) => `${check.id} ${severity}: ${message}`),
  );
}

/** What every mail must have. */
const sender =
  '<p>Terugblik op het congres, en wat de Omgevingswet van je vraagt</p><p>VIAG, Postbus 30435, 2500 GK Den Haag</p><a href="https://www.viag.nl/afmelden">Afmelden</a>';
const article = (text: string) =>
  sampleIssue({
    sections: [{ heading: 'Nieuws', items: [sampleItem({ teaser: text })] }],
  });
const picture = (path: string, bytes = 1) => ({
  file: { path, content: new Uint8Array(bytes) },
  width: 3,
  height: 2,
  source: '',
});
const replaced = (from: string | RegExp, to: string): Mailing => {
  return mailing(undefined, {}, { html: mailing().html.replace(from, to) });
};

test('nothing to remark on a newsletter as editors make them', () => {
  const pictures = decemberIssue()
    .sections.flatMap(({ items }) => items.flatMap(({ image }) => image?.src ?? []))
    .map((path) => picture(path));
  expect(found(mailing(decemberIssue(), {}, { pictures }))).toEqual([]);
});

test.each<readonly [string, Mailing, readonly string[]]>([
  [
    'no way to unsubscribe',
    mailing(undefined, { unsubscribe: ' ' }),
    [
      'unsubscribe error: Er is geen afmeldlink, en die is verplicht (Telecommunicatiewet 11.7). Vul `newsletter.unsubscribe` in viag.config.yaml in.',
    ],
  ],
  [
    'a way to unsubscribe that leads nowhere',
    mailing(undefined, { unsubscribe: 'afmelden' }),
    [
      'unsubscribe error: Met ‘afmelden’ kan niemand zich afmelden, en dat moet kunnen (Telecommunicatiewet 11.7). Schrijf bij `newsletter.unsubscribe` het hele adres (https://…) of het veld van je mailsysteem.',
    ],
  ],
  [
    'no address',
    mailing(undefined, { address: '\n' }),
    [
      'sender error: Het adres van de afzender ontbreekt, en dat is verplicht (Telecommunicatiewet 11.7). Vul `newsletter.address` in viag.config.yaml in.',
    ],
  ],
  [
    'a subject and a preheader that are too long',
    mailing(sampleIssue({ subject: 'é'.repeat(121), preheader: 'x'.repeat(121) })),
    [
      'subject error: Het onderwerp telt 121 tekens. Houd het bij 120: meer neemt een mailsysteem als Laposta niet aan.',
      'preheader error: De preheader telt 121 tekens. Houd het bij 120: meer neemt een mailsysteem als Laposta niet aan.',
    ],
  ],
  [
    'neither subject nor preheader',
    mailing(sampleIssue({ subject: ' ', preheader: '' })),
    [
      'subject error: Er is geen onderwerp. Schrijf er een bij `subject` in het nieuwsbriefbestand.',
      'preheader error: Er is geen preheader. Schrijf bij `preheader` in het nieuwsbriefbestand wat er in de inbox achter het onderwerp staat.',
      'document error: In de HTML ontbreekt title.',
    ],
  ],
  [
    'the same twice',
    mailing(sampleIssue({ subject: 'Winter', preheader: 'Winter' })),
    [
      'preheader warning: De preheader zegt hetzelfde als het onderwerp. Gebruik hem voor wat er nog meer in staat.',
    ],
  ],
  [
    'a field in the subject, HTML in a text',
    mailing({ ...article('Zo &nbsp; dan'), subject: 'Dag {{voornaam}}' }),
    [
      'leftover error: In het onderwerp staat ‘{{voornaam}}’. Dat vult of zet niemand meer om; lezers zien het zo. Haal het weg.',
      'leftover warning: In de tekst staat ‘&nbsp;’. Niemand vult dat nog in of zet het om; lezers zien het zo.',
    ],
  ],
  [
    'a box that another system would make',
    mailing({ ...sampleIssue(), introduction: tree(':::warning[Let op]\n\nTekst.\n\n:::') }),
    [
      'leftover warning: In de tekst staat ‘:::warning’. Niemand vult dat nog in of zet het om; lezers zien het zo.',
    ],
  ],
  [
    'a field that a template has, without a mail system',
    replaced('</h1>', ' {{voornaam}}</h1>'),
    [
      'leftover warning: In de HTML staat het veld ‘{{voornaam}}’. Vult je mailsysteem dat in? Kies dat dan met `newsletter.esp` of --esp, en stuur een proefmail.',
    ],
  ],
  [
    'a field of another mail system in a template',
    mailing(
      undefined,
      { unsubscribe: '' },
      { html: mailing().html.replace('</h1>', ' *|FNAME|* {{voornaam}}</h1>'), esp: laposta },
    ),
    [
      'unsubscribe warning: Laposta zet zelf een afmeldlink onder je nieuwsbrief. Kijk in een proefmail of hij er staat.',
      'esp error: In de HTML staat ‘*|FNAME|*’, een veld van Mailchimp; Laposta vult het niet in. Haal het uit je sjabloon, of schrijf het veld van Laposta.',
    ],
  ],
  [
    'a template without what the inbox shows',
    replaced(/<div style="display:none.*?<\/div>/, ''),
    [
      'preheader warning: De preheader staat niet in de HTML, dus geen inbox toont hem. Zet hem bovenaan in je sjabloon, zoals in dat van `viag eject newsletter`.',
    ],
  ],
  [
    'a title as an address in a template',
    replaced('</h1>', '</h1><a href="javascript:alert(1)" style="color:#ffffff">Titel</a>'),
    ['links error: De link javascript:alert(1) is geen heel adres (https://…).'],
  ],
  [
    'something active, colours that are hard to read and a logo from the web',
    replaced(
      '</h1>',
      '</h1><p style="color:#777777" onclick="x()">Bleek</p><script>1</script><img src="https://www.viag.nl/logo.png" alt="VIAG" width="9" height="9">',
    ),
    [
      'document error: In de HTML staat onclick; mailprogramma’s voeren dat niet uit, en vertrouwen de mail minder. Haal het weg.',
      'document error: In de HTML staat <script>; mailprogramma’s voeren dat niet uit, en vertrouwen de mail minder. Haal het weg.',
      'contrast error: De kleuren #777777 op #17365c hebben in de lichte weergave een contrast van 2.7; het moet minstens 4,5 zijn. Kies in je sjabloon kleuren die meer verschillen.',
      'contrast error: De kleuren #888888 op #a3c2e8 hebben als een mailprogramma de kleuren omkeert een contrast van 1.9; het moet minstens 4,5 zijn. Kies in je sjabloon kleuren die meer verschillen.',
      'pictures warning: De afbeelding https://www.viag.nl/logo.png komt van het web; veel mailprogramma’s tonen haar pas na toestemming.',
    ],
  ],
  [
    'no language where webmail keeps it',
    replaced('aria-label="Nieuwsbrief december 2018" lang="nl"', ''),
    ['document error: In de HTML ontbreekt lang.'],
  ],
  [
    'a table that is read out',
    replaced('<table role="presentation"', '<table'),
    ['document error: In de HTML ontbreekt role="presentation".'],
  ],
  [
    'headings that skip',
    mailing(
      sampleIssue({ introduction: tree('## a\n\nb') }),
      {},
      {
        html: `<html lang="nl" dir="ltr"><title>x</title><body><div lang="nl" dir="ltr"><h1>a</h1><h3>b</h3><h2></h2><h1>c</h1>${sender}</div></body></html>`,
      },
    ),
    [
      'headings error: Er zijn 2 hoofdkoppen (h1); het moet er één zijn.',
      'headings error: De kop ‘b’ gaat van niveau 1 naar 3. Sla geen niveau over.',
      'headings error: Er is een kop zonder tekst.',
    ],
  ],
  [
    'links that say or lead nothing',
    mailing(
      sampleIssue({ introduction: tree('[hier](https://vng.nl)') }),
      {},
      {
        html: `<html lang="nl" dir="ltr"><title>x</title><body><div lang="nl" dir="ltr"><h1>a</h1><a href="https://vng.nl/">Klik hier</a><a href="https://vng.nl/"> </a><a href="#weg">Weg</a><a href="/agenda">Agenda</a>${sender}</div></body></html>`,
      },
    ),
    [
      'link-text warning: De linktekst ‘Klik hier’ (https://vng.nl/) zegt niet waar hij heen gaat. Noem de pagina.',
      'link-text error: De link naar https://vng.nl/ heeft geen tekst.',
      'links error: De link #weg gaat naar een plek die niet in de mail staat.',
      'links error: De link /agenda is geen heel adres (https://…).',
    ],
  ],
  [
    'pictures without words, without size, without file and too heavy',
    mailing(
      undefined,
      {},
      {
        html: `<html lang="nl" dir="ltr"><title>x</title><body><div lang="nl" dir="ltr"><h1>a</h1><img src="images/a.png" alt="" width="2" height="1"><img src="https://viag.nl/images/b.png" alt="IMG_1.jpg" width="2">${sender}</div></body></html>`,
        pictures: [picture('images/b.png', 409_601), picture('images/c.png', 2_000_000)],
      },
    ),
    [
      'alt error: Bij de afbeelding images/a.png ontbreekt een beschrijving. Schrijf er een bij `alt` in het artikel.',
      'alt warning: De beschrijving van https://viag.nl/images/b.png is een bestandsnaam (‘IMG_1.jpg’). Schrijf wat erop te zien is.',
      'pictures error: De afbeelding images/a.png staat niet in de bundel. Een sjabloon neemt zelf geen bestanden mee: zet een logo bij `newsletter.theme.logo` in viag.config.yaml en schrijf in je sjabloon src="{{ logo.src }}", of geef een adres dat met https:// begint.',
      'pictures error: Bij de afbeelding https://viag.nl/images/b.png ontbreekt de breedte of de hoogte.',
      'pictures warning: De afbeelding images/b.png is 401 KB. Maak haar lichter, het liefst onder 400 KB.',
      'pictures warning: De afbeelding images/c.png is 1954 KB. Maak haar lichter, het liefst onder 400 KB.',
      'pictures warning: De afbeeldingen zijn samen 2354 KB. Houd het onder 2 MB: velen lezen onderweg.',
    ],
  ],
])('%s', (_name, checked, faults) => {
  expect(found(checked)).toEqual(faults);
  const ids = faults.map((fault) => fault.split(' ')[0] ?? '');
  expect(found(checked, ids), 'what is switched off says nothing').toEqual([]);
});

describe('the size, as it is sent', () => {
  const sized = (letters: number) =>
    found(mailing(article(`${'a'.repeat(49)} `.repeat(letters / 50))));

  test.each([
    [60_000, []],
    [85_000, ['warning']],
    [100_000, ['error']],
  ])('a text of %i', (letters, severities) => {
    expect(sized(letters).map((line) => line.split(/[ :]/)[1])).toEqual(severities);
  });

  test('accented letters take three times their two bytes; the heaviest is named', () => {
    const issue = sampleIssue({
      sections: [
        {
          heading: 'Nieuws',
          items: [
            sampleItem({ title: 'Kort' }),
            sampleItem({ title: 'Lang', teaser: 'éé '.repeat(9000) }),
          ],
        },
      ],
    });
    expect(found(mailing(issue))).toEqual([
      'size error: De HTML is gecodeerd 126 KB; Gmail kapt af bij 102 KB. Het zwaarste artikel is ‘Lang’ (120 KB). Kort dat in, of neem minder artikelen op.',
    ]);
  });
});

describe('contrast', () => {
  const { theme } = sampleConfig().newsletter;
  const themes: readonly Partial<Theme>[] = [
    {},
    { primary: '#ffe600', accent: '#ffd000', text: '#cccccc', background: '#ffffff' },
    { primary: '#000000', accent: '#00ff00', text: '#777777', background: '#808080' },
    { primary: '#ff00ff', accent: '#8080ff', text: '#000000', background: '#ffeecc' },
  ];

  test.each(themes)('whatever was configured is made readable: %j', (colours) => {
    const lines = found(mailing(undefined, { theme: { ...theme, ...colours } }));
    expect(lines.filter((line) => !line.includes('omkeert'))).toEqual([]);
  });

  test('colours that do not survive being turned around are refused', () => {
    const yellow = { ...theme, accent: '#777777', background: '#8a8a8a' };
    expect(found(mailing(undefined, { theme: yellow })).length).toBeGreaterThan(0);
  });
});
