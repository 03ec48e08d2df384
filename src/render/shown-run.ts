import type { PhrasingContent } from 'mdast';
import { inlineText, isLineBreakTag } from './plain-inline.ts';
import { noteNumber, type References } from './references.ts';
import { safeLink } from './safe-link.ts';
import { safeImageUrl } from './safe-url.ts';

export interface ImageSource {
  readonly src: string;
}

/** Where links and pictures lead, and what becomes of a note. */
export interface RunOptions<Image extends ImageSource = ImageSource> {
  /** The absolute address of a link; undefined: only its text is shown. */
  resolveLink(url: string): string | undefined;
  /** The way to a page of our own, relative, for a link that has one; else `resolveLink` is asked. */
  linkWithin?(url: string): string | undefined;
  /** The picture to show; undefined: its alternative text is shown. */
  resolveImage?(url: string): Image | undefined;
  /** What stands in the place of a picture that is not shown; without, its alternative text. */
  imageText?(alt: string): string;
  /** The `id` of a note, to link to it; without, its number alone is shown. */
  noteId?(number: number): string;
}

interface RunContext {
  readonly options: RunOptions;
  readonly references: References;
}

/**
 * A run with only what will be shown: tags go, links and pictures with nowhere to go become text,
 * references become what they refer to. Texts that become neighbours are joined, because `{` and
 * `{email}}` escaped apart would be a mail system's field after all.
 */
export function shownRun(
  nodes: readonly PhrasingContent[],
  context: RunContext,
): readonly PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes.flatMap((each) => shown(each, context))) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

/** The picture for an address, when there is one that may be shown. */
export function shownImage<Image extends ImageSource>(
  url: string,
  options: RunOptions<Image>,
): Image | undefined {
  const image = options.resolveImage?.(url);
  return image && safeImageUrl(image.src) !== undefined ? image : undefined;
}

function shown(node: PhrasingContent, context: RunContext): readonly PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return isLineBreakTag(node.value) ? [{ type: 'break' }] : [];
    case 'link':
      return shownLink(node.url, node.children, context);
    case 'linkReference': {
      const url = context.references.definitions.get(node.identifier)?.url;
      return shownLink(url, node.children, context);
    }
    case 'image':
      return shownPicture(node.url, node.alt ?? '', context);
    case 'imageReference': {
      const url = context.references.definitions.get(node.identifier)?.url;
      return shownPicture(url, node.alt ?? '', context);
    }
    case 'footnoteReference':
      return shownNote(noteNumber(node.identifier, context.references), context.options);
    default:
      return [node];
  }
}

function shownLink(
  url: string | undefined,
  children: readonly PhrasingContent[],
  context: RunContext,
): readonly PhrasingContent[] {
  const { resolveLink, linkWithin } = context.options;
  const outside = url === undefined ? undefined : safeLink(url, resolveLink);
  const address = url === undefined ? undefined : (linkWithin?.(url) ?? outside);
  const run = shownRun(children, context);
  if (address === undefined) return run;
  const empty = inlineText(run) === '' && !run.some((node) => node.type === 'image');
  const text: PhrasingContent[] = empty ? [{ type: 'text', value: outside ?? address }] : [...run];
  return [{ type: 'link', url: address, children: text }];
}

function shownPicture(
  url: string | undefined,
  alt: string,
  { options }: RunContext,
): readonly PhrasingContent[] {
  if (url !== undefined && shownImage(url, options)) return [{ type: 'image', url, alt }];
  const value = options.imageText?.(alt) ?? alt;
  return value === '' ? [] : [{ type: 'text', value }];
}

function shownNote(number: number | undefined, { noteId }: RunOptions): readonly PhrasingContent[] {
  if (number === undefined) return [];
  if (!noteId) return [{ type: 'text', value: ` [${number}]` }];
  const mark: PhrasingContent = { type: 'text', value: `[${number}]` };
  return [
    { type: 'text', value: ' ' },
    { type: 'link', url: `#${noteId(number)}`, children: [mark] },
  ];
}
