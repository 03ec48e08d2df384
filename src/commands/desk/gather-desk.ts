import { findArticles, readDocument } from '../../archive.ts';
import { withoutKnown } from '../../baseline.ts';
import { makeDesk } from '../../desk/desk.ts';
import { deskArticle } from '../../desk/desk-article.ts';
import type { Checked } from '../../engine/checked.ts';
import type { Desk, DeskArticle } from '../../model/desk.ts';
import type { Report } from '../../model/finding.ts';
import { asIssueFile } from '../../parse/issue-document.ts';
import { startChecking } from '../archive/check-documents.ts';
import { configuredRules } from '../archive/configured-rules.ts';
import { issueDocuments } from '../archive/issue-documents.ts';
import { readKnown } from '../archive/known-findings.ts';
import { sentIssues } from '../archive/sent-issues.ts';
import type { CommandContext } from '../context.ts';
import { withProgress } from '../program/progress.ts';

export interface GatheredDesk {
  readonly desk: Desk;
  /** On articles and issue files, as `viag validate` gives it: without what the archive lives with. */
  readonly report: Report;
}

/** So many files, and the event loop gets a turn: memory of native code is given back then. */
const betweenTurns = 64;

/**
 * The desk as it stands on disk. Each article is read, parsed and checked once, and forgotten.
 *
 * @param checking without it there are no findings, for who only wants to count
 */
export async function gatherDesk(
  context: CommandContext,
  { checking }: { readonly checking: boolean } = { checking: true },
): Promise<GatheredDesk> {
  const { io, today, workspace } = context;
  const sent = sentIssues(context);
  const articles: DeskArticle[] = [];
  const namedArticles = () =>
    articles.flatMap(({ path, meta }) => (meta ? [{ path, meta: { slug: meta.slug } }] : []));
  const facts = () => ({ articles: namedArticles(), sent });
  const validation = startChecking(configuredRules(context), context, undefined, facts);

  const found = findArticles(workspace, io.files, workspace.config.articles);
  const checked: Checked[] = [];
  await withProgress(
    found.length,
    async (show) => {
      for (const [index, entry] of found.entries()) {
        const document = readDocument(entry, workspace, io.files);
        articles.push(deskArticle(document));
        if (checking) checked.push(validation.check(document));
        if (index % betweenTurns !== 0) continue;
        show(index);
        await io.turn();
      }
    },
    context,
  );
  // Only now, when it is known which articles there are.
  const { newsletters } = workspace.config;
  const issues = issueDocuments(context).map(({ document }) => asIssueFile(document, newsletters));
  if (checking) checked.push(...issues.map(validation.check));
  const all = validation.report(checked, true);
  const report = checking ? withoutKnown(all, readKnown(context)) : all;
  const findings = new Map(report.files.map((file) => [file.path, file.findings]));
  return { desk: makeDesk({ articles, issues, sent, findings, today }), report };
}
