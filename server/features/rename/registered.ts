// Another name for a State or an organization: of those that the register knows, one that was right on the day of each note.
import { type ArchivedNote, placesIn } from '../../archive/archive.ts'
import type { Occurrence } from '../../archive/facts.ts'
import { abbreviationSubject, organizationOf, stateOf } from '../../archive/subject.ts'
import { writePeriod } from '../../mentions/dates.ts'
import type { Span, TextEdit } from '../../note/span.ts'
import { holdsDuring, type Period } from '../../register/day.ts'
import { isAbbreviation } from '../../register/label.ts'
import type { Organization } from '../../register/organizations.ts'
import { isDeclared, renameDeclared } from './declared.ts'
import { editsIn, editsOf, notesWith, refuse, type Refusal, type Renaming } from './renaming.ts'

/** Writes an organization otherwise wherever it stands as it does here, in the notes on whose days the name was right. */
export function renameOrganization(renaming: Renaming): ReadonlyMap<ArchivedNote, readonly TextEdit[]> | Refusal {
  const { here, note, name, project } = renaming
  const organization = organizationOf(here.subject, project.register)
  // By the name that the notes give it, one is the same in all of them.
  if (!organization)
    return editsOf(notesWith(renaming, here.subject), other => editsIn(other, here.subject, () => name))
  if (isDeclared(organization, here.text, project)) return renameDeclared(renaming)
  const wanted = alike(name)
  const isRight = (period: Period | undefined) =>
    writtenNames(organization, period).some(right => alike(right) === wanted)
  const { period } = note.facts
  if (!isRight(period)) {
    const names = [...new Set(writtenNames(organization, period))].map(right => `"${right}"`)
    return refuse(`"${name}" was not a name of this organization${on(period)}. Its names: ${names.join(', ')}.`)
  }
  const notes = notesWith(renaming, here.subject).filter(({ facts }) => isRight(facts.period))
  return editsOf(notes, other => {
    const explanations = explanationsIn(other)
    const isKept = ({ span }: Occurrence) => explanations.some(explained => saysTwice(span, explained, name))
    return editsIn(other, here.subject, place => (place.text === here.text && !isKept(place) ? name : undefined))
  })
}

/** Where a note explains abbreviations. */
function explanationsIn(note: ArchivedNote): readonly Occurrence[] {
  return Object.keys(note.facts.longForms)
    .flatMap(abbreviation => placesIn(note, abbreviationSubject(abbreviation)))
    .filter(({ role }) => role === 'definition')
}

/** Whether a name would stand twice if it were written at a place: as "OSCE (OSCE)" beside its explanation. */
function saysTwice({ from, to }: Span, explained: Occurrence, name: string): boolean {
  const bracket = explained.span
  if (from === bracket.from && to === bracket.to) return !isAbbreviation(name)
  return to < bracket.from && bracket.from - to <= ' ('.length && explained.text === name
}

function on(period: Period | undefined): string {
  return period ? ` on ${writePeriod(period)}` : ''
}

/** The names and abbreviations in force on the days; all of today without a date. */
function writtenNames({ name, abbreviations, history }: Organization, period: Period | undefined): readonly string[] {
  const then = period ? history.filter(interval => holdsDuring(interval, period)) : []
  if (then.length === 0) return [name, ...abbreviations]
  return then.flatMap(({ name, abbreviation }) => [name, ...(abbreviation?.split(/;\s*/u) ?? [])])
}

/** A name as it is compared: co-operation and cooperation, -isation and -ization are one. */
function alike(name: string): string {
  return name.replace(/o-operation/gu, 'ooperation').replace(/(?<=[a-z])isation/gu, 'ization')
}

/** Gives a State its right name on the day of each note: where it is named wrongly, or as it is here. */
export function renameState(renaming: Renaming): ReadonlyMap<ArchivedNote, readonly TextEdit[]> | Refusal {
  const { here, note, name, project } = renaming
  const { register } = project
  const state = stateOf(here.subject, register)
  if (!state) return refuse('The register does not know this State.')
  const isRight = (period: Period | undefined) => {
    const reading = register.states.read(name, period)
    return (
      reading?.states.length === 1 &&
      reading.states[0]!.iso3 === state.iso3 &&
      (reading.verdict === 'official' || reading.verdict === 'accepted')
    )
  }
  const { period } = note.facts
  if (!isRight(period)) {
    const right = register.states.nameOn(state, period)
    return refuse(`"${name}" was not the name of this State${on(period)}${right ? `: it was "${right.inText}"` : ''}.`)
  }
  const notes = notesWith(renaming, here.subject)
  return editsOf(notes, other => {
    const fits = isRight(other.facts.period)
    const edits = editsIn(other, here.subject, ({ text, mend }) =>
      fits && !mend && text === here.text ? name : undefined,
    )
    if ('refused' in edits) return edits
    const mended = placesIn(other, here.subject).flatMap(({ mend, fixed }) => (mend && !fixed ? [mend] : []))
    return [...edits, ...mended].sort((a, b) => a.span.from - b.span.from)
  })
}
