// Participants pasted from a word processor, a table or a mail: as clean entries of the list at that place.
import type { Analysis } from '../../analysis/analysis.ts'
import { knownAs } from '../../mentions/participant-names.ts'
import type { Participant } from '../../mentions/participant.ts'
import type { Reading } from '../../mentions/mention.ts'
import { overlaps, shift, type Span } from '../../note/span.ts'
import { isAbbreviation } from '../../register/label.ts'
import type { StateReading } from '../../register/states.ts'
import { entriesOf } from './entries.ts'
import type { Mended } from './in-english.ts'
import { listPlaceAt, writePasted } from './list-place.ts'
import { rowsOf } from './rows.ts'

/** What is to be written, and what became of what was pasted. */
export interface Pasted {
  /** For the place that the paste replaces. */
  readonly newText: string
  readonly entries: readonly string[]
  readonly mended: readonly Mended[]
  readonly duplicates: readonly string[]
  readonly omitted: readonly string[]
}

/** The entries of a clipboard for the list of participants at `span`; undefined where there is none, or nothing to paste. */
export function pastedParticipants(analysis: Analysis, span: Span, text: string, html?: string): Pasted | undefined {
  const place = listPlaceAt(analysis.note, span)
  if (!place) return undefined
  const reading: Reading = {
    register: analysis.project.register,
    period: analysis.event.period,
    eventTitle: analysis.event.title,
  }
  const { entries, omitted, mended: translated } = entriesOf(rowsOf(text, html), reading)
  if (entries.length === 0) return undefined
  const seen = new Set(
    analysis.participants.filter(entry => !isReplaced(entry, span)).map(entry => identityOf(entry.text, reading)),
  )
  const kept: string[] = []
  const mended: Mended[] = [...translated]
  const duplicates: string[] = []
  for (const entry of entries) {
    const identity = identityOf(entry, reading)
    if (seen.has(identity)) {
      duplicates.push(entry)
      continue
    }
    seen.add(identity)
    const name = rightName(entry, reading)
    if (name !== undefined && name !== entry) mended.push({ from: entry, to: name })
    kept.push(name ?? entry)
  }
  return { newText: writePasted(kept, place), entries: kept, mended, duplicates, omitted }
}

function isReplaced({ passage, span }: Participant, by: Span): boolean {
  return overlaps(shift(passage.prose.map.span(span), passage.at), by)
}

/** What two entries have in common that are the same: the State, the organization, or the words. */
function identityOf(text: string, reading: Reading): string {
  const known = knownAs(text, reading)
  if (known?.kind === 'state' && known.reading.states.length === 1) return known.reading.states[0]!.iso3
  if (known?.kind === 'organization') return `${known.organization.id} `
  return `${text.toLowerCase()} `
}

/** The right name of the State that an entry surely names, if it is not named rightly; other entries stay as written. */
function rightName(text: string, { register, period }: Reading): string | undefined {
  const reading = register.states.read(text, period)
  return reading && isMended(reading, text) ? reading.right?.name.replace(/^the /u, 'The ') : undefined
}

function isMended({ verdict, states, right, nearBorder }: StateReading, text: string): boolean {
  if (states.length !== 1 || !right || nearBorder) return false
  const isShouted = text === text.toUpperCase() && text.length > 4
  switch (verdict) {
    case 'informal':
    case 'outdated':
    case 'premature':
    case 'misspelled':
      return true
    case 'accepted':
      return isAbbreviation(text) || isShouted
    case 'official':
    case 'formal':
      return isShouted
    default:
      return false
  }
}

/** "41 entries, 2 names mended, 1 duplicate left out". */
export function summaryOf({ entries, mended, duplicates, omitted }: Pasted): string {
  const count = (number: number, one: string, several: string) =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : several}`]
  return [
    entries.length === 1 ? '1 entry' : `${entries.length} entries`,
    ...count(mended.length, 'name mended', 'names mended'),
    ...count(duplicates.length, 'duplicate left out', 'duplicates left out'),
    ...count(omitted.length, 'other line left out', 'other lines left out'),
  ].join(', ')
}
