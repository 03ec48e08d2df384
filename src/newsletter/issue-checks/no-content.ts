import { holdsNothing } from '../choose-issue.ts';
import { issueCheck } from './define.ts';

export const noContent = issueCheck({
  id: 'no-content',
  severity: 'error',
  messages: {
    nl: {
      none: 'Er staat nog geen artikel in deze nieuwsbrief. Zet onder `articles` de slugs, elk op een regel met een streepje.',
    },
    en: {
      none: 'There is no article in this newsletter yet. Put the slugs under `articles`, each on a line with a dash.',
    },
  },
  *check({ file }, _facts, say) {
    if (holdsNothing(file)) yield { message: say.none };
  },
});
