import { validateWords } from '../../messages/validate.ts';
import { UserError } from '../../model/user-error.ts';
import type { CommandContext } from '../context.ts';

/**
 * Which files of a sorted list belong to share `2/4`. Every fourth file, so that the old and the
 * long articles are spread over the shares.
 */
export function readShard(
  given: string | undefined,
  { lang }: CommandContext,
): (index: number) => boolean {
  if (given === undefined) return () => true;
  const [, share = '', shares = ''] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(given) ?? [];
  if (share === '' || Number(share) > Number(shares)) {
    const say = validateWords[lang];
    throw new UserError(say.badShard(given), say.badShardHelp);
  }
  return (index) => index % Number(shares) === Number(share) - 1;
}
