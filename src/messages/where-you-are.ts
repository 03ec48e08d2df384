import { bilingual } from './bilingual.ts';

/** What `viag` alone says. */
export const whereYouAreWords = bilingual(
  {
    here: (folder: string) => `Werkmap: ${folder}`,
    articles: (many: string, counts: string) => `${many}: ${counts}.`,
    issue: (title: string, many: string) => `Volgende nieuwsbrief: ${title}, met ${many}.`,
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
    issue: (title, many) => `Next newsletter: ${title}, with ${many}.`,
    noIssue: 'No newsletter is being made.',
    statusWhy: 'checks everything and says what is to be done',
    helpWhy: 'shows all commands',
    nowhere: (folder) => `${folder} is no workspace: there is no viag.config.yaml.`,
    begin: 'Begin here, or go to the folder of your desk first:',
    initWhy: 'sets up a workspace, with folders and settings',
    doctorWhy: 'checks that all works that viag needs',
  },
);
