import type { Lang } from '../model/lang.ts';
import { bilingual } from './bilingual.ts';

/** Puts a fault of a feed in words; the validator's own name for it stands beside them. */
export function feedFaultText(
  { code, value }: { readonly code: string; readonly value: string },
  lang: Lang,
): string {
  const say = words[lang];
  const [, sentence] = sentences.find(([pattern]) => pattern.test(code)) ?? [];
  return say[sentence ?? 'value'](value);
}

type Sentence = keyof (typeof words)['nl'];

/** The first that fits. */
const sentences: readonly (readonly [RegExp, Sentence])[] = [
  [/^SAXError$/, 'broken'],
  [/^(UndefinedElement|InvalidNamespace|InvalidRSSVersion|UnregisteredAtomLinkRel)$/, 'unknown'],
  [/^ItemMust/, 'titleless'],
  [/^MissingContent/, 'contentless'],
  [/^MissingGuid$/, 'guidless'],
  [/^MissingSelf$/, 'selfless'],
  [/^Missing/, 'missing'],
  [/^DuplicateUpdated$/, 'sameMoment'],
  [/^Duplicate/, 'twice'],
  [/^IncorrectDOW$/, 'weekday'],
  [/RFC2822Date|RFC822Date/, 'mailDate'],
  [/RFC3339Date/, 'isoDate'],
  [/Link$|Uri|URL|TAG|URN|UUID|Permalink|HttpGUID/, 'address'],
  [/NotSufficientlyUnique/, 'number'],
  [/NotBlank|AtomLinkNotEmpty/, 'blank'],
  [/HTML/, 'html'],
  [/ContainsRelRef/, 'relative'],
  [/Risk|Dangerous/, 'risk'],
  [/MisplacedItem|NeedDescription/, 'order'],
  [/ImageUrlFormat/, 'picture'],
  [/Image/, 'mismatch'],
  [/BadCharacters/, 'characters'],
];

const words = bilingual(
  {
    broken: (value: string) => `dit bestand is zo niet te lezen: ${value}`,
    unknown: (value: string) => `‘${value}’ hoort hier niet.`,
    titleless: (_: string) => 'een bericht heeft een titel of een beschrijving nodig.',
    contentless: (_: string) => 'een bericht heeft tekst nodig, of een link naar het artikel.',
    guidless: (_: string) => 'zonder `guid` zien lezers een oud bericht soms als nieuw.',
    selfless: (value: string) => `er ontbreekt een ${value} naar de feed zelf.`,
    missing: (value: string) => `hier ontbreekt: ${value}`,
    sameMoment: (value: string) => `twee berichten zijn op hetzelfde moment gewijzigd: ${value}`,
    twice: (value: string) => `dit staat er twee keer: ‘${value}’`,
    weekday: (value: string) => `de dag van de week klopt niet bij de datum: ‘${value}’`,
    mailDate: (value: string) =>
      `‘${value}’ is geen goede datum. Zo wel: Thu, 13 Dec 2018 00:00:00 +0100`,
    isoDate: (value: string) => `‘${value}’ is geen goede datum. Zo wel: 2018-12-13T00:00:00+01:00`,
    address: (value: string) => `‘${value}’ is geen volledig of geldig adres.`,
    number: (value: string) => `‘${value}’ is als kenmerk te kort om uniek te zijn.`,
    blank: (value: string) =>
      value === '' ? 'hier staat niets.' : `hier hoort niets te staan: ‘${value}’`,
    html: (value: string) => `hier hoort gewone tekst, en dit lijkt HTML: ‘${value}’`,
    relative: (value: string) => `‘${value}’ werkt in een feedlezer niet; schrijf het hele adres.`,
    risk: (value: string) => `feedlezers gooien dit weg: ‘${value}’`,
    order: (_: string) => 'dit staat niet op zijn plaats.',
    picture: (value: string) => `‘${value}’ hoort een GIF, JPEG of PNG te zijn.`,
    mismatch: (value: string) => `‘${value}’ hoort hetzelfde te zijn als bij de feed zelf.`,
    characters: (value: string) => `hier staan tekens die verkeerd gelezen zijn: ‘${value}’`,
    value: (value: string) => `‘${value}’ kan hier niet.`,
  },
  {
    broken: (value: string) => `this file cannot be read as it is: ${value}`,
    unknown: (value: string) => `‘${value}’ does not belong here.`,
    titleless: (_: string) => 'an item needs a title or a description.',
    contentless: (_: string) => 'an entry needs a text, or a link to the article.',
    guidless: (_: string) => 'without a `guid` readers may see an old item as new.',
    selfless: (value: string) => `there is no ${value} to the feed itself.`,
    missing: (value: string) => `missing here: ${value}`,
    sameMoment: (value: string) => `two entries were changed at the same moment: ${value}`,
    twice: (value: string) => `this is there twice: ‘${value}’`,
    weekday: (value: string) => `the day of the week is not that of the date: ‘${value}’`,
    mailDate: (value: string) =>
      `‘${value}’ is not a proper date. This is: Thu, 13 Dec 2018 00:00:00 +0100`,
    isoDate: (value: string) =>
      `‘${value}’ is not a proper date. This is: 2018-12-13T00:00:00+01:00`,
    address: (value: string) => `‘${value}’ is not a full or valid address.`,
    number: (value: string) => `‘${value}’ is too short an id to be unique.`,
    blank: (value: string) =>
      value === '' ? 'there is nothing here.' : `nothing should be here: ‘${value}’`,
    html: (value: string) => `plain text belongs here, and this looks like HTML: ‘${value}’`,
    relative: (value: string) => `‘${value}’ does not work in a feed reader; write it in full.`,
    risk: (value: string) => `feed readers throw this away: ‘${value}’`,
    order: (_: string) => 'this is out of place.',
    picture: (value: string) => `‘${value}’ should be a GIF, JPEG or PNG.`,
    mismatch: (value: string) => `‘${value}’ should be the same as that of the feed itself.`,
    characters: (value: string) => `here are characters that were misread: ‘${value}’`,
    value: (value: string) => `‘${value}’ will not do here.`,
  },
);
