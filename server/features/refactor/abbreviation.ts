// Refactorings of an abbreviation: spelled out as where it is first used, and the other way.
import type { Analysis } from '../../analysis/analysis.ts'
import { abbreviationWords, bracketAround, capitalsWithin } from '../../mentions/abbreviations.ts'
import { expansionBefore } from '../../mentions/expansion.ts'
import type { Passage } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { isAdjective } from '../../rules/states/name-fix.ts'
import { longFormOf } from '../../rules/wording/abbreviations/abbreviation-first-use.ts'
import { readAbbreviations } from '../../rules/wording/abbreviations/abbreviations.ts'
import { isOfOthers, placeIn, rewriting, type Refactoring } from './refactoring.ts'

/** "OSCE" as "Organization for Security and Co-operation in Europe (OSCE)", or that as "OSCE", at an offset. */
export function abbreviationForms(analysis: Analysis, offset: number): Refactoring[] {
  const place = placeIn(analysis, offset)
  if (!place || place.passage.role === 'heading' || place.passage.role === 'title') return []
  const { passage, at } = place
  const { text } = passage.prose
  for (const { abbreviation, span } of abbreviationWords(text, capitalsWithin(text))) {
    const bracket = bracketAround(text, span)
    const name =
      bracket && text.charAt(bracket.to - 1) === ')' ? expansionBefore(text, bracket.from, abbreviation) : undefined
    const whole = bracket && name ? { from: name.from, to: bracket.to } : span
    if (at < whole.from || whole.to < at || isOfOthers(analysis, passage, whole)) continue
    // In brackets, but not behind what it is made from: another's explanation.
    if (bracket && !name) return []
    if (name)
      return isDefinedBefore(analysis, abbreviation, passage)
        ? rewriting(`Write "${abbreviation}"`, passage, whole, abbreviation)
        : []
    if (span.to - span.from > abbreviation.length) return []
    const longForm =
      definitionOf(analysis, abbreviation) ??
      longFormOf(abbreviation, { event: analysis.event, register: analysis.project.register })
    if (longForm === undefined) return []
    const article = articleFor(longForm, passage, span)
    if (article === undefined) return []
    const newText = `${article}${longForm} (${abbreviation})`
    return rewriting(`Write "${newText}"`, passage, span, newText)
  }
  return []
}

/** What the note itself says that an abbreviation stands for. */
function definitionOf(analysis: Analysis, abbreviation: string): string | undefined {
  for (const { prose } of analysis.passages())
    for (const use of prose.text.includes(abbreviation) ? readAbbreviations(prose.text, prose.regions) : [])
      if (use.abbreviation === abbreviation && use.definitions[0]) return use.definitions[0].text
  return undefined
}

/** Whether a passage before this one explains it already. */
function isDefinedBefore(analysis: Analysis, abbreviation: string, passage: Passage): boolean {
  for (const { prose, at } of analysis.passages()) {
    if (at + prose.map.start(0) >= passage.at + passage.prose.map.start(0)) continue
    const uses = prose.text.includes(abbreviation) ? readAbbreviations(prose.text, prose.regions) : []
    if (uses.some(use => use.abbreviation === abbreviation && use.definitions.length > 0)) return true
  }
  return false
}

/** The article that a long form needs there, if any; undefined where it is not sure, or the long form does not fit. */
function articleFor(longForm: string, passage: Passage, span: Span): string | undefined {
  const { role, prose } = passage
  const { text } = prose
  if (text.charAt(span.to) === '-') return undefined
  const isText = role === 'paragraph' || role === 'list-item' || role === 'quote' || role === 'footnote'
  const before = text.slice(Math.max(0, span.from - 24), span.from)
  const isDetermined = /\b(?:the|an?|its|their|this|each)\s$/iu.test(before)
  if (!isText || isDetermined || !/^\p{Lu}/u.test(longForm)) return ''
  const label = text.slice(span.from, span.to)
  if (isAdjective({ passage, span, place: 'text', label, was: undefined })) return undefined
  const begins = span.from === 0 || /[.!?:]["”’)]?\s$/u.test(before)
  return begins ? 'The ' : 'the '
}
