import type { EspProfile } from './define.ts';

/** No mail system, or one that viag does not know: nothing is filled in, nothing is asked. */
export const none: EspProfile = { name: 'none', title: '', fields: {} };
