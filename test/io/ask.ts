import { http } from '../../src/io/http.ts';
import type { HttpOutcome } from '../../src/io/io.ts';

/** With the real network, that of this machine included. */
export const ask = (url: string) =>
  http.get({ url, headers: { 'user-agent': 'viag' }, allowPrivate: true });

/** What was got as text, or the fault. */
export function told(outcome: HttpOutcome): unknown {
  if (outcome.kind === 'failed') return outcome.fault;
  return outcome.kind === 'answer' ? new TextDecoder().decode(outcome.bytes) : outcome.kind;
}
