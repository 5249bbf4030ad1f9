// The rules of wording, in the order in which the documentation lists them.
import type { Rule } from '../rule.ts'
import { abbreviationArticle } from './abbreviations/abbreviation-article.ts'
import { abbreviationDefinedTwice } from './abbreviations/abbreviation-defined-twice.ts'
import { abbreviationFirstUse } from './abbreviations/abbreviation-first-use.ts'
import { abbreviationForm } from './abbreviations/abbreviation-form.ts'
import { abbreviationUnused } from './abbreviations/abbreviation-unused.ts'
import { latinAbbreviation } from './abbreviations/latin-abbreviation.ts'
import { neverAbbreviated } from './abbreviations/never-abbreviated.ts'
import { unitedNationsSpelledOut } from './abbreviations/united-nations-spelled-out.ts'
import { capitalsCharter } from './capitals/capitals-charter.ts'
import { capitalsGovernment } from './capitals/capitals-government.ts'
import { capitalsNames } from './capitals/capitals-names.ts'
import { capitalsNonStateActors } from './capitals/capitals-non-state-actors.ts'
import { capitalsOfImportance } from './capitals/capitals-of-importance.ts'
import { capitalsOrgans } from './capitals/capitals-organs.ts'
import { capitalsShortForm } from './capitals/capitals-short-form.ts'
import { capitalsState } from './capitals/capitals-state.ts'
import { headingSentenceCase } from './capitals/heading-sentence-case.ts'
import { officeCapitals } from './capitals/office-capitals.ts'
import { aOrAn } from './grammar/a-or-an.ts'
import { agreement } from './grammar/agreement.ts'
import { article } from './grammar/article.ts'
import { contraction } from './grammar/contraction.ts'
import { doubledWord } from './grammar/doubled-word.ts'
import { possessive } from './grammar/possessive.ts'
import { relativePronoun } from './grammar/relative-pronoun.ts'
import { tense } from './grammar/tense.ts'
import { verbForm } from './grammar/verb-form.ts'
import { durationHyphen } from './numbers/duration-hyphen.ts'
import { fractionHyphen } from './numbers/fraction-hyphen.ts'
import { largeNumber } from './numbers/large-number.ts'
import { numberInFigures } from './numbers/number-in-figures.ts'
import { ordinalEndingRule } from './numbers/ordinal-ending.ts'
import { ordinalInWordsRule } from './numbers/ordinal-in-words.ts'
import { perCent } from './numbers/per-cent.ts'
import { sentenceStartsWithFigure } from './numbers/sentence-starts-with-figure.ts'
import { sum } from './numbers/sum.ts'
import { contactLineForm } from './persons/contact-line-form.ts'
import { courtesyTitle } from './persons/courtesy-title.ts'
import { genderNeutralOffice } from './persons/gender-neutral-office.ts'
import { genderNeutralTerm } from './persons/gender-neutral-term.ts'
import { honorific } from './persons/honorific.ts'
import { personNameConsistency } from './persons/person-name-consistency.ts'
import { commaBeforeClause } from './punctuation/comma-before-clause.ts'
import { dash } from './punctuation/dash.ts'
import { emphasis } from './punctuation/emphasis.ts'
import { footnoteMark } from './punctuation/footnote-mark.ts'
import { listForm } from './punctuation/list-form.ts'
import { noBreakSpace } from './punctuation/no-break-space.ts'
import { quotationMarks } from './punctuation/quotation-marks.ts'
import { serialComma } from './punctuation/serial-comma.ts'
import { slashAmpersand } from './punctuation/slash-ampersand.ts'
import { spacing } from './punctuation/spacing.ts'
import { adverbHyphen } from './words/adverb-hyphen.ts'
import { compoundWords } from './words/compound-words.ts'
import { spellingIze } from './words/spelling-ize.ts'
import { spelling } from './words/spelling.ts'
import { usage } from './words/usage.ts'

export const wordingRules: readonly Rule[] = [
  capitalsState,
  capitalsNonStateActors,
  capitalsGovernment,
  capitalsOrgans,
  capitalsCharter,
  capitalsOfImportance,
  capitalsNames,
  capitalsShortForm,
  headingSentenceCase,
  spellingIze,
  spelling,
  compoundWords,
  usage,
  numberInFigures,
  sentenceStartsWithFigure,
  largeNumber,
  perCent,
  ordinalEndingRule,
  ordinalInWordsRule,
  fractionHyphen,
  durationHyphen,
  courtesyTitle,
  honorific,
  officeCapitals,
  personNameConsistency,
  abbreviationFirstUse,
  abbreviationUnused,
  abbreviationDefinedTwice,
  unitedNationsSpelledOut,
  neverAbbreviated,
  abbreviationForm,
  abbreviationArticle,
  latinAbbreviation,
  serialComma,
  commaBeforeClause,
  quotationMarks,
  dash,
  spacing,
  slashAmpersand,
  adverbHyphen,
  contraction,
  doubledWord,
  aOrAn,
  article,
  agreement,
  verbForm,
  tense,
  relativePronoun,
  possessive,
  sum,
  noBreakSpace,
  listForm,
  footnoteMark,
  emphasis,
  genderNeutralOffice,
  genderNeutralTerm,
  contactLineForm,
]
