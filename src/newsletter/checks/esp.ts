import { isSameField, ownerOf } from '../esp/index.ts';
import { isMergeField, outwardAddress } from '../layout/outward-address.ts';
import { mailingCheck } from './define.ts';
import { fieldsIn } from './leftover.ts';

export const esp = mailingCheck({
  id: 'esp',
  summary: {
    nl: 'De afmeldlink is er een waarmee het gekozen mailsysteem werkt.',
    en: 'The link to unsubscribe is one that the chosen mail system works with.',
  },
  messages: {
    nl: {
      foreign: (field: string, of: string, system: string, help: string) =>
        `‘${field}’ is een veld van ${of}; ${system} vult het niet in. ${help}`,
      inHtml: (field: string, of: string, system: string) =>
        `In de HTML staat ‘${field}’, een veld van ${of}; ${system} vult het niet in. Haal het uit je sjabloon, of schrijf het veld van ${system}.`,
      strange: (field: string, system: string, help: string) =>
        `${system} kent het veld ‘${field}’ niet. ${help}`,
      missing: (written: string, system: string, help: string) =>
        `${system} wil zijn eigen afmeldlink, en bij \`newsletter.unsubscribe\` staat ‘${written}’. ${help}`,
      mailto: (written: string, system: string) =>
        `${system} neemt geen afmelding per mail aan (‘${written}’). Zet bij \`newsletter.unsubscribe\` het afmeldveld uit ${system}, of een webadres.`,
      empty: (own: string) => `Maak \`newsletter.unsubscribe\` leeg, of zet er ${own}.`,
      ownField: 'Zet bij `newsletter.unsubscribe` het veld van je eigen mailsysteem.',
    },
    en: {
      foreign: (field: string, of: string, system: string, help: string) =>
        `‘${field}’ is a field of ${of}; ${system} does not fill it in. ${help}`,
      inHtml: (field: string, of: string, system: string) =>
        `The HTML holds ‘${field}’, a field of ${of}; ${system} does not fill it in. Take it out of your template, or write ${system}’s own.`,
      strange: (field: string, system: string, help: string) =>
        `${system} does not know the field ‘${field}’. ${help}`,
      missing: (written: string, system: string, help: string) =>
        `${system} wants its own link to unsubscribe, and \`newsletter.unsubscribe\` is ‘${written}’. ${help}`,
      mailto: (written: string, system: string) =>
        `${system} takes no unsubscribing by mail (‘${written}’). Write the field for it from ${system}, or a web address, at \`newsletter.unsubscribe\`.`,
      empty: (own: string) => `Empty \`newsletter.unsubscribe\`, or write ${own} there.`,
      ownField: 'Write your own mail system’s field at `newsletter.unsubscribe`.',
    },
  },
  *check({ config, esp: system, html, fields }, say) {
    if (system.name === 'none') return;
    for (const field of fieldsIn(html, fields)) {
      const owner = ownerOf(field);
      if (owner && owner.name !== system.name) yield say.inHtml(field, owner.title, system.title);
    }
    const written = config.newsletter.unsubscribe.trim();
    const own = system.fields.unsubscribe;
    // What is no way to unsubscribe at all is for another check.
    if (outwardAddress(written) === undefined) return;
    if (own !== undefined && isSameField(written, own)) return;
    const help = own === undefined ? say.ownField : say.empty(own);
    const owner = ownerOf(written);
    if (isMergeField(written)) {
      if (owner && owner.name !== system.name) {
        yield say.foreign(written, owner.title, system.title, help);
      } else if (own !== undefined) {
        yield say.strange(written, system.title, help);
      }
    } else if (own !== undefined) {
      yield say.missing(written, system.title, help);
    } else if (system.refusesMailto && /^mailto:/i.test(written)) {
      yield say.mailto(written, system.title);
    }
  },
});
