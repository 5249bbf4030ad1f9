// The abbreviations of a note: where each is used and where it is defined, gathered passage by passage.
import { abbreviationWords, bracketAround, isBesideName } from '../../../mentions/abbreviations.ts'
import { expansionBefore } from '../../../mentions/expansion.ts'
import { isCapital, isSpace, isWord, spaceStart } from '../../../mentions/steps.ts'
import type { Passage } from '../../../note/note.ts'
import type { Region } from '../../../note/prose.ts'
import type { Span } from '../../../note/span.ts'
import { rememberLast } from '../../remember-last.ts'
import type { Gathered, NoteContext, PassageContext } from '../../rule.ts'
import { charactersOf } from '../punctuation/characters.ts'
import { needsNoDefinition } from './known-abbreviations.ts'

/** An abbreviation in brackets behind the name it is made from: "Forum for Security Cooperation (FSC)". */
export interface Definition {
  /** Of the name. */
  readonly name: Span
  readonly text: string
  /** Of the bracket, the space before it included. */
  readonly bracket: Span
}

/** What a passage does with one abbreviation. Spans in offsets of its prose. */
export interface AbbreviationUse {
  /** Without the ending of a plural. */
  readonly abbreviation: string
  /** Where it first stands as a word of the text; undefined if it stands only in definitions and in the words of others. */
  readonly span: Span | undefined
  /** Whether it may be part of a name or of words in capitals, where it first stands. */
  readonly inName: boolean
  readonly definitions: readonly Definition[]
  /** Whether it stands in brackets of its own without the words it is made from: perhaps it was made in another language. */
  readonly bracketed: boolean
  /** Whether it is defined before it is used. */
  readonly definedFirst: boolean
  /** Whether it is used behind its definition. */
  readonly usedAfter: boolean
  /** How often it is used, definitions not counted. */
  readonly count: number
}

/** What a passage does with each of its abbreviations, those left out that need no definition. */
export const abbreviationsIn = rememberLast(({ text, passage }: PassageContext) =>
  readAbbreviations(text, passage.prose.regions),
)

/** The same for any text; `regions` are the words of others in it. */
export function readAbbreviations(text: string, regions: readonly Region[] = []): readonly AbbreviationUse[] {
  const { capitals } = charactersOf(text)
  if (capitals.length === 0) return []
  const uses = new Map<string, Mutable<AbbreviationUse> & { definitions: Definition[] }>()
  const isOfOthers = wordsOfOthers(regions)
  for (const { abbreviation, span: word } of abbreviationWords(text, capitals)) {
    if (needsNoDefinition(abbreviation)) continue
    let use = uses.get(abbreviation)
    if (!use) {
      use = {
        abbreviation,
        span: undefined,
        inName: false,
        definitions: [],
        bracketed: false,
        definedFirst: false,
        usedAfter: false,
        count: 0,
      }
      uses.set(abbreviation, use)
    }
    const bracket = bracketAround(text, word)
    const name = bracket && expansionBefore(text, bracket.from, abbreviation)
    if (bracket && name) {
      if (use.span === undefined) use.definedFirst = true
      use.definitions.push({ name, text: text.slice(name.from, name.to), bracket })
      continue
    }
    if (isExplainedBeside(text, word, abbreviation)) {
      use.bracketed = true
      if (use.span === undefined) use.definedFirst = true
      continue
    }
    if (bracket) use.bracketed = true
    if (use.definitions.length > 0) use.usedAfter = true
    use.count++
    if (use.span || isOfOthers(word)) continue
    use.span = { from: word.from, to: word.from + abbreviation.length }
    use.inName = isInName(text, word)
  }
  return [...uses.values()]
}

/** Tells of one place after the other, from left to right, whether it lies in a quotation, code or an address. */
function wordsOfOthers(regions: readonly Region[]): (place: Span) => boolean {
  let next = 0
  let end = 0
  return place => {
    for (; next < regions.length && regions[next]!.span.from < place.to; next++)
      if (regions[next]!.kind !== 'link') end = Math.max(end, regions[next]!.span.to)
    return place.from < end
  }
}

type Mutable<Type> = { -readonly [key in keyof Type]: Type[key] }

/** Whether the words beside it say what it stands for, in another way than the name with the short form in brackets. */
function isExplainedBeside(text: string, word: Span, abbreviation: string): boolean {
  return (
    isExplainedAfter(text, word) ||
    isCalled(text, word) ||
    isBesideName(text, word) ||
    isBehindName(text, word, abbreviation) ||
    isBeforeName(text, word, abbreviation)
  )
}

/** Whether its name stands before it with a dash or "or": "(Biological Weapons Convention – BWC)", "the Chemical Weapons Convention, or CWC". */
function isBehindName(text: string, { from, to }: Span, abbreviation: string): boolean {
  const [link] = /(?: [-–—]|, or) $/.exec(text.slice(Math.max(0, from - 5), from)) ?? []
  if (link === undefined || (link !== ', or ' && text.charAt(to) !== ')')) return false
  return expansionBefore(text, from - link.length, abbreviation) !== undefined
}

/** Whether its name follows a comma: "GIPRI, the Geneva International Peace Research Institute". */
function isBeforeName(text: string, { to }: Span, abbreviation: string): boolean {
  const [, name] = /^, (?:the )?([A-Z][\w’'-]*(?: [\w’'-]+){1,12})/.exec(text.slice(to, to + 160)) ?? []
  const initials = name?.match(/\b[A-Z]/g)?.join('')
  return initials?.startsWith(abbreviation) === true
}

/** Whether the words it stands for follow in brackets: "OSCE (Organization for ...)". */
function isExplainedAfter(text: string, { to }: Span): boolean {
  return (
    /^ \((?:the )?[A-Z][^()]{1,200} [^()]{1,200}\)/.test(text.slice(to, to + 414)) &&
    !/^ \([A-Z][a-z]*\)/.test(text.slice(to, to + 40))
  )
}

/** Whether the words before say that it is another name of what they name: "known as OIE". */
function isCalled(text: string, { from }: Span): boolean {
  return / (?:known as|called|hereinafter|abbreviated to) (?:the )?[“"]?$/.test(
    text.slice(Math.max(0, from - 24), from),
  )
}

/** Whether a word stands beside another that begins with a capital, so that both may be a name or a heading. */
function isInName(text: string, { from, to }: Span): boolean {
  if (isSpace(text.charCodeAt(to)) && isCapital(text.charCodeAt(to + 1))) return true
  if (text.charAt(to) === ',' && isCapital(text.charCodeAt(to + 2))) return true
  // "NUCLEAR-TEST-BAN TREATY".
  if (/[A-Z]{2}-$/.test(text.slice(Math.max(0, from - 3), from))) return true
  const end = spaceStart(text, from)
  if (end === from) return false
  let start = end
  while (isWord(text.charCodeAt(start - 1))) start--
  if (text.charAt(end - 1) === '.')
    return /(?:Mr|Ms|Mrs|Dr|Prof|Amb|Gen|Col)\.$/.test(text.slice(Math.max(0, end - 6), end))
  return (
    start < end &&
    isCapital(text.charCodeAt(start)) &&
    !/^(?:The|In|At|For|By|With|And|But|On|To|From)$/.test(text.slice(start, end))
  )
}

/** What a passage of the note does with an abbreviation. */
export interface PlacedUse {
  readonly passage: Passage
  readonly use: AbbreviationUse
}

/** What the whole note does with an abbreviation. */
export interface AbbreviationStory {
  /** Where the body first has it, used or defined. */
  readonly first: PlacedUse | undefined
  /** Where the body first defines it. */
  readonly definition: PlacedUse | undefined
  readonly inHeadings: readonly PlacedUse[]
  /** Whether the header explains it, or anything else before the body first has it. */
  readonly isExplainedBefore: boolean
  readonly isExplained: boolean
  /** Whether the body has it before its definition. */
  readonly isUsedBefore: boolean
  /** Whether anything has it after its definition, other than the passage that defines it. */
  readonly isUsedAfter: boolean
  /** How often the body uses it. */
  readonly count: number
}

let last: { readonly context: NoteContext; readonly stories: ReadonlyMap<string, AbbreviationStory> } | undefined

/**
 * The abbreviations of the whole note; `gathered` is what `abbreviationsIn` gave for its passages. Remembered for the rules
 * that ask in turn. It runs at every edit, so that nothing is made anew but one story for each abbreviation.
 */
export function abbreviationsOf(
  gathered: readonly Gathered<AbbreviationUse>[],
  context: NoteContext,
): ReadonlyMap<string, AbbreviationStory> {
  if (last?.context === context) return last.stories
  const stories = new Map<string, Mutable<AbbreviationStory> & { inHeadings: PlacedUse[] }>()
  for (const { passage, items } of gathered) {
    const isText = isRunningText(passage)
    const isHeading = passage.role === 'heading' || passage.role === 'title'
    for (const use of items) {
      let story = stories.get(use.abbreviation)
      if (!story) {
        story = {
          first: undefined,
          definition: undefined,
          inHeadings: [],
          isExplainedBefore: false,
          isExplained: false,
          isUsedBefore: false,
          isUsedAfter: false,
          count: 0,
        }
        stories.set(use.abbreviation, story)
      }
      const hasExplanation = isExplained(use)
      if (hasExplanation) {
        story.isExplained = true
        if (!story.first || isInHeader(passage)) if (!isText) story.isExplainedBefore = true
      }
      if (story.definition) story.isUsedAfter = true
      if (isHeading && use.span) story.inHeadings.push({ passage, use })
      if (!isText) continue
      story.count += use.count
      if (!story.definition) {
        if (use.definitions.length > 0) story.definition = { passage, use }
        else story.isUsedBefore = true
      }
      if (!story.first && (use.span || use.definedFirst)) story.first = { passage, use }
    }
  }
  last = { context, stories }
  return stories
}

/** Whether a passage says what an abbreviation stands for. */
export function isExplained({ definitions, bracketed }: AbbreviationUse): boolean {
  return definitions.length > 0 || bracketed
}

/** Whether a passage is text that is read from the beginning to the end: not a field, a heading, a table or a clause. */
export function isRunningText({ role }: Passage): boolean {
  return role === 'paragraph' || role === 'list-item'
}

/** Whether a passage belongs to the header. */
function isInHeader({ role }: Passage): boolean {
  return role === 'field' || role === 'participants'
}
