import type { Lang } from '../model/lang.ts';
import type { ArticleAnswers } from './article-answers.ts';
import { articleFrontMatter } from './article-front-matter.ts';
import { fillBody } from './fill-body.ts';
import type { FrontMatterData } from './front-matter-yaml.ts';
import { type Scaffolded, scaffolded } from './scaffolded.ts';

/** What a new article starts from. */
export interface ArticleTemplate {
  readonly data: FrontMatterData;
  readonly body: string;
}

export function articleFile(
  path: string,
  answers: ArticleAnswers,
  template: ArticleTemplate,
  lang: Lang,
): Scaffolded {
  const frontMatter = articleFrontMatter(answers, template.data);
  return scaffolded(path, frontMatter, fillBody(template.body, answers, lang));
}
