/** Articles that do not go out unless `--allow` says so. */
export const allowances = ['draft', 'future', 'invalid'] as const;

export type Allowance = (typeof allowances)[number];
