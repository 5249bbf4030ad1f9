// Refactorings of a list of participants: its order, its form, its groups.
import type { Analysis } from '../../analysis/analysis.ts'
import { editInPassage } from '../../analysis/place.ts'
import type { Participant } from '../../mentions/participant.ts'
import { normal } from '../../mentions/participant-names.ts'
import { readParticipants } from '../../mentions/participants.ts'
import type { Reading } from '../../mentions/mention.ts'
import type { Field, Note } from '../../note/note.ts'
import { readingOf, updateNote } from '../../note/read.ts'
import type { TextChange, TextEdit } from '../../note/span.ts'
import { lineBreakOf } from '../../project/insert.ts'
import { compareNames } from '../../register/states.ts'
import { applyEdits } from '../text-changes.ts'
import { expandGroup } from './expand-group.ts'
import { listsOf, type ListForm, type ListItem, type ParticipantList } from './participant-list.ts'
import type { Refactoring } from './refactoring.ts'
import { indentOfLabel, replaceValue, rewriteList, writeItems } from './write-list.ts'

/** More take part in no event; what is longer is no list of participants. */
const mostParticipants = 1_000

/** What may be done with the list of participants at an offset. Nobody is lost. */
export function participantForms(analysis: Analysis, offset: number): Refactoring[] {
  const { note } = analysis
  const field = note.fields.find(({ key, span }) => key === 'participants' && span.from <= offset && offset <= span.to)
  if (!field || analysis.participants.length > mostParticipants) return []
  const reading: Reading = {
    register: analysis.project.register,
    period: analysis.event.period,
    eventTitle: analysis.event.title,
  }
  const lists = listsOf(note, field, reading)
  const list = lists.find(({ group }) => !group || (group.label.span.from <= offset && offset <= group.value.span.to))
  const offers = [
    ...(list
      ? [sorting(list), ...otherForms(note, list), ...splitting(note, list), ...extracting(note, list, field, lists)]
      : []),
    ...joining(note, field, lists),
  ]
  const kept = offers.filter(({ edits }) => edits.length > 0 && keepsAll(note, field, edits, reading))
  return [...kept, ...(list ? expandGroup(note, list, offset, reading) : [])]
}

/** Whether after the edits the same take part, each the same, and the rest of the header is as it was. */
function keepsAll(note: Note, field: Field, edits: readonly TextEdit[], reading: Reading): boolean {
  const labels = readingOf(note)?.labels
  const source = applyEdits(note.source, edits)
  const after =
    labels && source !== note.source ? updateNote(note, source, changeOf(note, source, edits), labels) : undefined
  const again = after?.fields[note.fields.indexOf(field)]
  return (
    again !== undefined &&
    after?.fields.length === note.fields.length &&
    after.comments.length === note.comments.length &&
    after.problems.length <= note.problems.length &&
    namesOf(readParticipants(again, reading)) === namesOf(readParticipants(field, reading))
  )
}

/** One change from the first of sorted edits to the last, which lead to `source`. */
function changeOf(note: Note, source: string, edits: readonly TextEdit[]): TextChange {
  const { from } = edits[0]!.span
  const { to } = edits.at(-1)!.span
  return { from, to, length: to - from + source.length - note.source.length }
}

/** Who takes part, in no order. */
function namesOf(entries: readonly Participant[]): string {
  return entries
    .map(({ kind, text }) => `${kind} ${normal(text)}`)
    .sort()
    .join('\n')
}

/** Sorts the list: States in the order of the United Nations, then organizations by their names, then all others as they stand. */
function sorting({ items, passage, form }: ParticipantList): Refactoring {
  const sorted = items.toSorted(compareItems)
  const edits = items.flatMap(({ span, prose }, index) => {
    const other = sorted[index]!
    if (other === items[index]) return []
    if (form === 'flow' || form === 'block') return [{ span, newText: other.raw }]
    return editInPassage(passage, { span: prose, newText: other.text }) ?? []
  })
  return { kind: 'refactor.rewrite', title: 'Sort the participants in the order of the United Nations', edits }
}

function compareItems(a: ListItem, b: ListItem): number {
  return (
    rankOf(a.entry) - rankOf(b.entry) || compareNames({ sortKey: sortKeyOf(a.entry) }, { sortKey: sortKeyOf(b.entry) })
  )
}

function rankOf({ kind }: Participant): number {
  return kind === 'state' ? 0 : kind === 'organization' ? 1 : 2
}

/** A State stands where its right name on the day belongs; persons and what is not recognized stay in their order. */
function sortKeyOf(entry: Participant): string {
  if (entry.kind === 'state' && entry.reading.right) return entry.reading.right.sortKey
  return rankOf(entry) === 2 ? '' : normal(entry.text).toLowerCase()
}

/** In one line, or one entry a line. */
function otherForms(note: Note, list: ParticipantList): Refactoring[] {
  const texts = list.items.map(({ text }) => text)
  const offer = (title: string, form: ListForm): Refactoring => ({
    kind: 'refactor.rewrite',
    title,
    edits: rewriteList(note, list, texts, form),
  })
  if (list.form === 'sentence' || texts.length < 2) return []
  return [
    ...(list.form === 'line' ? [] : [offer('Write the participants in one line', 'line')]),
    ...(list.form === 'block' ? [] : [offer('Write each participant on a line of its own', 'block')]),
  ]
}

/** The groups into which a list is split, with what belongs there. */
const groupsOfKind = [
  { label: 'States', kinds: ['state'] },
  { label: 'Organizations', kinds: ['organization'] },
  { label: 'Others', kinds: ['person', 'role', 'unrecognized'] },
] as const

/** States, organizations and others under labels of their own. */
function splitting(note: Note, list: ParticipantList): Refactoring[] {
  if (list.group || list.form === 'sentence') return []
  const groups = groupsOfKind.flatMap(({ label, kinds }) => {
    const texts = list.items.filter(({ entry }) => kinds.some(kind => kind === entry.kind)).map(({ text }) => text)
    return texts.length > 0 ? [{ label, texts }] : []
  })
  if (groups.length < 2) return []
  const edits = replaceValue(note, list, writeGroups(note, groups, list.form))
  return [{ kind: 'refactor.rewrite', title: 'Split the participants into States, organizations and others', edits }]
}

function writeGroups(
  note: Note,
  groups: readonly { readonly label: string; readonly texts: readonly string[] }[],
  form: ListForm,
): string {
  const eol = lineBreakOf(note.source)
  return groups.map(({ label, texts }) => `${eol}  ${label}:${writeItems(texts, form, 2, eol)}`).join('')
}

/** Groups whose labels say no more than the entries themselves become one list. */
function joining(note: Note, field: Field, lists: readonly ParticipantList[]): Refactoring[] {
  if (field.value.form !== 'groups' || lists.length !== field.value.groups.length || lists.length < 2) return []
  if (
    lists.some(
      ({ form, group }) =>
        form === 'sentence' ||
        !/^(?:Participating |Member )?(?:States|Countries)$|^(?:International )?Organi[sz]ations$|^(?:Others|Other participants|Persons)$/iu.test(
          group!.label.text,
        ),
    )
  )
    return []
  const texts = lists.flatMap(({ items }) => items.map(({ text }) => text))
  const edits = replaceValue(
    note,
    { field, group: undefined },
    writeItems(texts, lists[0]!.form, 0, lineBreakOf(note.source)),
  )
  return [{ kind: 'refactor.inline', title: 'Write all participants in one list', edits }]
}

/** Persons among others get a group of their own, or join the one that is there. */
function extracting(note: Note, list: ParticipantList, field: Field, lists: readonly ParticipantList[]): Refactoring[] {
  const isPerson = ({ entry }: ListItem) => entry.kind === 'person'
  const persons = list.items.filter(isPerson).map(({ text }) => text)
  const rest = list.items.filter(item => !isPerson(item))
  if (persons.length === 0 || rest.length === 0 || list.form === 'sentence') return []
  const title = 'Put the persons into a group of their own'
  const others = rest.map(({ text }) => text)
  if (!list.group) {
    const kinds = new Set(rest.map(({ entry }) => entry.kind))
    const label = kinds.size > 1 ? 'Participants' : groupsOfKind.find(({ kinds: [kind] }) => kinds.has(kind))?.label
    const groups = [
      { label: label ?? 'Others', texts: others },
      { label: 'Persons', texts: persons },
    ]
    return [{ kind: 'refactor.extract', title, edits: replaceValue(note, list, writeGroups(note, groups, list.form)) }]
  }
  const there = lists.find(({ group }) => group?.label.text.toLowerCase() === 'persons')
  if (
    there === list ||
    (!there &&
      field.value.form === 'groups' &&
      field.value.groups.some(({ label }) => label.text.toLowerCase() === 'persons'))
  )
    return []
  const kept = rewriteList(note, list, others, list.form)
  const eol = lineBreakOf(note.source)
  const indent = indentOfLabel(note, list)
  const moved = there
    ? rewriteList(note, there, [...there.items.map(({ text }) => text), ...persons], there.form)
    : [
        insertion(
          field.value.span.to,
          `${eol}${' '.repeat(indent)}Persons:${writeItems(persons, list.form, indent, eol)}`,
        ),
      ]
  return [{ kind: 'refactor.extract', title, edits: inOrder([...kept, ...moved]) }]
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { from: at, to: at }, newText }
}

/** Edits that touch are made one, so that a client cannot take them in the wrong order. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits
    .toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
    .reduce<TextEdit[]>((merged, edit) => {
      const last = merged.at(-1)
      if (last?.span.to !== edit.span.from) return [...merged, edit]
      return [
        ...merged.slice(0, -1),
        { span: { from: last.span.from, to: edit.span.to }, newText: last.newText + edit.newText },
      ]
    }, [])
}
