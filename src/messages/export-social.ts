import { mostLetters, mostWords } from '../text/hashtags.ts';
import { bilingual } from './bilingual.ts';

export const exportSocialWords = bilingual(
  {
    refused: (count: number) =>
      count === 1
        ? 'Er zijn geen berichten gemaakt: 1 artikel kan zo niet mee.'
        : `Er zijn geen berichten gemaakt: ${count} artikelen kunnen zo niet mee.`,
    oneWay: 'Kies één manier: artikelen bij naam, een nieuwsbrief met --issue, of een periode.',
    oneWayHelp: 'Bijvoorbeeld: viag export social --issue 2018-12',
    noArticle: (name: string) => `Er is geen artikel ‘${name}’.`,
    noArticleHelp: 'Geef een bestand of een slug: de bestandsnaam zonder datum en zonder .md.',
    meant: (name: string) => `Bedoel je ‘${name}’?`,
    looseNetwork: (name: string) =>
      `Hoort ‘${name}’ bij --network? Schrijf dan geen spatie achter de komma: --network linkedin,x`,
    sharedSlug: (slug: string) => `Meer artikelen heten ‘${slug}’.`,
    sharedSlugHelp: (paths: string) => `Geef een ervan een eigen \`slug\`: ${paths}.`,
    unknownNetwork: (name: string) => `Het netwerk ‘${name}’ kent viag niet.`,
    networks: (names: string) => `Kies uit: ${names}.`,
    noNetworks: 'Er is geen netwerk om berichten voor te maken.',
    noNetworksHelp:
      'Zet ze bij `social.networks` in viag.config.yaml, of geef --network linkedin,x mee.',
    tooLong: (name: string, slug: string, length: string) =>
      `Het bericht voor ${name} over ‘${slug}’ is te lang: ${length}.`,
    noLink: (name: string, slug: string) =>
      `In het bericht voor ${name} over ‘${slug}’ staat geen link.`,
    longTag: (tag: string, slugs: string) =>
      `Het trefwoord ‘${tag}’ is te lang voor een hashtag en ontbreekt in de berichten over ${slugs}. Een hashtag telt hooguit ${mostWords} woorden en ${mostLetters} letters: kies een korter trefwoord, of zet de hashtag zelf in \`social.text\`.`,
    cut: (name: string) => `hier kapt ${name} af`,
    cardsAlone: (flag: string) =>
      `Met --cards maak je alleen titelkaarten; ${flag} hoort bij berichten.`,
    cardsAloneHelp: 'Laat een van de twee weg.',
    warning: 'let op',
    contentWarning: 'Waarschuwing',
    made: (posts: number, articles: number) =>
      `${posts === 1 ? '1 bericht' : `${posts} berichten`} over ${articles === 1 ? '1 artikel' : `${articles} artikelen`}`,
    would: (posts: number, articles: number) =>
      `Er ${posts === 1 ? 'zou 1 bericht' : `zouden ${posts} berichten`} komen over ${articles === 1 ? '1 artikel' : `${articles} artikelen`}`,
    madeCards: (cards: number) => (cards === 1 ? '1 titelkaart' : `${cards} titelkaarten`),
    wouldCards: (cards: number) =>
      cards === 1 ? 'Er zou 1 titelkaart komen' : `Er zouden ${cards} titelkaarten komen`,
    next: (file: string) => `Bekijk ze in je browser: ${file}`,
  },
  {
    refused: (count: number) =>
      count === 1
        ? 'No posts were made: 1 article cannot go along as it is.'
        : `No posts were made: ${count} articles cannot go along as they are.`,
    oneWay: 'Choose one way: articles by name, a newsletter with --issue, or a period.',
    oneWayHelp: 'For instance: viag export social --issue 2018-12',
    noArticle: (name: string) => `There is no article ‘${name}’.`,
    noArticleHelp: 'Give a file or a slug: the file name without its date and without .md.',
    meant: (name: string) => `Did you mean ‘${name}’?`,
    looseNetwork: (name: string) =>
      `Does ‘${name}’ belong to --network? Then leave out the space behind the comma: --network linkedin,x`,
    sharedSlug: (slug: string) => `Several articles are called ‘${slug}’.`,
    sharedSlugHelp: (paths: string) => `Give one of them a \`slug\` of its own: ${paths}.`,
    unknownNetwork: (name: string) => `viag does not know the network ‘${name}’.`,
    networks: (names: string) => `Choose from: ${names}.`,
    noNetworks: 'There is no network to make posts for.',
    noNetworksHelp:
      'List them under `social.networks` in viag.config.yaml, or give --network linkedin,x.',
    tooLong: (name: string, slug: string, length: string) =>
      `The post for ${name} about ‘${slug}’ is too long: ${length}.`,
    noLink: (name: string, slug: string) =>
      `The post for ${name} about ‘${slug}’ has no link in it.`,
    longTag: (tag: string, slugs: string) =>
      `The tag ‘${tag}’ is too long for a hashtag and is missing in the posts about ${slugs}. A hashtag has at most ${mostWords} words and ${mostLetters} letters: choose a shorter tag, or put the hashtag in \`social.text\` yourself.`,
    cut: (name: string) => `${name} cuts here`,
    cardsAlone: (flag: string) => `--cards makes title cards alone; ${flag} belongs to posts.`,
    cardsAloneHelp: 'Leave one of the two out.',
    warning: 'warning',
    contentWarning: 'Warning',
    made: (posts: number, articles: number) =>
      `${posts === 1 ? '1 post' : `${posts} posts`} about ${articles === 1 ? '1 article' : `${articles} articles`}`,
    would: (posts: number, articles: number) =>
      `There would be ${posts === 1 ? '1 post' : `${posts} posts`} about ${articles === 1 ? '1 article' : `${articles} articles`}`,
    madeCards: (cards: number) => (cards === 1 ? '1 title card' : `${cards} title cards`),
    wouldCards: (cards: number) =>
      cards === 1 ? 'There would be 1 title card' : `There would be ${cards} title cards`,
    next: (file: string) => `See them in your browser: ${file}`,
  },
);
