import { issue } from '../example-issue.ts';
import { issueCheckRule } from '../issue-check-rule.ts';

export const issuePreheader = issueCheckRule('preheader', {
  summary: {
    nl: 'Een preheader is hooguit 120 tekens lang.',
    en: 'A preheader has at most 120 characters.',
  },
  why: {
    nl: 'De preheader is de regel die een inbox achter het onderwerp toont. Mailsystemen als Laposta nemen niet meer dan 120 tekens aan.',
    en: 'The preheader is the line that an inbox shows behind the subject. Mail systems such as Laposta take no more than 120 characters.',
  },
  good: [
    issue(
      'title: Nieuwsbrief december\npreheader: En wat de BIO van je vraagt\narticles:\n  - smart-city',
    ),
  ],
  bad: [
    {
      ...issue(
        `title: Nieuwsbrief december\npreheader: ${'Terug uit Barcelona '.repeat(7)}\narticles:\n  - smart-city`,
      ),
      finds: [
        '3:12 De preheader telt 139 tekens; meer dan 120 nemen mailsystemen als Laposta niet aan.',
      ],
    },
  ],
});
