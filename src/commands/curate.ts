import { join, relative, sep } from 'node:path';
import { newItems, type Offer } from '../intake/feeds/new-items.ts';
import { withQuote } from '../intake/feeds/own-line.ts';
import { curateWords } from '../messages/curate.ts';
import { UserError } from '../model/user-error.ts';
import { type ExternalEntry, externalData } from '../newsletter/external-entries.ts';
import { toIso } from '../text/calendar.ts';
import { formatDate } from '../text/format-date.ts';
import { visible } from '../text/visible.ts';
import { withExternal, writeIssue } from './add-external.ts';
import type { Command, ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';
import { type CuratedIssue, curatedIssue } from './curated-issue.ts';
import type { Flags } from './flags.ts';
import { importOpml } from './import-opml.ts';
import type { IssueDocument } from './issue-documents.ts';
import { ownLines } from './own-lines.ts';
import { askPicks, givenPicks } from './picked-items.ts';
import { readSources } from './read-sources.ts';
import { offersData, readingList } from './reading-list.ts';
import { requireWorkspace } from './require-workspace.ts';
import { unifiedDiff } from './unified-diff.ts';

export const run: Command = async (_args, flags, context) => {
  requireWorkspace(context);
  const { io, lang, quiet, today } = context;
  const say = curateWords[lang];
  const opml = flags.text('importOpml');
  if (opml !== undefined) return importOpml(opml, flags, context);

  const curated = curatedIssue(flags, context);
  const most = givenLimit(flags, context);
  const picking = isPicking(flags, context);
  // Before anyone is asked for anything.
  if (picking) requireIssue(curated, context);
  const { sources, notes, failed } = await readSources(flags, context);
  // Also when quiet: why nothing came of it is the result then.
  if (!quiet || sources.length === 0) {
    for (const note of notes) io.err(`${say.warning}: ${visible(note)}\n`);
  }
  if (sources.length === 0) throw new UserError(say.allFailed, say.allFailedHelp);
  const offers = newItems(sources, { ...curated, today, ...(most !== undefined && { most }) });
  if (picking) return pick(offers, curated, flags, context);

  if (flags.on('json') === true) {
    const { issue, since } = curated;
    const items = offersData(offers, context);
    const list = { ...(issue && { issue: issue.name }), since: toIso(since), items, failed };
    io.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  if (offers.length === 0) return nothingNew(curated, context);
  if (!quiet) io.err(`${say.since(formatDate(curated.since, lang))}\n\n`);
  io.out(readingList(offers, context));
  if (!quiet) io.err(`\n${say.howToPick}\n  ${say.pickExample}\n`);
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

async function pick(
  offers: readonly Offer[],
  curated: CuratedIssue,
  flags: Flags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, lang, quiet, workspace } = context;
  const say = curateWords[lang];
  const issue = requireIssue(curated, context);
  const given = flags.list('pick');
  if (given.length === 0 && offers.length === 0) return nothingNew(curated, context);
  const picks =
    given.length > 0 ? givenPicks(given, offers, context) : await askPicks(offers, context);
  const lines = await ownLines(picks, flags.list('why'), context);
  if (picks.length === 0) {
    if (!quiet) io.err(`${say.nothingPicked}\n`);
    return 0;
  }

  const { feeds, language } = workspace.config;
  const quoting = flags.on('quote') === true;
  const entries = picks.map((item, index): ExternalEntry => {
    const line = lines[index] ?? '';
    const { title, url, source, date, lang: itemLang } = item;
    return {
      title,
      url,
      source,
      ...(date && { date }),
      why: quoting ? withQuote(line, item, feeds.quote) : line,
      ...(itemLang !== undefined && itemLang !== language && { lang: itemLang }),
    };
  });
  const { path: file, text: before } = issue.document;
  const shown = relative(io.cwd, join(workspace.root, file)).replaceAll(sep, '/');
  const after = withExternal(issue, entries, context);
  const dryRun = flags.on('dryRun') === true;
  if (!dryRun) writeIssue(issue, after, context);
  if (flags.on('json') === true) {
    io.out(`${JSON.stringify({ path: file, external: entries.map(externalData) }, null, 2)}\n`);
    return 0;
  }
  if (dryRun) io.out(unifiedDiff(shown, before, after));
  else io.out(`${visible(shown)}\n`);
  if (!quiet && !dryRun)
    io.err(`${say.added(picks.length)}\n  viag export newsletter ${issue.name}\n`);
  return 0;
}

function nothingNew({ since }: CuratedIssue, { io, lang, quiet }: CommandContext): ExitCode {
  if (!quiet) io.err(`${curateWords[lang].nothingNew(formatDate(since, lang))}\n`);
  return 0;
}

function givenLimit(flags: Flags, { lang }: CommandContext): number | undefined {
  const written = flags.text('limit');
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  const say = curateWords[lang];
  throw new UserError(say.badLimit(visible(written)), say.badLimitHelp);
}
