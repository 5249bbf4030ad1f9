// What is known of an abbreviation beside the register of organizations: whether it needs a definition, what it stands for.
import {
  abbreviatedTerms,
  abbreviationsLookedAtElsewhere,
  ambiguousAbbreviations,
  commonAbbreviations,
  stressedWords,
} from '../data/abbreviations.ts'

let undefinedAllowed: ReadonlySet<string> | undefined

/** Whether an abbreviation may stand without its definition, or is the concern of another rule. */
export function needsNoDefinition(abbreviation: string): boolean {
  undefinedAllowed ??= new Set(
    [commonAbbreviations, abbreviationsLookedAtElsewhere, stressedWords].join(' ').split(' '),
  )
  return undefinedAllowed.has(abbreviation)
}

/** What a term of the field stands for, where it is known. */
export function termOf(abbreviation: string): string | undefined {
  return Object.hasOwn(abbreviatedTerms, abbreviation) ? abbreviatedTerms[abbreviation] : undefined
}

/** Whether an abbreviation is known to stand for more than one thing. */
export function isAmbiguous(abbreviation: string): boolean {
  return ambiguousAbbreviations.split(' ').includes(abbreviation)
}
