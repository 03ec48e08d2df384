import { caseCollision } from './archive/case-collision.ts';
import { duplicateSlug } from './archive/duplicate-slug.ts';
import { empty } from './body/empty.ts';
import { headingEmpty } from './body/heading-empty.ts';
import { headingLevel } from './body/heading-level.ts';
import { bodyImageAlt } from './body/image-alt.ts';
import { imageFile } from './body/image-file.ts';
import { linkScheme } from './body/link-scheme.ts';
import { linkTarget } from './body/link-target.ts';
import type { Rule } from './define.ts';
import { readable } from './file/readable.ts';
import { blankBefore } from './frontmatter/blank-before.ts';
import { categoryKnown } from './frontmatter/category-known.ts';
import { dateExists } from './frontmatter/date-exists.ts';
import { dateFilename } from './frontmatter/date-filename.ts';
import { dateFormat } from './frontmatter/date-format.ts';
import { dateFuture } from './frontmatter/date-future.ts';
import { datePlaceholder } from './frontmatter/date-placeholder.ts';
import { duplicateKey } from './frontmatter/duplicate-key.ts';
import { fence } from './frontmatter/fence.ts';
import { imageAlt } from './frontmatter/image-alt.ts';
import { required } from './frontmatter/required.ts';
import { slug } from './frontmatter/slug.ts';
import { syntax } from './frontmatter/syntax.ts';
import { type } from './frontmatter/type.ts';
import { unknownKey } from './frontmatter/unknown-key.ts';

/** Every rule: one line each. Help, documentation and the example tests follow from it. */
export const rules: readonly Rule[] = [
  readable,
  fence,
  blankBefore,
  syntax,
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
  slug,
  imageAlt,
  empty,
  headingLevel,
  headingEmpty,
  bodyImageAlt,
  imageFile,
  linkTarget,
  linkScheme,
  duplicateSlug,
  caseCollision,
];
