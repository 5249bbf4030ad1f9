// The type hierarchy over the connection: the groups of a State and the whole of a body, and what belongs to these.
import type { SymbolKind, TypeHierarchyItem, TypeHierarchyPrepareParams } from 'vscode-languageserver'
import { rangeOf } from '../../archive/line-table.ts'
import type { Subject } from '../../archive/facts.ts'
import { type Belonging, describeBelonging, mayBelong, partsOf, wholesOf } from '../../features/belonging.ts'
import { subjectsAt } from '../../features/subject-at.ts'
import { isDay, type Period } from '../../register/day.ts'
import { isObject } from '../client.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'
import { archivedNote } from './archived-notes.ts'
import { registerPageOf } from './register-pages.ts'

const [body, member] = [2, 8] as const satisfies readonly SymbolKind[]

/** What the client hands back with an item: what it is, and of which note was asked. */
interface ItemData {
  readonly of: Belonging
  readonly period: Period | null
  /** Where the question was asked: there stands what has neither a page nor a place in a note. */
  readonly origin: Pick<TypeHierarchyItem, 'uri' | 'range'>
}

export function prepareBelonging(
  session: Session,
  document: Document,
  { position }: TypeHierarchyPrepareParams,
): TypeHierarchyItem[] | null {
  const positions = session.positions(document)
  const { register } = session.service(document.uri).project
  const { facts } = archivedNote(session, document)
  const at = subjectsAt(session.analysis(document), facts, positions.offset(position))
  const here = at.find(({ subject }) => mayBelong(subject, register))
  if (!here) return null
  const origin = { uri: document.uri, range: positions.range(here.span) }
  return itemsOf(session, [here.subject], { period: facts.period ?? null, origin })
}

/** The groups of a State, the body that a body is part of. */
export function wholes(session: Session, item: TypeHierarchyItem): TypeHierarchyItem[] | null {
  return related(session, item, wholesOf)
}

/** The bodies that are part of a body, and its member States on the days of the event. */
export function parts(session: Session, item: TypeHierarchyItem): TypeHierarchyItem[] | null {
  return related(session, item, partsOf)
}

function related(
  session: Session,
  { data }: TypeHierarchyItem,
  relatedTo: typeof wholesOf,
): TypeHierarchyItem[] | null {
  if (!isItemData(data)) return null
  const { register } = session.service(data.origin.uri).project
  return itemsOf(session, relatedTo(data.of, register, data.period ?? undefined), data)
}

function itemsOf(
  session: Session,
  all: readonly Belonging[],
  { period, origin }: Omit<ItemData, 'of'>,
): TypeHierarchyItem[] {
  const { register } = session.service(origin.uri).project
  return all.flatMap(of => {
    const described = describeBelonging(of, register, period ?? undefined)
    if (!described) return []
    const { name, detail } = described
    const place = placeOf(session, of, period ?? undefined) ?? origin
    return {
      name,
      ...(detail !== undefined && { detail }),
      kind: of.startsWith('state:') ? member : body,
      ...place,
      selectionRange: place.range,
      data: { of, period, origin } satisfies ItemData,
    }
  })
}

/** The page of the register, where the client shows it, else the last place in the notes. */
function placeOf(session: Session, of: Belonging, period: Period | undefined) {
  const { archive, client } = session
  if (of.startsWith('group:')) return undefined
  const subject = of as Subject
  if (client.showsContent) {
    const start = { line: 0, character: 0 }
    return { uri: registerPageOf(subject, session.service().project.register, period), range: { start, end: start } }
  }
  const last = archive.current().occurrences(subject).at(-1)
  return last && { uri: last.note.uri, range: rangeOf(last.note.lines, last.occurrence.span, client.encoding) }
}

function isItemData(data: unknown): data is ItemData {
  if (!isObject(data) || typeof data['of'] !== 'string' || !isObject(data['origin'])) return false
  const { period, origin } = data
  return typeof origin['uri'] === 'string' && isObject(origin['range']) && (period === null || isPeriod(period))
}

function isPeriod(value: unknown): value is Period {
  if (!isObject(value)) return false
  const { from, to } = value
  return typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to) && from <= to
}
