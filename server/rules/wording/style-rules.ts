// The rules of style, in the order in which the documentation lists them.
import type { Rule } from '../rule.ts'
import { aOrAn } from './a-or-an.ts'
import { abbreviationArticle } from './abbreviation-article.ts'
import { abbreviationDefinedTwice } from './abbreviation-defined-twice.ts'
import { abbreviationFirstUse } from './abbreviation-first-use.ts'
import { abbreviationForm } from './abbreviation-form.ts'
import { abbreviationUnused } from './abbreviation-unused.ts'
import { adverbHyphen } from './adverb-hyphen.ts'
import { agreement } from './agreement.ts'
import { article } from './article.ts'
import { commaBeforeClause } from './comma-before-clause.ts'
import { contactLineForm } from './contact-line-form.ts'
import { contraction } from './contraction.ts'
import { courtesyTitle } from './courtesy-title.ts'
import { dash } from './dash.ts'
import { doubledWord } from './doubled-word.ts'
import { durationHyphen } from './duration-hyphen.ts'
import { emphasis } from './emphasis.ts'
import { footnoteMark } from './footnote-mark.ts'
import { fractionHyphen } from './fraction-hyphen.ts'
import { genderNeutralOffice } from './gender-neutral-office.ts'
import { genderNeutralTerm } from './gender-neutral-term.ts'
import { honorific } from './honorific.ts'
import { largeNumber } from './large-number.ts'
import { latinAbbreviation } from './latin-abbreviation.ts'
import { listForm } from './list-form.ts'
import { neverAbbreviated } from './never-abbreviated.ts'
import { noBreakSpace } from './no-break-space.ts'
import { numberInFigures } from './number-in-figures.ts'
import { officeCapitals } from './office-capitals.ts'
import { ordinalEndingRule } from './ordinal-ending.ts'
import { ordinalInWordsRule } from './ordinal-in-words.ts'
import { perCent } from './per-cent.ts'
import { personNameConsistency } from './person-name-consistency.ts'
import { possessive } from './possessive.ts'
import { quotationMarks } from './quotation-marks.ts'
import { relativePronoun } from './relative-pronoun.ts'
import { sentenceStartsWithFigure } from './sentence-starts-with-figure.ts'
import { serialComma } from './serial-comma.ts'
import { slashAmpersand } from './slash-ampersand.ts'
import { spacing } from './spacing.ts'
import { sum } from './sum.ts'
import { tense } from './tense.ts'
import { unitedNationsSpelledOut } from './united-nations-spelled-out.ts'
import { verbForm } from './verb-form.ts'

/** Numbers, persons, abbreviations, punctuation, emphasis, inclusive language, contact lines. */
export const styleRules: readonly Rule[] = [
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
