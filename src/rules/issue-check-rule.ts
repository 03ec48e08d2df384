import type { Translated } from '../model/lang.ts';
import type { NewsletterCheckId } from '../model/newsletter-checks.ts';
import { issueChecks } from '../newsletter/issue-checks/index.ts';
import { readIssueFile } from '../newsletter/issue-file.ts';
import { type BadExample, type Example, issueRule, type Rule } from './define.ts';

/** What a rule says of itself besides what the check does. */
interface Description {
  readonly fixable?: boolean;
  readonly summary: Translated;
  readonly why: Translated;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

/** A check before an export, as a rule: found before anyone exports. */
export function issueCheckRule(id: NewsletterCheckId, description: Description): Rule {
  const check = issueChecks.find((known) => known.id === id);
  if (!check) throw new Error(`no issue file is checked for ${id}`);
  return issueRule({
    ...description,
    id: `newsletter/${id}`,
    severity: check.severity,
    messages: { nl: {}, en: {} },
    check(issue, { lang, surroundings }) {
      const facts = surroundings.archive?.();
      if (!facts) return [];
      const source = { file: readIssueFile(issue), frontMatter: issue.frontMatter };
      return check.problems(source, facts, lang);
    },
  });
}
