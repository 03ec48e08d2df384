import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issueSubject = issueCheckRule('subject', {
  summary: {
    nl: 'Een onderwerp is hooguit 120 tekens lang.',
    en: 'A subject has at most 120 characters.',
  },
  why: {
    nl: 'Mailsystemen als Laposta nemen niet meer aan, en een telefoon toont er veel minder. Zet het belangrijkste vooraan.',
    en: 'Mail systems such as Laposta take no more, and a telephone shows far fewer. Put what matters first.',
  },
  good: [
    issue('title: Nieuwsbrief december\nsubject: Terug uit Barcelona\narticles:\n  - smart-city'),
  ],
  bad: [
    {
      ...issue(
        `title: Nieuwsbrief december\nsubject: ${'Terug uit Barcelona '.repeat(7)}\narticles:\n  - smart-city`,
      ),
      finds: [
        '3:10 Het onderwerp telt 139 tekens; meer dan 120 nemen mailsystemen als Laposta niet aan.',
      ],
    },
  ],
});
