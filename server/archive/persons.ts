// The persons of a note: those who took part, those named with a title, and again by name or surname.
import type { Analysis } from '../analysis/analysis.ts'
import { findPersons, personOf } from '../mentions/persons.ts'
import { isLetter } from '../mentions/steps.ts'
import { shift, type Span } from '../note/span.ts'
import type { Found, ReadPassage } from './places.ts'
import { personSubject } from './subject.ts'

/** A name where it stands. */
interface Named {
  readonly read: ReadPassage
  readonly span: Span
  readonly name: string
  readonly isParticipant: boolean
}

/** Adds the persons. Who is named by surname is the one person of that surname whom the note names in full. */
export function findPersonsOf({ participants }: Analysis, passages: readonly ReadPassage[], found: Found[]): void {
  const named: Named[] = []
  for (const read of passages) {
    if (read.passage.role === 'participants') {
      for (const { kind, passage, span, text } of participants) {
        const person = kind === 'person' && passage.prose === read.passage.prose ? personOf(text) : undefined
        if (person) named.push({ read, span: shift(person.span, span.from), name: person.name, isParticipant: true })
      }
    } else for (const { span, name } of findPersons(read.text)) named.push({ read, span, name, isParticipant: false })
  }
  if (named.length === 0) return
  const full = new Set(named.map(({ name }) => name).filter(isFull))
  for (const name of full) addUntitled(name, passages, named)
  const whole = bySurname(full)
  const defined = new Set<string>()
  for (const { read, span, name, isParticipant } of named) {
    const subject = personSubject(isFull(name) ? name : (whole.get(name.toLowerCase()) ?? name))
    const isDefinition = !isParticipant && isFull(name) && !defined.has(subject)
    if (isDefinition) defined.add(subject)
    found.push({ read, subject, role: isParticipant ? 'participant' : isDefinition ? 'definition' : 'mention', span })
  }
}

function isFull(name: string): boolean {
  return name.includes(' ')
}

/** The full name for each last or first word of it that no other full name has; undefined where several have it. */
function bySurname(full: ReadonlySet<string>): ReadonlyMap<string, string | undefined> {
  const whole = new Map<string, string | undefined>()
  const folded = new Map([...full].map(name => [name.toLowerCase(), name]))
  for (const [key, name] of folded) {
    const words = key.split(' ')
    for (const word of new Set([words[0]!, words.at(-1)!])) whole.set(word, whole.has(word) ? undefined : name)
  }
  return whole
}

/** Adds the places at which a full name stands without title. */
function addUntitled(name: string, passages: readonly ReadPassage[], named: Named[]): void {
  for (const read of passages) {
    const { text, passage } = read
    if (passage.role === 'participants') continue
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const span = { from, to: from + name.length }
      const isWhole = !isLetter(text.charCodeAt(from - 1)) && !isLetter(text.charCodeAt(span.to))
      const isKnown = named.some(other => other.read === read && other.span.from < span.to && span.from < other.span.to)
      if (isWhole && !isKnown) named.push({ read, span, name, isParticipant: false })
    }
  }
}
