// Which subjects stand at a place of a note.
import type { Analysis } from '../analysis/analysis.ts'
import type { NoteFacts, Occurrence, SubjectKind } from '../archive/facts.ts'
import { kindOf } from '../archive/subject.ts'
import type { Citation, CitedParagraph } from '../mentions/mention.ts'
import type { Span } from '../note/span.ts'
import { inSource } from './places.ts'

/** Of subjects with the same words, the one meant first. */
const order: readonly SubjectKind[] = [
  'paragraph',
  'resolution',
  'person',
  'state',
  'organization',
  'abbreviation',
  'event',
]

/**
 * What stands at an offset (ends of spans included), the most specific first: of several the shortest; of equal ones the
 * thing before its abbreviation. Within the other words of a citation it is the only paragraph or resolution cited.
 */
export function subjectsAt(analysis: Analysis, facts: NoteFacts, offset: number): readonly Occurrence[] {
  const holds = ({ from, to }: Span) => from <= offset && offset <= to
  const found = facts.occurrences.filter(({ span }) => holds(span))
  const isCited = found.some(({ subject }) => kindOf(subject) !== 'event')
  const cited = isCited ? undefined : citedAround(analysis, offset, holds)
  if (cited) found.push(...facts.occurrences.filter(({ span }) => span.from === cited.from && span.to === cited.to))
  return found.sort(
    (a, b) => lengthOf(a) - lengthOf(b) || order.indexOf(kindOf(a.subject)) - order.indexOf(kindOf(b.subject)),
  )
}

/** The source of what the words of a citation around an offset lead to: its only paragraph, or its only resolution. */
function citedAround(analysis: Analysis, offset: number, holds: (span: Span) => boolean): Span | undefined {
  const passage = analysis.passageAt(offset)
  const citation = passage && analysis.mentions(passage).citations.find(({ span }) => holds(inSource(passage, span)))
  if (!citation) return undefined
  const [only, another] = citation.resolutions
  const paragraph = citation.paragraphs[0]
  if (paragraph && leadingParagraph(citation, offset, inSource(passage, citation.noun.span)))
    return inSource(passage, paragraph.span)
  return only && !another ? inSource(passage, only.span) : undefined
}

/** The only paragraph of "paragraph 3 of resolution 1540 (2004)", where the offset is in the words before the noun; its span begins with these. */
export function leadingParagraph(
  { span, paragraphs }: Citation,
  offset: number,
  noun: Span,
): CitedParagraph | undefined {
  const [only, ...others] = paragraphs
  if (!only || others.length > 0 || offset >= noun.from) return undefined
  return { ...only, span: { from: span.from, to: only.span.to } }
}

function lengthOf({ span }: Occurrence): number {
  return span.to - span.from
}

/** Whether a subject is introduced at a place, rather than only used. */
export function isDeclaration({ role }: Occurrence): boolean {
  return role === 'definition'
}
