import type { Config } from '../../model/config.ts';
import type { Issue } from '../../model/issue.ts';
import type { Lang, Translated } from '../../model/lang.ts';
import type { NewsletterCheckId } from '../../model/newsletter-checks.ts';
import type { EspProfile } from '../esp/define.ts';
import type { BundlePicture } from '../pictures/gather.ts';
import type { Tag } from './tags.ts';

/** What goes out, as far as it can be looked at before it is written. */
export interface Mailing {
  readonly issue: Issue;
  readonly config: Config;
  readonly html: string;
  /** Of the HTML; taken apart once, for all checks. */
  readonly tags: readonly Tag[];
  readonly text: string;
  readonly pictures: readonly BundlePicture[];
  /** The mail system that it is for. */
  readonly esp: EspProfile;
  /** Those of a mail system that go out as they are. */
  readonly fields: readonly string[];
}

export interface MailingProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** One thing that an inbox, a reader or the law would hold against a mailing. */
export interface MailingCheck {
  readonly id: NewsletterCheckId;
  /** What holds when there is no problem. */
  readonly summary: Translated;
  /** The success criteria of https://www.w3.org/TR/WCAG22/ that it bears on. */
  readonly criteria: readonly string[];
  problems(mailing: Mailing, lang: Lang): Iterable<MailingProblem>;
}

interface Definition<Words> extends Omit<MailingCheck, 'criteria' | 'problems'> {
  readonly criteria?: readonly string[];
  readonly messages: Readonly<Record<Lang, Words>>;
  /** What it yields as a text alone is an error. */
  readonly check: (mailing: Mailing, say: Words) => Iterable<string | MailingProblem>;
}

export function mailingCheck<Words>(definition: Definition<Words>): MailingCheck {
  const { id, summary, criteria = [], messages, check } = definition;
  return {
    id,
    summary,
    criteria,
    *problems(mailing, lang) {
      for (const found of check(mailing, messages[lang])) {
        yield typeof found === 'string' ? { severity: 'error', message: found } : found;
      }
    },
  };
}

export function warning(message: string): MailingProblem {
  return { severity: 'warning', message };
}
