import { mailingCheck, warning } from './define.ts';

/** What one picture, and all together, may weigh on a telephone. */
const mostForOne = 400 * 1024;
const mostForAll = 2 * 1024 * 1024;

export const pictures = mailingCheck({
  id: 'pictures',
  summary: {
    nl: 'Elke afbeelding is er, heeft een maat en is niet te zwaar.',
    en: 'Every picture is there, has a size and is not too heavy.',
  },
  messages: {
    nl: {
      missing: (src: string) =>
        `De afbeelding ${src} staat niet in de bundel. Een sjabloon neemt zelf geen bestanden mee: zet een logo bij \`newsletter.theme.logo\` in viag.config.yaml en schrijf in je sjabloon src="{{ logo.src }}", of geef een adres dat met https:// begint.`,
      remote: (src: string) =>
        `De afbeelding ${src} komt van het web; veel mailprogramma’s tonen haar pas na toestemming.`,
      sizeless: (src: string) => `Bij de afbeelding ${src} ontbreekt de breedte of de hoogte.`,
      heavy: (path: string, kilobytes: number) =>
        `De afbeelding ${path} is ${kilobytes} KB. Maak haar lichter, het liefst onder 400 KB.`,
      all: (kilobytes: number) =>
        `De afbeeldingen zijn samen ${kilobytes} KB. Houd het onder 2 MB: velen lezen onderweg.`,
    },
    en: {
      missing: (src: string) =>
        `The picture ${src} is not in the bundle. A template takes no files along by itself: name a logo at \`newsletter.theme.logo\` in viag.config.yaml and write src="{{ logo.src }}" in your template, or give an address that begins with https://.`,
      remote: (src: string) =>
        `The picture ${src} comes from the web; many mail programs show it only after permission.`,
      sizeless: (src: string) => `The picture ${src} lacks its width or height.`,
      heavy: (path: string, kilobytes: number) =>
        `The picture ${path} is ${kilobytes} KB. Make it lighter, preferably under 400 KB.`,
      all: (kilobytes: number) =>
        `The pictures are ${kilobytes} KB together. Keep under 2 MB: many read on the way.`,
    },
  },
  *check({ tags, pictures: files }, say) {
    const there = new Set(files.map(({ file }) => file.path));
    for (const { name, attributes } of tags) {
      if (name !== 'img') continue;
      const src = attributes.get('src') ?? '';
      // With --base-url it is an address; the path in the bundle is the end of it.
      if (![...there].some((path) => src === path || src.endsWith(`/${path}`))) {
        // Only a template has one of its own, such as a logo.
        yield /^https:\/\//.test(src) ? warning(say.remote(src)) : say.missing(src);
      }
      if (!Number(attributes.get('width')) || !Number(attributes.get('height'))) {
        yield say.sizeless(src);
      }
    }
    const sizes = files.map(({ file }) => ({ path: file.path, bytes: file.content.length }));
    for (const { path, bytes } of sizes) {
      if (bytes > mostForOne) yield warning(say.heavy(path, Math.ceil(bytes / 1024)));
    }
    const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    if (all > mostForAll) yield warning(say.all(Math.ceil(all / 1024)));
  },
});
