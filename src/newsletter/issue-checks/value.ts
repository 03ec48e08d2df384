import type { Shape } from '../issue-shape.ts';
import { issueShape } from '../issue-shape.ts';
import { shapeFaults } from '../shape-faults.ts';
import { at, issueCheck } from './define.ts';

interface Words {
  readonly expected: Readonly<Record<Shape['kind'], string>>;
  wrong(name: string, expected: string): string;
  missing(name: string): string;
  day(name: string, day: string): string;
}

export const value = issueCheck<Words>({
  id: 'value',
  severity: 'error',
  messages: {
    nl: {
      expected: {
        text: 'een tekst',
        date: 'een datum zoals 2018-12-20',
        address: 'een adres zoals https://www.viag.nl/agenda',
        'yes-no': 'true of false',
        list: 'een lijst, elk onderdeel op een regel met een streepje',
        group: 'een groepje gegevens, elk op een eigen regel',
        mention: 'een slug, of een groepje gegevens met een `slug`',
      },
      wrong: (name, expected) => `Bij \`${name}\` hoort ${expected}.`,
      day: (name, day) => `Bij \`${name}\` hoort een datum in de vorm jjjj-mm-dd. Schrijf: ${day}`,
      missing: (name) => `Hier ontbreekt \`${name}\`.`,
    },
    en: {
      expected: {
        text: 'a text',
        date: 'a date such as 2018-12-20',
        address: 'an address such as https://www.viag.nl/agenda',
        'yes-no': 'true or false',
        list: 'a list, each part on a line with a dash',
        group: 'a group of keys, each on a line of its own',
        mention: 'a slug, or a group of keys with a `slug`',
      },
      wrong: (name, expected) => `\`${name}\` takes ${expected}.`,
      day: (name, day) => `\`${name}\` takes a date as yyyy-mm-dd. Write: ${day}`,
      missing: (name) => `Here \`${name}\` is missing.`,
    },
  },
  *check(source, _facts, say) {
    for (const fault of shapeFaults(source.frontMatter.data, issueShape)) {
      if (fault.kind === 'unknown-key') continue;
      if (fault.kind === 'value' && fault.day !== undefined) {
        const range = source.frontMatter.places.get(fault.key)?.value;
        const message = say.day(nameIn(fault.key), fault.day);
        yield { message, ...(range && { range, fix: { range, text: fault.day } }) };
        continue;
      }
      const message =
        fault.kind === 'missing'
          ? say.missing(fault.name)
          : say.wrong(nameIn(fault.key), say.expected[fault.expected]);
      yield { message, ...at(fault.key, source) };
    }
  },
});

/** `agenda.0.date` is a `date`, and `articles.1` is one of `articles`. */
function nameIn(key: string): string {
  return key.split('.').findLast((part) => !/^\d+$/.test(part)) ?? key;
}
