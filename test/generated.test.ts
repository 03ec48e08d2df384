import { expect, test } from 'vitest';
import { configSchema } from '../scripts/config-schema.ts';
import { postsSchema } from '../scripts/posts-schema.ts';
import { rulesPage } from '../scripts/rules-page.ts';

// `npm run generate` writes these files anew; here they are compared whole.
test.each([
  ['docs/rules.md', () => rulesPage('en')],
  ['docs/regels.md', () => rulesPage('nl')],
  ['schema/config.json', configSchema],
  ['schema/posts.json', postsSchema],
])('%s is what the code says', async (file, make) => {
  await expect(make()).toMatchFileSnapshot(`../${file}`);
});
