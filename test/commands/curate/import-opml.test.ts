import { expect, test } from 'vitest';
import { importOpml } from '../../../src/commands/curate/import-opml.ts';
import { loadWorkspace } from '../../../src/commands/program/load-workspace.ts';
import { UserError } from '../../../src/model/user-error.ts';
import { flags, memoryContext, memoryIo } from '../memory-io.ts';

const OPML = `<opml version="2.0"><body><outline text="VNG" xmlUrl="https://vng.nl/rss"/>
  <outline text="Common Ground: nieuws" xmlUrl="https://commonground.nl/feed"/>
  <outline text="VNG" xmlUrl="http://www.vng.nl/rss/"/></body></opml>`;
const CONFIG = '/work/viag.config.yaml';

async function imported(config: string, opml = OPML, values = {}) {
  const { io, files, out, err } = memoryIo({ files: { [CONFIG]: config, '/work/l.opml': opml } });
  const workspace = loadWorkspace('/work', undefined, 'nl', io.files);
  const result = () => importOpml('l.opml', flags(values), { ...memoryContext(io), workspace });
  try {
    return { result: await result(), config: files.get(CONFIG), out: out(), err: err() };
  } catch (error) {
    return { result: error instanceof UserError && error.message, config: files.get(CONFIG) };
  }
}

const BOTH = `    - name: VNG
      url: https://vng.nl/rss
    - name: "Common Ground: nieuws"
      url: https://commonground.nl/feed
`;

test.each([
  ['language: nl # taal\n', `language: nl # taal\nfeeds:\n  sources:\n${BOTH}`],
  ['# nog niets\n', `# nog niets\nfeeds:\n  sources:\n${BOTH}`],
  ['feeds:\n  quote: 100\n', `feeds:\n  sources:\n${BOTH}  quote: 100\n`],
])('the feeds of a reader are added to %j', async (config, expected) => {
  expect(await imported(config)).toEqual({
    result: 0,
    config: expected,
    out: 'viag.config.yaml\n',
    err: '2 feeds toegevoegd.\n',
  });
});

test('what is there already is not added again, however it is spelled', async () => {
  const one =
    'feeds:\n  sources:\n    - url: http://vng.nl/rss/ # hoofdfeed\n      name: Eigen naam\n';
  const added = '    - name: "Common Ground: nieuws"\n      url: https://commonground.nl/feed\n';
  const { config } = await imported(one);
  expect(config).toBe(one + added);
  expect(await imported(String(config))).toMatchObject({
    result: 0,
    config,
    err: 'Alle feeds uit dit bestand staan al in de configuratie.\n',
  });
});

test('a dry run changes nothing', async () => {
  const { config, out } = await imported('language: nl\n', OPML, { dryRun: true });
  expect(config).toBe('language: nl\n');
  expect(out).toBe(`--- viag.config.yaml
+++ viag.config.yaml
@@ -1,1 +1,7 @@
 language: nl
+feeds:
+  sources:
+    - name: VNG
+      url: https://vng.nl/rss
+    - name: "Common Ground: nieuws"
+      url: https://commonground.nl/feed
`);
});

test.each([
  ['<rss/>', 'l.opml: dit is geen OPML.'],
  ['', 'l.opml: er staat niets in.'],
  [
    '<!DOCTYPE x><opml/>',
    'l.opml: er staat een DOCTYPE in. Daarmee kan een bestand kwaad; viag leest het niet.',
  ],
])('%j is refused', async (opml, message) => {
  expect(await imported('language: nl\n', opml)).toEqual({
    result: message,
    config: 'language: nl\n',
  });
});

test('a configuration in which nothing can be added is left alone', async () => {
  const config = 'feeds: {quote: 100}\n';
  expect(await imported(config)).toEqual({
    result: 'In de configuratie is onder `feeds.sources` niets toe te voegen.',
    config,
  });
});
