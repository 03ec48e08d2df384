import type { Reporter } from './define.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** Every report format: one line each. */
export const reporters: readonly Reporter[] = [pretty, json, github];
