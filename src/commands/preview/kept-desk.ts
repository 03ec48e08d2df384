import { join, sep } from 'node:path';
import { type Found, findArticles, readDocument } from '../../archive.ts';
import { makeDesk } from '../../desk/desk.ts';
import { deskArticle } from '../../desk/desk-article.ts';
import type { Checked } from '../../engine/checked.ts';
import type { Document } from '../../model/article.ts';
import type { Desk, DeskArticle } from '../../model/desk.ts';
import type { Finding } from '../../model/finding.ts';
import type { SentIssue } from '../../model/issue.ts';
import { asIssueFile } from '../../parse/issue-document.ts';
import { ruleIds } from '../../rules/index.ts';
import { startValidation } from '../../validate.ts';
import { configuredRules } from '../archive/configured-rules.ts';
import { issuePaths } from '../archive/issue-documents.ts';
import { settleKnown } from '../archive/known-findings.ts';
import { lookAround } from '../archive/look-around.ts';
import { sentIssues } from '../archive/sent-issues.ts';
import { watchedPaths } from '../archive/watch-articles.ts';
import type { CommandContext } from '../context.ts';
import { flagsOf } from '../program/flags.ts';
import { withProgress } from '../program/progress.ts';
import { filesBeside } from './files-beside.ts';
import { keepLooks } from './kept-looks.ts';

/** The desk at one moment, with every text on it. */
export interface DeskSnapshot {
  readonly context: CommandContext;
  /** The files with articles, sorted by path. */
  readonly articles: readonly Document[];
  readonly issues: readonly Document[];
  readonly sent: readonly SentIssue[];
  /** By path, of articles and issue files. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly desk: Desk;
  /** What the articles show or link to outside the folders that are watched, from the root, there or not. */
  readonly beside: ReadonlySet<string>;
  /** What was parsed for it; of the rest what was known still held. */
  readonly parsed: readonly string[];
}

/** A desk that is looked at again and again. */
export interface KeptDesk {
  look(): Promise<DeskSnapshot>;
}

interface Kept {
  readonly stamp: string | undefined;
  readonly document: Document;
  readonly desk: DeskArticle;
  readonly beside: readonly string[];
  checked: Checked;
  looks: ReadonlySet<string>;
}

/** So many files, and the event loop gets a turn: memory of native code is given back then. */
const betweenTurns = 64;

/**
 * Keeps what was read of a workspace, so that the next look parses only the files that were written
 * since, and checks only those and the ones beside which something changed.
 */
export function keepDesk(context: CommandContext): KeptDesk {
  const { io, lang, today, workspace } = context;
  const { root, config } = workspace;
  const kept = new Map<string, Kept>();
  let sent: readonly SentIssue[] = [];
  const facts = () => ({
    articles: [...kept.values()].flatMap(({ document: { article } }) =>
      article ? [{ path: article.path, meta: { slug: article.meta.slug } }] : [],
    ),
    sent,
  });
  const stampOf = (path: string) => io.files.stampOf(join(root, path));
  const looking = keepLooks(() => lookAround(context, facts), stampOf);
  const { surroundings } = looking;
  const validation = startValidation({
    rulesFor: configuredRules(context),
    ruleIds,
    environment: { lang, config, today, surroundings },
  });

  const folders = watchedPaths(workspace).map((folder) => folder + sep);
  const isOutside = (path: string) =>
    !folders.some((folder) => join(root, path).startsWith(folder));

  /** Whether it had to be parsed. */
  function take(found: Found, changed: ReadonlySet<string>): boolean {
    const known = kept.get(found.path);
    const stamp = found.kind === 'file' ? stampOf(found.path) : found.kind;
    const check = (document: Document) => looking.during(() => validation.check(document));
    if (known && known.stamp === stamp && stamp !== undefined) {
      if (![...known.looks].some((look) => changed.has(look))) return false;
      const { made, looks } = check(known.document);
      Object.assign(known, { checked: made, looks });
      return false;
    }
    const document = readDocument(found, workspace, io.files);
    const { made: checked, looks } = check(document);
    const beside = document.article ? filesBeside(document.article).filter(isOutside) : [];
    kept.set(found.path, { stamp, document, desk: deskArticle(document), beside, checked, looks });
    return true;
  }

  return {
    async look() {
      const changed = looking.renew();
      sent = sentIssues(context);
      const found = findArticles(workspace, io.files, config.articles);
      const there = new Set(found.map(({ path }) => path));
      for (const path of kept.keys()) if (!there.has(path)) kept.delete(path);
      const parsed: string[] = [];
      await withProgress(
        found.length,
        async (show) => {
          for (const [index, entry] of found.entries()) {
            if (!take(entry, changed)) continue;
            parsed.push(entry.path);
            if (parsed.length % betweenTurns !== 0) continue;
            show(index);
            await io.turn();
          }
        },
        context,
      );
      const issues = issuePaths(context).map((path) =>
        asIssueFile(readDocument({ path, kind: 'file' }, workspace, io.files), config.newsletters),
      );
      const all = found.flatMap(({ path }) => kept.get(path) ?? []);
      const checked = [...all.map((one) => one.checked), ...issues.map(validation.check)];
      const report = validation.report(checked, true);
      const left = settleKnown(report, true, flagsOf({}), { ...context, quiet: true });
      const findings = new Map(left.files.map((file) => [file.path, file.findings]));
      const articles = all.map(({ desk }) => desk);
      return {
        context,
        articles: all.map(({ document }) => document),
        issues,
        sent,
        findings,
        beside: new Set(all.flatMap((one) => one.beside)),
        desk: makeDesk({ articles, issues, sent, findings, today }),
        parsed,
      };
    },
  };
}
