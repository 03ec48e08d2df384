import { longestSubjectLine, tooLong } from '../inbox-line.ts';
import { mailingCheck, warning } from './define.ts';
import { isShown } from './shown-text.ts';

export const preheader = mailingCheck({
  id: 'preheader',
  summary: {
    nl: `Er is een preheader van hooguit ${longestSubjectLine} tekens, die iets anders zegt dan het onderwerp.`,
    en: `There is a preheader of at most ${longestSubjectLine} characters that says something else than the subject.`,
  },
  messages: {
    nl: {
      none: 'Er is geen preheader. Schrijf bij `preheader` in het nieuwsbriefbestand wat er in de inbox achter het onderwerp staat.',
      long: (length: number) =>
        `De preheader telt ${length} tekens. Houd het bij ${longestSubjectLine}: meer neemt een mailsysteem als Laposta niet aan.`,
      lost: 'De preheader staat niet in de HTML, dus geen inbox toont hem. Zet hem bovenaan in je sjabloon, zoals in dat van `viag eject newsletter`.',
      same: 'De preheader zegt hetzelfde als het onderwerp. Gebruik hem voor wat er nog meer in staat.',
    },
    en: {
      none: 'There is no preheader. Write at `preheader` in the issue file what the inbox shows behind the subject.',
      long: (length: number) =>
        `The preheader has ${length} characters. Keep to ${longestSubjectLine}: a mail system such as Laposta takes no more.`,
      lost: 'The preheader is not in the HTML, so no inbox shows it. Put it at the top of your template, as in that of `viag eject newsletter`.',
      same: 'The preheader says the same as the subject. Use it for what else is in there.',
    },
  },
  *check({ issue, tags }, say) {
    const line = issue.preheader.trim();
    const length = tooLong(line);
    if (line === '') yield say.none;
    else if (length !== undefined) yield say.long(length);
    else if (line === issue.subject.trim()) yield warning(say.same);
    if (!isShown(line, tags)) yield warning(say.lost);
  },
});
