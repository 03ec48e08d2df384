/** Does some work of a rule, and may remember how long it took. */
export type Stopwatch = (ruleId: string, work: () => void) => void;

export const noStopwatch: Stopwatch = (_ruleId, work) => work();

/** @param clock milliseconds, from any moment. */
export function stopwatch(clock: () => number, spent: Map<string, number>): Stopwatch {
  return (ruleId, work) => {
    const start = clock();
    work();
    spent.set(ruleId, (spent.get(ruleId) ?? 0) + clock() - start);
  };
}
