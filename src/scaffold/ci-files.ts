import type { Lang } from '../model/lang.ts';
import type { OutputFile } from '../model/output-file.ts';
import { version } from '../version.ts';

/** The places where `viag init` can set up a check of every change. */
export type CiService = 'github' | 'gitlab';

/** To be replaced: viag cannot know where it is kept, and its name on npm may be someone else's. */
export const exampleAddress = `git+https://git.example.org/viag.git#v${version}`;

type TextFile = OutputFile & { readonly content: string };

const comments = {
  nl: {
    mainBranch: 'De hoofdtak; andere takken worden nagekeken bij hun pull request.',
    source: 'Vul achter --package het adres in van de repository met viag; op npm staat viag niet.',
  },
  en: {
    mainBranch: 'The main branch; other branches are checked with their pull request.',
    source:
      'Behind --package, fill in the address of the repository with viag; viag is not on npm.',
  },
} as const;

const files: Readonly<Record<CiService, (say: (typeof comments)[Lang]) => TextFile>> = {
  github: (say) => ({
    path: '.github/workflows/viag.yml',
    content: `name: viag
on:
  push:
    # ${say.mainBranch}
    branches: [main, master]
  pull_request:
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 22
      # ${say.source}
      - run: npx --yes --package "${exampleAddress}" viag validate --format github
`,
  }),
  gitlab: (say) => ({
    path: '.gitlab-ci.yml',
    content: `viag:
  image: node:22
  script:
    # ${say.source}
    - npx --yes --package "${exampleAddress}" viag validate --format pretty --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  }),
};

/** @param lang of its comments. */
export function ciFile(service: CiService, lang: Lang): TextFile {
  return files[service](comments[lang]);
}
