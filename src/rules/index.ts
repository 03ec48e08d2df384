import { caseCollision } from './archive/case-collision.ts';
import { categoryVariants } from './archive/category-variants.ts';
import { duplicateSlug } from './archive/duplicate-slug.ts';
import { duplicateText } from './archive/duplicate-text.ts';
import { duplicateTitle } from './archive/duplicate-title.ts';
import { related } from './archive/related.ts';
import { tagVariants } from './archive/tag-variants.ts';
import { unusedImage } from './archive/unused-image.ts';
import { empty } from './body/empty.ts';
import { foreignSyntax } from './body/foreign-syntax.ts';
import { headingEmpty } from './body/heading-empty.ts';
import { headingLevel } from './body/heading-level.ts';
import { headingSpace } from './body/heading-space.ts';
import { bodyImageAlt } from './body/image-alt.ts';
import { imageFile } from './body/image-file.ts';
import { imageSize } from './body/image-size.ts';
import { leftover } from './body/leftover.ts';
import { linkScheme } from './body/link-scheme.ts';
import { linkSyntax } from './body/link-syntax.ts';
import { linkTarget } from './body/link-target.ts';
import { linkText } from './body/link-text.ts';
import { linkTracking } from './body/link-tracking.ts';
import { mergeConflict } from './body/merge-conflict.ts';
import { mergeTag } from './body/merge-tag.ts';
import { rawHtml } from './body/raw-html.ts';
import type { Rule } from './define.ts';
import { readable } from './file/readable.ts';
import { authorKnown } from './frontmatter/author-known.ts';
import { authorList } from './frontmatter/author-list.ts';
import { blankBefore } from './frontmatter/blank-before.ts';
import { bodyInFrontmatter } from './frontmatter/body-in-frontmatter.ts';
import { categoryKnown } from './frontmatter/category-known.ts';
import { commentInValue } from './frontmatter/comment-in-value.ts';
import { dateExists } from './frontmatter/date-exists.ts';
import { dateFilename } from './frontmatter/date-filename.ts';
import { dateFormat } from './frontmatter/date-format.ts';
import { dateFuture } from './frontmatter/date-future.ts';
import { datePlaceholder } from './frontmatter/date-placeholder.ts';
import { duplicateKey } from './frontmatter/duplicate-key.ts';
import { fence } from './frontmatter/fence.ts';
import { imageAlt } from './frontmatter/image-alt.ts';
import { invisibleCharacters } from './frontmatter/invisible-characters.ts';
import { required } from './frontmatter/required.ts';
import { slug } from './frontmatter/slug.ts';
import { summaryLength } from './frontmatter/summary-length.ts';
import { summaryMissing } from './frontmatter/summary-missing.ts';
import { syntax } from './frontmatter/syntax.ts';
import { tagsShape } from './frontmatter/tags-shape.ts';
import { titleEntity } from './frontmatter/title-entity.ts';
import { titleLength } from './frontmatter/title-length.ts';
import { type } from './frontmatter/type.ts';
import { unknownKey } from './frontmatter/unknown-key.ts';
import { abbreviation } from './language/abbreviation.ts';
import { longSentence } from './language/long-sentence.ts';
import { plainWord } from './language/plain-word.ts';
import { readability } from './language/readability.ts';
import { repeatedWord } from './language/repeated-word.ts';
import { stalePromise } from './language/stale-promise.ts';
import { term } from './language/term.ts';
import { issueEmptySection } from './newsletter/empty-section.ts';
import { issueNoContent } from './newsletter/no-content.ts';
import { issuePastEvent } from './newsletter/past-event.ts';
import { issuePreheader } from './newsletter/preheader.ts';
import { issueRepeatedArticle } from './newsletter/repeated-article.ts';
import { issueSentBefore } from './newsletter/sent-before.ts';
import { issueSubject } from './newsletter/subject.ts';
import { issueUnknownArticle } from './newsletter/unknown-article.ts';
import { issueUnknownKey } from './newsletter/unknown-key.ts';
import { issueValue } from './newsletter/value.ts';
import { bsn } from './privacy/bsn.ts';
import { email } from './privacy/email.ts';
import { iban } from './privacy/iban.ts';
import { phone } from './privacy/phone.ts';
import { handle } from './social/handle.ts';
import { hashtagStyle } from './social/hashtag-style.ts';
import { image } from './social/image.ts';
import { socialImageSize } from './social/image-size.ts';
import { tooLong } from './social/too-long.ts';
import { suppressionForm } from './suppression/form.ts';
import { suppressionUnused } from './suppression/unused.ts';

/** Every rule: one line each. Help, documentation and the example tests follow from it. */
export const rules: readonly Rule[] = [
  readable,
  fence,
  blankBefore,
  syntax,
  commentInValue,
  duplicateKey,
  required,
  unknownKey,
  type,
  dateFormat,
  dateExists,
  datePlaceholder,
  dateFuture,
  dateFilename,
  categoryKnown,
  authorKnown,
  authorList,
  titleLength,
  titleEntity,
  summaryLength,
  summaryMissing,
  tagsShape,
  slug,
  imageAlt,
  invisibleCharacters,
  bodyInFrontmatter,
  empty,
  headingLevel,
  headingEmpty,
  headingSpace,
  bodyImageAlt,
  imageFile,
  imageSize,
  linkTarget,
  linkSyntax,
  linkScheme,
  linkText,
  linkTracking,
  rawHtml,
  leftover,
  mergeConflict,
  foreignSyntax,
  mergeTag,
  longSentence,
  plainWord,
  abbreviation,
  stalePromise,
  term,
  repeatedWord,
  readability,
  bsn,
  iban,
  phone,
  email,
  tooLong,
  hashtagStyle,
  handle,
  image,
  socialImageSize,
  duplicateSlug,
  caseCollision,
  duplicateTitle,
  duplicateText,
  categoryVariants,
  tagVariants,
  related,
  unusedImage,
  issueValue,
  issueUnknownKey,
  issueNoContent,
  issueEmptySection,
  issueUnknownArticle,
  issueRepeatedArticle,
  issueSentBefore,
  issuePastEvent,
  issueSubject,
  issuePreheader,
  suppressionForm,
  suppressionUnused,
];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);
