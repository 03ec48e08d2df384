import type { Problem } from '../../model/finding.ts';
import { readAddress } from '../../text/addresses/address.ts';
import { articleRule, type Surroundings } from '../define.ts';
import { lookUp } from '../file-lookup.ts';
import { imageAddresses } from '../image-addresses.ts';

const messages = {
  nl: {
    missing: (path: string) =>
      `De afbeelding ‘${path}’ is er niet. Staat het bestand in de goede map?`,
    case: (path: string, actual: string) =>
      `De afbeelding ‘${path}’ heet op schijf ‘${actual}’. Op een webserver telt het verschil in hoofdletters.`,
    outside: (path: string) =>
      `De afbeelding ‘${path}’ ligt buiten de werkmap. Zet een kopie naast het artikel.`,
    inline:
      'Deze afbeelding zit in de tekst zelf (`data:`). Mailprogramma’s tonen haar niet: sla haar op als bestand.',
    elsewhere: (path: string) =>
      `‘${path}’ wijst naar een andere computer of schijf. Zet de afbeelding naast het artikel.`,
  },
  en: {
    missing: (path: string) => `The image ‘${path}’ is not there. Is the file in the right folder?`,
    case: (path: string, actual: string) =>
      `The image ‘${path}’ is called ‘${actual}’ on disk. On a web server capitals make a difference.`,
    outside: (path: string) =>
      `The image ‘${path}’ lies outside the workspace. Put a copy beside the article.`,
    inline:
      'This image stands in the text itself (`data:`). Mail programs do not show it: save it as a file.',
    elsewhere: (path: string) =>
      `‘${path}’ points to another computer or disk. Put the image beside the article.`,
  },
};

export const imageFile = articleRule({
  id: 'body/image-file',
  severity: 'error',
  summary: {
    nl: 'Een afbeelding bestaat, binnen de werkmap, precies zo geschreven.',
    en: 'An image exists, inside the workspace, spelt just so.',
  },
  why: {
    nl: 'viag neemt de afbeelding mee in de nieuwsbrief. Ontbreekt hij, dan ziet de lezer een gebroken plaatje; ligt hij buiten de werkmap, dan kan er iets meegaan wat niet openbaar hoort te zijn.',
    en: 'viag takes the image along into the newsletter. When it is missing the reader sees a broken picture; when it lies outside the workspace, something may travel that is not meant to be public.',
  },
  messages,
  good: [
    { body: '![De beurshal](beeld/hal.jpg)\n', files: ['articles/beeld/hal.jpg'] },
    {
      note: 'Een adres dat een ander programma invult; dat is voor `body/foreign-syntax`.',
      body: '![De beurshal]({{site.url}}/hal.jpg)\n',
    },
    { note: 'Op een website.', body: '![De beurshal](https://www.viag.nl/hal.jpg)\n' },
  ],
  bad: [
    {
      body: '![De beurshal](hal.jpg)\n',
      finds: ['7:1 De afbeelding ‘hal.jpg’ is er niet. Staat het bestand in de goede map?'],
    },
    {
      body: '![De beurshal](hal.jpg)\n',
      files: ['articles/Hal.JPG'],
      finds: [
        '7:1 De afbeelding ‘hal.jpg’ heet op schijf ‘Hal.JPG’. Op een webserver telt het verschil in hoofdletters.',
      ],
    },
    {
      body: '![Geheim](../../geheim.png)\n',
      finds: [
        '7:1 De afbeelding ‘../../geheim.png’ ligt buiten de werkmap. Zet een kopie naast het artikel.',
      ],
    },
    {
      body: '![Wachtwoorden](file:///etc/passwd)\n',
      finds: [
        '7:1 ‘file:///etc/passwd’ wijst naar een andere computer of schijf. Zet de afbeelding naast het artikel.',
      ],
    },
  ],
  *check(article, { say, surroundings }) {
    for (const { url, range } of imageAddresses(article)) {
      const problem = problemOf(article.path, url, surroundings, say);
      if (problem) yield { message: problem.message, ...(range && { range }) };
    }
  },
});

function problemOf(
  from: string,
  url: string,
  surroundings: Surroundings,
  say: (typeof messages)['nl'],
): Problem | undefined {
  if (/\{[{%]/.test(url)) return undefined;
  const address = readAddress(url);
  if (address.kind === 'host') return { message: say.elsewhere(url) };
  if (address.kind === 'web') {
    if (address.scheme === 'data') return { message: say.inline };
    return /^https?$/.test(address.scheme) ? undefined : { message: say.elsewhere(url) };
  }
  if (address.kind === 'empty') return { message: say.missing(url) };
  if (address.kind !== 'file') return undefined;
  const target = lookUp(from, address.path, surroundings);
  if (target.kind === 'outside') return { message: say.outside(url) };
  if (target.kind === 'missing') return { message: say.missing(url) };
  if (target.kind === 'other-case') return { message: say.case(url, target.actual) };
  return undefined;
}
