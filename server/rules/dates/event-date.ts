// event-date: the date of the event is a likely one, and the text gives the same.
import { readEventPeriod, writePeriod } from '../../mentions/dates.ts'
import type { DateMention, WrittenDay } from '../../mentions/mention.ts'
import type { Span } from '../../note/span.ts'
import { addDays, day, type Day, type Period } from '../../register/day.ts'
import { defineRule, type PassageContext, type Reporter, type WordsFound } from '../rule.ts'
import { valueOf } from '../wording/numbers/number-words.ts'

type Case = 'far-future' | 'long-ago' | 'other-day' | 'more-days' | 'length'

/** How many years after the newest resolution of the register an event may be planned. */
const planningYears = 10

/** The year in which the United Nations was founded. */
const founded = 1945

/** How far from the event's day a day is a slip rather than that of another meeting, in days. */
const nearDays = 7

export const eventDate = defineRule<Case>({
  id: 'event-date',
  group: 'dates',
  title: 'The date of the event is doubtful',
  reason:
    'Everything that depends on the day, names of States and resolutions first of all, is checked against the date of the header. A slip there goes through the whole note, and a reader who finds two dates knows neither. In the text only what is plainly said of the event itself is judged ("the workshop, held on 9 July 2020"), and only a day close to the one in the header: the words may be about another meeting.',
  source: { name: "Rapporteur's own: header and text against each other" },
  cases: {
    'far-future': { title: 'The year in the header lies far ahead', severity: 'warning' },
    'long-ago': { title: 'The year in the header is one before the United Nations', severity: 'warning' },
    'other-day': { title: 'The text gives another day', severity: 'warning' },
    'more-days': { title: 'The text gives more days than the header', severity: 'warning' },
    length: { title: 'The text gives another number of days than the header', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      { in: 'date', text: '8 July 2102', case: 'far-future', marks: ['8 July 2102'] },
      { in: 'date', text: '8 July 1920', case: 'long-ago', marks: ['8 July 1920'] },
      { text: 'The event, held on 9 July 2020, was short.', case: 'other-day', marks: ['9 July 2020'] },
      { text: 'The event was held from 8 to 10 July 2020.', case: 'more-days', marks: ['8 to 10 July 2020'] },
      { text: 'From 8 to 10 July, the event took place in Vienna.', case: 'more-days', marks: ['8 to 10 July'] },
      { text: 'The Office hosted this event on 9 July.', case: 'other-day', marks: ['9 July'] },
      { text: 'The event lasted two days. The three-day event was long.', case: 'length', marks: ['two', 'three'] },
    ],
    valid: [
      { text: 'The event lasted three days. The two-day meeting before it was short.', date: '8–10 July 2020' },
      'The event lasted less than two days, and the exercise lasted two days.',
      { in: 'date', text: '8 July 2020' },
      'The event, held on 8 July 2020, was short.',
      'The preparatory meeting was held on 7 July 2020, and the next one will be on 9 July 2020.',
      'The event was held on 3 March 2019.',
      'The workshop on border controls was held on 9 July. On 9 July, the event was discussed. It held an event on 9 July.',
      { text: 'The event was held from 31 December to 2 January.', date: '31 December 2019–2 January 2020' },
      { text: 'The event was held on 8 July 2020.', date: '8–10 July 2020' },
    ],
  }),
  checkHeader(context, report) {
    const { lastYear } = context.register.resolutions
    for (const { key, value } of context.fields) {
      if ((key !== 'date' && key !== 'date-and-venue') || value.form !== 'text') continue
      const { passage } = value.text
      const period = readEventPeriod(passage.prose.text)
      const date = period && context.mentions(passage).dates[0]
      if (!date) continue
      const year = Number(period.from.slice(0, 4))
      const { span } = date
      if (year > lastYear + planningYears)
        report({
          case: 'far-future',
          passage,
          span,
          message: `The event would be in ${year}, while the newest resolution known here is of ${lastYear}. Check the year.`,
        })
      if (year < founded)
        report({
          case: 'long-ago',
          passage,
          span,
          message: `The event would be in ${year}, before there was a United Nations, so names of States and resolutions are not checked against its day. Check the year.`,
        })
    }
  },
  words: () => 'lasted|two-day|three-day|four-day|five-day',
  checkWords: checkLength,
  looksAt: 'dates',
  checkPassage({ text, passage, event, mentions }, report) {
    const { period, title } = event
    if (!period || (passage.role !== 'paragraph' && passage.role !== 'list-item')) return
    for (const date of mentions.dates) {
      if (date.form === 'month' || !isOfEvent(text, date.span, title)) continue
      const said = date.period ?? withYearOf(period, date)
      if (!said || (said.from >= period.from && said.to <= period.to)) continue
      const isLonger = said.from <= period.from && said.to >= period.to
      if (!isLonger && !isNear(said, period)) continue
      const written = text.slice(date.span.from, date.span.to)
      report({
        case: isLonger ? 'more-days' : 'other-day',
        span: date.span,
        message: `The text gives "${written}" for the event, the header ${writePeriod(period)}. Check which is right.`,
      })
    }
  },
})

/** "The workshop lasted two days", "The two-day workshop". */
function checkLength({ span, plain }: WordsFound, { passage, event }: PassageContext, report: Reporter<Case>): void {
  const { period, title } = event
  if (!period || passage.role !== 'paragraph') return
  const from = Math.max(0, span.from - 30)
  const around = plain.slice(from, span.to + 20)
  const match =
    /(?:^|[.!?] )(?:The|This) (?:([a-z]+) lasted ([a-z]+) days?\b|([a-z]+)-day ([a-z]+) (?:was|took|brought|began|ended|opened)\b)/.exec(
      around,
    )
  const noun = match?.[1] ?? match?.[4]
  const number = match?.[2] ?? match?.[3]
  if (!match || noun === undefined || number === undefined || !isEventNoun(noun, title)) return
  const days = valueOf(number)
  if (!days || addDays(period.from, days - 1) === period.to) return
  const at = from + match.index + match[0].lastIndexOf(number)
  if (at < span.from - 15 || at > span.to + 5) return
  report({
    case: 'length',
    span: { from: at, to: at + number.length },
    message: `The text speaks of ${number} days, the header of ${writePeriod(period)}. Check which is right.`,
  })
}

/** "8 to 10 July" in the year of the event; undefined where a year is written, or the event is in two. */
function withYearOf(event: Period, { days }: DateMention): Period | undefined {
  const [first, last] = [days[0], days.at(-1)]
  const year = event.from.slice(0, 4)
  if (!first || !last || days.some(({ year }) => year !== undefined) || year !== event.to.slice(0, 4)) return undefined
  const dayOf = ({ month = last.month, day: date }: WrittenDay) =>
    month === undefined || date === undefined ? undefined : day(Number(year), month, date)
  const [from, to] = [dayOf(first), dayOf(last)]
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}

/** Whether the words around a date say that the event itself took place then. */
function isOfEvent(text: string, { from, to }: Span, title = ''): boolean {
  if (!/held|took|hosted|organized|convened/.test(text.slice(Math.max(0, from - 180), to + 120))) return false
  const before = text
    .slice(Math.max(0, from - 180), from)
    .replace(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s$/, '')
  const said =
    saidBefore(before) ?? (/(?:^|[.!?:]\s+)(?:On|From|Between)\s$/.test(before) && saidAfter(text.slice(to, to + 120)))
  if (!said) return false
  const { noun, subject = '' } = said
  return isEventNoun(noun, title) && title.toLowerCase().includes(subject.toLowerCase())
}

/** Whether a noun means the event: "the meeting" of a workshop may be another one, unless the title says what the event is. */
function isEventNoun(noun: string, title = ''): boolean {
  if (!/^(?:event|meeting|workshop|seminar|conference|dialogue|training|webinar)$/.test(noun)) return false
  return noun === 'event' || title === '' || title.toLowerCase().includes(noun)
}

/** What is said to have taken place: "workshop", and its subject where it is named. */
interface Said {
  readonly noun: string
  readonly subject?: string | undefined
}

/** "The two-day workshop on border controls was held in Vienna on", "The OSCE held the workshop from". */
function saidBefore(before: string): Said | undefined {
  const [, noun, subject] =
    /(?:^|[.!?:]\s+)(?:The|This)\s(?:[a-z]+-day\s)?(\w+)(?:\son\s([^.,;:]{1,60}?))?(?:,\s(?:which\swas\s)?|\s(?:was\s|were\s)?)(?:held|took\splace|organized|convened)(?:\s(?:in|at)\s[A-Z][\w-]*)?\s(?:on|from|between)\s$/.exec(
      before,
    ) ??
    /\b(?:held|hosted|organized|convened)\s(?:the|this)\s(\w+)(?:\s(?:in|at)\s[A-Z][\w-]*)?\s(?:on|from|between)\s$/.exec(
      before,
    ) ??
    []
  return noun === undefined ? undefined : { noun, subject }
}

/** Behind "From 8 to 10 July": ", the workshop took place", ", the OSCE held the workshop". */
function saidAfter(after: string): Said | undefined {
  const [, noun, held] =
    /^,?(?:\s(?:in|at)\s[A-Z][\w-]*,?)?\s(?:the\s(\w+)\s(?:was\s(?:held|organized|convened)|took\splace)|(?:the\s)?[A-Z][\w ()-]{1,60}?\s(?:held|hosted|organized|convened)\s(?:the|this)\s(\w+))\b/.exec(
      after,
    ) ?? []
  const said = noun ?? held
  return said === undefined ? undefined : { noun: said }
}

/** Whether the day lies within a week of the event, or on the same day of the year before or after. */
function isNear(date: Period, event: Period): boolean {
  const year = (day: Day) => Number(day.slice(0, 4))
  const isSameDay = date.from.slice(5) === event.from.slice(5) && Math.abs(year(date.from) - year(event.from)) === 1
  return isSameDay || (date.from <= addDays(event.to, nearDays) && date.to >= addDays(event.from, -nearDays))
}
