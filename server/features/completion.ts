// Completion: what could stand at a place in a note, as the note's kind and the day of the event have it.
import type { Analysis } from '../analysis/analysis.ts'
import type { Note, Passage } from '../note/note.ts'
import { encodeFor, type Quoting } from '../note/prose.ts'
import type { Span } from '../note/span.ts'
import { lineBreakOf } from '../project/insert.ts'
import { yamlText } from '../project/yaml-text.ts'
import type { Project } from '../project/project.ts'
import type { Period } from '../register/day.ts'
import { textAround } from './around.ts'
import { bracketItems } from './completion/bracket.ts'
import { citationItems } from './completion/citations.ts'
import { abbreviationItems } from './completion/abbreviations.ts'
import { groupEntries, type ListForm, resolutionChoice } from './completion/choices.ts'
import { eventDateItems, monthItems, rewrittenDate } from './completion/dates.ts'
import { clauseItems, groupItems, kindItems, labelItems, statusItems } from './completion/header.ts'
import { contactItems, disclaimerItems, headerItems, headingItems, sectionEntryItems } from './completion/headings.ts'
import { nothingAt, type CompletionItem, type Completions, type CompletionSubject } from './completion/item.ts'
import { listedStates, noneListed, type Typed } from './completion/name-request.ts'
import { nameItems } from './completion/names.ts'
import { headerPlace, type HeaderPlace } from './completion/place.ts'
import { statementItems } from './completion/statements.ts'
import { organizationCard } from './cards/organization.ts'
import { lineEnd, lineStart } from './places.ts'
import { paragraphCard, resolutionCard } from './cards/resolution.ts'
import { stateCard } from './cards/state.ts'

export type { CompletionItem, CompletionKind, Completions, CompletionSubject } from './completion/item.ts'

/** Characters that ask for completion beside letters. */
export const completionTriggers: readonly string[] = [' ', '#', '(']

/**
 * What could stand at `offset` (`0 <= offset <= source.length`).
 * `trigger` is the character that asked, if one did: then only what plainly fits is offered.
 */
export function complete(analysis: Analysis, offset: number, trigger?: string): Completions {
  const { note } = analysis
  if (trigger === '(') return inBracket(analysis, offset)
  if (note.notation === 'markdown' && !isInHeader(note, offset)) return inBody(analysis, offset, trigger)
  if (isInBlockScalar(note, offset)) return inText(analysis, 'none', offset, trigger)
  if (isComment(note.source, offset)) return nothingAt(offset)
  const place = headerPlace(note.source, offset, regionOf(note))
  return place.slot === 'key' ? inLabel(analysis, place, offset, trigger) : inValue(analysis, place, offset, trigger)
}

/** The documentation of an item, as Markdown; `period` is that of the event. */
export function resolveCompletion(
  { register }: Project,
  subject: CompletionSubject,
  period: Period | undefined,
): string | undefined {
  switch (subject.of) {
    case 'state': {
      const state = register.states.byIso3(subject.iso3)
      return state && stateCard(register, state, period)
    }
    case 'organization': {
      const organization = register.organizations.byId(subject.id)
      return organization && organizationCard(register, organization, period)
    }
    case 'resolution': {
      const resolution = register.resolutions.get(subject.number)
      return resolution && resolutionCard(register, resolution, period)
    }
    case 'paragraph': {
      const resolution = register.resolutions.get(subject.number)
      return resolution && paragraphCard(register, resolution, subject.paragraph, subject.letter)
    }
  }
}

function isInHeader({ header, source }: Note, offset: number): boolean {
  return (
    header.from > 0 && header.from <= offset && (offset <= header.to || source.slice(header.to, offset).trim() === '')
  )
}

function regionOf({ notation, header, source }: Note): Span {
  return notation === 'markdown' ? header : { from: 0, to: source.length }
}

function isComment(source: string, offset: number): boolean {
  return /^\s*#/u.test(source.slice(lineStart(source, offset), offset))
}

/** Whether the offset is in the literal or folded text of a section: deeper than its heading, however far below it. */
function isInBlockScalar({ notation, sections, source }: Note, offset: number): boolean {
  if (notation === 'markdown') return false
  const start = lineStart(source, offset)
  const section = sections.findLast(({ heading }) => heading.span.to < start)
  if (!section || section.span.to < offset) return false
  const { span } = section.heading
  const opening = source.slice(span.to, lineEnd(source, span.to))
  if (!/^["']?[ \t]*:[ \t]*[|>]/u.test(opening)) return false
  const indent = /^ */u.exec(source.slice(start, offset))![0].length
  return indent > span.from - lineStart(source, span.from)
}

function listOf(offset: number, items: readonly CompletionItem[], incomplete = false): Completions {
  const replace = items[0]?.replace ?? { from: offset, to: offset }
  return {
    replace,
    items: items.map((item, index) => {
      const { replace: own, ...rest } = item
      const sorted = { ...rest, sort: String(index).padStart(3, '0') }
      return own && (own.from !== replace.from || own.to !== replace.to) ? { ...sorted, replace: own } : sorted
    }),
    incomplete,
  }
}

// Labels of the header

function inLabel(analysis: Analysis, place: HeaderPlace, offset: number, trigger: string | undefined): Completions {
  if (trigger !== undefined) return nothingAt(offset)
  const key = place.path.length === 0 ? undefined : analysis.project.labels.fieldKey(place.path[0]!)
  if (place.path.length === 0) return listOf(offset, labelItems(analysis, place, offset))
  if (place.path.length > 1) return nothingAt(offset)
  if (key === 'sections') return listOf(offset, sectionEntryItems(analysis, place.from, place.indent, offset))
  if (key !== 'participants') return nothingAt(offset)
  const groups = groupItems(analysis, place, offset)
  if (offset === place.from) return listOf(offset, groups)
  const names = inValue(analysis, { ...place, slot: 'text' }, offset, trigger)
  return listOf(offset, [...groups, ...explicit(names)], names.incomplete)
}

// Values

function inValue(analysis: Analysis, place: HeaderPlace, offset: number, trigger: string | undefined): Completions {
  const { source } = analysis.note
  const key = analysis.project.labels.fieldKey(place.path[0] ?? '')
  const before = source.slice(Math.min(place.from, offset), offset)
  const rest = /^(?:(?! #)[^\n\r])*/u.exec(source.slice(offset, lineEnd(source, offset)))![0].trimEnd()
  const value: Span = { from: offset - before.length, to: offset + rest.length }
  switch (key) {
    case 'kind':
      return listOf(offset, kindItems(analysis, value))
    case 'status':
      return listOf(offset, statusItems(value))
    case 'title':
    case 'contact':
    case 'disclaimer':
      return before.trim() === '' && rest === ''
        ? listOf(offset, clauseItems(analysis, key, value))
        : inText(analysis, place.quoting, offset, trigger)
    case 'date':
      return listOf(offset, [
        ...rewrittenDate(before, value.from),
        ...monthItems(analysis, typedBefore(source, before, offset)),
      ])
    case 'participants':
    case 'organizers':
    case 'venue':
    case 'date-and-venue':
      return inList(analysis, place, key, before, offset)
    default:
      return inText(analysis, place.quoting, offset, trigger)
  }
}

/** A name is not longer; so much of a line is looked at. */
const longestTyped = 200

function typedBefore(source: string, line: string, offset: number): Typed {
  const before = line.slice(-longestTyped)
  const rest =
    before.length > 0 && /[\p{L}\p{N}]$/u.test(before)
      ? /^[\p{L}\p{M}\p{N}]*/u.exec(source.slice(offset, offset + 40))![0].length
      : 0
  return { before, offset, end: offset + rest }
}

function inList(analysis: Analysis, place: HeaderPlace, key: string, before: string, offset: number): Completions {
  const { source } = analysis.note
  const group = place.path[1] ?? ''
  const onlyOrganizations = /\b(?:organi[sz]ation|bod(?:y|ies)|entit|institution)/iu.test(group)
  const onlyStates = /\bstates?\b|\bcountr/iu.test(group) && !onlyOrganizations
  const isParticipants = key === 'participants'
  const typed = typedBefore(source, before, offset)
  const isEmptyEntry = /(?:^|[,;:]|\band)\s*$/u.test(typed.before)
  const listed = isParticipants ? listedStates(analysis.participants, offset) : noneListed
  const names = nameItems(analysis, typed, {
    states: !onlyOrganizations,
    organizations: !onlyStates && key !== 'venue' && key !== 'date-and-venue',
    form: 'list',
    all: isEmptyEntry && isParticipants,
    listed,
  })
  const groups =
    isParticipants && !onlyOrganizations ? groupEntries(analysis, typed, listed, listForm(analysis, place, offset)) : []
  const months = key === 'date-and-venue' ? monthItems(analysis, typed) : []
  const entryFrom = offset - before.length
  const items = [...months, ...names].flatMap(item => encodeItem(item, place, entryFrom))
  return listOf(offset, [...items, ...groups], items.length + groups.length > 0)
}

/** How further entries are written at a place: behind commas, or on lines of their own where the first stands so. */
function listForm({ note: { source } }: Analysis, { quoting, flow, indent }: HeaderPlace, offset: number): ListForm {
  const isItem = /^ *- /.test(source.slice(lineStart(source, offset), offset))
  const isQuoted = quoting === 'single-quoted' || quoting === 'double-quoted'
  return {
    separator: isItem && !isQuoted ? `${lineBreakOf(source)}${' '.repeat(indent)}- ` : ', ',
    write: name => (flow && !isQuoted && /[,[\]{}]/u.test(name) ? `"${name}"` : name),
  }
}

/** An item as its place can hold it, quoted where a list in square brackets would misread it. */
function encodeItem(item: CompletionItem, { quoting, flow }: HeaderPlace, entryFrom: number): CompletionItem[] {
  const { insert, replace } = item
  if (quoting !== 'plain') return [{ ...item, insert: encodeFor(quoting, insert)! }]
  if (!flow || (yamlText(insert) === insert && !/[,[\]{}]/u.test(insert))) return [item]
  if (replace && replace.from !== entryFrom) return []
  return [{ ...item, insert: `"${encodeFor('double-quoted', insert)}"` }]
}

// Running text

function inBody(analysis: Analysis, offset: number, trigger: string | undefined): Completions {
  const { source } = analysis.note
  const line = source.slice(lineStart(source, offset), offset)
  const end = lineEnd(source, offset)
  if (/^#{1,6}(?: .*)?$/u.test(line)) return listOf(offset, headingItems(analysis, line, offset, end))
  if (isHeadingPlace(source, line, offset, end)) {
    const begins =
      trigger === undefined
        ? [headerItems, (...at: [Analysis, string, number]) => headingItems(...at, end), contactItems, disclaimerItems]
        : []
    const items = begins.flatMap(itemsOf => itemsOf(analysis, line, offset))
    const text = inText(analysis, 'none', offset, trigger)
    return listOf(offset, [...items, ...explicit(text)], text.incomplete || items.length > 0)
  }
  return inText(analysis, 'none', offset, trigger)
}

/** Items with their own places again. */
function explicit({ replace, items }: Completions): CompletionItem[] {
  return items.map(item => ({ ...item, replace: item.replace ?? replace }))
}

/** Whether a heading could begin on this line: nothing but a word or two on it, and a blank line before it. */
function isHeadingPlace(source: string, line: string, offset: number, end: number): boolean {
  const start = offset - line.length
  const above = source.slice(lineStart(source, Math.max(0, start - 1)), start)
  return (
    /^[\p{L} ]{0,40}$/u.test(line) &&
    offset === end &&
    (above.trim() === '' || above.startsWith('---') || above.startsWith('#'))
  )
}

function inText(analysis: Analysis, quoting: Quoting, offset: number, trigger: string | undefined): Completions {
  const { source } = analysis.note
  if (trigger === '#') return nothingAt(offset)
  const passage = passageNear(analysis, offset)
  const line = source.slice(lineStart(source, offset), offset)
  if (!passage && line.trim() !== '') return nothingAt(offset)
  const closed = passage && closedAt(passage, offset)
  if (closed === 'code' || closed === 'address') return nothingAt(offset)
  const written = passage?.prose.quoting ?? quoting
  const encode = (item: CompletionItem): CompletionItem[] => {
    const insert = encodeFor(written, item.insert)
    return insert === undefined ? [] : [{ ...item, insert }]
  }
  const cited = citationItems(analysis, { ...textAround(source, offset), offset })
  if (cited) return listOf(offset, cited.items.flatMap(encode), true)
  if (closed === 'quotation') return nothingAt(offset)
  const typed = typedBefore(source, line, offset)
  if (line.trim() === '' || /\s$/u.test(line)) {
    const dates = trigger === undefined ? eventDateItems(analysis, typed) : []
    const names = nameItems(analysis, typed, inRunningText)
    return listOf(offset, [...names, ...dates].flatMap(encode), names.length > 0)
  }
  const items = [
    ...monthItems(analysis, typed),
    ...statementItems(analysis, typed),
    ...resolutionChoice(analysis, typed),
    ...bracketItems(analysis, typed),
    ...abbreviationItems(analysis, typed),
    ...nameItems(analysis, typed, inRunningText),
  ]
  return listOf(offset, items.flatMap(encode), items.length > 0)
}

/** Behind a bracket that was just opened: the year of a resolution, the letter of a paragraph, the abbreviation of a body. */
function inBracket(analysis: Analysis, offset: number): Completions {
  const { source } = analysis.note
  const passage = passageNear(analysis, offset)
  if (!passage || closedAt(passage, offset)) return nothingAt(offset)
  const cited = citationItems(analysis, { ...textAround(source, offset), offset })
  if (cited) return listOf(offset, cited.items, true)
  const line = source.slice(lineStart(source, offset), offset)
  return listOf(offset, bracketItems(analysis, typedBefore(source, line, offset)))
}

const inRunningText = {
  states: true,
  organizations: true,
  form: 'text',
  all: false,
  listed: noneListed,
} as const

/** The passage at the offset, or the one that ends before the blanks in front of it. */
function passageNear(analysis: Analysis, offset: number): Passage | undefined {
  const { source } = analysis.note
  let from = offset
  while (from > 0 && (source[from - 1] === ' ' || source[from - 1] === '\t')) from--
  return analysis.passageAt(offset) ?? (from < offset ? analysis.passageAt(from) : undefined)
}

/** The code, address or quotation the offset is in; behind its closing mark a quotation is over, the others have no marks. */
function closedAt({ at, prose }: Passage, offset: number): 'quotation' | 'code' | 'address' | undefined {
  const place = prose.map.derived(offset - at)
  for (const { kind, span } of prose.regions) {
    if (kind === 'link' || kind === 'title') continue
    const isIn = kind === 'quotation' ? span.from < place && place < span.to : span.from <= place && place <= span.to
    if (isIn) return kind
  }
  return undefined
}
