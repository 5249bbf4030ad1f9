// mandate-date: "resolution 1977 (2011) extended the mandate of the 1540 Committee until 25 April 2022".
import { writeDay } from '../../mentions/dates.ts'
import type { Mentions } from '../../mentions/mention.ts'
import { contains, type Span } from '../../note/span.ts'
import type { Day, Period } from '../../register/day.ts'
import { defineRule } from '../rule.ts'
import { resolutionTable } from '../sources.ts'
import { extensionsIn, type Extension } from './mandates.ts'

export const mandateDate = defineRule({
  id: 'mandate-date',
  group: 'resolutions',
  title: 'The mandate of the 1540 Committee ended on another day',
  reason:
    'The Council has set the last day of the mandate of the 1540 Committee again and again. A sentence that the mandate "was extended until" some other day is wrong, as is one that gives a day to a resolution that set another. Only sentences that name 1540 are looked at, since other committees have mandates, too.',
  source: resolutionTable,
  cases: { day: { title: 'Another last day than the Council set', severity: 'error' } },
  examples: () => ({
    invalid: [
      {
        text: 'In resolution 1977 (2011), the Council extended the mandate of the 1540 Committee until 25 April 2022.',
        case: 'day',
        marks: ['25 April 2022'],
        fixed: 'In resolution 1977 (2011), the Council extended the mandate of the 1540 Committee until 25 April 2021.',
      },
      {
        text: 'The mandate of the 1540 Committee has been extended to April 2022.',
        case: 'day',
        marks: ['April 2022'],
      },
      {
        text: 'Resolution 1810 (2008) renewed the mandate of the Committee established by resolution 1540 (2004) until 25 April 2021.',
        case: 'day',
        marks: ['25 April 2021'],
        fixed:
          'Resolution 1810 (2008) renewed the mandate of the Committee established by resolution 1540 (2004) until 25 April 2011.',
      },
    ],
    valid: [
      'By resolution 1977 (2011), the Council extended the mandate of the 1540 Committee until 25 April 2021.',
      'By its resolutions 1673 (2006) and 1810 (2008), the mandate of the 1540 Committee was extended to April 2011.',
      'The mandate of the 1540 Committee was first to run until 28 April 2006; it was extended for two years.',
      'The mandate of the 1267 Committee was extended until 17 June 2024, that of its experts in resolution 1540 (2004) to May 2005.',
      'The mandate of the 1540 Committee has been extended to 30 November 2042.',
      'In extending the mandate of the 1540 Committee, the Council asked States to report to it from 1 May to 30 June 2022.',
    ],
  }),
  looksAt: 'dates',
  checkPassage({ text, mentions, register }, report) {
    if (!text.includes('andate')) return
    for (const { span, period } of mentions.dates) {
      const clause = clauseBefore(text, span.from)
      if (!period || !saysExtended.test(text.slice(clause.from, clause.to))) continue
      const extensions = extensionsIn(register.resolutions)
      const set = extensions.filter(({ number }) => isCited(mentions, number, clause))
      const [only] = set.length === 1 ? set : []
      if (only ? isIn(only.until, period) : mayEndIn(period, extensions)) continue
      report({
        case: 'day',
        span,
        message: only
          ? `Resolution ${only.by} extended the mandate of the 1540 Committee to ${writeDay(only.until)}.`
          : `No mandate of the 1540 Committee ended then: ${extensions.map(({ until, by }) => `${writeDay(until)} (by resolution ${by})`).join(', ')}.`,
        fixes: only
          ? [
              {
                title: `Write "${writeDay(only.until)}"`,
                safe: false,
                edits: [{ span, newText: writeDay(only.until) }],
              },
            ]
          : [],
      })
    }
  },
})

/** A clause up to a date, but for the standard statement, which altered-clause looks after: "extended the mandate of the 1540 Committee until", "the mandate of ... 1540 (2004) was extended to". */
const saysExtended =
  /^(?! ?By its resolution)(?=.*\b1540\b)(?:.*\b(?:[Ee]xtend|[Rr]enew|[Pp]rolong)(?:ed|s|ing)? (?:the|its) mandate of (?:the|its) (?:1540 )?Committee\b|.*\b[Mm]andate of (?:the|its) (?:1540 )?Committee\b.*\b(?:extended|renewed|prolonged)\b)(?:(?! and | from ).){0,80} (?:until|till|to) $/

/** The last mandate of resolution 1540 (2004) itself: two years from 28 April 2004. */
const first: Period = { from: '2006-04-27', to: '2006-04-28' }

/** What stands before a place in its sentence, as far back as 250 characters. */
function clauseBefore(text: string, to: number): Span {
  const before = text.slice(Math.max(0, to - 250), to)
  return { from: to - before.length + Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), -1) + 1, to }
}

function isCited({ citations }: Mentions, resolution: number, clause: Span): boolean {
  return citations.some(({ resolutions }) =>
    resolutions.some(({ number, span }) => number === resolution && contains(clause, span)),
  )
}

function isIn(day: Day, { from, to }: Period): boolean {
  return from <= day && day <= to
}

/** Whether a mandate ended in a period, or may have been extended to it since. */
function mayEndIn(period: Period, extensions: readonly Extension[]): boolean {
  const last = extensions.at(-1)
  return (
    (last !== undefined && period.from > last.until) ||
    isIn(first.from, period) ||
    isIn(first.to, period) ||
    extensions.some(({ until }) => isIn(until, period))
  )
}
