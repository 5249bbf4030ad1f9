// Runs the rules that look across notes: on the facts of a note beside those of its archive.
import type { ArchiveView, NoteInArchive, Reporter, Rule } from '../rules/rule.ts'
import type { Analyst } from './run-rules.ts'
import type { Finding } from './finding.ts'
import { placeReport } from './place.ts'

/** What is found only beside the other notes, in the order of the source, suppressed or not. A rule that throws is left out. */
export function checkArchive(
  { project, plan, failed }: Analyst,
  note: NoteInArchive,
  archive: ArchiveView,
): readonly Finding[] {
  const found: Finding[] = []
  const context = { project, register: project.register, note, archive }
  const check = (rule: Rule) => {
    const report: Reporter = reported => {
      const severity = plan.severity(rule, reported.case, reported.severity)
      if (severity !== 'off') found.push(placeReport(rule, reported, severity, undefined))
    }
    try {
      rule.checkArchive!(context, report)
    } catch (error) {
      failed(rule.id, error)
    }
  }
  for (const rule of plan.archive) check(rule)
  return found.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
}
