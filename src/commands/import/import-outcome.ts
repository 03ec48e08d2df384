import type { IntakeNote, Refusal } from '../../intake/incoming.ts';
import type { FileReport } from '../../model/finding.ts';

/** What became of one article of the source. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly shown: string;
      readonly path: string;
      readonly title: string;
      readonly draft: boolean;
      readonly notes: readonly IntakeNote[];
    }
  /** An earlier import had it. */
  | { readonly kind: 'known'; readonly shown: string; readonly path: string }
  /** The workspace has an article by its name. */
  | { readonly kind: 'taken'; readonly shown: string; readonly path: string }
  | { readonly kind: 'refused'; readonly shown: string; readonly reason: Refusal };

/** Something that was meant to come along and did not. */
export function isUnread(outcome: ImportOutcome): boolean {
  if (outcome.kind !== 'refused') return false;
  const { kind } = outcome.reason;
  return kind !== 'no-article' && kind !== 'no-front-matter' && kind !== 'undated-page';
}

export interface ImportResult {
  readonly outcomes: readonly ImportOutcome[];
  /** What the rules say of the articles that were imported. */
  readonly files: readonly FileReport[];
}

export interface ImportChoices {
  readonly dryRun: boolean;
  readonly images: boolean;
  /** Whether the archive is to live with the faults of what was imported. */
  readonly remember: boolean;
}
