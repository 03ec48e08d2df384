import { expect, test } from 'vitest';
import { articleJsonSchema, configJsonSchema, reportJsonSchema } from '../scripts/json-schemas.ts';
import { postsSchema } from '../scripts/posts-schema.ts';
import { rulesPage } from '../scripts/rules-page.ts';

// `npm run generate` writes these files anew; here they are compared whole.
test.each([
  ['docs/rules.md', () => rulesPage('en')],
  ['docs/regels.md', () => rulesPage('nl')],
  ['schema/config.json', configJsonSchema],
  ['schema/article.json', articleJsonSchema],
  ['schema/report.json', reportJsonSchema],
  ['schema/posts.json', postsSchema],
])('%s is what the code says', async (file, make) => {
  await expect(make()).toMatchFileSnapshot(`../${file}`);
});
