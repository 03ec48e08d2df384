import type { Root } from 'mdast';
import type { Article, Document, FrontMatter } from '../model/article.ts';
import type { FrontMatterMapping } from '../model/config.ts';
import type { Fault, FenceFault } from '../model/fault.ts';
import type { Outline } from '../model/outline.ts';
import type { Prose } from '../model/prose.ts';
import { decode } from './decode.ts';
import { type Fences, findFences } from './fences.ts';
import { readFrontMatter } from './front-matter.ts';
import { outlineOf, treeOf } from './markdown.ts';
import { findMarkupBomb } from './markup-bomb.ts';
import { mapKeys, readMeta } from './meta.ts';

import { findUnfencedHead, inAnyCase } from './unfenced-head.ts';
import { valueProse } from './value-prose.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** Bytes to a document: an article, or the faults that stand in its way. Never throws for a text. */
export function parseDocument(
  path: string,
  bytes: Uint8Array,
  mapping: FrontMatterMapping,
): Document {
  const { text, bom, fault } = decode(bytes);
  if (fault) return { path, text, bom, faults: [fault] };
  return parseText(path, text, bom, mapping);
}

/** @param text without its byte order mark. */
export function parseText(
  path: string,
  text: string,
  bom: boolean,
  mapping: FrontMatterMapping,
): Document {
  const head = readHead(text, mapping);
  if ('kind' in head) return { path, text, bom, faults: [head] };
  const { data, places, faults: syntaxFaults } = head.yaml;
  const faults: Fault[] = [...(head.warning ? [head.warning] : []), ...syntaxFaults];
  const bomb = findMarkupBomb(text.slice(head.bodyOffset), head.bodyOffset);
  if (bomb) faults.push(bomb);
  const unread = syntaxFaults.some((syntax) => syntax.kind !== 'duplicate-key');
  if (unread || bomb) return { path, text, bom, faults };

  const keys = mapKeys(data, head.fenced ? mapping : inAnyCase(mapping, Object.keys(data)));
  const frontMatter: FrontMatter = { range: head.range, data, places, keys };
  return {
    path,
    text,
    bom,
    faults,
    article: articleOf(path, text, frontMatter, head.bodyOffset, mapping),
  };
}

interface Head extends Pick<Fences, 'range' | 'bodyOffset' | 'warning'> {
  readonly fenced: boolean;
  readonly yaml: ParsedYaml;
}

/** The front matter between its fences, or a certain one that lacks them; else what is the matter. */
function readHead(text: string, mapping: FrontMatterMapping): Head | FenceFault {
  const fences = findFences(text);
  if (!('kind' in fences)) {
    return { ...fences, fenced: true, yaml: readFrontMatter(text, fences) };
  }
  if (fences.kind !== 'no-front-matter') return fences;
  const unfenced = findUnfencedHead(text, fences.range[0], mapping);
  if (!unfenced) return fences;
  const { range: head, bodyOffset, closed } = unfenced;
  return {
    fenced: false,
    range: head,
    bodyOffset,
    warning: { kind: 'no-fences', range: fences.range, head, closed },
    yaml: parseYaml(text.slice(...head), head[0]),
  };
}

function articleOf(
  path: string,
  text: string,
  frontMatter: FrontMatter,
  bodyOffset: number,
  mapping: FrontMatterMapping,
): Article {
  const body = text.slice(bodyOffset);
  let known: Outline | undefined;
  const outline = () => {
    known ??= outlineOf(body, bodyOffset);
    return known;
  };
  let knownProse: readonly Prose[] | undefined;
  const prose = () => {
    knownProse ??= [
      valueProse(text, frontMatter, 'title'),
      valueProse(text, frontMatter, 'summary'),
      outline().prose,
    ].filter((one) => one !== undefined);
    return knownProse;
  };
  const meta = readMeta(path, text, frontMatter, mapping, outline);
  const titleStandsInBody = mapping.title === 'heading' && !frontMatter.keys.has('title');
  return {
    path,
    text,
    frontMatter,
    meta,
    body,
    bodyOffset,
    outline,
    prose,
    tree: () => (titleStandsInBody ? withoutTitle(treeOf(body)) : treeOf(body)),
  };
}

/** The heading that became the title must not be printed a second time. */
function withoutTitle(tree: Root): Root {
  const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  return { ...tree, children: tree.children.filter((_, index) => index !== title) };
}
