import { describe, expect, test } from 'vitest';
import { article, link, postOn, summary, textsOf } from './sample.ts';

const title = 'Zeventien gemeenten leren van slimme steden in Barcelona';
const first = 'De Nederlandse delegatie op de Smart City Expo was groter dan ooit.';
const tags = 'tags: [smart city, samenwerking, internationaal, ICT]';
const sound = article(`summary: ${summary}\n${tags}`);

test('a composed post on every network', () => {
  const long = `${title}\n\n${summary}`;
  expect(textsOf(sound)).toEqual({
    linkedin: `${long}\n\nLees meer: ${link}\n\n#SmartCity #Samenwerking #Internationaal`,
    x: `${long}\n\n${link}\n\n#SmartCity #Samenwerking`,
    mastodon: `${long}\n\n${link}\n\n#SmartCity #Samenwerking #Internationaal`,
    bluesky: `${long}\n\n${link}\n\n#SmartCity #Samenwerking`,
    threads: `${long}\n\n${link}\n\n#SmartCity`,
    facebook: `${long}\n\nLees meer: ${link}\n\n#SmartCity #Samenwerking`,
  });
});

test('everything that is known of a post', () => {
  const text = `${title}\n\n${summary}\n\nLees meer: ${link}\n\n#SmartCity #Samenwerking #Internationaal`;
  expect(
    postOn('linkedin', article(`summary: ${summary}\n${tags}`), {
      utm: { medium: 'social', campaign: 'nieuws & meer' },
    }),
  ).toEqual({
    network: 'linkedin',
    networkName: 'LinkedIn',
    slug: 'smart-city',
    title,
    url: link,
    texts: [
      {
        text: text.replace(
          link,
          `${link}?utm_source=linkedin&utm_medium=social&utm_campaign=nieuws%20%26%20meer`,
        ),
        length: 366,
        limit: 3000,
        apiText: `${title}\n\n${summary}\n\nLees meer: ${link}?utm\\_source=linkedin&utm\\_medium=social&utm\\_campaign=nieuws%20%26%20meer\n\n{hashtag|\\#|SmartCity} {hashtag|\\#|Samenwerking} {hashtag|\\#|Internationaal}`,
      },
    ],
    origin: 'composed',
  });
});

describe('the point', () => {
  const point = (lines: string, body?: string) =>
    postOn('mastodon', article(lines, body)).texts[0]?.text.split('\n\n').slice(1, -1);

  test.each([
    ['the summary', `summary: ${summary}`, undefined, [summary]],
    [
      'two sentences of it',
      'summary: Dit is de eerste zin van drie. Dit is de tweede. Dit is de derde.',
      undefined,
      ['Dit is de eerste zin van drie. Dit is de tweede.'],
    ],
    [
      'an abbreviation ends no sentence',
      'summary: Dat zegt o.a. mr. Jansen op blz. 5 van het rapport. Meer staat er niet.',
      undefined,
      ['Dat zegt o.a. mr. Jansen op blz. 5 van het rapport. Meer staat er niet.'],
    ],
    [
      'half a quotation, and what is left of a link, are passed over',
      '',
      'Je denkt: "wow! Dat is tof! Dat wil ik." Geef je op voor de cursus [Vue.js]vue-js). Hij is op 3 mei (of 4 mei) :). Neem iemand mee.\n',
      ['Hij is op 3 mei (of 4 mei) :). Neem iemand mee.'],
    ],
    [
      'a sentence without an end gets one',
      'summary: Wat de delegatie van de beurs mee naar huis nam',
      undefined,
      ['Wat de delegatie van de beurs mee naar huis nam.'],
    ],
    [
      'without a summary the opening',
      '',
      '## Kop\n\n![Kaart](x.png)\n\n*Barcelona*\n\nHet was **druk** in de [beurshal](https://x.nl), drukker dan andere jaren. Ook een tweede zin.\n',
      ['Het was druk in de beurshal, drukker dan andere jaren. Ook een tweede zin.'],
    ],
    [
      'a summary that only teases is followed by the opening',
      'summary: Is dat slim?',
      'Het was druk in de beurshal, drukker dan andere jaren. Tweede zin hier.\n',
      ['Is dat slim? Het was druk in de beurshal, drukker dan andere jaren.'],
    ],
    [
      'not the title again',
      `summary: ${title}. In de beurshal was het drukker dan andere jaren.`,
      undefined,
      ['In de beurshal was het drukker dan andere jaren.'],
    ],
    [
      'not what leads on to a list, nor a second link',
      '',
      'In de beurshal was het drukker dan andere jaren. Kijk op https://x.nl voor meer. Drie lessen van de reis:\n\n- een\n',
      ['In de beurshal was het drukker dan andere jaren.'],
    ],
    [
      'not an address or a programme, broken off time and again',
      '',
      'Dinsdag opening door de voorzitter van de beurs.  \nWoensdag rondgang langs alle hallen.  \nDonderdag terug naar huis.\n\nIn de beurshal was het drukker dan andere jaren.\n',
      ['In de beurshal was het drukker dan andere jaren.'],
    ],
    [
      'not what sends the reader elsewhere',
      'summary: De delegatie was dit jaar groter dan ooit. Zie het verslag voor de namen.',
      undefined,
      ['De delegatie was dit jaar groter dan ooit.'],
    ],
    [
      'no sentence that is lost without its link, in a summary or in the opening',
      'summary: Lees er meer over en klik hier.',
      'Klik [hier](https://x.nl). De delegatie was dit jaar groter dan ooit. Lees hier het verslag. You can read it if you click here.\n',
      ['De delegatie was dit jaar groter dan ooit.'],
    ],
    [
      'the summary rather than such a sentence',
      'summary: De Woo is er, en nu?',
      'Lees er meer over en klik [hier](https://x.nl), want daar staat het hele verhaal.\n',
      ['De Woo is er, en nu?'],
    ],
    [
      'what people do with reading is no call to read',
      'summary: Wie klikt, leest hier meer dan hij wilde weten. Residents read more than ever before.',
      undefined,
      ['Wie klikt, leest hier meer dan hij wilde weten. Residents read more than ever before.'],
    ],
    ['nothing where nothing is said', '', '- alleen een lijst\n', []],
    [
      'what an old system left behind',
      'summary: De delegatie &amp; de beurs&#39;s hal waren groter dan ooit',
      undefined,
      ["De delegatie & de beurs's hal waren groter dan ooit."],
    ],
  ])('%s', (_name, lines, body, expected) => {
    expect(point(lines, body)).toEqual(expected);
  });
});

describe('what does not fit goes, the least needed first', () => {
  const opening = `${first} ${'Gemeenten willen vaker samen optrekken in het buitenland. '.repeat(2)}`;
  const onX = (lines: string, limit: number) =>
    postOn('x', article(lines), { limits: { x: limit } }).texts[0]?.text;

  test.each([
    [
      280,
      `${title}\n\n${first} Gemeenten willen vaker samen optrekken in het buitenland.\n\n${link}\n\n#SmartCity #Samenwerking`,
    ],
    [200, `${title}\n\n${first}\n\n${link}\n\n#SmartCity #Samenwerking`],
    [170, `${title}\n\n${first}\n\n${link}\n\n#SmartCity`],
    [155, `${title}\n\n${first}\n\n${link}`],
    [120, `${title}\n\n${link}\n\n#SmartCity #Samenwerking`],
    [95, `${title}\n\n${link}`],
    [60, `Zeventien gemeenten leren…\n\n${link}`],
    [25, link],
  ])('within %i', (limit, text) => {
    expect(onX(`summary: ${opening}\n${tags}`, limit)).toBe(text);
  });

  test('words of a long sentence, rather than none of it', () => {
    const sentence = `De delegatie ${'van zeventien gemeenten '.repeat(12)}was groot.`;
    const text = onX(`summary: ${sentence}\n${tags}`, 280);
    expect(text).toBe(
      `${title}\n\nDe delegatie ${'van zeventien gemeenten '.repeat(5)}van zeventien gemeenten…\n\n${link}\n\n#SmartCity #Samenwerking`,
    );
  });
});

describe('what an editor wrote', () => {
  const own = `social:\n  twitter: Kort en goed (#NietMeer)\n  text: Voor iedereen.\n  warning: Reclame`;

  test('for one network goes as it is', () => {
    expect(postOn('x', article(`${own}\n${tags}`))).toMatchObject({
      texts: [{ text: 'Kort en goed (#NietMeer)' }],
      origin: 'own',
    });
  });

  test('for all networks gets the link and hashtags', () => {
    const { texts, origin, warning } = postOn('mastodon', article(`${own}\n${tags}`));
    const text = `Voor iedereen.\n\n${link}\n\n#SmartCity #Samenwerking #Internationaal`;
    expect({ text: texts[0]?.text, origin, warning }).toEqual({
      text,
      origin: 'shared',
      warning: 'Reclame',
    });
  });

  test('for all networks keeps its own link and hashtags', () => {
    const text = 'Lees https://voorbeeld.nl #Eigen';
    const { texts } = postOn('mastodon', article(`social:\n  text: '${text}'\n${tags}`));
    expect(texts[0]?.text).toBe(text);
  });

  test('a warning is only for networks that have them', () => {
    expect(postOn('linkedin', article(own)).warning).toBeUndefined();
  });

  test('too long is shown where it is cut, and not changed', () => {
    const long = 'Woord '.repeat(60).trim();
    const { texts } = postOn('x', article(`social:\n  x: ${long}`));
    expect(texts).toEqual([{ text: long, length: 359, limit: 280, cut: 280 }]);
  });
});

describe('names', () => {
  const handles = {
    VNG: { x: '@VNGemeenten', mastodon: '@vng@social.voorbeeld.nl', linkedin: 'VNG (vereniging)' },
    'VNG Realisatie': { x: '@VNGRealisatie' },
  };
  const told =
    'summary: Het VNG-congres koos. Daarna sprak VNG Realisatie met de VNG en weer de VNG over werk.';

  test('the first of each becomes what it is called on the network', () => {
    const texts = textsOf(article(told), { handles });
    const point = (text: string | undefined) => text?.split('\n\n')[1];
    expect([
      point(texts.x),
      point(texts.mastodon),
      point(texts.linkedin),
      point(texts.bluesky),
    ]).toEqual([
      'Het VNG-congres koos. Daarna sprak @VNGRealisatie met de @VNGemeenten en weer de VNG over werk.',
      'Het VNG-congres koos. Daarna sprak VNG Realisatie met de @vng@social.voorbeeld.nl en weer de VNG over werk.',
      'Het VNG-congres koos. Daarna sprak VNG Realisatie met de VNG (vereniging) en weer de VNG over werk.',
      'Het VNG-congres koos. Daarna sprak VNG Realisatie met de VNG en weer de VNG over werk.',
    ]);
  });
});

test('an English article says where to read more in English', () => {
  expect(postOn('linkedin', article(`lang: en\nsummary: ${summary}`)).texts[0]?.text).toContain(
    `\n\nRead more: ${link}`,
  );
});
