// What the header says of the event, and which kind of note this is: the facts that every check may use.
import type { Field, FieldValue, Note } from '../note/note.ts'
import { readEventPeriod } from '../mentions/dates.ts'
import { kindOf } from '../project/kind-of.ts'
import type { Project } from '../project/project.ts'
import type { Period } from '../register/day.ts'
import type { Facts } from '../rules/rule.ts'

/** The facts of a note. Equal facts are handed out as the same object (`previous`), so that they may key caches. */
export function readFacts(note: Note, project: Project, previous: Facts | undefined): Facts {
  const period = eventPeriod(note.fields, project)
  const title = textOf(note.fields, 'event')
  const kind = kindOf(note, project.kinds, period)
  if (
    previous?.project === project &&
    previous.kind === kind &&
    previous.event.title === title &&
    previous.event.period?.from === period?.from &&
    previous.event.period?.to === period?.to
  )
    return previous
  return { register: project.register, project, kind, event: { period, title } }
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
