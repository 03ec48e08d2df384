import { longestSubjectLine, tooLong } from '../inbox-line.ts';
import { at, issueCheck } from './define.ts';

export const subject = issueCheck({
  id: 'subject',
  severity: 'error',
  messages: {
    nl: {
      long: (length: number) =>
        `Het onderwerp telt ${length} tekens; meer dan ${longestSubjectLine} nemen mailsystemen als Laposta niet aan.`,
    },
    en: {
      long: (length: number) =>
        `The subject has ${length} characters; mail systems such as Laposta refuse more than ${longestSubjectLine}.`,
    },
  },
  *check(source, _facts, say) {
    const long = tooLong(source.file.subject ?? '');
    if (long !== undefined) yield { message: say.long(long), ...at('subject', source) };
  },
});
