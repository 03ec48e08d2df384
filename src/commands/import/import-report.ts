import path from 'node:path';
import type { IntakeNote, Refusal } from '../../intake/incoming.ts';
import { importWords } from '../../messages/import.ts';
import type { Document } from '../../model/article.ts';
import type { FileReport, Finding } from '../../model/finding.ts';
import { articleFolder } from '../../scaffold/article-path.ts';
import { compareText } from '../../text/compare.ts';
import { visible } from '../../text/display/visible.ts';
import { startChecking } from '../archive/check-documents.ts';
import { configuredRules } from '../archive/configured-rules.ts';
import { baselineName } from '../archive/known-findings.ts';
import type { CommandContext } from '../context.ts';
import { shellWord } from '../program/shell-word.ts';
import {
  type ImportChoices,
  type ImportOutcome,
  type ImportResult,
  isUnread,
} from './import-outcome.ts';

/** How many rules the summary names, and of each rule how many faults an article does. */
const most = 3;

/**
 * The articles that came, what was left out, and what to do next.
 *
 * @param pending what is not remembered as known.
 */
export function showImport(
  result: ImportResult,
  pending: readonly FileReport[],
  choices: ImportChoices,
  context: CommandContext,
): void {
  const { io, lang, quiet } = context;
  const findings = new Map(result.files.map((file) => [file.path, file.findings]));
  for (const outcome of result.outcomes) {
    if (outcome.kind !== 'imported') continue;
    io.out(importedLines(outcome, findings.get(outcome.path) ?? [], context));
  }
  if (quiet) return;
  const words = importWords[lang];
  const left = result.outcomes.flatMap((outcome) => leftLine(outcome, context));
  const lines = [...left, ...countedKinds(result.outcomes, context)];
  if (lines.length > 0) {
    io.err(`\n${words.skipped}:\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`);
  }
  const known = result.outcomes.filter(({ kind }) => kind === 'known').length;
  if (known > 0) io.err(`${words.allKnown(known)}\n`);
  io.err(`\n${closing(result, choices, context)}\n`);
  if (choices.remember && !choices.dryRun && pending.some(needsWork))
    io.err(`${words.neverRemembered}\n`);
}

function importedLines(
  outcome: Extract<ImportOutcome, { kind: 'imported' }>,
  findings: readonly Finding[],
  { lang, quiet, paint }: CommandContext,
): string {
  const { path, draft, notes } = outcome;
  const words = importWords[lang];
  if (quiet) return `${path}\n`;
  const head = draft ? `${path}  ${paint.dim(`(${words.draft})`)}` : path;
  const faults = counted(errorsIn(findings)).flatMap(([rule]) => toDo(rule, findings, words));
  const remarks = [...notes.map((note) => noteWords(note, lang)), ...faults];
  return [head, ...remarks.map((remark) => `  - ${visible(remark)}`), ''].join('\n');
}

/** Each thing that is wrong by itself: two values that are missing are not one that is missing twice. */
function toDo(
  rule: string,
  findings: readonly Finding[],
  words: (typeof importWords)[CommandContext['lang']],
): readonly string[] {
  const messages = findings.flatMap(({ ruleId, severity, message }) =>
    ruleId === rule && severity === 'error' ? message : [],
  );
  const kinds = counted(messages);
  const rest = kinds.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...kinds.slice(0, most).map(([message, count]) => words.toDo(message, count)),
    ...(rest > 0 ? [words.toDoMore(rest, rule)] : []),
  ];
}

function noteWords(note: IntakeNote, lang: CommandContext['lang']): string {
  const words = importWords[lang].note;
  switch (note.kind) {
    case 'shortcode':
      return words.shortcode(note.name);
    case 'embed':
    case 'unsafe-link':
    case 'image-missing':
      return words[note.kind](note.address);
    case 'renamed':
      return words.renamed(note.slug);
    case 'unread-value':
      return words['unread-value'](note.key);
    case 'related-unknown':
      return words['related-unknown'](note.title);
    default:
      return words[note.kind];
  }
}

function refusalWords(reason: Refusal, context: CommandContext): string {
  const words = importWords[context.lang].refusal;
  switch (reason.kind) {
    case 'no-article':
      return importWords[context.lang].leftOut(1, reason.what);
    case 'broken-xml':
      return words['broken-xml'](reason.reason);
    case 'broken-toml':
      return words['broken-toml'](reason.line);
    case 'fault':
      return faultWords(reason.document, context);
    default:
      return words[reason.kind];
  }
}

/** In the words of the rule that would say so of a file in the workspace. */
function faultWords(document: Document, context: CommandContext): string {
  const words = importWords[context.lang].refusal;
  const { check } = startChecking(configuredRules(context), context);
  const [finding] = check(document).findings;
  return finding ? words.fault(`${finding.line}: ${finding.message}`) : words.unread;
}

function leftLine(outcome: ImportOutcome, context: CommandContext): readonly string[] {
  const words = importWords[context.lang];
  const { kind, shown } = outcome;
  if (kind === 'taken') return [`${shown}: ${words.taken(outcome.path)}`];
  if (kind !== 'refused' || isCounted(outcome.reason)) return [];
  return [`${shown}: ${refusalWords(outcome.reason, context)}`];
}

/** Menus and attachments by the hundred: their number says enough. */
function isCounted({ kind }: Refusal): boolean {
  return kind === 'no-article';
}

function countedKinds(
  outcomes: readonly ImportOutcome[],
  { lang }: CommandContext,
): readonly string[] {
  const kinds = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' && outcome.reason.kind === 'no-article' ? outcome.reason.what : [],
  );
  return counted(kinds).map(([what, count]) => importWords[lang].leftOut(count, what));
}

function counted(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
}

function closing(
  { outcomes, files }: ImportResult,
  { dryRun, images, remember }: ImportChoices,
  context: CommandContext,
): string {
  const { lang, paint, workspace } = context;
  const words = importWords[lang];
  const total = outcomes.filter(({ kind }) => kind === 'imported').length;
  const head = dryRun ? words.would(total) : words.imported(total);
  const faulty = files.filter(needsWork);
  const unread = outcomes.filter(isUnread).length;
  const states = [
    ...(faulty.length > 0 ? [words.byHand(faulty.length)] : total > 0 ? [words.fine] : []),
    ...(unread > 0 ? [words.unread(unread)] : []),
  ];
  const lines = [paint.bold(`${[head, ...states].join(', ')}.`)];
  if (outcomes.length > 1 && outcomes.some((outcome) => isUnreadFile(outcome, context)))
    lines.push(words.leaveOut);
  if (total === 0) return lines.join('\n');
  const rules = counted(faulty.flatMap(({ findings }) => [...new Set(errorsIn(findings))]));
  if (rules.length > 0) {
    const named = rules.slice(0, most).map(([rule, count]) => words.times(count, rule));
    lines.push(`${words.most}: ${named.join(', ')}.`);
  }
  const folder = shellWord(articleFolder(workspace.config.articles));
  const isBroken = (id: string) => rules.some(([rule]) => rule === id);
  if (dryRun && isBroken('frontmatter/required')) lines.push(words.nextMissing);
  if (dryRun && !images && isBroken('body/image-file')) lines.push(words.nextImages);
  if (dryRun) lines.push(words.nextDry);
  else if (faulty.length === 0) lines.push(words.nextFine);
  else if (remember) lines.push(words.remembered(baselineName));
  else lines.push(words.next(folder), words.nextLater);
  return lines.join('\n');
}

/** Not an item of an export, which cannot be taken out of it. */
function isUnreadFile(outcome: ImportOutcome, { io }: CommandContext): boolean {
  return isUnread(outcome) && io.files.kindOf(path.resolve(io.cwd, outcome.shown)) === 'file';
}

export function needsWork({ findings }: FileReport): boolean {
  return errorsIn(findings).length > 0;
}

/** The rule of each, as often as it was broken. */
function errorsIn(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ severity, ruleId }) => (severity === 'error' ? ruleId : []));
}
