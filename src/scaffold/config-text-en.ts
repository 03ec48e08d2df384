/** The same settings as `config-text-nl.ts`, explained in English; a test compares the two. */
export const configTextEn = `# yaml-language-server: $schema=.viag/config.schema.json

# The language of viag: nl or en.
language: en

# The time zone that decides which day it is today.
timeZone: Europe/Amsterdam

# The website that holds the articles.
site:
  # The name, as readers see it.
  name: VIAG
  # The address, without a slash at the end.
  url: https://www.viag.nl
  # The path of an article: viag fills in {year}, {month}, {day}, {slug} and {category}.
  articlePath: /nieuws/{year}/{month}/{day}/{slug}

# The folders that hold articles.
articles: [articles]

# The folder that holds newsletters.
newsletters: newsletters

# The folder for your own templates of new articles, such as report.md.
templates: templates

# The folder where viag puts what you are going to send.
output: dist

# The categories, in the order in which the newsletter shows them.
categories:
  - Nieuwsbrief
  - Nieuws
  - Kennis
  - Bijeenkomsten
  - Vereniging

# The names to choose from for a new article.
authors:
  - Redactie VIAG

# The newsletter itself.
newsletter:
  # The sender, as it stands at the bottom of the newsletter.
  sender: VIAG
  # The postal address at the bottom of the newsletter.
  address: ''
  # The address to unsubscribe. Fill it in before you send the first newsletter.
  unsubscribe: ''
  # A closing line under every newsletter.
  footer: ''
  # Where else you are to be found, for at the foot of the newsletter.
  #links: [{name: LinkedIn, url: https://www.linkedin.com/company/viag}]
  # Checks to skip, for instance because your mail system adds a link to unsubscribe by itself.
  #allow: [unsubscribe]
  # The domains whose links --utm measures; without this line that of the website.
  #measured: [viag.nl]
  # The mail system you send with: laposta, spotler, mailchimp, brevo, mailerlite or listmonk.
  #esp: laposta
  # Where you put a newsletter’s folder on your website; {issue} is its name.
  #baseUrl: https://www.viag.nl/nieuwsbrief/{issue}/
  # A layout of your own; \`viag eject newsletter\` writes one to begin with.
  #template: templates/newsletter.liquid
  # The colours (#rrggbb) and the font.
  #theme:
  #  primary: '#17365c'
  #  accent: '#0f7173'
  #  text: '#1f2933'
  #  background: '#eef3f7'
  #  font: Arial, Helvetica, sans-serif

# Posts for social networks.
#social:
#  # The networks: linkedin, x, mastodon, bluesky, threads and facebook.
#  networks: [linkedin, x]
#  # Hashtags of the house, behind those of the article.
#  hashtags: [VIAG]
#  # What a name from an article is called on a network.
#  handles: {VNG: {x: '@VNGemeenten'}}
#  # Let a link say which network a reader came from.
#  utm: {medium: social, campaign: nieuws}
#  # A network that allows more than usual.
#  limits: {mastodon: 1000}
#  # The server of your Mastodon account.
#  mastodon: mastodon.nl
#  # Title cards, for articles without a picture: colours and logo.
#  cards: {background: '#17365c', accent: '#0f7173', logo: {path: logo.svg}}

# The feeds: RSS, Atom and JSON Feed.
#feed:
#  # The address at which you put the folder of feeds on your site.
#  url: https://www.viag.nl/feed/
#  # The name of the feed.
#  title: VIAG
#  # A sentence that says what is in it.
#  description: ''
#  # The logo: a file in the workspace or a web address.
#  image: ''
#  # How many articles are in a feed: the newest.
#  limit: 20
#  # Whole articles (full) or summaries (summary).
#  content: full

# The feeds of others, to pick from with viag curate.
#feeds:
#  # The name and the address of each feed.
#  sources:
#    - name: Rijksoverheid
#      url: https://feeds.rijksoverheid.nl/nieuws.rss
#  # The length at which a quote is cut, in characters.
#  quote: 200

# How strict: recommended, or strict (a hint becomes a warning, a warning an error).
#preset: recommended

# Make rules stricter or more lenient: error, warning, info or off. See viag explain <rule>.
#rules:
#  frontmatter/date-future: off

# Articles that call their data by other names than viag does.
#frontMatter:
#  # Other names for a key.
#  aliases:
#    author: [authors]
#    summary: [description]
#  # Where the title stands: front-matter or heading (the first one).
#  title: front-matter
#  # Where the date stands: front-matter or path (the file name).
#  date: front-matter
#  # Keys of other systems that viag lets through unread.
#  allow: [layout]
`;
