import { isLanguageTag } from '../../text/language/language-tag.ts';
import { address, isMediaType, mailAddress } from './addresses.ts';
import { rfc2822Date, rfc3339Date } from './dates.ts';
import {
  anything,
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
import { plainText, safeHtml } from './markup.ts';
import type { XmlElement } from './xml-element.ts';

const selfLink = `{${namespaces.atom}}link`;
const wholeText = `{${namespaces.content}}encoded`;

/** RSS 2.0: https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile */
export function* checkRss(root: XmlElement): Generator<FeedFault> {
  const version = root.attributes.get('version');
  if (version === undefined) yield faultIn(root, 'MissingAttribute', 'version', 'version');
  else if (!/^(?:2\.0(?:\.\d+)?|0\.9[0-4])$/.test(version)) {
    yield faultIn(root, 'InvalidRSSVersion', version);
  }
  yield* checkContent(root, { required: ['channel'], once: { channel: anything }, many: {} });
  for (const channel of childrenNamed(root, 'channel')) yield* checkChannel(channel, version);
}

const url = each(notBlank, address());
const text = plainText();
const title = each(notBlank, text);

const channelContent: Content = {
  required: ['title', 'link', 'description'],
  once: {
    title,
    link: url,
    description: text,
    language: languageCheck,
    copyright: text,
    managingEditor: mailAddress,
    webMaster: mailAddress,
    pubDate: rfc2822Date,
    lastBuildDate: rfc2822Date,
    generator: anything,
    docs: url,
    cloud: anything,
    ttl: positive('InvalidValue'),
    image: imageCheck,
    rating: anything,
    textInput: anything,
    skipHours: anything,
    skipDays: anything,
  },
  many: { item: checkItem, category: title },
};

function* checkChannel(channel: XmlElement, version = ''): Generator<FeedFault> {
  yield* checkContent(channel, channelContent);
  const self = childrenNamed(channel, selfLink).some(
    (link) => link.attributes.get('rel') === 'self',
  );
  if (!self && version.startsWith('2.')) yield faultIn(channel, 'MissingSelf', 'atom:link');
  const items = childrenNamed(channel, 'item');
  const lastHead = channel.children.findLastIndex(({ name }) => name in channelContent.once);
  const [first] = items;
  if (first && channel.children.indexOf(first) < lastHead)
    yield faultIn(first, 'MisplacedItem', '');
  const guids = new Set<string>();
  for (const guid of items.flatMap((item) => childrenNamed(item, 'guid'))) {
    if (guids.has(guid.text.trim())) yield faultIn(guid, 'DuplicateValue');
    guids.add(guid.text.trim());
  }
}

const itemContent: Content = {
  required: [],
  once: {
    title,
    link: url,
    description: safeHtml,
    author: mailAddress,
    comments: url,
    enclosure: enclosureCheck,
    guid: guidCheck,
    pubDate: rfc2822Date,
    source: anything,
    [wholeText]: safeHtml,
    [`{${namespaces.atom}}updated`]: rfc3339Date,
  },
  many: { category: title },
};

/** What says the same twice, in RSS and in Dublin Core. */
const twins = { author: 'creator', pubDate: 'date', category: 'subject' } as const;

function* checkItem(item: XmlElement): Generator<FeedFault> {
  yield* checkContent(item, itemContent);
  const names = item.children.map(({ name }) => name);
  if (!names.includes('title') && !names.includes('description')) {
    yield faultIn(item, 'ItemMustContainTitleOrDescription', '');
  }
  if (!names.includes('guid')) yield faultIn(item, 'MissingGuid', '');
  const whole = names.indexOf(wholeText);
  if (whole >= 0 && !names.slice(0, whole).includes('description')) {
    yield faultIn(item, 'NeedDescriptionBeforeContent', '');
  }
  for (const [core, other] of Object.entries(twins)) {
    if (names.includes(core) && names.includes(`{${namespaces.dc}}${other}`)) {
      yield faultIn(item, 'DuplicateItemSemantics', `${core}, dc:${other}`);
    }
  }
}

function* enclosureCheck(element: XmlElement): Generator<FeedFault> {
  const { attributes } = element;
  for (const name of ['url', 'length', 'type']) {
    if (!attributes.has(name)) yield faultIn(element, 'MissingAttribute', name, name);
  }
  const { url: source, length, type } = Object.fromEntries(attributes);
  if (source !== undefined && !/^https?:\/\/[^/]/i.test(source)) {
    yield faultIn(element, 'InvalidURLAttribute', source, 'url');
  }
  if (length !== undefined && !/^\d+$/.test(length)) {
    yield faultIn(element, 'InvalidIntegerAttribute', length, 'length');
  }
  if (type !== undefined && !isMediaType(type)) {
    yield faultIn(element, 'InvalidMIMEAttribute', type, 'type');
  }
}

function* guidCheck(element: XmlElement): Generator<FeedFault> {
  const guid = element.text.trim();
  const permaLink = element.attributes.get('isPermaLink') ?? 'true';
  if (permaLink !== 'true' && permaLink !== 'false') {
    yield faultIn(element, 'InvalidBooleanAttribute', permaLink, 'isPermaLink');
  }
  if (permaLink === 'true') {
    if (/^(?:tag|urn:uuid):/i.test(guid)) yield faultIn(element, 'InvalidPermalink');
    else if (!/^[a-z][a-z0-9+.-]*:\/{0,2}\S+$/i.test(guid))
      yield faultIn(element, 'InvalidHttpGUID');
  } else if (/^\d{1,8}$/.test(guid)) yield faultIn(element, 'NotSufficientlyUnique');
}

function* imageCheck(image: XmlElement): Generator<FeedFault> {
  yield* checkContent(image, {
    required: ['url', 'title', 'link'],
    once: {
      url: each(url, imageFormat),
      title,
      link: url,
      width: positive('InvalidWidth', 144),
      height: positive('InvalidHeight', 400),
      description: text,
    },
    many: {},
  });
  for (const [name, code] of [
    ['link', 'ImageLinkDoesntMatch'],
    ['title', 'ImageTitleDoesntMatch'],
  ] as const) {
    const [own] = childrenNamed(image, name);
    const [above] = image.parent ? childrenNamed(image.parent, name) : [];
    if (own && above && own.text.trim() !== above.text.trim()) yield faultIn(own, code);
  }
}

function* imageFormat(element: XmlElement): Generator<FeedFault> {
  const ending = /\.([a-z0-9]+)$/i.exec(element.text.trim().split(/[?#]/)[0] ?? '')?.[1];
  if (ending && !/^(?:gif|jpe?g|png)$/i.test(ending)) yield faultIn(element, 'ImageUrlFormat');
}

function* languageCheck(element: XmlElement): Generator<FeedFault> {
  if (!isLanguageTag(element.text.trim())) yield faultIn(element, 'InvalidLanguage');
}

function positive(
  code: 'InvalidValue' | 'InvalidWidth' | 'InvalidHeight',
  most = Number.POSITIVE_INFINITY,
): ElementCheck {
  return function* check(element) {
    const number = element.text.trim();
    if (!/^[1-9]\d*$/.test(number) || Number(number) > most) yield faultIn(element, code);
  };
}
