import type { Severity } from '../../model/finding.ts';

/**
 * What is wrong with a feed, by the name that the W3C's validator has for it:
 * https://validator.w3.org/feed/docs/
 */
export interface FeedFinding {
  readonly code: FeedFaultCode;
  readonly severity: Extract<Severity, 'error' | 'warning'>;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** The element or attribute: `item > guid`. */
  readonly where: string;
  /** What stands there, cut short. */
  readonly value: string;
}

/** What a check states; the rest follows from the code. */
export type FeedFault = Omit<FeedFinding, 'severity'>;

/** The severity of each, as the validator has it. */
export const severities = {
  SAXError: 'error',
  InvalidNamespace: 'error',
  InvalidRSSVersion: 'error',
  UndefinedElement: 'error',
  MissingElement: 'error',
  MissingAttribute: 'error',
  DuplicateElement: 'error',
  ItemMustContainTitleOrDescription: 'error',
  MissingContentOrAlternate: 'error',
  DuplicateAtomLink: 'error',
  MissingXhtmlDiv: 'error',
  DuplicateValue: 'error',
  InvalidRFC2822Date: 'error',
  IncorrectDOW: 'error',
  InvalidRFC3339Date: 'error',
  InvalidPermalink: 'error',
  InvalidHttpGUID: 'error',
  InvalidBooleanAttribute: 'error',
  InvalidIntegerAttribute: 'error',
  InvalidMIMEAttribute: 'error',
  InvalidMIMEType: 'error',
  InvalidTextType: 'error',
  InvalidURLAttribute: 'error',
  InvalidLink: 'error',
  InvalidFullLink: 'error',
  InvalidUriChar: 'error',
  InvalidTAG: 'error',
  InvalidURN: 'error',
  InvalidUUID: 'error',
  InvalidLanguage: 'error',
  InvalidContact: 'error',
  InvalidWidth: 'error',
  InvalidHeight: 'error',
  InvalidValue: 'error',
  ImageUrlFormat: 'warning',
  ImageLinkDoesntMatch: 'warning',
  ImageTitleDoesntMatch: 'warning',
  MissingGuid: 'warning',
  MissingSelf: 'warning',
  MisplacedItem: 'warning',
  NeedDescriptionBeforeContent: 'warning',
  DuplicateItemSemantics: 'warning',
  DuplicateUpdated: 'warning',
  ProblematicalRFC822Date: 'warning',
  NotSufficientlyUnique: 'warning',
  NotBlank: 'warning',
  AttrNotBlank: 'warning',
  AtomLinkNotEmpty: 'warning',
  UnregisteredAtomLinkRel: 'warning',
  ContainsHTML: 'warning',
  ContainsUndeclaredHTML: 'warning',
  ContainsRelRef: 'warning',
  SecurityRisk: 'warning',
  SecurityRiskAttr: 'warning',
  DangerousStyleAttr: 'warning',
  BadCharacters: 'warning',
} as const satisfies Readonly<Record<string, FeedFinding['severity']>>;

export type FeedFaultCode = keyof typeof severities;
