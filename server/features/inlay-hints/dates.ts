// Hints at dates: the day of the week, and how many days a range has.
import type { Analysis } from '../../analysis/analysis.ts'
import { weekdayNames, writeDay, writePeriod } from '../../mentions/dates.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { Passage } from '../../note/note.ts'
import { addDays, weekdayOf, type Day, type Period } from '../../register/day.ts'
import { isInWordsOfOthers } from '../places.ts'
import type { InlayHint } from './hint.ts'

/** The day of the week matters for dates of the event and for those so near to it, in days. */
const near = 7
/** Nobody counts the days of a longer range. */
const longest = 31

/** The hints of one passage, in offsets of its prose. */
export function dateHints(analysis: Analysis, passage: Passage): InlayHint[] {
  const { event } = analysis
  const mentions = analysis.mentions(passage)
  return mentions.dates
    .filter(({ span }) => !isInWordsOfOthers(passage, mentions, span))
    .flatMap(date => {
      if (!date.period || date.days.some(({ day }) => day === undefined)) return []
      const isNear = event.period !== undefined && isWithin(date.period, event.period)
      // The header has it once.
      const isRepeated = passage.role !== 'field' && samePeriod(date.period, event.period)
      return [
        ...durationHint(passage, date, date.period),
        ...(isNear && !isRepeated ? weekdayHint(passage, date, date.period) : []),
      ]
    })
}

function samePeriod(a: Period, b: Period | undefined): boolean {
  return a.from === b?.from && a.to === b.to
}

function isWithin(date: Period, event: Period): boolean {
  return addDays(event.from, -near) <= date.from && date.to <= addDays(event.to, near)
}

const weekday = (day: Day): string => weekdayNames[weekdayOf(day)]!

function weekdayHint({ prose }: Passage, { days, span, form }: DateMention, { from, to }: Period): InlayHint[] {
  if (days.some(day => day.weekday) || saysWeekday(prose.text, span)) return []
  const isDay = from === to
  return [
    {
      kind: 'weekday',
      at: span.to,
      text: isDay ? weekday(from) : `${weekday(from)} to ${weekday(to)}`,
      tooltip: isDay
        ? `${writeDay(from)} was a ${weekday(from)}.`
        : `${writeDay(from)} was a ${weekday(from)}, ${writeDay(to)} a ${weekday(to)}.`,
      ...(isDay &&
        form === 'day-month' &&
        days.length === 1 && {
          edit: { span: { from: span.from, to: span.from }, newText: `${weekday(from)}, ` },
        }),
    },
  ]
}

const weekdayWord = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/

/** Whether the name of a day of the week stands right before or behind the date: "8 July 2020 (a Wednesday)". */
function saysWeekday(text: string, { from, to }: DateMention['span']): boolean {
  return weekdayWord.test(text.slice(Math.max(0, from - 20), from)) || weekdayWord.test(text.slice(to, to + 20))
}

function durationHint({ prose }: Passage, { span }: DateMention, period: Period): InlayHint[] {
  const days = daysOf(period)
  const around = prose.text.slice(Math.max(0, span.from - 100), span.to + 100)
  if (days < 2 || days > longest || /[- ]days?\b/i.test(around)) return []
  return [
    {
      kind: 'duration',
      at: span.to,
      text: `${days} days`,
      tooltip: `${writePeriod(period)}: ${days} days, the first and the last included.`,
    },
  ]
}

/** How many days a period has, both ends included. */
function daysOf({ from, to }: Period): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
}
