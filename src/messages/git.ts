import { bilingual } from './bilingual.ts';

export const gitWords = bilingual(
  {
    failed: (complaint: string) => `Git kon niet zeggen wat er veranderd is: ${complaint}`,
    failedHelp:
      'Sta je in een map van git, en bestaat die tak? Schrijf bijvoorbeeld: --changed=origin/main',
  },
  {
    failed: (complaint: string) => `Git could not say what has changed: ${complaint}`,
    failedHelp:
      'Are you in a folder of git, and does that branch exist? Write, for instance: --changed=origin/main',
  },
);
