// Facts as they are kept in memory and on the disk: what many places have in common is kept once, a place is three numbers.
import type { ArchivedNote, OccurrencesBySubject } from '../../archive/archive.ts'
import type { Attendance, NoteFacts, Occurrence, Subject } from '../../archive/facts.ts'
import type { Span } from '../../note/span.ts'

/** A note as plain data. A place is the number of what it shares with others, and its span: from, to. */
export interface PackedNote {
  readonly facts: Omit<NoteFacts, 'participants' | 'occurrences'>
  readonly participants: ArrayLike<number>
  readonly occurrences: ArrayLike<number>
  readonly lines: ArchivedNote['lines']
}

/** Packs notes one after the other; they share what they have in common. */
export interface Packer {
  /** Equal to what it is given, unpacked whenever it is read; a note that it packed stays as it is. */
  pack(note: ArchivedNote): ArchivedNote
  /** The plain data of a note that it packed, else undefined. */
  dataOf(note: ArchivedNote): PackedNote | undefined
  /** What the notes share, by its number. It only grows. */
  readonly shared: readonly object[]
  /** Takes up notes that were packed elsewhere and share `shared` there. */
  adopt(shared: readonly object[]): (uri: string, data: PackedNote) => ArchivedNote
}

/** Where a packed note keeps its plain data. */
const data = Symbol('packed')

interface Packed extends ArchivedNote {
  readonly [data]?: PackedNote
}

export function createPacker(): Packer {
  const shared: object[] = []
  const numbers = new Map<string, number>()

  /** The number of what is equal to `rest`; of its own, since a text cut from a note would keep all of that alive. */
  function numberOf(rest: object): number {
    const json = JSON.stringify(rest)
    let number = numbers.get(json)
    if (number === undefined) {
      number = shared.push(JSON.parse(json) as object) - 1
      numbers.set(json, number)
    }
    return number
  }

  function packPlaces(places: readonly { readonly span: Span }[]): Int32Array {
    const packed = new Int32Array(places.length * 3)
    let at = 0
    for (const { span, ...rest } of places) {
      packed[at++] = numberOf(rest)
      packed[at++] = span.from
      packed[at++] = span.to
    }
    return packed
  }

  function unpackPlaces<T>(packed: ArrayLike<number>, isAsked: (rest: object) => boolean = () => true): readonly T[] {
    const places: T[] = []
    for (let at = 0; at < packed.length; at += 3) {
      const rest = shared[packed[at]!]!
      if (isAsked(rest)) places.push({ ...rest, span: { from: packed[at + 1]!, to: packed[at + 2]! } } as T)
    }
    return places
  }

  function bySubject(occurrences: ArrayLike<number>): OccurrencesBySubject {
    const subjectOf = (rest: object) => (rest as Occurrence).subject
    return {
      subjects() {
        const subjects = new Set<Subject>()
        for (let at = 0; at < occurrences.length; at += 3) subjects.add(subjectOf(shared[occurrences[at]!]!))
        return subjects
      },
      of: subject => unpackPlaces<Occurrence>(occurrences, rest => subjectOf(rest) === subject),
    }
  }

  function unpacked(uri: string, packed: PackedNote): Packed {
    const { facts, participants, occurrences, lines } = packed
    return {
      uri,
      facts: {
        ...facts,
        get participants() {
          return unpackPlaces<Attendance>(participants)
        },
        get occurrences() {
          return unpackPlaces<Occurrence>(occurrences)
        },
      },
      lines,
      bySubject: bySubject(occurrences),
      [data]: packed,
    }
  }

  return {
    shared,
    pack(note) {
      if ((note as Packed)[data]) return note
      const { participants, occurrences, ...facts } = note.facts
      const { starts, ends, wide } = note.lines
      return unpacked(note.uri, {
        facts: JSON.parse(JSON.stringify(facts)) as typeof facts,
        participants: packPlaces(participants),
        occurrences: packPlaces(occurrences),
        lines: { starts: starts.slice(), ends: ends.slice(), wide: wide.slice() },
      })
    },
    dataOf: note => (note as Packed)[data],
    adopt(others) {
      const here = others.map(numberOf)
      const renumbered = (packed: ArrayLike<number>) => {
        const places = Int32Array.from(packed)
        for (let at = 0; at < places.length; at += 3) places[at] = here[places[at]!]!
        return places
      }
      return (uri, { participants, occurrences, ...rest }) =>
        unpacked(uri, { ...rest, participants: renumbered(participants), occurrences: renumbered(occurrences) })
    },
  }
}
