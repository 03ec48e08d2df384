import { mailingCheck } from './define.ts';
import type { Tag } from './tags.ts';

export const document = mailingCheck({
  id: 'document',
  criteria: ['1.3.1', '1.3.2', '2.4.2', '3.1.1'],
  summary: {
    nl: 'De mail heeft een titel, een taal en een leesrichting, en de tabellen zijn voor de opmaak.',
    en: 'The mail has a title, a language and a direction, and its tables are for layout.',
  },
  messages: {
    nl: {
      missing: (what: string) => `In de HTML ontbreekt ${what}.`,
      active: (what: string) =>
        `In de HTML staat ${what}; mailprogramma’s voeren dat niet uit, en vertrouwen de mail minder. Haal het weg.`,
    },
    en: {
      missing: (what: string) => `The HTML lacks ${what}.`,
      active: (what: string) =>
        `The HTML has ${what}; mail programs do not run it, and trust the mail less. Take it out.`,
    },
  },
  *check({ tags, config }, say) {
    const root = tags.find(({ name }) => name === 'html');
    // Webmail drops <html> and <body>, so the first element in the body must say it again.
    // A line that only the inbox shows may stand before it.
    const inBody = tags.slice(tags.findIndex(({ name }) => name === 'body') + 1);
    const outer = inBody.find(
      ({ name, attributes }) => !isHidden(attributes) && /^[a-z]/.test(name),
    );
    const both = [root, outer];
    if (both.some((tag) => tag?.attributes.get('lang') !== config.language)) {
      yield say.missing('lang');
    }
    if (both.some((tag) => !tag?.attributes.has('dir'))) yield say.missing('dir');
    if (!tags.some(({ name, text }) => name === 'title' && text.trim() !== '')) {
      yield say.missing('title');
    }
    const tables = tags.filter(({ name }) => name === 'table');
    const data = tables.filter(({ attributes }) => attributes.get('role') !== 'presentation');
    // A table of data has heads; any other without a role is read out cell by cell.
    const heads = tags.filter(({ name }) => name === 'th').length;
    if (data.length > 0 && heads === 0) yield say.missing('role="presentation"');
    for (const what of new Set(tags.flatMap(activeIn))) yield say.active(what);
  },
});

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return /display\s*:\s*none/i.test(attributes.get('style') ?? '');
}

const active = /^(?:script|iframe|frame|object|embed|applet|form|base|link|audio|video|svg|math)$/;

/** What would do something by itself; no mail program lets it. */
function activeIn({ name, attributes }: Tag): readonly string[] {
  const handlers = [...attributes.keys()].filter((key) => /^on/i.test(key));
  return [...(active.test(name) ? [`<${name}>`] : []), ...handlers];
}
