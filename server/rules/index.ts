// All rules, in the order in which the documentation lists them.
import type { Rule } from './rule.ts'
import { alteredDisclaimer } from './structure/altered-disclaimer.ts'
import { duplicateField } from './structure/duplicate-field.ts'
import { duplicateSection } from './structure/duplicate-section.ts'
import { emptyField } from './structure/empty-field.ts'
import { emptySection } from './structure/empty-section.ts'
import { invalidContact } from './structure/invalid-contact.ts'
import { missingContact } from './structure/missing-contact.ts'
import { missingDisclaimer } from './structure/missing-disclaimer.ts'
import { missingField } from './structure/missing-field.ts'
import { missingSection } from './structure/missing-section.ts'
import { sectionOrder } from './structure/section-order.ts'
import { unknownField } from './structure/unknown-field.ts'
import { unknownSection } from './structure/unknown-section.ts'
import { aliasLimit } from './text/alias-limit.ts'
import { conflictMarker } from './text/conflict-marker.ts'
import { syntaxError } from './text/syntax-error.ts'
import { unreadableText } from './text/unreadable-text.ts'

/** Every rule there is. */
export const rules: readonly Rule[] = [
  syntaxError,
  conflictMarker,
  aliasLimit,
  unreadableText,
  missingField,
  unknownField,
  duplicateField,
  emptyField,
  missingSection,
  unknownSection,
  duplicateSection,
  emptySection,
  sectionOrder,
  missingDisclaimer,
  alteredDisclaimer,
  missingContact,
  invalidContact,
]
