import { type PersonalData, personalData } from './personal-data.ts';

/** From the `@` back: most files have none, and looking for one is fast. */
const candidates = /@(?<=(?<![\w.+%@/-])[\w.+%-]{1,64}@)(?:[a-z0-9-]+\.)+[a-z]{2,24}(?![\w@-])/gi;
/** Desks, not people; alone or with something behind it: `info`, `redactie-nl`, `fg@`. */
const roles = new RegExp(
  `(?:^|[._+-])(?:${[
    'info|information|redactie|secretariaat|bestuur|contact|nieuwsbrief|newsletter|webmaster|web|support|help|helpdesk',
    'servicedesk|security|privacy|fg|dpo|pers|press|media|communicatie|communications|gemeente|no-?reply|admin',
    'postmaster|abuse|events?|evenementen|sales|hello|hallo|hoi|vacatures?|jobs|recruitment|aanmeld\\w*|inschrij\\w*|penningmeester',
    'voorzitter|secretaris|ledenadministratie|leden|members?|team|post|mail|office|service|klant\\w*|algemeen|general|feedback|vragen',
    'questions|git|bugs|lists?|user|username|name|naam|voorbeeld|example|test|bestelling\\w*|orders?|conferentie|congres|conference|sponsor\\w*|sponsors|kennis\\w*|api|data|digitoegankelijk',
    'pr|bot|robot|ops|cli|membership|lid|leden|ux|hr|ict|it|standards?|belgie|nederland|e-?mail|adres|noc|loket|balie|receptie|ondersteuning|speakers?|sprekers|workshops?|activiteiten|marketing|finance|financien|administratie|board|community|iojs|node\\w*',
  ].join('|')})(?:$|[._+-])`,
  'i',
);
const nowhere =
  /@(?:.*\.)?(?:example\.(?:com|net|org)|voorbeeld\.nl|domein\.nl)$|\.(?:test|invalid|localhost|png|jpe?g|gif|svg|webp|js|ts|css|md|html?|pdf|json)$/i;

/** E-mail addresses of people, not of desks; the value is in lower case. */
export function* personalAddresses(
  text: string,
  allow: readonly string[] = [],
): Generator<PersonalData> {
  if (!text.includes('@')) return;
  const read = (domain: string, at: number): string | undefined => {
    const address = localPart(text, at) + domain;
    const local = address.slice(0, -domain.length);
    // fronteers@fronteers.nl is the association itself.
    const isHouse = domain.toLowerCase().startsWith(`@${local.toLowerCase()}.`);
    const isNobody = isHouse || roles.test(local) || nowhere.test(address);
    return isNobody ? undefined : address.toLowerCase();
  };
  for (const { value, range } of personalData(text, candidates, allow, read)) {
    const [, end] = range;
    const start = end - value.length;
    yield { value, written: text.slice(start, end), range: [start, end] };
  }
}

function localPart(text: string, at: number): string {
  return /[\w.+%-]*$/.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
}
