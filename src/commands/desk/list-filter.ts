import { type DeskFilter, deskStates } from '../../desk/desk-filter.ts';
import { listWords } from '../../messages/list.ts';
import type { DeskEntry } from '../../model/desk.ts';
import { UserError } from '../../model/user-error.ts';
import { visible } from '../../text/display/visible.ts';
import { closest } from '../../text/suggest.ts';
import type { CommandContext } from '../context.ts';
import { periodOf } from '../export/issue-selection.ts';
import type { Flags } from '../program/flags.ts';

/**
 * What the flags ask for.
 *
 * @throws UserError for a category, author or tag that is nowhere.
 */
export function listFilter(
  flags: Flags,
  entries: readonly DeskEntry[],
  context: CommandContext,
): DeskFilter {
  const { categories, authors } = context.workspace.config;
  const known = {
    category: () => [...categories, ...entries.flatMap((entry) => entry.categories)],
    author: () => [...authors, ...entries.flatMap((entry) => entry.authors)],
    tag: () => entries.flatMap(({ tags }) => tags),
  };
  const valuesOf = (kind: keyof typeof known): readonly string[] => {
    const given = flags.list(kind);
    if (given.length > 0) refuseUnknown(kind, given, [...new Set(known[kind]())], context);
    return given;
  };
  return {
    states: stateNames.filter((name) => flags.on(name) === true),
    categories: valuesOf('category'),
    authors: valuesOf('author'),
    tags: valuesOf('tag'),
    missingAlt: flags.on('alt') === false,
    ...periodOf(flags, context),
  };
}

const stateNames = Object.keys(deskStates) as readonly (keyof typeof deskStates)[];

/** More than this is no help but a wall. */
const mostNames = 12;

function refuseUnknown(
  kind: 'category' | 'author' | 'tag',
  given: readonly string[],
  known: readonly string[],
  { lang }: CommandContext,
): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const say = listWords[lang];
  const meant = closest(unknown, known);
  const listed = known.length > 0 && known.length <= mostNames;
  const help = meant
    ? say.meant(visible(meant))
    : listed
      ? say.chooseFrom(known.map(visible).join(', '))
      : say.none;
  throw new UserError(say.unknown[kind](visible(unknown)), help);
}
