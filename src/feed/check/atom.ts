import { isLanguageTag } from '../../text/language/language-tag.ts';
import { address, addressFault, isMediaType } from './addresses.ts';
import { rfc3339Date } from './dates.ts';
import {
  type Content,
  checkContent,
  childrenNamed,
  type ElementCheck,
  each,
  faultIn,
  namespaces,
  notBlank,
} from './element-checks.ts';
import type { FeedFault } from './finding.ts';
import { looksLikeHtml, plainText, safeHtml, safeXhtml } from './markup.ts';
import type { XmlElement } from './xml-element.ts';

/** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export function* checkAtom(feed: XmlElement): Generator<FeedFault> {
  yield* checkContent(feed, feedContent);
  yield* alternates(feed);
  const links = childrenNamed(feed, atom('link'));
  if (!links.some((link) => link.attributes.get('rel') === 'self')) {
    yield faultIn(feed, 'MissingSelf', 'link');
  }
  const entries = childrenNamed(feed, atom('entry'));
  const authored = childrenNamed(feed, atom('author')).length > 0;
  for (const entry of entries) {
    const own = [entry, ...childrenNamed(entry, atom('source'))];
    if (!authored && own.every((each) => childrenNamed(each, atom('author')).length === 0)) {
      yield faultIn(entry, 'MissingElement', 'author');
    }
  }
  yield* repeated(entries, 'id', 'DuplicateValue');
  yield* repeated(entries, 'updated', 'DuplicateUpdated');
}

function atom(name: string): string {
  return `{${namespaces.atom}}${name}`;
}

function named(checks: Readonly<Record<string, ElementCheck>>) {
  return Object.fromEntries(Object.entries(checks).map(([name, check]) => [atom(name), check]));
}

const id = each(notBlank, address());
const meta = {
  required: ['id', 'title', 'updated'].map(atom),
  many: { author: person, contributor: person, category, link },
};

const feedContent: Content = {
  required: meta.required,
  once: named({
    id,
    title: textConstruct,
    updated: rfc3339Date,
    subtitle: textConstruct,
    rights: textConstruct,
    generator: each(notBlank, noChildren),
    icon: each(notBlank, address({ relative: true })),
    logo: each(notBlank, address({ relative: true })),
  }),
  many: named({ ...meta.many, entry: checkEntry }),
};

const entryContent: Content = {
  required: meta.required,
  once: named({
    id,
    title: textConstruct,
    updated: rfc3339Date,
    published: rfc3339Date,
    summary: textConstruct,
    content: checkText,
    rights: textConstruct,
    source: (element) => checkContent(element, { ...feedContent, required: [] }),
  }),
  many: named(meta.many),
};

function* checkEntry(entry: XmlElement): Generator<FeedFault> {
  yield* checkContent(entry, entryContent);
  yield* alternates(entry);
  const content = childrenNamed(entry, atom('content'));
  const alternate = childrenNamed(entry, atom('link')).some((each) => relOf(each) === 'alternate');
  if (content.length === 0 && !alternate) yield faultIn(entry, 'MissingContentOrAlternate', '');
}

function* noChildren({ children }: XmlElement): Generator<FeedFault> {
  for (const child of children) yield faultIn(child, 'UndefinedElement', child.name);
}

function* textConstruct(element: XmlElement): Generator<FeedFault> {
  const type = element.attributes.get('type') ?? 'text';
  if (type.includes('/')) yield faultIn(element, 'InvalidTextType', type, 'type');
  yield* checkText(element);
}

function* checkText(element: XmlElement): Generator<FeedFault> {
  const { attributes, children } = element;
  const type = attributes.get('type') ?? 'text';
  const source = attributes.get('src');
  const asText = ['text', 'html', 'xhtml'].includes(type);
  // https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.1: no composite types.
  if (!asText && (!isMediaType(type) || /^(?:multipart|message)\//i.test(type))) {
    yield faultIn(element, 'InvalidMIMEType', type, 'type');
  }
  if (source !== undefined) {
    const code = addressFault(source, true);
    if (code) yield faultIn(element, code, source, 'src');
  } else if (children.length === 0) yield* notBlank(element);
  if (children.length > 0 && type !== 'xhtml' && !/[+/]xml$/i.test(type)) {
    yield faultIn(element, 'UndefinedElement', children[0]?.name ?? '');
  }
  if (/^(?:text\/)?html$/i.test(type)) yield* safeHtml(element);
  if (type === 'xhtml') yield* xhtmlDiv(element);
  if (type === 'text' && source === undefined) yield* plainText('ContainsUndeclaredHTML')(element);
}

/** https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3 */
function* xhtmlDiv(element: XmlElement): Generator<FeedFault> {
  const [div, ...others] = element.children;
  if (div?.name !== '{http://www.w3.org/1999/xhtml}div' || others.length > 0) {
    yield faultIn(element, 'MissingXhtmlDiv');
  }
  yield* safeXhtml(element);
}

function* person(element: XmlElement): Generator<FeedFault> {
  yield* checkContent(element, {
    required: [atom('name')],
    once: named({
      name: notBlank,
      uri: address({ relative: true }),
      email: each(mail),
    }),
    many: {},
  });
}

function* mail(element: XmlElement): Generator<FeedFault> {
  if (!/^[\w.+'-]+@[\w-]+(?:\.[\w-]+)*$/.test(element.text)) {
    yield faultIn(element, 'InvalidContact');
  }
}

function* category(element: XmlElement): Generator<FeedFault> {
  const term = element.attributes.get('term');
  if (term === undefined) yield faultIn(element, 'MissingAttribute', 'term', 'term');
  else if (term.trim() === '') yield faultIn(element, 'AttrNotBlank', term, 'term');
  const label = element.attributes.get('label') ?? '';
  if (looksLikeHtml(label)) yield faultIn(element, 'ContainsHTML', label, 'label');
  const scheme = element.attributes.get('scheme');
  const code = scheme === undefined ? undefined : addressFault(scheme);
  if (code) yield faultIn(element, code, scheme, 'scheme');
}

/** https://www.iana.org/assignments/link-relations */
const relations =
  /^(?:alternate|current|describedby|edit|edit-media|enclosure|first|hub|last|license|next|next-archive|payment|prev-archive|previous|related|replies|search|self|service|up|via)$/;

function* link(element: XmlElement): Generator<FeedFault> {
  const { attributes } = element;
  const { href, type, length, hreflang } = Object.fromEntries(attributes);
  const rel = attributes.get('rel');
  if (href === undefined) yield faultIn(element, 'MissingAttribute', 'href', 'href');
  const code = href === undefined ? undefined : addressFault(href, true);
  if (code) yield faultIn(element, code, href, 'href');
  if (rel?.trim() === '') yield faultIn(element, 'AttrNotBlank', rel, 'rel');
  else if (rel !== undefined && !relations.test(rel) && addressFault(rel)) {
    yield faultIn(element, 'UnregisteredAtomLinkRel', rel, 'rel');
  }
  if (type !== undefined && !isMediaType(type)) {
    yield faultIn(element, 'InvalidMIMEType', type, 'type');
  }
  if (length !== undefined && !/^\d+$/.test(length)) {
    yield faultIn(element, 'InvalidIntegerAttribute', length, 'length');
  }
  if (hreflang !== undefined && !isLanguageTag(hreflang)) {
    yield faultIn(element, 'InvalidLanguage', hreflang, 'hreflang');
  }
  if (element.text.trim() !== '') yield faultIn(element, 'AtomLinkNotEmpty');
}

/** No two alternates of one type and language: https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1 */
function* alternates(element: XmlElement): Generator<FeedFault> {
  const seen = new Set<string>();
  for (const each of childrenNamed(element, atom('link'))) {
    if (relOf(each) !== 'alternate') continue;
    const { type = '', hreflang = '' } = Object.fromEntries(each.attributes);
    const kind = `${type} ${hreflang}`;
    if (seen.has(kind)) yield faultIn(each, 'DuplicateAtomLink', each.attributes.get('href'));
    seen.add(kind);
  }
}

function relOf(element: XmlElement): string {
  return element.attributes.get('rel') ?? 'alternate';
}

function* repeated(
  entries: readonly XmlElement[],
  name: string,
  code: 'DuplicateValue' | 'DuplicateUpdated',
): Generator<FeedFault> {
  const seen = new Set<string>();
  for (const element of entries.flatMap((entry) => childrenNamed(entry, atom(name)))) {
    if (seen.has(element.text.trim())) yield faultIn(element, code);
    seen.add(element.text.trim());
  }
}
