import type { Reporter } from './define.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import { unix } from './unix.ts';

/** Every report format: one line each. */
export const reporters: readonly Reporter[] = [pretty, unix, json, github, gitlab, sarif, junit];
