import { compareText } from '../text/compare.ts';

/** Where a workspace keeps what it has taken in. */
export const ledgerPath = '.viag/imported.json';

/** What each source became: its key -> the path of the article. */
export type Ledger = ReadonlyMap<string, string>;

/** Undefined when the text is no ledger. */
export function readLedger(text: string): Ledger | undefined {
  try {
    const { version, articles } = Object(JSON.parse(text));
    if (version !== 1) return undefined;
    const entries = Object.entries(Object(articles));
    return new Map(
      entries.flatMap(([key, path]) => (typeof path === 'string' ? [[key, path]] : [])),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** In a fixed order, one article a line, so that git shows what an import added. */
export function ledgerText(ledger: Ledger): string {
  const sorted = [...ledger].sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ version: 1, articles: Object.fromEntries(sorted) }, null, 2)}\n`;
}
