import fc from 'fast-check';

/**
 * The same inputs at every run, so that a change that fails is at fault itself. By hand:
 * `VIAG_FUZZ_SEED=7 VIAG_FUZZ_TIMES=10 npx vitest run test/fuzz`.
 */
export const seed = Number(process.env.VIAG_FUZZ_SEED ?? 20181213);
const times = Number(process.env.VIAG_FUZZ_TIMES ?? 1);

/** Long enough for a busy machine; the inputs have a limit of their own. */
export const patience = 180_000 * Math.max(1, times);

/** Looks for an input that breaks a promise; what is thrown names the seed and the smallest one found. */
export function holdsFor<Input>(
  inputs: fc.Arbitrary<Input>,
  runs: number,
  brokenBy: (input: Input) => readonly string[],
): void {
  const property = fc.property(inputs, (input) => {
    const broken = brokenBy(input);
    if (broken.length > 0) throw new Error(broken.join('\n'));
  });
  fc.assert(property, { seed, numRuns: Math.ceil(runs * times) });
}
