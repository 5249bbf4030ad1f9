// Organizers and participants that the register does not know: bodies by the names that the note gives them.
import { piecesOf } from '../mentions/participant-pieces.ts'
import { isCapital, isWord, lettersStart } from '../mentions/steps.ts'
import { overlaps, type Span } from '../note/span.ts'
import { spaced, type Found, type ReadPassage } from './places.ts'
import { organizationSubject } from './subject.ts'

/** A stretch of a list: what stands between two of its marks. */
interface Item extends Span {
  /** Whether it is known what it is. */
  readonly isKnown: boolean
}

/** Adds the bodies that the header names and the register lacks, there and wherever the same words stand in the note. */
export function findOwnNames(passages: readonly ReadPassage[], found: Found[]): void {
  const names = new Set<string>()
  for (const read of passages) {
    const role =
      read.passage.role === 'participants'
        ? 'participant'
        : read.passage.field === 'organizers'
          ? 'organizer'
          : undefined
    if (!role) continue
    for (const span of ownNamesIn(read)) {
      const name = spaced(read.text.slice(span.from, span.to))
      names.add(name)
      found.push({ read, subject: organizationSubject({ id: name }), role, span })
    }
  }
  if (names.size === 0) return
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  for (const read of passages)
    if (read.passage.role !== 'participants' && read.passage.field !== 'organizers')
      findAgain(read, longestFirst, found)
}

/** The names of a list that surely are whole: what stands beside them is a name as well. */
function ownNamesIn(read: ReadPassage): Span[] {
  const items = read.passage.role === 'participants' ? entriesIn(read) : piecesIn(read)
  const names = items.map(item => (item.isKnown ? undefined : nameIn(read.text, item)))
  const isBeside = (at: number, between: string) =>
    items[at] === undefined || /[;\n]/u.test(between) || items[at].isKnown || names[at] !== undefined
  return names.flatMap((name, at) => {
    const between = (before: number) => read.text.slice(items[before]?.to, items[before + 1]?.from)
    return name && isBeside(at - 1, between(at - 1)) && isBeside(at + 1, between(at)) ? [name] : []
  })
}

function entriesIn({ entries, text }: ReadPassage): Item[] {
  return entries.flatMap(({ span, kind }) =>
    kind === 'unrecognized' ? divided(text, span) : [{ ...span, isKnown: true }],
  )
}

function piecesIn({ text, mentions }: ReadPassage): Item[] {
  const items: { from: number; to: number; readonly isKnown: boolean }[] = []
  for (const piece of piecesOf(text)) {
    const isKnown = mentions.organizations.some(({ span }) => overlaps(span, piece))
    const last = items.at(-1)
    if (piece.joint === 'and' && last && !last.isKnown && !isKnown) last.to = piece.to
    else items.push({ from: piece.from, to: piece.to, isKnown })
  }
  return items.flatMap(item => (item.isKnown ? [item] : divided(text, item)))
}

/** What is not known; divided at "and" where each part is a name. */
function divided(text: string, { from, to }: Span): Item[] {
  const parts: Item[] = []
  let start = from
  for (const { index, 0: joint } of text.slice(from, to).matchAll(/\s+and\s+/gu)) {
    parts.push({ from: start, to: from + index, isKnown: false })
    start = from + index + joint.length
  }
  parts.push({ from: start, to, isKnown: false })
  return parts.every(part => nameIn(text, part)) ? parts : [{ from, to, isKnown: false }]
}

/** What leads to a name: "in cooperation with the", "the". */
const lead = /^(?:[a-z][a-z -]{0,40} (?:with|by|of) )?(?:[Tt]he )?/u
/** What follows it: its abbreviation. */
const abbreviation = / ?\([^()]{1,20}\)$/u
const joining = /^(?:of|for|and|the|on|in|to|at|de|del|des|du|la|le|et|der|für|&)$/u

/** The name of a body that a stretch is, without article and abbreviation; undefined where that is not sure. */
function nameIn(text: string, { from, to }: Span): Span | undefined {
  const whole = text.slice(from, to)
  const start = lead.exec(whole)![0].length
  const name = whole.slice(start).replace(abbreviation, '')
  const words = name.split(/\s+/u)
  const isCapitalized = (word: string) => /^\p{Lu}[\p{L}’'-]*$/u.test(word)
  if (words.length < 2 || words.length > 12 || !isCapitalized(words[0]!) || !isCapitalized(words.at(-1)!))
    return undefined
  if (!words.every(word => isCapitalized(word) || joining.test(word))) return undefined
  if (words.filter(word => nouns().has(word)).length !== 1 || words.every(isCommon)) return undefined
  return { from: from + start, to: from + start + name.length }
}

let known: ReadonlySet<string> | undefined

/** What bodies of a name of their own are called. */
function nouns(): ReadonlySet<string> {
  return (known ??= new Set(
    (
      'Academy Agency Alliance Association Bank Center Centre Club College Company Confederation Consortium Corporation ' +
      'Federation Forum Foundation Fund Initiative Institute Institution Laboratory League Network Observatory ' +
      'Organisation Organization Partnership Society Trust Union University'
    ).split(' '),
  ))
}

let common: ReadonlySet<string> | undefined

/** Whether a word stands in the names of many bodies, so that it does not tell one from another. */
function isCommon(word: string): boolean {
  common ??= new Set([
    ...nouns(),
    ...(
      'Affairs Agriculture Analysis Applied Arms Atomic Biological Border Central Chemical Civil Commerce Control Cooperation ' +
      'Co-operation Customs Defence Defense Development Diplomatic Disarmament Economic Education Emergency Energy Engineering ' +
      'Environment Environmental Export Federal Finance Foreign Government Health High Higher Industrial Industry Information ' +
      'Internal International Justice Law Legal Maritime Medical Military Mining National Nonproliferation Non-Proliferation ' +
      'Nuclear Peace Physics Police Policy Political Protection Public Radiation Radiological Regional Regulatory Relations ' +
      'Research Safety Science Sciences Scientific Security Space Standards State States Strategic Studies Technical ' +
      'Technologies Technology Trade Training Transport Weapons World'
    ).split(' '),
  ])
  return joining.test(word) || common.has(word)
}

/** Adds the places in running text at which one of the names stands whole; the longest names come first. */
function findAgain(read: ReadPassage, names: readonly string[], found: Found[]): void {
  const { text, mentions } = read
  const taken: Span[] = mentions.organizations.map(({ span }) => span)
  for (const name of names)
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const span = { from, to: from + name.length }
      if (!isWhole(text, span) || taken.some(other => overlaps(other, span))) continue
      taken.push(span)
      found.push({ read, subject: organizationSubject({ id: name }), role: 'mention', span })
    }
}

/** Whether words are not part of a longer name: "Young Kazakh Nuclear Society", "Kazakh Nuclear Society Archive". */
function isWhole(text: string, { from, to }: Span): boolean {
  if (isWord(text.charCodeAt(from - 1)) || isWord(text.charCodeAt(to))) return false
  const before = lettersStart(text, from - 1)
  const word = text.charAt(from - 1) === ' ' ? text.slice(before, from - 1) : ''
  const isOfName = isCapital(word.charCodeAt(0)) && !joining.test(word.toLowerCase()) && !firstWords.test(word)
  return !isOfName && !/^ (?:of )?\p{Lu}/u.test(text.slice(to, to + 5))
}

/** Words with which a sentence begins before a name. */
const firstWords = /^(?:As|By|From|With|When|While|Both|Like|Thus|Then|Also|But|If|Since|Under|Through)$/u
