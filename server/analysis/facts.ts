// What the header says of the event, and which kind of note this is: the facts that every check may use.
import type { Field, FieldValue, Note } from '../note/note.ts'
import { readEventPeriod } from '../mentions/dates.ts'
import { kindOf } from '../project/kind-of.ts'
import { isDraft } from '../project/note-status.ts'
import type { Project } from '../project/project.ts'
import type { Period } from '../register/day.ts'
import type { EventFacts, Facts } from '../rules/rule.ts'

/** A version of a note and its facts. */
export interface FactsOfVersion {
  readonly note: Note
  readonly facts: Facts
}

/** The facts of a note. Those equal to the version before are handed out as the same object, so that they may key caches. */
export function readFacts(note: Note, project: Project, before: FactsOfVersion | undefined): Facts {
  const previous = before?.facts
  const sameHeader = before?.note.fields === note.fields
  const sameMarks = before !== undefined && hasConflict(before.note) === hasConflict(note)
  const event = sameHeader && sameMarks ? before.facts.event : readEvent(note, project)
  const kind = kindOf(note, project.kinds, event.period)
  const draft = sameHeader ? before.facts.isDraft : isDraft(note.fields)
  return previous && previous.kind === kind && previous.isDraft === draft && sameEvent(previous.event, event)
    ? previous
    : { register: project.register, project, kind, event, isDraft: draft }
}

function readEvent(note: Note, project: Project): EventFacts {
  const { fields } = note
  // Which of two versions, or of two dates, holds is for the drafter to say.
  const isUndecided = hasConflict(note) || fields.filter(({ key }) => key === 'date').length > 1
  return { period: isUndecided ? undefined : eventPeriod(fields, project), title: textOf(fields, 'event') }
}

const hasConflict = ({ problems }: Note) => problems.some(({ kind }) => kind === 'conflict-marker')

function sameEvent(a: EventFacts, b: EventFacts): boolean {
  return a.title === b.title && a.period?.from === b.period?.from && a.period?.to === b.period?.to
}

/** The days of the event: undefined without a date, for an impossible one, and before the register begins. */
function eventPeriod(fields: readonly Field[], project: Project): Period | undefined {
  const text = textOf(fields, 'date') ?? textOf(fields, 'date-and-venue')
  const period = text === undefined ? undefined : readEventPeriod(text)
  return period && period.from >= project.register.coverageFrom ? period : undefined
}

function textOf(fields: readonly Field[], key: string): string | undefined {
  const value = fields.find(field => field.key === key && field.value.form !== 'empty')?.value
  return value && firstText(value)
}

function firstText(value: FieldValue): string | undefined {
  switch (value.form) {
    case 'text':
      return value.text.passage.prose.text
    case 'list':
      return value.items[0]?.passage.prose.text
    case 'groups':
    case 'empty':
      return undefined
  }
}
