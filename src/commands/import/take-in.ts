import { basename, dirname, join, posix } from 'node:path';
import { findArticles, readDocument } from '../../archive.ts';
import type { Checked } from '../../engine/checked.ts';
import { type Incoming, isRefused } from '../../intake/incoming.ts';
import { incomingFile } from '../../intake/incoming-file.ts';
import { ledgerPath } from '../../intake/ledger.ts';
import { freeSlug, type HouseRules, settle, slugFor } from '../../intake/settle.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { WriteError } from '../../model/user-error.ts';
import { startChecking } from '../archive/check-documents.ts';
import { configuredRules } from '../archive/configured-rules.ts';
import type { CommandContext } from '../context.ts';
import { type ImageMoves, readImages } from './import-images.ts';
import { openLedger } from './import-ledger.ts';
import type { FetchPage, Offer } from './import-offer.ts';
import type { ImportOutcome, ImportResult } from './import-outcome.ts';
import { plannedFiles } from './planned-files.ts';

export interface ImportJob {
  readonly house: HouseRules;
  readonly images: boolean;
  readonly dryRun: boolean;
  readonly fetchPage: FetchPage;
}

const noMoves: ImageMoves = { files: [], moved: new Map(), missing: [] };

/** Writes and checks the articles one by one, so that a large source needs little memory. */
export async function takeIn(
  offers: Iterable<Offer>,
  { house, images, dryRun, fetchPage }: ImportJob,
  context: CommandContext,
): Promise<ImportResult> {
  const { io, workspace } = context;
  const { root, config } = workspace;
  const planned = new Map<string, Set<string>>();
  const seen = dryRun ? { ...io, files: plannedFiles(io.files, planned) } : io;
  const validation = startChecking(configuredRules(context), { ...context, io: seen });
  const checked: Checked[] = [];
  const present = new Map<string, string>();
  for (const found of findArticles(workspace, io.files, config.articles)) {
    const document = readDocument(found, workspace, io.files);
    checked.push(validation.note(document));
    if (document.article) present.set(document.article.meta.slug, document.path);
  }
  const ledger = openLedger(context);
  const slugs = new Set<string>();
  const outcomes: ImportOutcome[] = [];

  const takeOne = async (incoming: Incoming, offer: Offer): Promise<ImportOutcome> => {
    const { key, shown } = incoming;
    const known = ledger.get(key);
    if (known !== undefined) return { kind: 'known', shown, path: known };
    const wanted = slugFor(incoming);
    const other = present.get(wanted);
    if (other !== undefined) return { kind: 'taken', shown, path: other };

    const slug = freeSlug(wanted, slugs);
    const moves = images ? await readImages(incoming, offer, context, fetchPage) : noMoves;
    const settled = settle(incoming, slug, moves.files.length > 0, house);
    const document = incomingFile(settled, moves.moved, config.frontMatter);
    if ('kind' in document) return { kind: 'refused', shown, reason: document };
    const { path } = settled;
    const beside = moves.files.map(({ path: name, content }) => ({
      path: posix.join(posix.dirname(path), name),
      content,
    }));
    if (!write([{ path, content: document.text }, ...beside])) {
      return { kind: 'taken', shown, path };
    }
    slugs.add(structuredClone(slug));
    ledger.set(structuredClone(key), path);
    // A copy: a piece of a text keeps the whole of it in memory, and there may be 100 MB of them.
    checked.push(structuredClone(validation.check(document)));
    const missing = moves.missing.map((address) => ({ kind: 'image-missing', address }) as const);
    const { title, data, notes } = settled.incoming;
    const all = [...notes, ...missing];
    return { kind: 'imported', shown, path, title, draft: data.draft === true, notes: all };
  };

  /** False when something stands there already; then nothing is written. */
  function write(files: readonly OutputFile[]): boolean {
    const missing = files.every(({ path }) => io.files.kindOf(join(root, path)) === 'missing');
    if (missing && dryRun) plan(files);
    if (!missing || dryRun) return missing;
    try {
      for (const { path, content } of files) {
        io.files.writeNew(join(root, path), content, { root, force: false });
      }
      return true;
    } catch (error) {
      if (error instanceof WriteError && error.kind === 'exists') return false;
      throw error;
    }
  }

  function plan(files: readonly OutputFile[]): void {
    for (const { path } of files) {
      const file = join(root, path);
      const names = planned.get(dirname(file)) ?? new Set();
      planned.set(dirname(file), names.add(basename(file)));
    }
  }

  try {
    for (const offer of offers) {
      // What satteri took for a tree that is gone, Node gives back only between two turns.
      await context.io.turn();
      const { taken } = offer;
      const refused = isRefused(taken);
      outcomes.push(
        refused ? { kind: 'refused', ...taken } : structuredClone(await takeOne(taken, offer)),
      );
    }
  } finally {
    // What was written is known, also when the disk was full halfway.
    const text = ledger.text();
    if (!dryRun && text !== undefined) {
      io.files.writeNew(join(root, ledgerPath), text, { root, force: true });
    }
  }
  const imported = new Set(
    outcomes.flatMap((outcome) => (outcome.kind === 'imported' ? outcome.path : [])),
  );
  const { files } = validation.report(checked, true);
  return { outcomes, files: files.filter(({ path }) => imported.has(path)) };
}
