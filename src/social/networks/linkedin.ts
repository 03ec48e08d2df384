import { counted, graphemeUnits } from '../counting/counted.ts';
import { littleText } from '../little-text.ts';
import type { Network } from './define.ts';

/**
 * 3,000 characters. LinkedIn does not say what a character is; its own counter takes two for most
 * emoji, so viag counts UTF-16 code units, which is never too few.
 *
 * @see https://www.linkedin.com/help/linkedin/answer/a528176 the limit
 * @see https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api
 */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  limit: 3000,
  hashtags: 3,
  introducesLink: true,
  threads: false,
  warnings: false,
  count: (text, limit) =>
    counted(
      text,
      graphemeUnits(text, ({ length }) => length),
      limit,
    ),
  forApi: (text) => ({ apiText: littleText(text) }),
};
