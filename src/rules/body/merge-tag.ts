import { inRanges } from '../../text/in-ranges.ts';
import { isMailField } from '../../text/merge-fields.ts';
import { articleRule } from '../define.ts';

/** Mailchimp; Salesforce; MailerLite and Copernica; Laposta, Brevo, HubSpot and Spotler. */
const field =
  /\*\|[A-Z][^|\n*]*\|\*|%%[A-Za-z]\w*%%|\{\$[A-Za-z][\w.]*\}|\{\{(?<inner>\{?[^\n{}]+\}?)\}\}/g;

export const mergeTag = articleRule({
  id: 'body/merge-tag',
  severity: 'error',
  summary: {
    nl: 'In de tekst staan geen velden die een mailsysteem invult.',
    en: 'The text holds no fields that a mail system fills in.',
  },
  why: {
    nl: 'Tekst uit een oude mailing brengt velden mee als `*|FNAME|*` of `{{voornaam}}`. Op de website vult niemand ze in. In de nieuwsbrief zet alleen viag zelf een veld, voor het afmelden.',
    en: 'Text from an old mailing brings along fields such as `*|FNAME|*` or `{{email}}`. On the website nobody fills them in. In the newsletter only viag itself sets a field, for unsubscribing.',
  },
  messages: {
    nl: {
      field: (text: string) =>
        `\`${text}\` is een veld van een mailsysteem en blijft hier letterlijk staan. Schrijf op wat er moet staan.`,
    },
    en: {
      field: (text: string) =>
        `\`${text}\` is a field of a mail system and stays here as it stands. Write what should stand there.`,
    },
  },
  good: [
    { body: 'In Mailchimp schrijf je `*|FNAME|*`.\n\n```\n{{voornaam}} {$email} %%naam%%\n```\n' },
    { body: 'Het kost 100%% meer, en *|* is geen veld. Een gebruik van {{ site.title }}.\n' },
  ],
  bad: [
    {
      body: 'Beste *|FNAME|* of {{ voornaam }},\n\n[Meld je af]({$unsubscribe}) of mail %%emailaddr%%.\n',
      finds: [
        '7:7 `*|FNAME|*` is een veld van een mailsysteem en blijft hier letterlijk staan. Schrijf op wat er moet staan.',
        '7:20 `{{ voornaam }}` is een veld van een mailsysteem en blijft hier letterlijk staan. Schrijf op wat er moet staan.',
        '9:14 `{$unsubscribe}` is een veld van een mailsysteem en blijft hier letterlijk staan. Schrijf op wat er moet staan.',
        '9:38 `%%emailaddr%%` is een veld van een mailsysteem en blijft hier letterlijk staan. Schrijf op wat er moet staan.',
      ],
    },
  ],
  *check({ body, bodyOffset, outline }, { say }) {
    if (!/\*\||%%|\{[{$]/.test(body)) return;
    for (const { 0: text, index, groups } of body.matchAll(field)) {
      const inner = groups?.inner;
      if (inner !== undefined && !isMailField(inner.replace(/^\{|\}$/g, ''))) continue;
      const start = bodyOffset + index;
      if (inRanges(outline().code, start)) continue;
      yield { message: say.field(text), range: [start, start + text.length] };
    }
  },
});
