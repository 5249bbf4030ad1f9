// Refactorings of a citation: in words, abbreviated, by its symbol; "OP" and "paragraph".
import type { Analysis } from '../../analysis/analysis.ts'
import { findCitations } from '../../mentions/citations.ts'
import type { Citation } from '../../mentions/mention.ts'
import type { Passage } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { isOfOthers, placeIn, rewriting, type Refactoring } from './refactoring.ts'

/** The other forms of the citation at an offset. */
export function citationForms(analysis: Analysis, offset: number): Refactoring[] {
  const place = placeIn(analysis, offset)
  const citation =
    place && analysis.mentions(place.passage).citations.find(({ span }) => span.from <= place.at && place.at <= span.to)
  if (!citation || isOfOthers(analysis, place.passage, citation.span)) return []
  const { passage } = place
  const reading = {
    register: analysis.project.register,
    period: analysis.event.period,
    eventTitle: analysis.event.title,
  }
  const { text } = passage.prose
  const cites = (text: string) => {
    const citations = findCitations({ text }, reading)
    const paragraphs = citations.filter(({ paragraphs }) => paragraphs.length > 0)
    return JSON.stringify([
      citations.flatMap(({ resolutions }) => resolutions.map(({ number }) => number)),
      paragraphs.map(({ resolutions, paragraphs }) => [
        resolutions[0]!.number,
        paragraphs.map(({ paragraph, last, letter }) => [paragraph, last, letter]),
      ]),
    ])
  }
  const said = cites(text)
  /** Offered only where the same is cited afterwards. */
  const offer = ([span, newText]: readonly [Span, string]) => {
    const again = text.slice(0, span.from) + newText + text.slice(span.to)
    return cites(again) === said ? rewriting(`Write "${newText}"`, passage, span, newText) : []
  }
  return [...resolutionForms(citation, passage, analysis), ...paragraphForms(citation, text)].flatMap(offer)
}

/** What may stand in the place of noun and numbers. */
function resolutionForms(
  citation: Citation,
  { prose: { text } }: Passage,
  { project }: Analysis,
): (readonly [Span, string])[] {
  const { form, noun, resolutions } = citation
  // After "resolutions 1540 (2004), adopted in April, and" others follow.
  if (form === 'number' || (resolutions.length === 1 && /s$/iu.test(noun.text))) return []
  const before = text.slice(Math.max(0, noun.span.from - 60), noun.span.from)
  const council =
    /(?:(?:the\s)?(?:United\sNations\s|UN\s)?Security\sCouncil['’]s|(?:United\sNations\s|UN\s)?Security\sCouncil)\s$/iu.exec(
      before,
    )?.[0] ?? ''
  if (council === '' && /Council(?:['’]s)?\s$/u.test(before)) return []
  const span = { from: noun.span.from - council.length, to: resolutions.at(-1)!.span.to }
  const numbers = resolutions.map(({ number, year }) => {
    const known = year ?? project.register.resolutions.get(number)?.year
    return known === undefined ? undefined : `${number} (${known})`
  })
  // What stands between the numbers ("adopted in April, and") would be lost.
  const joints = resolutions.slice(1).map(({ span }, index) => text.slice(resolutions[index]!.span.to, span.from))
  if (numbers.includes(undefined) || !joints.every(joint => /^(?:,\s|,?\sand\s)$/u.test(joint))) return []
  const list = (before: string) =>
    numbers.map((number, index) => `${joints[index - 1] ?? ''}${before}${number!}`).join('')
  const plural = resolutions.length > 1 ? 's' : ''
  return [
    ...(form === 'resolution' ? [] : [[span, `Security Council resolution${plural} ${list('')}`] as const]),
    ...(form === 'abbreviation' ? [] : [[span, `UNSCR${plural} ${list('')}`] as const]),
    ...(form === 'symbol' ? [] : [[span, list('S/RES/')] as const]),
  ]
}

/** "OP 3 (a)" for "paragraph 3 (a)", and the other way. */
function paragraphForms({ span, paragraphs }: Citation, text: string): (readonly [Span, string])[] {
  const first = paragraphs[0]
  if (!first) return []
  const before = text.slice(Math.max(0, span.from - 24), first.span.from)
  const [word, operative] =
    /(?:\b(OPs?|O\.P\.|[Oo]perative\sparagraphs?|[Oo][Pp]\.?\sparas?\.?)|\b[Pp]aragraphs?|\b[Pp]aras?\.?|§{1,2})\s*$/u.exec(
      before,
    ) ?? []
  if (word === undefined) return []
  const from = first.span.from - word.length
  const last = paragraphs.at(-1)!
  // "3 (a) and (d)" is of one paragraph, "3 and 4" of two.
  const isOne = last.paragraph === first.paragraph && last.last === undefined
  const beginsSentence = from === 0 || /[.!?]["”’)]?\s$/u.test(text.slice(0, from))
  const paragraph = beginsSentence ? 'Paragraph' : 'paragraph'
  const other = operative === undefined ? 'OP' : paragraph
  return [[{ from, to: last.span.to }, `${other}${isOne ? '' : 's'} ${text.slice(first.span.from, last.span.to)}`]]
}
