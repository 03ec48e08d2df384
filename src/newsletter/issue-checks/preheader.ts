import { longestSubjectLine, tooLong } from '../inbox-line.ts';
import { at, issueCheck } from './define.ts';

export const preheader = issueCheck({
  id: 'preheader',
  severity: 'error',
  messages: {
    nl: {
      long: (length: number) =>
        `De preheader telt ${length} tekens; meer dan ${longestSubjectLine} nemen mailsystemen als Laposta niet aan.`,
    },
    en: {
      long: (length: number) =>
        `The preheader has ${length} characters; mail systems such as Laposta refuse more than ${longestSubjectLine}.`,
    },
  },
  *check(source, _facts, say) {
    const long = tooLong(source.file.preheader ?? '');
    if (long !== undefined) yield { message: say.long(long), ...at('preheader', source) };
  },
});
