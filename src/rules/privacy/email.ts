import * as v from 'valibot';
import type { Range } from '../../model/range.ts';
import { documentRule } from '../define.ts';
import { personalData } from '../personal-data.ts';

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

export const email = documentRule({
  id: 'privacy/email',
  severity: 'warning',
  summary: {
    nl: 'Er staat geen e-mailadres van een persoon in het bestand.',
    en: 'The file holds no e-mail address of a person.',
  },
  why: {
    nl: 'Een persoonlijk adres in een artikel trekt jaren spam aan en blijft staan als iemand van baan wisselt. Gebruik een adres van een functie, zoals `redactie@`, of verwijs naar een contactpagina. Ook op je eigen domein; zet in `allow` wat mag blijven, bijvoorbeeld `*@viag.nl`.',
    en: 'A personal address in an article attracts spam for years and stays when somebody changes jobs. Use the address of a desk, such as `editors@`, or point at a contact page. On your own domain too; put in `allow` what may stay, for instance `*@viag.nl`.',
  },
  options: v.strictObject({
    /** Addresses, or patterns: `*@viag.nl`. */
    allow: v.optional(v.array(v.string()), []),
  }),
  messages: {
    nl: {
      email: (address: string) =>
        `‘${address}’ is een adres van een persoon. Gebruik het adres van een functie of een contactpagina.`,
    },
    en: {
      email: (address: string) =>
        `“${address}” is a person’s address. Use that of a desk, or a contact page.`,
    },
  },
  good: [
    { body: 'Mail info@viag.nl, redactie-nieuws@gemeente.nl jan@example.com of viag@viag.nl.\n' },
    {
      body: 'Installeer vue@3.0.1, zie logo@2x.png, @viag@mastodon.nl en https://medium.com/@viag.\n',
    },
    { body: 'Mail anna.bos@viag.nl.\n', options: { allow: ['*@viag.nl'] } },
  ],
  bad: [
    {
      body: 'Mail Anna.Bos@gemeente.nl, of [haar](mailto:anna.bos@gemeente.nl). `j.smit@viag.nl`\n',
      finds: [
        '7:6 ‘Anna.Bos@gemeente.nl’ is een adres van een persoon. Gebruik het adres van een functie of een contactpagina.',
        '7:45 ‘anna.bos@gemeente.nl’ is een adres van een persoon. Gebruik het adres van een functie of een contactpagina.',
        '7:69 ‘j.smit@viag.nl’ is een adres van een persoon. Gebruik het adres van een functie of een contactpagina.',
      ],
    },
    {
      note: 'a link that shows its address is one place',
      body: 'Mail [anna.bos@viag.nl](mailto:anna.bos@viag.nl).\n',
      finds: [
        '7:7 ‘anna.bos@viag.nl’ is een adres van een persoon. Gebruik het adres van een functie of een contactpagina.',
      ],
    },
    {
      head: 'title: Woo\nauthor: Anna Bos <anna@viag.nl>\ndate: 2018-12-13\ncategory: Nieuws',
      finds: [
        '3:19 ‘anna@viag.nl’ is een adres van een persoon. Gebruik het adres van een functie of een contactpagina.',
      ],
    },
  ],
  *check({ text }, { say, options }) {
    if (!text.includes('@')) return;
    const read = (domain: string, at: number): string | undefined => {
      const address = localPart(text, at) + domain;
      const local = address.slice(0, -domain.length);
      // fronteers@fronteers.nl is the association itself.
      const isHouse = domain.toLowerCase().startsWith(`@${local.toLowerCase()}.`);
      const isNobody = isHouse || roles.test(local) || nowhere.test(address);
      return isNobody ? undefined : address.toLowerCase();
    };
    for (const { value, range } of personalData(text, candidates, options.allow, read)) {
      const whole: Range = [range[1] - value.length, range[1]];
      yield { message: say.email(text.slice(...whole)), range: whole };
    }
  },
});

function localPart(text: string, at: number): string {
  return /[\w.+%-]*$/.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
}
