import { counted, graphemeUnits } from '../counting/counted.ts';
import type { Network } from './define.ts';

/**
 * 63,206 characters, which Facebook gave when it raised the limit in 2011 and its pages API still
 * refuses beyond. Counted in UTF-16 code units, which is never too few.
 *
 * @see https://www.zdnet.com/article/facebook-increases-status-update-character-limit-to-63206/
 */
export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  limit: 63_206,
  hashtags: 2,
  introducesLink: true,
  threads: false,
  warnings: false,
  count: (text, limit) =>
    counted(
      text,
      graphemeUnits(text, ({ length }) => length),
      limit,
    ),
};
