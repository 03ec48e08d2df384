import type { IssueCheck } from './define.ts';
import { emptySection } from './empty-section.ts';
import { noContent } from './no-content.ts';
import { pastEvent } from './past-event.ts';
import { preheader } from './preheader.ts';
import { repeatedArticle } from './repeated-article.ts';
import { sentBefore } from './sent-before.ts';
import { subject } from './subject.ts';
import { unknownArticle } from './unknown-article.ts';
import { unknownKey } from './unknown-key.ts';
import { value } from './value.ts';

/** Everything an issue file is checked for. */
export const issueChecks: readonly IssueCheck[] = [
  value,
  unknownKey,
  noContent,
  emptySection,
  unknownArticle,
  repeatedArticle,
  sentBefore,
  pastEvent,
  subject,
  preheader,
];
