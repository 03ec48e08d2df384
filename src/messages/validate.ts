import { bilingual } from './bilingual.ts';

export const validateWords = bilingual(
  {
    nothing: 'Er zijn geen artikelen gevonden om te controleren.',
    nothingHelp: (where: string) =>
      `Gezocht in: ${where}. Maak een artikel met \`viag new article\`, of geef --allow-empty.`,
    noWorkspace: (folder: string) =>
      `In ${folder} staat geen viag.config.yaml en geen map met artikelen.`,
    noWorkspaceHelp: 'Ga naar de map van je archief, of begin er een met: viag init',
    pathBesideInput: (path: string) => `Met --stdin kijkt viag niet naar ‘${path}’.`,
    pathBesideInputHelp: (path: string) =>
      `Is dat het pad dat de tekst heeft? Schrijf: --stdin-filename ${path}`,
    formatWithoutFile: (value: string) => `Achter ‘${value}’ ontbreekt de naam van een bestand.`,
    reportIn: (count: number, names: string) =>
      count === 1 ? `Het verslag staat in ${names}.` : `De verslagen staan in ${names}.`,
    hidden: (warnings: number, hints: number) =>
      `Niet getoond: ${[
        ...(warnings > 0
          ? [`${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`]
          : []),
        ...(hints > 0 ? [`${hints} ${hints === 1 ? 'tip' : 'tips'}`] : []),
      ].join(', ')}.`,
    statsAll: (rules: number) => `alle ${rules} regels`,
    unmatched: (glob: string) => `Bij ‘${glob}’ hoort geen enkel artikel.`,
    noSuchPath: (path: string) => `‘${path}’ is er niet, of er staat geen artikel in.`,
    noSuchPathHelp: 'Kijk de naam na. Zonder naam kijkt viag alle artikelen na.',
    compared: (base: string, count: number) =>
      count === 0
        ? `Niets veranderd sinds ${base}.`
        : `Vergeleken met ${base}: ${count} ${count === 1 ? 'artikel' : 'artikelen'} veranderd.`,
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
      files === 1 ? 'viag heeft 1 bestand hersteld:' : `viag heeft ${files} bestanden hersteld:`,
    wouldFix: (files: number, command: string) =>
      `viag zou ${files} ${files === 1 ? 'bestand' : 'bestanden'} herstellen: ${command}`,
    nothingToFix: 'Er valt niets te herstellen.',
    badShard: (value: string) => `‘${value}’ is geen deel van het geheel.`,
    nothingToMerge: 'Welke verslagen?',
    nothingToMergeHelp: 'Schrijf bijvoorbeeld: viag validate --merge deel-1.json deel-2.json',
    noSuchReport: (file: string) => `Het verslag ‘${file}’ is er niet.`,
    noSuchReportHelp: 'Maak het met: viag validate --shard 1/4 --format json=deel-1.json',
    badShardHelp: 'Schrijf bijvoorbeeld: --shard 1/4 voor het eerste van vier delen.',
    notTogether: (one: string, other: string) => `${one} en ${other} gaan niet samen.`,
    notTogetherHelp: 'Kies een van de twee.',
    formatsTogether: (names: string) => `Deze vormen kunnen niet samen op het scherm: ${names}.`,
    outputFileTwice: (file: string) =>
      `Er is geen verslag over voor ‘${file}’: elke vorm heeft al een bestand.`,
    formatsHelp: 'Geef er één een bestand, bijvoorbeeld: --format pretty --format sarif=viag.sarif',
    reportOverArticle: (file: string) => `‘${file}’ heeft de naam van een artikel.`,
    reportOverOurs: (file: string) => `In ‘${file}’ staan instellingen of bekende meldingen.`,
    reportOverArticleHelp: 'Een verslag wordt elke keer overschreven. Geef het een andere naam.',
    badBaseline: (file: string) => `${file} is niet te lezen.`,
    badBaselineHelp:
      'Haal het terug uit git, of gooi het weg en maak het opnieuw met: viag validate --suppress-all',
    suppressed: (count: number, file: string) =>
      `${file} onthoudt nu ${count} ${count === 1 ? 'bekende melding' : 'bekende meldingen'}. Zet het bestand bij je artikelen in git.`,
    skipped: (count: number, file: string) =>
      `${count === 1 ? '1 bekende melding' : `${count} bekende meldingen`} overgeslagen (${file}).`,
    neverKnown: (count: number) =>
      count === 1
        ? 'Niet onthouden: 1 getal dat een burgerservicenummer kan zijn. Haal het weg, of sta het toe in viag.config.yaml, bij privacy/bsn onder allow.'
        : `Niet onthouden: ${count} getallen die een burgerservicenummer kunnen zijn. Haal ze weg, of sta ze toe in viag.config.yaml, bij privacy/bsn onder allow.`,
    forgotten: (count: number, file: string) =>
      count === 0
        ? `In ${file} was niets te vergeten.`
        : `${file} heeft ${count === 1 ? '1 melding' : `${count} meldingen`} vergeten die niet meer ${count === 1 ? 'voorkomt' : 'voorkomen'}.`,
    stale: (count: number, file: string) =>
      `${count === 1 ? '1 melding' : `${count} meldingen`} in ${file} ${count === 1 ? 'komt' : 'komen'} niet meer voor. Ruim op met: viag validate --prune-suppressions`,
    progress: (done: number, total: number) => `${done} van ${total} artikelen`,
    stats: (files: number, total: number, inRules: number) =>
      `${files} ${files === 1 ? 'artikel' : 'artikelen'} in ${total} ms, waarvan ${inRules} ms in de regels.`,
    statsRule: 'regel',
    statsFound: 'meldingen',
    watching: 'viag kijkt mee en controleert opnieuw zodra je iets bewaart. Stoppen: Ctrl-C.',
    nothingToWatch: 'Er is geen map met artikelen om op te letten.',
    nothingToWatchHelp: 'Maak een artikel met `viag new article`, of kijk in viag.config.yaml.',
  },
  {
    nothing: 'No articles were found to check.',
    nothingHelp: (where: string) =>
      `Searched: ${where}. Make an article with \`viag new article\`, or give --allow-empty.`,
    noWorkspace: (folder: string) =>
      `${folder} holds no viag.config.yaml and no folder with articles.`,
    noWorkspaceHelp: 'Go to the folder of your archive, or begin one with: viag init',
    pathBesideInput: (path: string) => `With --stdin viag does not look at ‘${path}’.`,
    pathBesideInputHelp: (path: string) =>
      `Is that the path of the text? Write: --stdin-filename ${path}`,
    formatWithoutFile: (value: string) => `The name of a file is missing after ‘${value}’.`,
    reportIn: (count: number, names: string) =>
      count === 1 ? `The report is in ${names}.` : `The reports are in ${names}.`,
    hidden: (warnings: number, hints: number) =>
      `Not shown: ${[
        ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
        ...(hints > 0 ? [`${hints} ${hints === 1 ? 'hint' : 'hints'}`] : []),
      ].join(', ')}.`,
    statsAll: (rules: number) => `all ${rules} rules`,
    unmatched: (glob: string) => `‘${glob}’ fits no article.`,
    noSuchPath: (path: string) => `‘${path}’ is not there, or holds no article.`,
    noSuchPathHelp: 'Check the name. Without a name viag checks all articles.',
    compared: (base: string, count: number) =>
      count === 0
        ? `Nothing changed since ${base}.`
        : `Compared with ${base}: ${count} ${count === 1 ? 'article' : 'articles'} changed.`,
    outside: (path: string) => `‘${path}’ lies outside the workspace.`,
    outsideHelp: (root: string) => `viag only checks what stands in ${root}.`,
    badRule: (value: string) => `‘${value}’ is not a rule with a level.`,
    badRuleHelp:
      'Write, for instance: --rule body/heading-level=error (error, warning, info or off)',
    badMaximum: (value: string) => `‘${value}’ is not a number of warnings.`,
    badMaximumHelp: 'Write, for instance: --max-warnings 0',
    tooMany: (found: number, allowed: number) =>
      `${found} ${found === 1 ? 'warning' : 'warnings'}, and ${allowed} allowed (--max-warnings).`,
    fixed: (files: number) => (files === 1 ? 'viag mended 1 file:' : `viag mended ${files} files:`),
    wouldFix: (files: number, command: string) =>
      `viag would mend ${files} ${files === 1 ? 'file' : 'files'}: ${command}`,
    nothingToFix: 'There is nothing to mend.',
    badShard: (value: string) => `‘${value}’ is not a share of the whole.`,
    nothingToMerge: 'Which reports?',
    nothingToMergeHelp: 'Write, for instance: viag validate --merge share-1.json share-2.json',
    noSuchReport: (file: string) => `The report ‘${file}’ is not there.`,
    noSuchReportHelp: 'Make it with: viag validate --shard 1/4 --format json=share-1.json',
    badShardHelp: 'Write, for instance: --shard 1/4 for the first of four shares.',
    notTogether: (one: string, other: string) => `${one} and ${other} do not go together.`,
    notTogetherHelp: 'Choose one of the two.',
    formatsTogether: (names: string) => `These formats cannot share the screen: ${names}.`,
    outputFileTwice: (file: string) => `No report is left for ‘${file}’: every format has a file.`,
    formatsHelp: 'Give one a file, for instance: --format pretty --format sarif=viag.sarif',
    reportOverArticle: (file: string) => `‘${file}’ has the name of an article.`,
    reportOverOurs: (file: string) => `‘${file}’ holds settings or known findings.`,
    reportOverArticleHelp: 'A report is written anew every time. Give it another name.',
    badBaseline: (file: string) => `${file} cannot be read.`,
    badBaselineHelp:
      'Get it back from git, or throw it away and make it anew with: viag validate --suppress-all',
    suppressed: (count: number, file: string) =>
      `${file} now remembers ${count} known ${count === 1 ? 'finding' : 'findings'}. Keep it in git with your articles.`,
    skipped: (count: number, file: string) =>
      `${count === 1 ? '1 known finding' : `${count} known findings`} passed over (${file}).`,
    neverKnown: (count: number) =>
      count === 1
        ? 'Not remembered: 1 number that may be a citizen service number. Remove it, or allow it in viag.config.yaml, at privacy/bsn under allow.'
        : `Not remembered: ${count} numbers that may be citizen service numbers. Remove them, or allow them in viag.config.yaml, at privacy/bsn under allow.`,
    forgotten: (count: number, file: string) =>
      count === 0
        ? `Nothing in ${file} was to be forgotten.`
        : `${file} forgot ${count === 1 ? '1 finding that no longer occurs' : `${count} findings that no longer occur`}.`,
    stale: (count: number, file: string) =>
      `${count} ${count === 1 ? 'finding' : 'findings'} in ${file} no longer ${count === 1 ? 'occurs' : 'occur'}. Tidy up with: viag validate --prune-suppressions`,
    progress: (done: number, total: number) => `${done} of ${total} articles`,
    stats: (files: number, total: number, inRules: number) =>
      `${files} ${files === 1 ? 'article' : 'articles'} in ${total} ms, ${inRules} ms of them in the rules.`,
    statsRule: 'rule',
    statsFound: 'findings',
    watching: 'viag is watching and checks again as soon as you save something. Stop: Ctrl-C.',
    nothingToWatch: 'There is no folder with articles to watch.',
    nothingToWatchHelp: 'Make an article with `viag new article`, or look in viag.config.yaml.',
  },
);
