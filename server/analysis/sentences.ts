// The sentences in which two versions of a passage differ, so that only these need to be checked again.
import { isCapital, isDigit } from '../mentions/steps.ts'
import type { Passage } from '../note/note.ts'
import type { Prose, Region } from '../note/prose.ts'
import { shift, type Span } from '../note/span.ts'
import type { Finding } from './finding.ts'
import { shiftFinding } from './place.ts'

/** What differs between two versions of a prose, in whole sentences, and where it stands in the source of each. */
export interface ChangedSentences {
  /** The sentences as they are now, as a passage of their own. */
  readonly passage: Passage
  /** Where they begin in the prose of now and of before. */
  readonly from: number
  /** The source of those of before, relative to what the passage is relative to. */
  readonly before: Span
  /** By how much what follows has moved in the source. */
  readonly by: number
}

/**
 * The sentences in which two versions of a passage differ. Undefined where they do not stand on their own, because what is
 * in them reaches over their ends (an open bracket or quotation mark) or has changed what is around them, and where they are
 * most of the passage.
 */
export function changedSentences(before: Passage, now: Passage): ChangedSentences | undefined {
  const [old, text] = [before.prose.text, now.prose.text]
  const limit = Math.min(old.length, text.length)
  let head = 0
  while (head < limit && old.charCodeAt(head) === text.charCodeAt(head)) head++
  let tail = 0
  while (tail < limit - head && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail))
    tail++
  const from = sentenceStart(text, head)
  const to = sentenceEnd(text, text.length - tail)
  const end = to + old.length - text.length
  if ((to - from) * 4 > text.length * 3 || !isClosed(text, from, to) || !isClosed(old, from, end)) return undefined
  const part = sentencesOf(now, { from, to })
  if (!part || !isSameAround(before.prose, now.prose, { from, to: end }, { from, to })) return undefined
  return {
    passage: part,
    from,
    before: shift(before.prose.map.span({ from, to: end }), before.at),
    by: endOf(now) - endOf(before),
  }
}

/** The findings around the sentences, at their places of now; undefined if one reaches into them. */
export function findingsAround({ before, by }: ChangedSentences, found: readonly Finding[]): Finding[] | undefined {
  const kept: Finding[] = []
  for (const finding of found) {
    const { from, to } = finding.span
    if (from >= before.to) kept.push(shiftFinding(finding, by))
    else if (to <= before.from) kept.push(finding)
    else if (from < before.from || to > before.to) return undefined
  }
  return kept
}

function endOf({ at, prose: { map } }: Passage): number {
  return at + map.end(map.length)
}

/** Sentences of a passage as a passage; undefined if a region lies across an end. */
function sentencesOf({ prose, ...passage }: Passage, { from, to }: Span): Passage | undefined {
  const regions = prose.regions.filter(({ span }) => span.from < to && from < span.to)
  if (regions.some(({ span }) => span.from < from || span.to > to)) return undefined
  return {
    ...passage,
    prose: {
      ...prose,
      text: prose.text.slice(from, to),
      map: prose.map.slice(from, to),
      regions: regions.map(region => ({ ...region, span: shift(region.span, -from) })),
    },
  }
}

/** Whether two proses are written the same before and after two stretches that begin at the same place. */
function isSameAround(before: Prose, now: Prose, old: Span, changed: Span): boolean {
  return (
    before.quoting === now.quoting &&
    isSameSource(before, now, old, changed) &&
    isSameRegions(
      before.regions.filter(({ span }) => span.to <= old.from),
      now.regions.filter(({ span }) => span.to <= changed.from),
      0,
    ) &&
    isSameRegions(
      before.regions.filter(({ span }) => span.from >= old.to),
      now.regions.filter(({ span }) => span.from >= changed.to),
      changed.to - old.to,
    ) &&
    !before.regions.some(({ span }) => span.from < old.to && span.to > old.to)
  )
}

function isSameSource({ map: before, text }: Prose, { map: now, text: newText }: Prose, old: Span, changed: Span) {
  if (before.isUnbroken && now.isUnbroken) return before.start(0) === now.start(0)
  const by = now.end(newText.length) - before.end(text.length)
  return (
    before.slice(0, old.from).equals(now.slice(0, changed.from)) &&
    before.slice(old.to, text.length).equals(now.slice(changed.to, newText.length), by)
  )
}

function isSameRegions(before: readonly Region[], now: readonly Region[], by: number): boolean {
  return (
    before.length === now.length &&
    before.every(({ kind, span, isDoubtful }, index) => {
      const other = now[index]!
      return (
        kind === other.kind &&
        isDoubtful === other.isDoubtful &&
        span.from + by === other.span.from &&
        span.to + by === other.span.to
      )
    })
  )
}

/** The last place at or before `at` where a sentence begins beyond doubt, with what shows it wholly before `at`; else 0. */
function sentenceStart(text: string, at: number): number {
  for (let start = at - 2; start > 0; start--) if (beginsSentence(text, start)) return start
  return 0
}

/** The first place at or behind `at` where a sentence begins beyond doubt, with what shows it wholly behind `at`; else the end. */
function sentenceEnd(text: string, at: number): number {
  for (let start = at + 2; start < text.length; start++)
    if (beginsSentence(text, start) && wordStart(text, start - 2) > at) return start
  return text.length
}

/** Whether a small word or a bracket, a full stop and a space stand before a capitalized word. */
function beginsSentence(text: string, at: number): boolean {
  return (
    text.charCodeAt(at - 1) === 32 &&
    text.charCodeAt(at - 2) === 46 &&
    isCapital(text.charCodeAt(at)) &&
    isSmall(text.charCodeAt(at + 1)) &&
    endsSentence(text, at - 2)
  )
}

/** In small letters; abbreviations are shorter. */
const shortestWord = 4

/** Whether what stands before a full stop is no abbreviation. */
function endsSentence(text: string, stop: number): boolean {
  const last = text.charCodeAt(stop - 1)
  if (last === 41) return isDigit(text.charCodeAt(stop - 2)) || isSmall(text.charCodeAt(stop - 2))
  const start = wordStart(text, stop)
  const before = isCapital(text.charCodeAt(start - 1)) ? start - 2 : start - 1
  return stop - start >= shortestWord && text.charCodeAt(before) === 32
}

/** Where the small letters begin that end at `end`. */
function wordStart(text: string, end: number): number {
  let start = end
  while (isSmall(text.charCodeAt(start - 1))) start--
  return start
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether every bracket and quotation mark between two places has its partner there. */
function isClosed(text: string, from: number, to: number): boolean {
  let brackets = 0
  let marks = 0
  let straight = 0
  for (let at = from; at < to; at++) {
    switch (text.charCodeAt(at)) {
      case 34: // "
        straight++
        break
      case 40: // (
      case 91: // [
        brackets++
        break
      case 41:
      case 93:
        if (--brackets < 0) return false
        break
      case 0x201c: // “
        marks++
        break
      case 0x201d:
        if (--marks < 0) return false
    }
  }
  return brackets === 0 && marks === 0 && straight % 2 === 0
}
