// Checks one paragraph with one rule, without an engine around it.
import { readMentions } from '../../server/mentions/mentions.ts'
import { readEventPeriod } from '../../server/mentions/dates.ts'
import type { Passage } from '../../server/note/note.ts'
import { OffsetMap } from '../../server/note/offset-map.ts'
import { loadRegister } from '../../server/register/index.ts'
import type { PassageContext, ProposedFix, Report, Rule } from '../../server/rules/rule.ts'

/** A passage that is its own source. */
export function passageOf(text: string, role: Passage['role'] = 'paragraph', field?: string): Passage {
  const prose = { text, map: OffsetMap.identity(text.length), regions: [], quoting: 'none' as const }
  return { role, at: 0, prose, ...(field !== undefined && { field }) }
}

/** What a rule sees of a passage of a note of an event on `date`, but for the project and its kind, which dates and words do not ask for. */
export function contextOf(passage: Passage, date = '8 July 2020'): PassageContext {
  const register = loadRegister()
  const event = { period: readEventPeriod(date), title: undefined }
  const mentions = readMentions(passage.prose, { register, period: event.period, eventTitle: undefined })
  return { register, event, passage, text: passage.prose.text, mentions } as unknown as PassageContext
}

/** What a rule reports on a passage of a note of an event on `date`. */
export function check(rule: Rule, passage: Passage, date?: string): Report[] {
  const reports: Report[] = []
  rule.checkPassage!(contextOf(passage, date), report => reports.push(report))
  return reports
}

/** The text after the first fix of the first report, if there is one. */
export function fixed(text: string, reports: readonly Report[]): string | undefined {
  const fix = reports[0]?.fixes?.[0]
  return fix && applied(text, fix)
}

/** The text after a fix. */
export function applied(text: string, { edits }: ProposedFix): string {
  return [...edits]
    .sort((a, b) => b.span.from - a.span.from)
    .reduce((result, { span, newText }) => result.slice(0, span.from) + newText + result.slice(span.to), text)
}

/** Applies the first safe fix until there is none; each text on the way, the last one mended. Throws if there is no end. */
export function mended(rules: readonly Rule[], text: string, date?: string): string[] {
  const texts = [text]
  for (let round = 0; round < 100; round++) {
    const passage = passageOf(texts.at(-1)!)
    const fix = rules
      .flatMap(rule => check(rule, passage, date))
      .flatMap(report => report.fixes ?? [])
      .find(({ safe }) => safe)
    if (!fix) return texts
    texts.push(applied(texts.at(-1)!, fix))
  }
  throw new Error(`no end to mending ${JSON.stringify(text)}: ${JSON.stringify(texts.slice(-3))}`)
}
