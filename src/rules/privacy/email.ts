import * as v from 'valibot';
import { personalAddresses } from '../../text/personal-data/personal-addresses.ts';
import { documentRule } from '../define.ts';

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
    for (const { range } of personalAddresses(text, options.allow)) {
      yield { message: say.email(text.slice(...range)), range };
    }
  },
});
