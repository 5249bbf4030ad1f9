// All rules, in the order in which the documentation lists them.
import { abbreviationVariants } from './across/abbreviation-variants.ts'
import { duplicateEvent } from './across/duplicate-event.ts'
import { personNameVariants } from './across/person-name-variants.ts'
import { ambiguousDate } from './dates/ambiguous-date.ts'
import { dateFormat } from './dates/date-format.ts'
import { dateOrder } from './dates/date-order.ts'
import { datePreposition } from './dates/date-preposition.ts'
import { decadeForm } from './dates/decade-form.ts'
import { eventDate } from './dates/event-date.ts'
import { impossibleDate } from './dates/impossible-date.ts'
import { laterDocument } from './dates/later-document.ts'
import { relativeDate } from './dates/relative-date.ts'
import { timeFormat } from './dates/time-format.ts'
import { unreadableDate } from './dates/unreadable-date.ts'
import { wrongWeekday } from './dates/wrong-weekday.ts'
import { assemblyResolutionForm } from './resolutions/assembly-resolution-form.ts'
import { citeParagraph } from './resolutions/cite-paragraph.ts'
import { documentSymbolForm } from './resolutions/document-symbol-form.ts'
import { firstMention } from './resolutions/first-mention.ts'
import { mandateDate } from './resolutions/mandate-date.ts'
import { mandateEnded } from './resolutions/mandate-ended.ts'
import { preambularParagraphForm } from './resolutions/preambular-paragraph-form.ts'
import { resolutionDate } from './resolutions/resolution-date.ts'
import { resolutionForm } from './resolutions/resolution-form.ts'
import { resolutionNotYetAdopted } from './resolutions/resolution-not-yet-adopted.ts'
import { resolutionYear } from './resolutions/resolution-year.ts'
import { unknownParagraph } from './resolutions/unknown-paragraph.ts'
import { unknownResolution } from './resolutions/unknown-resolution.ts'
import type { Rule } from './rule.ts'
import { duplicateParticipant } from './states/duplicate-participant.ts'
import { informalStateName } from './states/informal-state-name.ts'
import { memberStates } from './states/member-states.ts'
import { misspelledStateName } from './states/misspelled-state-name.ts'
import { organizationName } from './states/organization-name.ts'
import { outdatedOrganizationName } from './states/outdated-organization-name.ts'
import { outdatedStateName } from './states/outdated-state-name.ts'
import { participantCount } from './states/participant-count.ts'
import { participantOrder } from './states/participant-order.ts'
import { prematureStateName } from './states/premature-state-name.ts'
import { placeName } from './states/place-name.ts'
import { stateArticle } from './states/state-article.ts'
import { stateNameForm } from './states/state-name-form.ts'
import { unknownState } from './states/unknown-state.ts'
import { alteredClause } from './structure/altered-clause.ts'
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
import { placeholder } from './structure/placeholder.ts'
import { sectionOrder } from './structure/section-order.ts'
import { unknownField } from './structure/unknown-field.ts'
import { unknownSection } from './structure/unknown-section.ts'
import { unknownStatus } from './structure/unknown-status.ts'
import { aliasLimit } from './text/alias-limit.ts'
import { conflictMarker } from './text/conflict-marker.ts'
import { strayCharacter } from './text/stray-character.ts'
import { syntaxError } from './text/syntax-error.ts'
import { unreadableText } from './text/unreadable-text.ts'
import { unusedSuppression } from './text/unused-suppression.ts'
import { wordingRules } from './wording/index.ts'
import { rangeDash } from './wording/numbers/range-dash.ts'
import { ownTerm } from './wording/words/own-term.ts'

/** Every rule there is. */
export const rules: readonly Rule[] = [
  syntaxError,
  conflictMarker,
  aliasLimit,
  unreadableText,
  strayCharacter,
  unusedSuppression,
  missingField,
  unknownField,
  duplicateField,
  emptyField,
  unknownStatus,
  missingSection,
  unknownSection,
  duplicateSection,
  emptySection,
  placeholder,
  sectionOrder,
  missingDisclaimer,
  alteredDisclaimer,
  alteredClause,
  missingContact,
  invalidContact,
  unknownState,
  outdatedStateName,
  prematureStateName,
  informalStateName,
  stateNameForm,
  stateArticle,
  placeName,
  participantCount,
  memberStates,
  organizationName,
  outdatedOrganizationName,
  misspelledStateName,
  duplicateParticipant,
  participantOrder,
  dateFormat,
  impossibleDate,
  ambiguousDate,
  unreadableDate,
  wrongWeekday,
  datePreposition,
  dateOrder,
  eventDate,
  laterDocument,
  timeFormat,
  decadeForm,
  relativeDate,
  unknownResolution,
  resolutionYear,
  resolutionDate,
  resolutionForm,
  unknownParagraph,
  resolutionNotYetAdopted,
  mandateEnded,
  mandateDate,
  assemblyResolutionForm,
  preambularParagraphForm,
  firstMention,
  documentSymbolForm,
  citeParagraph,
  rangeDash,
  ...wordingRules,
  ownTerm,
  duplicateEvent,
  personNameVariants,
  abbreviationVariants,
]
