import { bilingual } from './bilingual.ts';

export const newsletterLogoWords = bilingual(
  {
    fault: (path: string, why: string) => `Het logo ${path} kan niet in de nieuwsbrief: ${why}`,
    elsewhere: 'het staat niet in de werkmap.',
    missing: 'het bestand is er niet. Let ook op hoofdletters.',
    svg: 'mailprogramma’s tonen geen SVG. Bewaar het als PNG.',
    help: 'Pas `newsletter.theme.logo` aan in viag.config.yaml.',
  },
  {
    fault: (path, why) => `The logo ${path} cannot go in the newsletter: ${why}`,
    elsewhere: 'it is not in the workspace.',
    missing: 'there is no such file. Mind capitals too.',
    svg: 'mail programs show no SVG. Save it as PNG.',
    help: 'Change `newsletter.theme.logo` in viag.config.yaml.',
  },
);
