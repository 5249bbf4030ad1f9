// duplicate-event: another note of the archive is on the same event.
import type { Occurrence } from '../../archive/facts.ts'
import { addDays } from '../../register/day.ts'
import { defineRule, type NoteInArchive } from '../rule.ts'
import { fileNames, isSameNote, mostRelated } from './notes.ts'
import { eventMarks, isNearlySameEvent, isSameEvent, titleParts, type EventMarks } from './same-event.ts'

export const duplicateEvent = defineRule<'same' | 'nearly-same'>({
  id: 'duplicate-event',
  group: 'structure',
  title: 'Another note is on the same event',
  reason:
    'A committee has one note on an event. A second one, made from a copy or by another drafter, goes its own way with the next correction, and the event is counted twice. ' +
    'Notes are taken to be on one event where the titles are the same, the days meet and the venues do not differ; the same note in the other notation is no second one. Where more than a few notes share an event, the folder keeps copies on purpose, and nothing is said.',
  source: { name: 'Rapporteur, docs/note-format.md' },
  cases: {
    same: { title: 'The same title on the same days', severity: 'info' },
    'nearly-same': { title: 'Nearly the same title on the same days at the same place', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: '---\nevent: Regional workshop on border controls\ndate: 8 July 2020\nvenue: Vienna\n---\n',
        others: [
          {
            in: 'note',
            text: '---\nevent: Regional Workshop on Border Controls\ndate: 7 and 8 July 2020\nvenue: Vienna, Austria\n---\n',
          },
        ],
        case: 'same',
        marks: ['Regional workshop on border controls'],
      },
      {
        in: 'note',
        text: '---\nevent: Regional workshop on maritime border controls\ndate: 8 July 2020\nvenue: Vienna\n---\n',
        others: [
          {
            in: 'note',
            text: '---\nevent: Regional workshop on maratime border controls\ndate: 8 July 2020\nvenue: Vienna\n---\n',
          },
        ],
        case: 'nearly-same',
        marks: ['Regional workshop on maritime border controls'],
      },
    ],
    valid: [
      {
        in: 'note',
        text: '---\nevent: Regional workshop on border controls\ndate: 8 July 2020\nvenue: Vienna\n---\n',
        others: [
          {
            in: 'note',
            text: '---\nevent: Regional workshop on border controls\ndate: 8 July 2021\nvenue: Vienna\n---\n',
          },
          {
            in: 'note',
            text: '---\nevent: Regional workshop on border controls\ndate: 8 July 2020\nvenue: Dakar\n---\n',
          },
          { in: 'note', text: '---\nevent: Regional workshop on border controls\nvenue: Vienna\n---\n' },
        ],
      },
    ],
  }),
  inquiries: [notesByTitle],
  checkArchive({ note, archive, register }, report) {
    const own = eventMarks(note.facts)
    const span = titleIn(note)?.span
    if (!own || !span) return
    const byTitle = archive.know(notesByTitle)
    const tell = (ruleCase: 'same' | 'nearly-same', found: readonly NoteOnEvent[], message: string) => {
      const notes = found.map(other => other.note)
      const related = notes.slice(0, mostRelated).flatMap(other => {
        const title = titleIn(other)
        return title ? [{ uri: other.uri, span: title.span, message: 'The event in the other note.' }] : []
      })
      report({ case: ruleCase, span, message: `${message}: ${fileNames(notes)}.`, related })
    }
    const others = (keys: readonly string[], isOnEvent: (marks: EventMarks) => boolean) =>
      someOf(notesUnder(keys, byTitle), note, isOnEvent)
    const same = others(keysOfTitle(own), marks => isSameEvent(marks, own))
    const near =
      same.length > 0 ? [] : others(keysOfParts(own), marks => isNearlySameEvent(marks, own, register.states))
    if (Math.max(same.length, near.length) > mostCopies) return
    if (same.length > 0)
      tell('same', same, 'This event has another note; keep one, or say in the titles what tells them apart')
    if (near.length > 0)
      tell(
        'nearly-same',
        near,
        'An event of nearly this title, on the same days, has a note; if it is one event, keep one note',
      )
  },
})

/** More notes on one event than so many others are copies kept on purpose: versions, templates, samples. */
const mostCopies = 3

/** The other notes on an event, and no more of them than show that they are copies: of these there may be very many. */
function someOf(
  nearby: Iterable<NoteOnEvent>,
  own: NoteInArchive,
  isOnEvent: (marks: EventMarks) => boolean,
): readonly NoteOnEvent[] {
  const found: NoteOnEvent[] = []
  for (const other of nearby) {
    if (!isOnEvent(other.marks) || isSameNote(other.note, own)) continue
    found.push(other)
    if (found.length > mostCopies) break
  }
  return found
}

interface NoteOnEvent {
  readonly note: NoteInArchive
  readonly marks: EventMarks
}

/** The notes that say their events, by month and title: only those that share a month and a title, or a part of it, are compared. */
function* notesByTitle(notes: readonly NoteInArchive[]): Generator<void, ReadonlyMap<string, readonly NoteOnEvent[]>> {
  const byTitle = new Map<string, NoteOnEvent[]>()
  for (const note of notes) {
    yield
    const marks = eventMarks(note.facts)
    if (!marks) continue
    const onEvent = { note, marks }
    for (const key of [...keysOfTitle(marks), ...keysOfParts(marks)]) {
      const others = byTitle.get(key)
      if (others) others.push(onEvent)
      else byTitle.set(key, [onEvent])
    }
  }
  return byTitle
}

/** The notes under any of the keys, each once. */
function* notesUnder(
  keys: readonly string[],
  byTitle: ReadonlyMap<string, readonly NoteOnEvent[]>,
): Generator<NoteOnEvent, void> {
  const seen = new Set<NoteOnEvent>()
  for (const key of keys)
    for (const other of byTitle.get(key) ?? []) {
      if (seen.has(other)) continue
      seen.add(other)
      yield other
    }
}

function keysOfTitle(marks: EventMarks): readonly string[] {
  return monthsOf(marks).map(month => `${month} ${marks.title}`)
}

function keysOfParts(marks: EventMarks): readonly string[] {
  const parts = titleParts(marks)
  return monthsOf(marks).flatMap(month => parts.map((part, index) => `${month} ${index} ${part}`))
}

/** The months that an event touches; of a very long one, the first of them. */
function monthsOf({ period }: EventMarks): string[] {
  const months: string[] = []
  const last = period.to.slice(0, 7)
  for (let month = period.from.slice(0, 7); month <= last && months.length < mostMonths; month = monthAfter(month))
    months.push(month)
  return months
}

const mostMonths = 24

function monthAfter(month: string): string {
  return addDays(`${month}-28`, 7).slice(0, 7)
}

/** The title of the event where the header has it. */
function titleIn({ facts }: NoteInArchive): Occurrence | undefined {
  return facts.occurrences.find(({ subject, role }) => role === 'definition' && subject.startsWith('event:'))
}
