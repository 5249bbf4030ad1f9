// Checks one paragraph with one rule, without an engine around it.
import { readMentions } from '../../server/mentions/mentions.ts'
import { readEventPeriod } from '../../server/mentions/dates.ts'
import type { Passage } from '../../server/note/note.ts'
import { OffsetMap } from '../../server/note/offset-map.ts'
import { loadRegister } from '../../server/register/index.ts'
import type { PassageContext, Report, Rule } from '../../server/rules/rule.ts'

/** A passage that is its own source. */
export function passageOf(text: string, role: Passage['role'] = 'paragraph', field?: string): Passage {
  const prose = { text, map: OffsetMap.identity(text.length), regions: [], quoting: 'none' as const }
  return { role, at: 0, prose, ...(field !== undefined && { field }) }
}

/** What a rule reports on a passage of a note of an event on `date`. */
export function check(rule: Rule, passage: Passage, date = '8 July 2020'): Report[] {
  const register = loadRegister()
  const event = { period: readEventPeriod(date), title: undefined }
  const mentions = readMentions(passage.prose, { register, period: event.period, eventTitle: undefined })
  const reports: Report[] = []
  // The rules on dates and resolutions know neither project nor kind.
  const context = { register, event, passage, text: passage.prose.text, mentions } as unknown as PassageContext
  rule.checkPassage!(context, report => reports.push(report))
  return reports
}

/** The text after the first fix of the first report, if there is one. */
export function fixed(text: string, reports: readonly Report[]): string | undefined {
  const edits = reports[0]?.fixes?.[0]?.edits
  if (!edits) return undefined
  return [...edits]
    .sort((a, b) => b.span.from - a.span.from)
    .reduce((result, { span, newText }) => result.slice(0, span.from) + newText + result.slice(span.to), text)
}
