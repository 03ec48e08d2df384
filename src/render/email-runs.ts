import type { PhrasingContent } from 'mdast';
import type { EmailContext } from './email-context.ts';
import type { EmailImage } from './email-options.ts';
import { inlineText, isLineBreakTag } from './plain-inline.ts';
import { noteNumber } from './references.ts';
import { safeLink } from './safe-link.ts';
import { safeImageUrl } from './safe-url.ts';

/**
 * A run with only what will be shown: tags go, links and pictures with nowhere to go become text,
 * references become what they refer to. Texts that become neighbours are joined, because `{` and
 * `{email}}` escaped apart would be a mail system's field after all.
 */
export function shownRun(
  nodes: readonly PhrasingContent[],
  context: EmailContext,
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
export function shownImage(url: string, context: EmailContext): EmailImage | undefined {
  const image = context.options.resolveImage?.(url);
  return image && safeImageUrl(image.src) !== undefined ? image : undefined;
}

function shown(node: PhrasingContent, context: EmailContext): readonly PhrasingContent[] {
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
    case 'footnoteReference': {
      const number = noteNumber(node.identifier, context.references);
      return number === undefined ? [] : [{ type: 'text', value: ` [${number}]` }];
    }
    default:
      return [node];
  }
}

function shownLink(
  url: string | undefined,
  children: readonly PhrasingContent[],
  context: EmailContext,
): readonly PhrasingContent[] {
  const address = url === undefined ? undefined : safeLink(url, context.options.resolveLink);
  const run = shownRun(children, context);
  if (address === undefined) return run;
  const empty = inlineText(run) === '' && !run.some((node) => node.type === 'image');
  const text: PhrasingContent[] = empty ? [{ type: 'text', value: address }] : [...run];
  return [{ type: 'link', url: address, children: text }];
}

function shownPicture(
  url: string | undefined,
  alt: string,
  context: EmailContext,
): readonly PhrasingContent[] {
  if (url !== undefined && shownImage(url, context)) return [{ type: 'image', url, alt }];
  return alt === '' ? [] : [{ type: 'text', value: alt }];
}
