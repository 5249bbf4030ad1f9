// Rename: a person, an organization, a State, an abbreviation or an event is given another name in every note that has it.
import type { Analysis } from '../analysis/analysis.ts'
import type { Archive, ArchivedNote } from '../archive/archive.ts'
import type { Occurrence } from '../archive/facts.ts'
import { kindOf } from '../archive/subject.ts'
import type { Span, TextEdit } from '../note/span.ts'
import type { NewNames } from '../project/rename-declared.ts'
import { renameAbbreviation } from './rename/abbreviation.ts'
import { newNames } from './rename/declared.ts'
import { renameEvent } from './rename/event.ts'
import { renameOrganization, renameState } from './rename/registered.ts'
import { fullName, renamePerson } from './rename/person.ts'
import { isRefusal, refuse, type Refusal, type Renaming } from './rename/renaming.ts'
import { subjectsAt } from './subject-at.ts'

/** What can be renamed at a place. */
export interface Renamable {
  readonly span: Span
  /** The name as it is. */
  readonly placeholder: string
}

/** The edits of each note, in the order of the source. */
export type NoteEdits = ReadonlyMap<ArchivedNote, readonly TextEdit[]>

/** What would be renamed at an offset of `note`, of which `analysis` is; undefined where nothing stands. */
export function prepareRename(analysis: Analysis, note: ArchivedNote, offset: number): Renamable | Refusal | undefined {
  const here = occurrenceToRename(analysis, note, offset)
  if (!here || isRefusal(here)) return here
  const { span, text, subject } = here
  return { span, placeholder: kindOf(subject) === 'person' ? fullName(note, here) : text }
}

/** The edits that give what stands at an offset another name, in all notes of the archive that mean the same by it. */
export function rename(
  analysis: Analysis,
  note: ArchivedNote,
  archive: Archive,
  offset: number,
  written: string,
): NoteEdits | Refusal | undefined {
  const here = occurrenceToRename(analysis, note, offset)
  if (!here || isRefusal(here)) return here
  const name = written.trim()
  const unfit = unfitName(name)
  if (unfit) return unfit
  const renaming: Renaming = { here, note, archive, name, project: analysis.project }
  switch (kindOf(here.subject)) {
    case 'abbreviation':
      return renameAbbreviation(renaming)
    case 'person':
      return renamePerson(renaming)
    case 'event':
      return renameEvent(renaming)
    case 'organization':
      return renameOrganization(renaming)
    case 'state':
      return renameState(renaming)
    case 'resolution':
    case 'paragraph':
      return undefined
  }
}

/** What the new name of what stands at an offset means for the names that a configuration declares. */
export function declaredNames(
  analysis: Analysis,
  note: ArchivedNote,
  offset: number,
  written: string,
): NewNames | undefined {
  const here = occurrenceToRename(analysis, note, offset)
  if (!here || isRefusal(here)) return undefined
  return newNames({ here, note, name: written.trim(), project: analysis.project })
}

/** The most specific thing at a place that has a name of the drafter's choice, or why there is none. */
function occurrenceToRename(analysis: Analysis, note: ArchivedNote, offset: number): Occurrence | Refusal | undefined {
  const at = subjectsAt(analysis, note.facts, offset)
  const free = at.find(({ subject, fixed }) => !isCited(kindOf(subject)) && !fixed)
  if (free) return free
  const [first] = at
  if (!first)
    return dateAt(analysis, offset) ? refuse('A date is not a name. Write the other date in its place.') : undefined
  return isCited(kindOf(first.subject))
    ? refuse('A resolution or paragraph keeps its number in every note. Write the other number in its place.')
    : refuse('These are the words of others (a quotation, a title or a standard text) and stay as they are.')
}

function isCited(kind: string): boolean {
  return kind === 'resolution' || kind === 'paragraph'
}

function dateAt(analysis: Analysis, offset: number): boolean {
  const passage = analysis.passageAt(offset)
  if (!passage) return false
  const holds = ({ from, to }: Span) =>
    passage.at + passage.prose.map.start(from) <= offset && offset <= passage.at + passage.prose.map.end(to)
  return analysis.mentions(passage).dates.some(({ span }) => holds(span))
}

const longestName = 300

function unfitName(name: string): Refusal | undefined {
  if (name === '') return refuse('Write the new name.')
  if (/[\n\r\u2028\u2029]/u.test(name)) return refuse('A name stands on one line.')
  if (/[\u0000-\u001f\u007f]/u.test(name)) return refuse('A name has no control characters.')
  if (/[*_`[\]<>|\\]/u.test(name)) return refuse('A name has none of the marks * _ ` [ ] < > | \\.')
  if (name.length > longestName) return refuse(`A name has at most ${longestName} characters.`)
  return undefined
}
