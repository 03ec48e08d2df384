import { bilingual } from './bilingual.ts';

export const gitWords = bilingual(
  {
    failed: (complaint: string) => `Git kon niet zeggen wat er veranderd is: ${complaint}`,
    failedHelp:
      'Sta je in een map van git, en bestaat die tak? Schrijf bijvoorbeeld: --changed=origin/main',
    unrelated: 'Git vindt geen commit die hieraan en aan die tak vooraf gaat.',
    unrelatedHelp:
      'Is maar een deel van de geschiedenis opgehaald? Haal dan alles op, in GitHub Actions met: fetch-depth: 0',
  },
  {
    failed: (complaint: string) => `Git could not say what has changed: ${complaint}`,
    failedHelp:
      'Are you in a folder of git, and does that branch exist? Write, for instance: --changed=origin/main',
    unrelated: 'Git finds no commit that comes before both this and that branch.',
    unrelatedHelp:
      'Was only a part of the history fetched? Fetch all of it, in GitHub Actions with: fetch-depth: 0',
  },
);
