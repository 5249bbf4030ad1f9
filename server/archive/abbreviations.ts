// The abbreviations of a note: where each is explained and used, and what it stands for.
import { abbreviationWords, bracketAround, capitalsWithin, type AbbreviationWord } from '../mentions/abbreviations.ts'
import { expansionBefore } from '../mentions/expansion.ts'
import { needsNoDefinition } from '../rules/wording/abbreviations/known-abbreviations.ts'
import { spaced, type Found, type ReadPassage } from './places.ts'
import { abbreviationSubject } from './subject.ts'

interface PlacedWord extends AbbreviationWord {
  readonly read: ReadPassage
  readonly isDefinition: boolean
}

/** Adds every abbreviation that is explained in the note or wants to be; gives what the explained ones stand for, the first time. */
export function findAbbreviations(
  passages: readonly ReadPassage[],
  found: Found[],
): { readonly longForms: Readonly<Record<string, string>> } {
  const longForms = new Map<string, string>()
  const words: PlacedWord[] = []
  for (const read of passages) {
    const { text } = read
    for (const word of abbreviationWords(text, capitalsWithin(text))) {
      const bracket = bracketAround(text, word.span)
      const name = bracket && expansionBefore(text, bracket.from, word.abbreviation)
      if (name && !longForms.has(word.abbreviation))
        longForms.set(word.abbreviation, spaced(text.slice(name.from, name.to)))
      words.push({ ...word, read, isDefinition: name !== undefined })
    }
  }
  for (const { read, abbreviation, span, isDefinition } of words) {
    if (!longForms.has(abbreviation) && needsNoDefinition(abbreviation)) continue
    found.push({
      read,
      subject: abbreviationSubject(abbreviation),
      role: isDefinition ? 'definition' : 'mention',
      span: { from: span.from, to: span.from + abbreviation.length },
    })
  }
  return { longForms: Object.fromEntries(longForms) }
}
