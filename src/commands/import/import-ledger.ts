import { join } from 'node:path';
import { ledgerPath, ledgerText, readLedger } from '../../intake/ledger.ts';
import { importWords } from '../../messages/import.ts';
import { UserError } from '../../model/user-error.ts';
import type { CommandContext } from '../context.ts';

/** What was imported before, and what this run adds to it. */
export interface OpenLedger {
  get(key: string): string | undefined;
  set(key: string, path: string): void;
  /** Undefined when nothing was added. */
  text(): string | undefined;
}

/** @throws UserError when the workspace's ledger cannot be read: it must not be overwritten. */
export function openLedger({ io, lang, workspace }: CommandContext): OpenLedger {
  const written = io.files.readText(join(workspace.root, ledgerPath));
  const before = written === undefined ? new Map<string, string>() : readLedger(written);
  if (before === undefined) {
    const words = importWords[lang];
    throw new UserError(words.badLedger(ledgerPath), words.badLedgerHelp);
  }
  const added = new Map<string, string>();
  return {
    get: (key) => before.get(key) ?? added.get(key),
    set: (key, path) => void added.set(key, path),
    text: () => (added.size === 0 ? undefined : ledgerText(new Map([...before, ...added]))),
  };
}
