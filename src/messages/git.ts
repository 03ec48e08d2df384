import { bilingual } from './bilingual.ts';

export const gitWords = bilingual(
  {
    failed: (complaint: string) => `Git kon niet zeggen wat er veranderd is: ${complaint}`,
    failedHelp: 'Bestaat die tak of commit? Schrijf bijvoorbeeld: --changed=origin/main',
    notABranch: (name: string) => `‘${name}’ is geen tak of commit.`,
    noBranchHelp:
      'Kijk de naam na: git branch --all toont alle takken. Schrijf bijvoorbeeld: --changed=origin/main',
    notABranchHelp: (name: string) =>
      `Bedoelde je een pad? Zet het vooraan: viag validate ${name} --changed`,
    nothingCommitted: 'Er is geen commit om mee te vergelijken.',
    nothingCommittedHelp:
      'Leg je artikelen eerst vast met git commit, of noem een tak: --changed=origin/main',
    noGit: 'Deze map staat niet in git.',
    noGitHelp:
      'Zonder git weet viag niet wat er veranderd is. Noem de artikelen zelf, of kijk alles na.',
    tooLittle: (base: string) =>
      `Er is te weinig geschiedenis opgehaald om te zien wat er sinds ‘${base}’ veranderd is.`,
    tooLittleHelp:
      'Haal alles op: zet fetch-depth: 0 bij actions/checkout (GitHub) of GIT_DEPTH: 0 bij de variabelen (GitLab).',
    unrelated: 'Git vindt geen commit die hieraan en aan die tak vooraf gaat.',
    unrelatedHelp:
      'Vergelijk met een tak waar deze uit voortkomt, bijvoorbeeld: --changed=origin/main',
  },
  {
    failed: (complaint: string) => `Git could not say what has changed: ${complaint}`,
    failedHelp: 'Does that branch or commit exist? Write, for instance: --changed=origin/main',
    notABranch: (name: string) => `‘${name}’ is no branch or commit.`,
    noBranchHelp:
      'Check the name: git branch --all shows all branches. Write, for instance: --changed=origin/main',
    notABranchHelp: (name: string) =>
      `Did you mean a path? Put it first: viag validate ${name} --changed`,
    nothingCommitted: 'There is no commit to compare with.',
    nothingCommittedHelp: 'Commit your articles first, or name a branch: --changed=origin/main',
    noGit: 'This folder is not in git.',
    noGitHelp:
      'Without git viag cannot tell what has changed. Name the articles, or check them all.',
    tooLittle: (base: string) =>
      `Too little history was fetched to see what has changed since ‘${base}’.`,
    tooLittleHelp:
      'Fetch all of it: set fetch-depth: 0 for actions/checkout (GitHub) or GIT_DEPTH: 0 among the variables (GitLab).',
    unrelated: 'Git finds no commit that comes before both this and that branch.',
    unrelatedHelp:
      'Compare with a branch that this one came from, for instance: --changed=origin/main',
  },
);
