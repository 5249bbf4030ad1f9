// time-format: times of day are written as the United Nations writes them, "9.30 a.m.".
import type { Span } from '../../note/span.ts'
import { defineRule } from '../rule.ts'
import { numbersAndTime } from '../sources.ts'
import { sentenceAround } from '../sentence.ts'

type Case = 'twelve-hours' | 'twenty-four-hours' | 'noon'

export const timeFormat = defineRule<Case>({
  id: 'time-format',
  group: 'dates',
  title: 'The time of day is not written in United Nations style',
  reason:
    'Times are given on the twelve-hour clock with a point between hour and minutes: 9.30 a.m., 3 p.m., noon. One form keeps programmes and notes comparable, and nobody takes 12 p.m. for midnight. A clock of 24 hours (14:30) may have been chosen, so that its time is offered, but never written unasked.',
  source: numbersAndTime,
  cases: {
    'twelve-hours': { title: 'A colon, missing points or needless noughts', severity: 'warning' },
    'twenty-four-hours': { title: 'The clock of 24 hours', severity: 'info' },
    noon: { title: '12 a.m., 12 p.m., 12 noon', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      { text: 'It began at 9:45 am.', case: 'twelve-hours', marks: ['9:45 am.'], fixed: 'It began at 9.45 a.m.' },
      { text: 'It went on from 4pm on.', case: 'twelve-hours', marks: ['4pm'], fixed: 'It went on from 4 p.m. on.' },
      {
        text: 'It began at 11:00 a.m. sharp.',
        case: 'twelve-hours',
        marks: ['11:00 a.m.'],
        fixed: 'It began at 11 a.m. sharp.',
      },
      {
        text: 'It closed at 15h30 that day.',
        case: 'twenty-four-hours',
        marks: ['15h30'],
        fixed: 'It closed at 3.30 p.m. that day.',
      },
      {
        text: 'They met from 1:30 to 3:00 p.m. again.',
        case: 'twelve-hours',
        marks: ['1:30', '3:00 p.m.'],
        fixed: 'They met from 1.30 to 3:00 p.m. again.',
      },
      { text: 'They broke off at 12 noon.', case: 'noon', marks: ['12 noon'], fixed: 'They broke off at noon.' },
      {
        text: 'They broke off at 12:00 noon that day.',
        case: 'noon',
        marks: ['12:00 noon'],
        fixed: 'They broke off at noon that day.',
      },
      {
        text: 'They broke off at 12 p.m. that day.',
        case: 'noon',
        marks: ['12 p.m.'],
        fixed: 'They broke off at noon that day.',
      },
    ],
    valid: [
      'It began at 9.45 a.m. and ended at 4 p.m., after a break at noon.',
      'The ratio was 3:10, in section 3:10 of the table.',
      'The score of 12:30 stood.',
      '09:00 – 09:40 Welcome; 09:40 – 09:50 Aims of the workshop',
      'I am sure that 9 am I right.',
    ],
  }),
  looksAt: 'numbers',
  checkPassage({ passage, text }, report) {
    if (passage.role === 'table-cell') return
    if (!/\d[:.h]\d{2}|\d\s?[ap]\.?m|12\s(?:noon|midnight)/i.test(text)) return
    for (const match of text.matchAll(/(?<![\d:.])12(?:[:.h]00)?\s(noon|midnight)\b/g)) {
      const span = { from: match.index, to: match.index + match[0].length }
      const right = match[1]!
      report({
        case: 'noon',
        span,
        message: `"${match[0]}" says the same twice: write "${right}".`,
        fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
      })
    }
    const figure =
      /(?<![\d:.,/])(\d{1,2})(?:([:.h])(\d{2}))?(?![\d:])(?:\s?((?:[ap]\.?m\.?|[AP]\.?M\.?)(?![a-zA-Z])))?/g
    for (const match of text.matchAll(figure)) {
      const time = readTime(text, match)
      if (!time) continue
      const span = { from: match.index, to: match.index + time.length }
      if (time.kind === 'twenty-four-hours' && isInProgramme(text, span)) continue
      const written = text.slice(span.from, span.to)
      // The point of "12 p.m." may be the sentence's as well.
      const newText = time.right + (time.kind === 'noon' && endsSentence(text, span.to) ? '.' : '')
      if (written.replace(/\s/g, ' ') === time.right) continue
      report({
        case: time.kind,
        span,
        message: `"${written}" is not how United Nations texts write a time: write "${time.right}".`,
        fixes: [{ title: `Write "${time.right}"`, safe: time.kind === 'twelve-hours', edits: [{ span, newText }] }],
      })
    }
  },
})

/** Whether times stand in entries of a programme, which begin with them: "09:00 – 09:40 Welcome". */
function isInProgramme(text: string, { from, to }: Span): boolean {
  return /^\s*\d{1,2}[:.h]\d{2}(?!\d)/.test(sentenceAround(text, from, to))
}

interface Time {
  readonly kind: Case
  readonly right: string
  readonly length: number
}

/** The time that a match of the pattern is, and how it should read; undefined if it is none, or right. */
function readTime(text: string, match: RegExpExecArray): Time | undefined {
  const [whole, hourText, mark, minutes, suffix] = match
  const hour = Number(hourText)
  if (hour > 24 || Number(minutes ?? 0) > 59) return undefined
  const half = suffix === undefined ? undefined : suffix[0]!.toLowerCase()
  const rest = minutes === undefined || minutes === '00' ? '' : `.${minutes}`
  if (half === 'a' || half === 'p') {
    if (hour < 1 || hour > 12) return undefined
    // "9 am I" is no time; a full stop may be that of the sentence.
    if (suffix === 'am' && minutes === undefined && /^\sI\b/.test(text.slice(match.index + whole.length)))
      return undefined
    if (hour === 12 && rest === '')
      return { kind: 'noon', right: half === 'p' ? 'noon' : 'midnight', length: whole.length }
    return { kind: 'twelve-hours', right: `${hour}${rest} ${half}.m.`, length: whole.length }
  }
  if (mark === ':' && hour <= 12 && isHalfSaidLater(text, match.index + whole.length))
    return { kind: 'twelve-hours', right: `${hour}${rest}`, length: whole.length }
  // "12:00 noon" says the time already.
  if (hour === 12 && rest === '' && /^\s(?:noon|midnight)\b/.test(text.slice(match.index + whole.length)))
    return undefined
  const isClock =
    mark === 'h' || (mark === ':' && (isTimeBefore(text, match.index) || isInRange(text, match.index, whole.length)))
  if (!isClock || hour > 23 || hourText === undefined) return undefined
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  if (hour % 12 === 0 && rest === '')
    return { kind: 'twenty-four-hours', right: hour === 12 ? 'noon' : 'midnight', length: whole.length }
  return { kind: 'twenty-four-hours', right: `${twelve}${rest} ${hour < 12 ? 'a' : 'p'}.m.`, length: whole.length }
}

/** Whether the end of a range says of its beginning, too, that it is before or after noon: "9:00 to 10:30 a.m.". */
function isHalfSaidLater(text: string, to: number): boolean {
  return /^\s?(?:[-–]|to|and|until)\s?\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b/i.test(text.slice(to, to + 20))
}

/** Whether a word before figures with a colon shows that they are a time: "at 14:30". */
function isTimeBefore(text: string, at: number): boolean {
  return /\b(?:at|from|until|till|by|to|between|before|after|since|and|around|about)\s+$/i.test(
    text.slice(Math.max(0, at - 9), at),
  )
}

function endsSentence(text: string, at: number): boolean {
  return text[at - 1] === '.' && /^(?:\s+[A-Z]|\s*$)/.test(text.slice(at, at + 4))
}

/** "9:00–17:30": each end shows that the other is a time. */
function isInRange(text: string, at: number, length: number): boolean {
  return (
    /^\s?[-–]\s?\d{1,2}:\d{2}(?!\d)/.test(text.slice(at + length, at + length + 10)) ||
    /(?<![\d:])\d{1,2}:\d{2}\s?[-–]\s?$/.test(text.slice(Math.max(0, at - 10), at))
  )
}
