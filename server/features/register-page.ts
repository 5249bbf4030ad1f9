// The page of the register on a subject, for a reader who goes to its definition.
import type { Archive, ArchivedNote } from '../archive/archive.ts'
import type { Subject } from '../archive/facts.ts'
import { citedOf, organizationOf, stateOf } from '../archive/subject.ts'
import { writePeriod } from '../mentions/dates.ts'
import type { Period } from '../register/day.ts'
import type { Register } from '../register/register.ts'
import { organizationCard } from './cards/organization.ts'
import { paragraphCard, resolutionCard } from './cards/resolution.ts'
import { stateCard } from './cards/state.ts'

/** At most so many notes are listed. */
const mostNotes = 50

/** The page as Markdown; `period` is that of the event from whose note the reader comes. */
export function registerPage(
  subject: Subject,
  register: Register,
  period: Period | undefined,
  archive: Archive,
): string | undefined {
  const card = cardOf(subject, register, period)
  if (card === undefined) return undefined
  const notes = archive.notesOf(subject).toReversed()
  const lines = notes.slice(0, mostNotes).map(noteLine)
  const more = notes.length > mostNotes ? [`- and ${notes.length - mostNotes} earlier`] : []
  const list = notes.length === 0 ? [] : [`## Notes that have it: ${notes.length}`, [...lines, ...more].join('\n')]
  return `${[card, ...list].join('\n\n')}\n`
}

function cardOf(subject: Subject, register: Register, period: Period | undefined): string | undefined {
  const state = stateOf(subject, register)
  if (state) return stateCard(register, state, period)
  const organization = organizationOf(subject, register)
  if (organization) return organizationCard(register, organization, period)
  const cited = citedOf(subject)
  const resolution = cited && register.resolutions.get(cited.resolution)
  if (!resolution) return undefined
  return cited.paragraph === undefined
    ? resolutionCard(register, resolution, period)
    : paragraphCard(register, resolution, cited.paragraph, cited.letter)
}

/** A note as an item of a list: a link by its event, and its days. */
export function noteLine({ uri, facts }: ArchivedNote): string {
  const { period, event } = facts
  const title = (event ?? uri.slice(uri.lastIndexOf('/') + 1)).replace(/[[\]]/gu, '\\$&')
  return `- [${title}](${uri})${period ? `, ${writePeriod(period)}` : ''}`
}
