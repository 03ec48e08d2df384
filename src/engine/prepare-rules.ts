import type { Article, Document } from '../model/article.ts';
import type { Severity } from '../model/finding.ts';
import type {
  ArchiveCheck,
  Check,
  Rule,
  RuleEnvironment,
  SuppressionUse,
} from '../rules/define.ts';

/** A rule that is on, at the level it is set to. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** The rules that are on for an article: the same list for all articles that share their rules. */
export type RulesFor = (path: string) => readonly ActiveRule[];

/** A rule with its words and options bound. */
export interface Prepared<Bound> {
  readonly id: string;
  readonly severity: Severity;
  /** Bound at first use, so that a rule that breaks there breaks on a file like any other. */
  bound(): Bound;
}

/** The rules for one article, by what they look at. */
export interface PreparedRules {
  readonly overDocument: readonly Prepared<Check<Document>>[];
  readonly overArticle: readonly Prepared<Check<Article>>[];
  readonly overIssue: readonly Prepared<Check<Article>>[];
  readonly overArchive: readonly Prepared<ArchiveCheck<unknown>>[];
  readonly overSuppressions: readonly Prepared<Check<SuppressionUse>>[];
}

export function prepareRules(
  active: readonly ActiveRule[],
  environment: RuleEnvironment,
): PreparedRules {
  const overDocument: Prepared<Check<Document>>[] = [];
  const overArticle: Prepared<Check<Article>>[] = [];
  const overIssue: Prepared<Check<Article>>[] = [];
  const overArchive: Prepared<ArchiveCheck<unknown>>[] = [];
  const overSuppressions: Prepared<Check<SuppressionUse>>[] = [];
  for (const { rule, severity, options } of active) {
    const prepared = <Bound>(
      prepare: (environment: RuleEnvironment, options: unknown) => Bound,
    ): Prepared<Bound> => ({
      id: rule.id,
      severity,
      bound: once(() => prepare(environment, options)),
    });
    if (rule.over === 'document') overDocument.push(prepared(rule.prepare));
    else if (rule.over === 'article') overArticle.push(prepared(rule.prepare));
    else if (rule.over === 'issue') overIssue.push(prepared(rule.prepare));
    else if (rule.over === 'archive') overArchive.push(prepared(rule.prepare));
    else overSuppressions.push(prepared(rule.prepare));
  }
  return { overDocument, overArticle, overIssue, overArchive, overSuppressions };
}

export function isAmong(rules: PreparedRules, ruleId: string): boolean {
  return Object.values(rules).some((list: readonly Prepared<unknown>[]) =>
    list.some(({ id }) => id === ruleId),
  );
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
