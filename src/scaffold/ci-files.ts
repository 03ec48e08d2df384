import type { OutputFile } from '../model/output-file.ts';
import { version } from '../version.ts';

/** The places where `viag init` can set up a check of every change. */
export type CiService = 'github' | 'gitlab';

type TextFile = OutputFile & { readonly content: string };

const FILES: Readonly<Record<CiService, TextFile>> = {
  github: {
    path: '.github/workflows/viag.yml',
    content: `name: viag
on:
  push:
    # The main branch; other branches are checked with their pull request.
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
      # From the npm registry; from elsewhere, put its address in the place of viag@${version}.
      - run: npx --yes viag@${version} validate --format github
`,
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    content: `viag:
  image: node:22
  script:
    # From the npm registry; from elsewhere, put its address in the place of viag@${version}.
    - npx --yes viag@${version} validate --format pretty --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  },
};

export function ciFile(service: CiService): TextFile {
  return FILES[service];
}
