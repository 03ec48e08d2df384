import { allowances } from '../model/allowance.ts';
import type { OptionMeta } from './command.ts';

// Options that mean the same wherever they are.

export const periodOptions: readonly OptionMeta[] = [
  {
    flags: '--from <date>',
    help: { nl: 'artikelen vanaf deze datum', en: 'articles from this date' },
  },
  {
    flags: '--to <date>',
    help: { nl: 'artikelen tot en met deze datum', en: 'articles up to this date' },
  },
  {
    flags: '--month <yyyy-mm>',
    completes: 'months',
    help: { nl: 'artikelen van deze maand', en: 'articles of this month' },
  },
];

export const categoryOption: OptionMeta = {
  flags: '--category <name>',
  completes: 'categories',
  many: true,
  help: {
    nl: 'alleen deze categorie; meer dan één mag',
    en: 'this category only; may be repeated',
  },
};

export const latestOption: OptionMeta = {
  flags: '--latest <n>',
  help: { nl: 'alleen de n nieuwste artikelen', en: 'only the n newest articles' },
};

export const outOption: OptionMeta = {
  flags: '-o, --out <folder>',
  completes: 'folders',
  help: { nl: 'de map voor het resultaat', en: 'the folder for the result' },
};

export const allowOption: OptionMeta = {
  flags: '--allow <what>',
  many: true,
  choices: allowances,
  help: {
    nl: 'toch meenemen: concepten, artikelen uit de toekomst of met fouten',
    en: 'include anyway: drafts, articles of the future or with errors',
  },
};

export const forceOption: OptionMeta = {
  flags: '--force',
  help: {
    nl: 'ook vervangen wat in de map met de hand is veranderd',
    en: 'replace what was changed by hand in the folder too',
  },
};

export const dryRunOption: OptionMeta = {
  flags: '--dry-run',
  help: { nl: 'tonen wat er komt, niets schrijven', en: 'show what would come, write nothing' },
};

export const jsonOption: OptionMeta = {
  flags: '--json',
  help: { nl: 'het resultaat als JSON', en: 'the result as JSON' },
};
