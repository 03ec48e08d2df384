import { bash } from './bash.ts';
import type { Shell } from './define.ts';
import { fish } from './fish.ts';
import { zsh } from './zsh.ts';

export const shells: readonly Shell[] = [bash, zsh, fish];
