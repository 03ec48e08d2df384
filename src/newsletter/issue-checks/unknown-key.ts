import { closest } from '../../text/suggest.ts';
import { issueShape } from '../issue-shape.ts';
import { shapeFaults } from '../shape-faults.ts';
import { issueCheck } from './define.ts';

/** What an editor writes who thinks in Dutch. */
const dutch: Readonly<Record<string, string | readonly string[]>> = {
  titel: 'title',
  kop: ['heading', 'title'],
  datum: 'date',
  onderwerp: 'subject',
  nummer: 'number',
  artikelen: 'articles',
  secties: 'sections',
  rubrieken: 'sections',
  plaats: 'place',
  locatie: 'place',
  tijd: 'time',
  einde: 'end',
  link: 'url',
  bron: 'source',
  waarom: 'why',
  taal: 'lang',
  extern: 'external',
  elders: 'external',
  slot: 'closing',
  afsluiting: 'closing',
};

export const unknownKey = issueCheck({
  id: 'unknown-key',
  severity: 'warning',
  messages: {
    nl: {
      unknown: (name: string) => `viag kent het gegeven \`${name}\` hier niet.`,
      meant: (name: string, known: string) =>
        `viag kent het gegeven \`${name}\` hier niet. Bedoel je \`${known}\`?`,
    },
    en: {
      unknown: (name: string) => `viag does not know the key \`${name}\` here.`,
      meant: (name: string, known: string) =>
        `viag does not know the key \`${name}\` here. Did you mean \`${known}\`?`,
    },
  },
  *check({ frontMatter }, _facts, say) {
    const given = new Set<string>();
    for (const fault of shapeFaults(frontMatter.data, issueShape)) {
      if (fault.kind !== 'unknown-key') continue;
      const { name, known, group, free } = fault;
      const translated = Object.hasOwn(dutch, name.toLowerCase()) ? dutch[name.toLowerCase()] : [];
      const meant =
        [translated ?? []].flat().find((one) => known.includes(one)) ?? closest(name, known);
      const range = frontMatter.places.get(fault.key)?.key;
      // Taken by another slip of the same kind: then the editor must choose.
      const mends = meant !== undefined && free.includes(meant) && !given.has(`${group} ${meant}`);
      given.add(`${group} ${meant}`);
      yield {
        message: meant === undefined ? say.unknown(name) : say.meant(name, meant),
        ...(range && { range }),
        ...(range && mends && { fix: { range, text: meant } }),
      };
    }
  },
});
