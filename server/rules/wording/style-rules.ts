// The rules of style, in the order in which the documentation lists them.
import type { Rule } from '../rule.ts'
import { abbreviationDefinedTwice } from './abbreviation-defined-twice.ts'
import { abbreviationFirstUse } from './abbreviation-first-use.ts'
import { abbreviationUnused } from './abbreviation-unused.ts'
import { fractionHyphen } from './fraction-hyphen.ts'
import { largeNumber } from './large-number.ts'
import { numberInFigures } from './number-in-figures.ts'
import { ordinalEndingRule } from './ordinal-ending.ts'
import { ordinalInWordsRule } from './ordinal-in-words.ts'
import { perCent } from './per-cent.ts'
import { sentenceStartsWithFigure } from './sentence-starts-with-figure.ts'

/** Numbers, persons, abbreviations, punctuation, emphasis, inclusive language, contact lines. */
export const styleRules: readonly Rule[] = [
  numberInFigures,
  sentenceStartsWithFigure,
  largeNumber,
  perCent,
  ordinalEndingRule,
  ordinalInWordsRule,
  fractionHyphen,
  abbreviationFirstUse,
  abbreviationUnused,
  abbreviationDefinedTwice,
]
