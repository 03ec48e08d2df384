import { chooseArticlesWords } from '../../messages/choose-articles.ts';
import type { CommandContext } from '../context.ts';
import type { Admission } from './admit-articles.ts';

/** What stayed behind, by name. */
export function admissionRemarks(
  { leftOut, unread }: Admission,
  { lang }: CommandContext,
): readonly string[] {
  const say = chooseArticlesWords[lang];
  return [
    ...leftOut.map(({ path: file, reason }) => say.leftOut(file, reason)),
    ...(unread.length > 0 ? [say.unread(unread)] : []),
  ];
}
