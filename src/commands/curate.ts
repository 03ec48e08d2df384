import { newItems } from '../intake/feeds/new-items.ts';
import { curateWords } from '../messages/curate.ts';
import { UserError } from '../model/user-error.ts';
import { toIso } from '../text/dates/calendar.ts';
import { formatDate } from '../text/dates/format-date.ts';
import { visible } from '../text/display/visible.ts';
import type { IssueDocument } from './archive/issue-documents.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './context.ts';
import { addExternal } from './curate/add-external.ts';
import { type CuratedIssue, curatedIssue } from './curate/curated-issue.ts';
import { importOpml } from './curate/import-opml.ts';
import { pickEntries } from './curate/pick-items.ts';
import { readSources } from './curate/read-sources.ts';
import { offersData, readingList } from './curate/reading-list.ts';
import { sameList } from './curate/same-list.ts';
import type { Flags } from './program/flags.ts';
import { requireWorkspace } from './program/require-workspace.ts';

export const run: Command = async (_args, flags, context) => {
  requireWorkspace(context);
  const { io, lang, quiet, today } = context;
  const say = curateWords[lang];
  const opml = flags.text('importOpml');
  if (opml !== undefined) return importOpml(opml, flags, context);

  const curated = curatedIssue(flags, context);
  const most = givenLimit(flags, context);
  // Before anyone is asked for anything.
  const issue = isPicking(flags, context) ? requireIssue(curated, context) : undefined;
  const { sources, notes, failed, withheld } = await readSources(flags, context);
  // Also when quiet: why nothing came of it is the result then.
  if (!quiet || sources.length === 0) {
    for (const note of notes) io.err(`${say.warning}: ${visible(note)}\n`);
  }
  if (sources.length === 0) {
    const saved = flags.list('offline').length > 0;
    const help = withheld ? say.withheldHelp : saved ? say.filesFailedHelp : say.allFailedHelp;
    throw new UserError(say.allFailed, help);
  }
  const offers = newItems(sources, { ...curated, today, ...(most !== undefined && { most }) });
  if (issue && (offers.length > 0 || flags.list('pick').length > 0)) {
    const entries = await pickEntries(offers, flags, context);
    return addExternal(issue.name, entries, flags, context);
  }
  if (flags.on('json') === true) {
    const name = curated.issue && { issue: curated.issue.name };
    const items = offersData(offers, context);
    const list = { ...name, since: toIso(curated.since), items, failed };
    io.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const since = formatDate(curated.since, lang);
  if (!quiet)
    io.err(offers.length === 0 ? `${say.nothingNew(since)}\n` : `${say.since(since)}\n\n`);
  io.out(readingList(offers, context));
  if (!quiet && offers.length > 0) {
    io.err(`\n${say.howToPick}\n  viag curate${sameList(flags)} --pick 1 --why "…"\n`);
  }
  return 0;
};

/** Without a terminal nobody can be asked, so then there is a list to pick from. */
function isPicking(flags: Flags, { io }: CommandContext): boolean {
  if (flags.list('pick').length > 0) return true;
  return flags.on('list') !== true && flags.on('json') !== true && io.terminal.interactive;
}

function requireIssue({ issue }: CuratedIssue, { lang }: CommandContext): IssueDocument {
  const say = curateWords[lang];
  if (!issue) throw new UserError(say.noIssue, say.noIssueHelp);
  const { path, article } = issue.document;
  if (!article) throw new UserError(say.brokenIssue(path), say.brokenIssueHelp(path));
  return issue;
}

function givenLimit(flags: Flags, { lang }: CommandContext): number | undefined {
  const written = flags.text('limit');
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  const say = curateWords[lang];
  throw new UserError(say.badLimit(visible(written)), say.badLimitHelp);
}
