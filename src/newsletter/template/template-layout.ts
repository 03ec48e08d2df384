import type { HtmlLayout } from '../html-layout.ts';
import type { MjmlCompiler } from './mjml.ts';
import { parsedTags } from './parsed-tags.ts';
import { readTemplate } from './render-template.ts';
import { templateData } from './template-data.ts';

/**
 * An editor's own template.
 *
 * @param compile for a template in MJML.
 * @throws TemplateError
 */
export function templateLayout(source: string, compile?: MjmlCompiler): HtmlLayout {
  const fill = readTemplate(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  return {
    render(issue, config, addresses) {
      const filled = fill(templateData(issue, config, addresses));
      return compile ? compile(filled) : filled;
    },
    tagsIn: parsedTags,
  };
}
