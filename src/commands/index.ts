import type { CommandMeta } from './command.ts';
import { explainCommand } from './explain.meta.ts';
import { exportNewsletterCommand } from './export-newsletter.meta.ts';
import { importCommand } from './import.meta.ts';
import { initCommand } from './init.meta.ts';
import { newArticleCommand } from './new-article.meta.ts';
import { newNewsletterCommand } from './new-newsletter.meta.ts';
import { schemaCommand } from './schema.meta.ts';
import { validateCommand } from './validate.meta.ts';

/** Every command: one line each. Help, completion and the documentation follow from it. */
export const commands: readonly CommandMeta[] = [
  initCommand,
  newArticleCommand,
  newNewsletterCommand,
  validateCommand,
  exportNewsletterCommand,
  importCommand,
  explainCommand,
  schemaCommand,
];
