// The persons of a note: those who took part, those named with a title, and again by name or surname.
import { findPersons, personOf } from '../mentions/persons.ts'
import { isCapital, isLetter } from '../mentions/steps.ts'
import { shift, type Span } from '../note/span.ts'
import type { Found, ReadPassage } from './places.ts'
import { personSubject } from './subject.ts'

/** A name where it stands. */
interface Named {
  readonly read: ReadPassage
  readonly span: Span
  readonly name: string
}

/** Adds the persons. Who is named by surname is the one person of that surname whom the note names in full. */
export function findPersonsOf(passages: readonly ReadPassage[], found: Found[]): void {
  const named: Named[] = []
  for (const read of passages)
    for (const person of isList(read) ? listedIn(read) : findPersons(read.text)) named.push({ read, ...person })
  if (named.length === 0) return
  const full = new Set(named.map(({ name }) => name).filter(isFull))
  named.push(...untitled(full, passages, named))
  const whole = bySurname(full)
  const defined = new Set<string>()
  for (const { read, span, name } of named) {
    const subject = personSubject(isFull(name) ? name : (whole.get(name.toLowerCase()) ?? name))
    const isDefinition = !isList(read) && isFull(name) && !defined.has(subject)
    if (isDefinition) defined.add(subject)
    found.push({ read, subject, role: isList(read) ? 'participant' : isDefinition ? 'definition' : 'mention', span })
  }
}

function isList({ passage }: ReadPassage): boolean {
  return passage.role === 'participants'
}

function listedIn({ entries }: ReadPassage) {
  return entries.flatMap(({ kind, span, text }) => {
    const person = kind === 'person' ? personOf(text) : undefined
    return person ? [{ ...person, span: shift(person.span, span.from) }] : []
  })
}

function isFull(name: string): boolean {
  return name.includes(' ')
}

/** The full name for each last or first word of it that no other full name has; undefined where several have it. */
function bySurname(full: ReadonlySet<string>): ReadonlyMap<string, string | undefined> {
  const whole = new Map<string, string | undefined>()
  for (const [key, name] of new Map([...full].map(name => [name.toLowerCase(), name]))) {
    const words = key.split(' ')
    for (const word of new Set([words[0]!, words.at(-1)!])) whole.set(word, whole.has(word) ? undefined : name)
  }
  return whole
}

/** The places outside lists at which a full name stands without title; `titled` are those with one. */
function untitled(full: ReadonlySet<string>, passages: readonly ReadPassage[], titled: readonly Named[]): Named[] {
  const byFirstWord = new Map<string, string[]>()
  for (const name of full) {
    const first = name.slice(0, name.indexOf(' '))
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name])
  }
  const known = new Map<ReadPassage, Set<number>>()
  for (const { read, span } of titled) known.set(read, (known.get(read) ?? new Set()).add(span.from))
  const found: Named[] = []
  if (byFirstWord.size === 0) return found
  for (const read of passages) {
    const { text } = read
    if (isList(read)) continue
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      let from = at
      while (isLetter(text.charCodeAt(from - 1))) from--
      if (!isCapital(text.charCodeAt(from)) || known.get(read)?.has(from)) continue
      const name = byFirstWord
        .get(text.slice(from, at))
        ?.find(name => text.startsWith(name, from) && !isLetter(text.charCodeAt(from + name.length)))
      if (name !== undefined) found.push({ read, span: { from, to: from + name.length }, name })
    }
  }
  return found
}
