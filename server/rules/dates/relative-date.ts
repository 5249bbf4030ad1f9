// relative-date: a note says when, in words that are still true when it is read years later.
import { monthNames } from '../../mentions/dates.ts'
import { defineRule } from '../rule.ts'
import { numbersAndTime } from '../sources.ts'

export const relativeDate = defineRule({
  id: 'relative-date',
  group: 'dates',
  title: 'A time is given in words that go stale',
  reason:
    'A note is read years after the event. "Last year" or "recently" then has to be worked out from the date of the note; a date or a year does not. Off unless asked for, since speakers are reported with such words all the time.',
  source: numbersAndTime,
  cases: { relative: { title: 'A time counted from the day of writing', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      {
        text: 'The Group met there last year.',
        case: 'relative',
        marks: ['last year'],
        fixed: 'The Group met there in 2019.',
      },
      {
        text: 'It will report next month.',
        case: 'relative',
        marks: ['next month'],
        fixed: 'It will report in August 2020.',
      },
      { text: 'The law was recently amended.', case: 'relative', marks: ['recently'] },
    ],
    valid: [
      'The Group met there in 2019.',
      'It will report in August 2020.',
      'This meeting was the last of the year, in the last week of June.',
    ],
  }),
  checkPassage({ text, event }, report) {
    const words =
      /\b(?:([Ll]ast|[Nn]ext|[Tt]his)\s(year|month|week|spring|summer|autumn|winter)(?!\sof\b)|[Rr]ecently|[Yy]esterday|[Tt]omorrow)\b/g
    for (const match of text.matchAll(words)) {
      const span = { from: match.index, to: match.index + match[0].length }
      const right = match[1] === undefined ? undefined : absolute(match[1].toLowerCase(), match[2]!, event.period?.from)
      const newText = right && /^[A-Z]/.test(match[0]) ? `I${right.slice(1)}` : right
      report({
        case: 'relative',
        span,
        message: `"${match[0]}" depends on the day of writing. ${newText === undefined ? 'Give the date.' : `Write "${newText}", if that is meant.`}`,
        ...(newText !== undefined && {
          fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
        }),
      })
    }
  },
})

/** "in 2019" for "last year" of an event in 2020, "in August 2020" for "next month". */
function absolute(which: string, unit: string, day: string | undefined): string | undefined {
  if (day === undefined || (unit !== 'year' && unit !== 'month')) return undefined
  const [year, month] = day.split('-').map(Number) as [number, number]
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0
  if (unit === 'year') return `in ${year + step}`
  const index = year * 12 + month - 1 + step
  return `in ${monthNames[index % 12]} ${Math.floor(index / 12)}`
}
