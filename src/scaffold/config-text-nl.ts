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
  # Waar jullie nog meer te vinden zijn, voor onder de nieuwsbrief.
  #links: [{name: LinkedIn, url: https://www.linkedin.com/company/viag}]
  # Controles die je overslaat, bijvoorbeeld omdat je mailsysteem zelf een afmeldlink toevoegt.
  #allow: [unsubscribe]
  # De domeinen waarvan --utm de links meet; zonder deze regel dat van de website.
  #measured: [viag.nl]
  # Het mailsysteem waarmee je verstuurt: laposta, spotler, mailchimp, brevo, mailerlite of listmonk.
  #esp: laposta
  # Waar je de map van een nieuwsbrief op je website zet; {issue} is zijn naam.
  #baseUrl: https://www.viag.nl/nieuwsbrief/{issue}/
  # Een eigen opmaak; \`viag eject newsletter\` zet er een klaar.
  #template: templates/newsletter.liquid
  # De kleuren (#rrggbb) en het lettertype.
  #theme:
  #  primary: '#17365c'
  #  accent: '#0f7173'
  #  text: '#1f2933'
  #  background: '#eef3f7'
  #  font: Arial, Helvetica, sans-serif

# Berichten voor sociale media.
#social:
#  # De netwerken: linkedin, x, mastodon, bluesky, threads en facebook.
#  networks: [linkedin, x]
#  # Vaste hashtags, achter die van het artikel.
#  hashtags: [VIAG]
#  # Hoe een naam uit een artikel op een netwerk heet.
#  handles: {VNG: {x: '@VNGemeenten'}}
#  # Laat in de link zien van welk netwerk een lezer komt.
#  utm: {medium: social, campaign: nieuws}
#  # Een netwerk dat meer toestaat dan gewoon.
#  limits: {mastodon: 1000}
#  # De server van jullie Mastodon-account.
#  mastodon: mastodon.nl
#  # Titelkaarten, voor artikelen zonder afbeelding: kleuren en logo.
#  cards: {background: '#17365c', accent: '#0f7173', logo: {path: logo.svg}}

# De feeds: RSS, Atom en JSON Feed.
#feed:
#  # Het adres waar je de map met feeds op je site zet.
#  url: https://www.viag.nl/feed/
#  # De naam van de feed.
#  title: VIAG
#  # Een zin die zegt wat erin staat.
#  description: ''
#  # Het logo: een bestand in de werkmap of een webadres.
#  image: ''
#  # Hoeveel artikelen er in een feed staan: de nieuwste.
#  limit: 20
#  # Hele artikelen (full) of samenvattingen (summary).
#  content: full

# De feeds van anderen, waaruit je kiest met viag curate.
#feeds:
#  # De naam en het adres van elke feed.
#  sources:
#    - name: Rijksoverheid
#      url: https://feeds.rijksoverheid.nl/nieuws.rss
#  # De lengte waarop een citaat wordt afgekapt, in tekens.
#  quote: 200

# Hoe streng: recommended, of strict (een tip wordt een waarschuwing, een waarschuwing een fout).
#preset: recommended

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
