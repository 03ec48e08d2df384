import { bilingual } from './bilingual.ts';

export const validateWords = bilingual(
  {
    nothing: 'Er zijn geen artikelen gevonden om te controleren.',
    nothingHelp: (where: string) =>
      `Gezocht in: ${where}. Maak een artikel met \`viag new article\`, of geef --allow-empty.`,
    noSuchPath: (path: string) => `‘${path}’ is er niet, of er staat geen artikel in.`,
    noSuchPathHelp: 'Kijk de naam na. Zonder naam kijkt viag alle artikelen na.',
    outside: (path: string) => `‘${path}’ ligt buiten de werkmap.`,
    outsideHelp: (root: string) => `viag controleert alleen wat in ${root} staat.`,
    badRule: (value: string) => `‘${value}’ is geen regel met een niveau.`,
    badRuleHelp:
      'Schrijf bijvoorbeeld: --rule body/heading-level=error (error, warning, info of off)',
    badMaximum: (value: string) => `‘${value}’ is geen aantal waarschuwingen.`,
    badMaximumHelp: 'Schrijf bijvoorbeeld: --max-warnings 0',
    tooMany: (found: number, allowed: number) =>
      `${found} ${found === 1 ? 'waarschuwing' : 'waarschuwingen'}, en er mogen er ${allowed} zijn (--max-warnings).`,
    fixed: (files: number) =>
      files === 1 ? 'viag heeft 1 artikel hersteld:' : `viag heeft ${files} artikelen hersteld:`,
    wouldFix: (files: number) =>
      files === 1 ? 'viag zou 1 artikel herstellen:' : `viag zou ${files} artikelen herstellen:`,
    nothingToFix: 'Er valt niets te herstellen.',
  },
  {
    nothing: 'No articles were found to check.',
    nothingHelp: (where: string) =>
      `Searched: ${where}. Make an article with \`viag new article\`, or give --allow-empty.`,
    noSuchPath: (path: string) => `‘${path}’ is not there, or holds no article.`,
    noSuchPathHelp: 'Check the name. Without a name viag checks all articles.',
    outside: (path: string) => `‘${path}’ lies outside the workspace.`,
    outsideHelp: (root: string) => `viag only checks what stands in ${root}.`,
    badRule: (value: string) => `‘${value}’ is not a rule with a level.`,
    badRuleHelp:
      'Write, for instance: --rule body/heading-level=error (error, warning, info or off)',
    badMaximum: (value: string) => `‘${value}’ is not a number of warnings.`,
    badMaximumHelp: 'Write, for instance: --max-warnings 0',
    tooMany: (found: number, allowed: number) =>
      `${found} ${found === 1 ? 'warning' : 'warnings'}, and ${allowed} allowed (--max-warnings).`,
    fixed: (files: number) =>
      files === 1 ? 'viag mended 1 article:' : `viag mended ${files} articles:`,
    wouldFix: (files: number) =>
      files === 1 ? 'viag would mend 1 article:' : `viag would mend ${files} articles:`,
    nothingToFix: 'There is nothing to mend.',
  },
);
