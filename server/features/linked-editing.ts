// Linked editing: an abbreviation, where the note defines it and wherever it uses it; typing in one changes all.
import type { Analysis } from '../analysis/analysis.ts'
import { abbreviationWords, capitalsWithin } from '../mentions/abbreviations.ts'
import type { Passage } from '../note/note.ts'
import { contains, shift, type Span } from '../note/span.ts'
import { readAbbreviations } from '../rules/wording/abbreviations/abbreviations.ts'
import { passagesOutside, perBlock } from './per-block.ts'
import { inSource, isInWordsOfOthers } from './places.ts'

/** What may be typed in linked places before they part: letters, figures and hyphens. For clients that read it without flags. */
export const linkedWord = '[A-Za-z0-9\\u00c0-\\u024f-]+'

interface Use {
  readonly abbreviation: string
  /** In the source, without the ending of a plural. */
  readonly span: Span
}

/** The places that must change with the word at `offset`, in order, the word included; none where it stands alone. */
export function linkedPlaces(analysis: Analysis, offset: number): readonly Span[] {
  const passage = analysis.passageAt(offset)
  const here = passage && usesIn(analysis, passage).find(({ span }) => span.from <= offset && offset <= span.to)
  if (!here || !isDefined(analysis, here.abbreviation)) return []
  const uses = passagesOutside(analysis).flatMap(outside => usesIn(analysis, outside))
  for (const block of analysis.note.blocks)
    for (const use of blockUses(analysis, block)) uses.push({ ...use, span: shift(use.span, block.at) })
  const places = uses.filter(({ abbreviation }) => abbreviation === here.abbreviation).map(({ span }) => span)
  return places.length > 1 ? places.sort((a, b) => a.from - b.from) : []
}

const blockUses = perBlock((analysis, { passages }) => passages.flatMap(passage => usesIn(analysis, passage)))

/** The abbreviations of a passage in the drafter's own words; not those broken by markup, which cannot be typed over. */
function usesIn(analysis: Analysis, passage: Passage): Use[] {
  const { text } = passage.prose
  const capitals = capitalsWithin(text)
  if (capitals.length === 0) return []
  const mentions = analysis.mentions(passage)
  const isClosed = (span: Span) =>
    isInWordsOfOthers(passage, mentions, span) ||
    passage.prose.regions.some(
      ({ kind, span: region }) => (kind === 'code' || kind === 'address') && contains(region, span),
    )
  return abbreviationWords(text, capitals).flatMap(({ abbreviation, span: { from } }) => {
    const span = { from, to: from + abbreviation.length }
    const place = inSource(passage, span)
    return place.to - place.from === abbreviation.length && !isClosed(span) ? [{ abbreviation, span: place }] : []
  })
}

/** Whether a text of the note writes the name out and the abbreviation in brackets behind it. */
function isDefined(analysis: Analysis, abbreviation: string): boolean {
  const defines = ({ prose }: Passage) =>
    prose.text.includes(abbreviation) &&
    readAbbreviations(prose.text, prose.regions).some(
      use => use.abbreviation === abbreviation && use.definitions.length > 0,
    )
  return (
    passagesOutside(analysis).some(defines) ||
    analysis.note.blocks.some(({ content }) => content.passages.some(defines))
  )
}
