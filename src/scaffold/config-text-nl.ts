/**
 * The configuration that `viag init` writes. What `#` and a letter start is a setting to be put
 * on by taking the `#` away; what `# ` starts is an explanation.
 */
export const configTextNl = `# yaml-language-server: $schema=.viag/config.schema.json

# De taal van viag: nl of en.
language: nl

# De tijdzone die bepaalt welke dag het vandaag is.
timeZone: Europe/Amsterdam

# De website waar de artikelen staan.
site:
  # De naam, zoals lezers die zien.
  name: VIAG
  # Het adres, zonder schuine streep aan het eind.
  url: https://www.viag.nl
  # Het pad van een artikel: {year}, {month}, {day}, {slug} en {category} vult viag in.
  articlePath: /nieuws/{year}/{month}/{day}/{slug}

# De mappen met artikelen.
articles: [articles]

# De map met nieuwsbrieven.
newsletters: newsletters

# De map met je eigen sjablonen voor nieuwe artikelen, zoals report.md.
templates: templates

# De map waarin viag klaarzet wat je verstuurt.
output: dist

# De categorieën, in de volgorde waarin de nieuwsbrief ze toont.
categories:
  - Nieuwsbrief
  - Nieuws
  - Kennis
  - Bijeenkomsten
  - Vereniging

# De namen waaruit je kiest bij een nieuw artikel.
authors:
  - Redactie VIAG

# De nieuwsbrief zelf.
newsletter:
  # De afzender, zoals die onder aan de nieuwsbrief staat.
  sender: VIAG
  # Het postadres onder aan de nieuwsbrief.
  address: ''
  # Het afmeldadres. Vul het in voordat je de eerste nieuwsbrief verstuurt.
  unsubscribe: ''
  # Een vaste slotregel onder elke nieuwsbrief.
  footer: ''
  # Controles die je overslaat, bijvoorbeeld omdat je mailsysteem zelf een afmeldlink toevoegt.
  #allow: [unsubscribe]
  # De domeinen waarvan --utm de links meet; zonder deze regel dat van de website.
  #measured: [viag.nl]
  # De kleuren (#rrggbb) en het lettertype.
  #theme:
  #  primary: '#17365c'
  #  accent: '#0f7173'
  #  text: '#1f2933'
  #  background: '#eef3f7'
  #  font: Arial, Helvetica, sans-serif

# Regels strenger of soepeler maken: error, warning, info of off. Zie viag explain <regel>.
#rules:
#  frontmatter/date-future: off

# Artikelen die hun gegevens anders noemen dan viag.
#frontMatter:
#  # Andere namen voor een gegeven.
#  aliases:
#    author: [authors]
#    summary: [description]
#  # Waar de titel staat: front-matter of heading (de eerste kop).
#  title: front-matter
#  # Waar de datum staat: front-matter of path (de bestandsnaam).
#  date: front-matter
#  # Gegevens van andere systemen die viag overslaat.
#  allow: [layout]
`;
