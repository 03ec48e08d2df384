import type { FrontMatter } from '../../model/article.ts';
import type { Problem, Severity } from '../../model/finding.ts';
import type { ArchiveFacts, IssueFile } from '../../model/issue.ts';
import type { Lang } from '../../model/lang.ts';
import type { NewsletterCheckId } from '../../model/newsletter-checks.ts';
import type { Range } from '../../model/range.ts';

/** An issue file as written, and as read. */
export interface IssueSource {
  readonly file: IssueFile;
  readonly frontMatter: FrontMatter;
}

export interface IssueCheck {
  /** What `--allow` calls it. */
  readonly id: NewsletterCheckId;
  readonly severity: Severity;
  problems(source: IssueSource, facts: ArchiveFacts, lang: Lang): Iterable<Problem>;
}

interface Definition<Words> {
  readonly id: NewsletterCheckId;
  readonly severity: Severity;
  readonly messages: Readonly<Record<Lang, Words>>;
  readonly check: (source: IssueSource, facts: ArchiveFacts, say: Words) => Iterable<Problem>;
}

export function issueCheck<Words>(definition: Definition<Words>): IssueCheck {
  const { id, severity, messages, check } = definition;
  return { id, severity, problems: (source, facts, lang) => check(source, facts, messages[lang]) };
}

/** The place of a value, as a part of a problem. */
export function at(key: string, { frontMatter }: IssueSource): { readonly range?: Range } {
  const place = frontMatter.places.get(key);
  if (!place) return {};
  const [start, end] = place.value;
  return { range: start === end ? place.key : place.value };
}
