// Inline completion: the rest of a standard clause that the drafter has plainly begun.
import type { Analysis } from '../analysis/analysis.ts'
import type { ClauseText } from '../note/note.ts'
import { encodeFor } from '../note/prose.ts'
import { clauseInForce, statementsInForce } from '../project/clauses.ts'
import type { StandardClause } from '../project/kind.ts'
import { textAround } from './around.ts'
import { lineEnd } from './places.ts'

/** So many characters, more than one word, must be typed before a clause is offered; fewer to a person who asks. */
const enough = { typing: 12, asked: 4 } as const

/**
 * What would go on from `offset` with a clause of the note's kind, in the wording in force at the time of the event; at most
 * one text for each clause. Only at the end of a paragraph that has begun as the clause does, and only for clauses that the
 * note does not have. `asked`: whether the person asked for it and is not just typing.
 */
export function inlineCompletions(analysis: Analysis, offset: number, asked: boolean): readonly string[] {
  const { note } = analysis
  if (note.source.slice(offset, lineEnd(note.source, offset)).trim() !== '') return []
  const { before, after } = textAround(note.source, offset)
  if (after.trim() !== '' && note.notation === 'markdown') return []
  const typedEnd = offset - (/[ \t]*$/.exec(before)?.[0].length ?? 0)
  const quoting = analysis.passageAt(typedEnd)?.prose.quoting ?? 'none'
  return clausesOf(analysis, offset).flatMap(({ text }) => {
    const typed = typedOf(text, before, asked ? enough.asked : enough.typing)
    const rest = typed > 0 && !note.source.includes(text) ? encodeFor(quoting, text.slice(typed)) : undefined
    return rest === undefined || rest === '' ? [] : [rest]
  })
}

/** The clauses that may still come: the disclaimer and the contact line only where they are or would be the note's only ones. */
function clausesOf({ note, kind, project, event }: Analysis, offset: number): StandardClause[] {
  const { clauses } = project
  const mayCome = (clause: ClauseText | undefined) =>
    !clause || (clause.span.from <= offset && note.source.slice(clause.span.to, offset).trim() === '')
  const inForce = (id: string | undefined) => clauseInForce(clauses, id, event.period) ?? []
  return [
    ...statementsInForce(clauses, kind, event.period),
    ...(mayCome(note.contact) ? [inForce(kind.contact)].flat() : []),
    ...(mayCome(note.disclaimer) ? [inForce(kind.disclaimer)].flat() : []),
  ]
}

/** How many characters of a clause stand at the end of a text, from the beginning of a sentence on; 0 if fewer than `least`. */
function typedOf(clause: string, before: string, least: number): number {
  const [plain, text] = [plainOf(clause), plainOf(before)]
  const at = text.lastIndexOf(plain.slice(0, least))
  if (at < 0 || !/(?:^|[.!?:"'>|*-])\s*$/.test(text.slice(Math.max(0, at - 10), at))) return 0
  const typed = text.length - at
  return typed < plain.length && plain.startsWith(text.slice(at)) ? typed : 0
}

/** The same text, character by character, with plain dashes, quotation marks and spaces. */
function plainOf(text: string): string {
  return text
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[\u00a0\u202f]/gu, ' ')
}
