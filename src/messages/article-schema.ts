import type { FrontMatterKey } from '../model/front-matter-keys.ts';
import { bilingual } from './bilingual.ts';

/** What an editor's program shows beside a key: its name, and what belongs there. */
type KeyWords = Readonly<Record<FrontMatterKey, readonly [title: string, description: string]>>;

interface ArticleSchemaWords {
  readonly title: string;
  readonly description: string;
  readonly keys: KeyWords;
}

export const articleSchemaWords = bilingual<ArticleSchemaWords>(
  {
    title: 'Artikel',
    description: 'De gegevens boven een artikel, tussen de regels met drie streepjes.',
    keys: {
      title: [
        'Titel',
        'De kop van het artikel. Met een dubbele punt erin: tussen aanhalingstekens.',
      ],
      author: ['Auteur', 'De naam van de auteur. Bij meer auteurs een lijst.'],
      date: ['Datum', 'De dag van publicatie als jaar-maand-dag, zoals 2018-12-13.'],
      category: ['Categorie', 'De rubriek van de nieuwsbrief waarin het artikel komt.'],
      summary: ['Samenvatting', 'Eén of twee zinnen: wat er is, en wat de lezer eraan heeft.'],
      tags: ['Trefwoorden', 'Een lijst van trefwoorden, zonder hekje.'],
      image: ['Afbeelding', 'Het bestand van de afbeelding, gezien vanaf het artikel.'],
      alt: ['Beschrijving', 'Wat er op de afbeelding te zien is, voor wie haar niet ziet.'],
      related: ['Lees ook', 'Slugs van andere artikelen, of pagina’s met `title` en `url`.'],
      slug: ['Slug', 'Het stuk van het webadres: kleine letters, cijfers en streepjes.'],
      draft: ['Concept', '`true` zolang het artikel nog niet naar buiten mag.'],
      updated: ['Bijgewerkt', 'De dag van de laatste wijziging, als jaar-maand-dag.'],
      lang: ['Taal', 'De taal van het artikel, zoals nl of en.'],
      social: ['Sociale media', 'Per netwerk een eigen tekst.'],
      id: ['Kenmerk', 'Waaraan feeds het artikel herkennen, ook als de slug verandert.'],
    },
  },
  {
    title: 'Article',
    description: 'The data above an article, between the lines of three hyphens.',
    keys: {
      title: ['Title', 'The heading of the article. With a colon in it: between quotes.'],
      author: ['Author', 'The name of the author. With several authors a list.'],
      date: ['Date', 'The day of publication as year-month-day, such as 2018-12-13.'],
      category: ['Category', 'The section of the newsletter that the article goes into.'],
      summary: ['Summary', 'One or two sentences: what there is, and what it brings the reader.'],
      tags: ['Tags', 'A list of tags, without hash signs.'],
      image: ['Image', 'The file of the image, as seen from the article.'],
      alt: ['Alternative text', 'What the image shows, for those who do not see it.'],
      related: ['Read also', 'Slugs of other articles, or pages with `title` and `url`.'],
      slug: ['Slug', 'The part of the web address: lower-case letters, digits and hyphens.'],
      draft: ['Draft', '`true` as long as the article is not to go out.'],
      updated: ['Updated', 'The day of the last change, as year-month-day.'],
      lang: ['Language', 'The language of the article, such as nl or en.'],
      social: ['Social media', 'A text of its own for each network.'],
      id: ['Identifier', 'By what feeds know the article, also when its slug changes.'],
    },
  },
);
