// Which subjects stand at a place of a note.
import type { Analysis } from '../analysis/analysis.ts'
import type { NoteFacts, Occurrence, SubjectKind } from '../archive/facts.ts'
import { kindOf } from '../archive/subject.ts'
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
 * thing before its abbreviation. Within the other words of a citation it is the only resolution cited.
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

/** The source of the only resolution of the citation around an offset. */
function citedAround(analysis: Analysis, offset: number, holds: (span: Span) => boolean): Span | undefined {
  const passage = analysis.passageAt(offset)
  const citation = passage && analysis.mentions(passage).citations.find(({ span }) => holds(inSource(passage, span)))
  const [only, another] = citation?.resolutions ?? []
  return only && !another ? inSource(passage!, only.span) : undefined
}

function lengthOf({ span }: Occurrence): number {
  return span.to - span.from
}

/** Whether a subject is introduced at a place, rather than only used. */
export function isDeclaration({ role }: Occurrence): boolean {
  return role === 'definition'
}
