import { longestSubjectLine, tooLong } from '../inbox-line.ts';
import { mailingCheck } from './define.ts';

export const subject = mailingCheck({
  id: 'subject',
  summary: {
    nl: `Er is een onderwerp van hooguit ${longestSubjectLine} tekens.`,
    en: `There is a subject of at most ${longestSubjectLine} characters.`,
  },
  messages: {
    nl: {
      none: 'Er is geen onderwerp. Schrijf er een bij `subject` in het nieuwsbriefbestand.',
      long: (length: number) =>
        `Het onderwerp telt ${length} tekens. Houd het bij ${longestSubjectLine}: meer neemt een mailsysteem als Laposta niet aan.`,
    },
    en: {
      none: 'There is no subject. Write one at `subject` in the issue file.',
      long: (length: number) =>
        `The subject has ${length} characters. Keep to ${longestSubjectLine}: a mail system such as Laposta takes no more.`,
    },
  },
  *check({ issue }, say) {
    if (issue.subject.trim() === '') yield say.none;
    const length = tooLong(issue.subject);
    if (length !== undefined) yield say.long(length);
  },
});
