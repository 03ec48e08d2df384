import { at, issueCheck } from './define.ts';

export const emptySection = issueCheck({
  id: 'empty-section',
  severity: 'warning',
  messages: {
    nl: { empty: (title: string) => `In ‘${title}’ staat geen artikel; de kop gaat niet mee.` },
    en: { empty: (title: string) => `‘${title}’ holds no article; its heading is left out.` },
  },
  *check(source, _facts, say) {
    for (const [i, { title, articles }] of source.file.sections.entries()) {
      if (articles.length === 0) {
        yield { message: say.empty(title), ...at(`sections.${i}.title`, source) };
      }
    }
  },
});
