// Rule: the date of the event is a likely one, and the text gives the same.
import { readEventPeriod, writePeriod } from '../../mentions/dates.ts'
import { addDays, type Day, type Period } from '../../register/day.ts'
import { defineRule } from '../rule.ts'

type Case = 'far-future' | 'other-day' | 'more-days'

/** How many years after the newest resolution of the register an event may be planned. */
const planningYears = 10

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
    'other-day': { title: 'The text gives another day', severity: 'warning' },
    'more-days': { title: 'The text gives more days than the header', severity: 'warning' },
  },
  examples: {
    invalid: [
      { in: 'date', text: '8 July 2102', case: 'far-future', marks: ['8 July 2102'] },
      { text: 'The event, held on 9 July 2020, was short.', case: 'other-day', marks: ['9 July 2020'] },
      { text: 'The event was held from 8 to 10 July 2020.', case: 'more-days', marks: ['8 to 10 July 2020'] },
    ],
    valid: [
      { in: 'date', text: '8 July 2020' },
      'The event, held on 8 July 2020, was short.',
      'The preparatory meeting was held on 7 July 2020, and the next one will be on 9 July 2020.',
      'The event was held on 3 March 2019.',
      { text: 'The event was held on 8 July 2020.', date: '8–10 July 2020' },
    ],
  },
  checkHeader(context, report) {
    const { lastYear } = context.register.resolutions
    for (const { key, value } of context.fields) {
      if ((key !== 'date' && key !== 'date-and-venue') || value.form !== 'text') continue
      const { passage } = value.text
      const period = readEventPeriod(passage.prose.text)
      if (!period || Number(period.from.slice(0, 4)) <= lastYear + planningYears) continue
      const date = context.mentions(passage).dates[0]
      if (!date) continue
      report({
        case: 'far-future',
        passage,
        span: date.span,
        message: `The event would be in ${period.from.slice(0, 4)}, while the newest resolution known here is of ${lastYear}. Check the year.`,
      })
    }
  },
  looksAt: 'dates',
  checkPassage({ text, passage, event, mentions }, report) {
    const { period, title } = event
    if (!period || (passage.role !== 'paragraph' && passage.role !== 'list-item')) return
    for (const date of mentions.dates) {
      if (!date.period || date.form === 'month' || !isOfEvent(text.slice(0, date.span.from), title)) continue
      if (date.period.from >= period.from && date.period.to <= period.to) continue
      const isLonger = date.period.from <= period.from && date.period.to >= period.to
      if (!isLonger && !isNear(date.period, period)) continue
      const written = text.slice(date.span.from, date.span.to)
      report({
        case: isLonger ? 'more-days' : 'other-day',
        span: date.span,
        message: `The text gives "${written}" for the event, the header ${writePeriod(period)}. Check which is right.`,
      })
    }
  },
})

/** Whether the words before a date say that the event itself took place then. */
function isOfEvent(before: string, title: string | undefined): boolean {
  const said =
    /(?:^|[.!?:]\s+)(?:The|This)\s(\w+(?:\stable)?)(?:,\s(?:which\swas\s)?|\s(?:was\s|were\s)?)(?:held|took\splace|organized|convened)(?:\s(?:in|at)\s[A-Z][\w-]*)?\s(?:on|from|between)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$/.exec(
      before.slice(-120),
    )
  if (!said) return false
  const noun = said[1]!.toLowerCase()
  const isUsual = ['event', 'meeting', 'workshop', 'seminar', 'conference', 'dialogue', 'training', 'webinar'].includes(
    noun,
  )
  // "The meeting" of a workshop may be another one, unless the title says what the event is.
  return isUsual && (noun === 'event' || title === undefined || title.toLowerCase().includes(noun))
}

/** Whether the day lies within a week of the event, or on the same day of the year before or after. */
function isNear(date: Period, event: Period): boolean {
  const year = (day: Day) => Number(day.slice(0, 4))
  const isSameDay = date.from.slice(5) === event.from.slice(5) && Math.abs(year(date.from) - year(event.from)) === 1
  return isSameDay || (date.from <= addDays(event.to, nearDays) && date.to >= addDays(event.from, -nearDays))
}
