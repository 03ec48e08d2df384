import type { CommandMeta } from './command.ts';
import { completeCommand } from './complete.meta.ts';
import { completionCommand } from './completion.meta.ts';
import { curateCommand } from './curate.meta.ts';
import { doctorCommand } from './doctor.meta.ts';
import { ejectNewsletterCommand } from './eject-newsletter.meta.ts';
import { explainCommand } from './explain.meta.ts';
import { exportFeedCommand } from './export-feed.meta.ts';
import { exportNewsletterCommand } from './export-newsletter.meta.ts';
import { exportSocialCommand } from './export-social.meta.ts';
import { importCommand } from './import.meta.ts';
import { initCommand } from './init.meta.ts';
import { listCommand } from './list.meta.ts';
import { newArticleCommand } from './new-article.meta.ts';
import { newNewsletterCommand } from './new-newsletter.meta.ts';
import { previewCommand } from './preview.meta.ts';
import { schemaCommand } from './schema.meta.ts';
import { statusCommand } from './status.meta.ts';
import { validateCommand } from './validate.meta.ts';

/** Every command: one line each. Help, completion and the documentation follow from it. */
export const commands: readonly CommandMeta[] = [
  initCommand,
  newArticleCommand,
  newNewsletterCommand,
  listCommand,
  statusCommand,
  validateCommand,
  previewCommand,
  curateCommand,
  exportNewsletterCommand,
  exportSocialCommand,
  exportFeedCommand,
  importCommand,
  ejectNewsletterCommand,
  explainCommand,
  schemaCommand,
  doctorCommand,
  completionCommand,
  completeCommand,
];
