import { mailingCheck } from './define.ts';

export const document = mailingCheck({
  id: 'document',
  criteria: ['1.3.1', '1.3.2', '2.4.2', '3.1.1'],
  summary: {
    nl: 'De mail heeft een titel, een taal en een leesrichting, en de tabellen zijn voor de opmaak.',
    en: 'The mail has a title, a language and a direction, and its tables are for layout.',
  },
  messages: {
    nl: { missing: (what: string) => `In de HTML ontbreekt ${what}.` },
    en: { missing: (what: string) => `The HTML lacks ${what}.` },
  },
  *check({ tags, config }, say) {
    const root = tags.find(({ name }) => name === 'html');
    // Webmail drops <html> and <body>, so the first element in the body must say it again.
    const outer = tags[tags.findIndex(({ name }) => name === 'body') + 1];
    for (const tag of [root, outer]) {
      if (tag?.attributes.get('lang') !== config.language) yield say.missing('lang');
      if (!tag?.attributes.has('dir')) yield say.missing('dir');
    }
    if (!tags.some(({ name, text }) => name === 'title' && text.trim() !== '')) {
      yield say.missing('title');
    }
    const tables = tags.filter(({ name }) => name === 'table');
    const data = tables.filter(({ attributes }) => attributes.get('role') !== 'presentation');
    // A table of data has heads; any other without a role is read out cell by cell.
    const heads = tags.filter(({ name }) => name === 'th').length;
    if (data.length > 0 && heads === 0) yield say.missing('role="presentation"');
  },
});
