/** What an editor may write for a setting, in Dutch. */
const dutch: Readonly<Record<string, string>> = {
  taal: 'language',
  tijdzone: 'timeZone',
  artikelen: 'articles',
  nieuwsbrieven: 'newsletters',
  sjablonen: 'templates',
  uitvoer: 'output',
  categorieen: 'categories',
  categorieën: 'categories',
  auteurs: 'authors',
  regels: 'rules',
  uitzonderingen: 'overrides',
  nieuwsbrief: 'newsletter',
  bestanden: 'files',
  naam: 'name',
  afzender: 'sender',
  adres: 'address',
  afmelden: 'unsubscribe',
  voettekst: 'footer',
  netwerken: 'networks',
  titel: 'title',
  datum: 'date',
};

/** The setting that a Dutch name stands for, when it may stand here. */
export function translatedKey(name: string, known: readonly string[]): string | undefined {
  const key = Object.hasOwn(dutch, name.toLowerCase()) ? dutch[name.toLowerCase()] : undefined;
  return key !== undefined && known.includes(key) ? key : undefined;
}
