import { bilingual } from './bilingual.ts';

/** What `viag` alone says. */
export const whereYouAreWords = bilingual(
  {
    here: (folder: string) => `Werkmap: ${folder}`,
    articles: (many: string, counts: string) => `${many}: ${counts}.`,
    issue: (title: string, contents: string) => `Volgende nieuwsbrief: ${title}, met ${contents}.`,
    emptyIssue: (title: string) => `Volgende nieuwsbrief: ${title}. Er staat nog niets in.`,
    noIssue: 'Er staat geen nieuwsbrief klaar.',
    statusWhy: 'kijkt alles na en zegt wat er te doen is',
    helpWhy: 'toont alle opdrachten',
    nowhere: (folder: string) => `In ${folder} staat geen werkmap: er is geen viag.config.yaml.`,
    begin: 'Begin hier, of ga eerst naar de map van je redactie:',
    initWhy: 'zet een werkmap klaar, met mappen en instellingen',
    doctorWhy: 'kijkt na of alles werkt wat viag nodig heeft',
  },
  {
    here: (folder) => `Workspace: ${folder}`,
    articles: (many, counts) => `${many}: ${counts}.`,
    issue: (title, contents) => `Next newsletter: ${title}, with ${contents}.`,
    emptyIssue: (title) => `Next newsletter: ${title}. There is nothing in it yet.`,
    noIssue: 'No newsletter is being made.',
    statusWhy: 'checks everything and says what is to be done',
    helpWhy: 'shows all commands',
    nowhere: (folder) => `${folder} is no workspace: there is no viag.config.yaml.`,
    begin: 'Begin here, or go to the folder of your desk first:',
    initWhy: 'sets up a workspace, with folders and settings',
    doctorWhy: 'checks that all works that viag needs',
  },
);
