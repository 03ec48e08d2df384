import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Makes the newsletter of some articles with another program, as its own documentation would have
 * it: `node newsletter-peer.js <program> <folder with node_modules> <data.json> <folder>`.
 *
 * @typedef {object} Letter
 * @property {string} title
 * @property {string} preheader
 * @property {string} unsubscribe
 * @property {readonly { title: string, byline: string, teaser: string, url: string, image?: string, alt?: string }[]} articles
 */
const [program = '', folder = '', dataFile = '', out = ''] = process.argv.slice(2);
const from = createRequire(path.resolve(folder, 'node_modules', 'x.js'));
const load = (/** @type {string} */ name) => import(pathToFileURL(from.resolve(name)).href);
/** @type {Letter} */
const letter = JSON.parse(readFileSync(dataFile, 'utf8'));
const colours = { page: '#eef3f7', band: '#17365c', link: '#0f7173', text: '#1f2933' };

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const programs = {
  async mjml() {
    const { default: mjml } = await load('mjml');
    const articles = letter.articles.map(
      ({
        title,
        byline,
        teaser,
        url,
        image,
        alt = '',
      }) => `<mj-section background-color="#ffffff"><mj-column>
${image ? `<mj-image src="${image}" alt="${escaped(alt)}" />` : ''}
<mj-text><h2>${escaped(title)}</h2><p>${escaped(byline)}</p><p>${escaped(teaser)}</p><p><a href="${url}" style="color:${colours.link}">Naar ${escaped(title)}</a></p></mj-text>
</mj-column></mj-section>`,
    );
    const { html } = await mjml(`<mjml lang="nl"><mj-head>
<mj-title>${escaped(letter.title)}</mj-title><mj-preview>${escaped(letter.preheader)}</mj-preview>
</mj-head><mj-body background-color="${colours.page}">
<mj-section background-color="${colours.band}"><mj-column><mj-text color="#ffffff"><h1>${escaped(letter.title)}</h1></mj-text></mj-column></mj-section>
<mj-section background-color="#ffffff"><mj-column><mj-text><h2>In deze nieuwsbrief</h2><ul>${letter.articles.map(({ title }) => `<li>${escaped(title)}</li>`).join('')}</ul></mj-text></mj-column></mj-section>
${articles.join('\n')}
<mj-section><mj-column><mj-text><a href="${letter.unsubscribe}" style="color:${colours.link}">Afmelden voor deze nieuwsbrief</a></mj-text></mj-column></mj-section>
</mj-body></mjml>`);
    return { html };
  },

  async 'react-email'() {
    const { createElement: h } = (await load('react')).default;
    const { Body, Container, Head, Heading, Html, Img, Link, Preview, Section, Text } =
      await load('@react-email/components');
    const { render } = await load('@react-email/render');
    const link = { color: colours.link };
    const letterElement = h(
      Html,
      { lang: 'nl' },
      h(Head, null, h('title', null, letter.title)),
      h(Preview, null, letter.preheader),
      h(
        Body,
        { style: { background: colours.page, color: colours.text, fontFamily: 'Arial' } },
        h(
          Container,
          { style: { background: '#ffffff' } },
          h(
            Section,
            { style: { background: colours.band } },
            h(Heading, { as: 'h1', style: { color: '#ffffff' } }, letter.title),
          ),
          h(
            Section,
            null,
            h(Heading, { as: 'h2' }, 'In deze nieuwsbrief'),
            h(
              'ul',
              null,
              letter.articles.map(({ title }) => h('li', { key: title }, title)),
            ),
          ),
          letter.articles.map(({ title, byline, teaser, url, image, alt }) =>
            h(
              Section,
              { key: title },
              h(Heading, { as: 'h2' }, title),
              h(Text, null, byline),
              image ? h(Img, { src: image, alt, width: 536 }) : null,
              h(Text, null, teaser),
              h(Text, null, h(Link, { href: url, style: link }, `Naar ${title}`)),
            ),
          ),
          h(
            Section,
            null,
            h(Link, { href: letter.unsubscribe, style: link }, 'Afmelden voor deze nieuwsbrief'),
          ),
        ),
      ),
    );
    return {
      html: await render(letterElement),
      text: await render(letterElement, { plainText: true }),
    };
  },

  async emailmd() {
    const { render } = await load('emailmd');
    const articles = letter.articles.map(
      ({ title, byline, teaser, url, image, alt }) =>
        `## ${title}\n\n${byline}\n\n${image ? `![${alt}](${image})\n\n` : ''}${teaser}\n\n[Naar ${title}](${url})`,
    );
    return render(`---
preheader: ${JSON.stringify(letter.preheader)}
---

# ${letter.title}

## In deze nieuwsbrief

${letter.articles.map(({ title }) => `- ${title}`).join('\n')}

${articles.join('\n\n')}

[Afmelden voor deze nieuwsbrief](${letter.unsubscribe})
`);
  },
};

const make = programs[/** @type {keyof typeof programs} */ (program)];
const { html, text } = /** @type {{ html: string, text?: string }} */ (await make());
writeFileSync(path.join(out, 'index.html'), html);
if (text !== undefined) writeFileSync(path.join(out, 'newsletter.txt'), text);
