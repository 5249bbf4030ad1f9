// The report of `check` as one JSON object; its shape is a contract (docs/command-line.md).
import type { Finding } from '../../analysis/finding.ts'
import type { Span } from '../../note/span.ts'
import type { Checked, CheckedFile } from '../check.ts'

/** Lines, characters (UTF-16) and offsets count from 0. */
export function jsonReport({ notes, files, lines, errors, counts }: Checked): string {
  const report = {
    version: 1,
    files: files.map(file => fileReport(file, lines)),
    errors,
    summary: { files: notes, errors: counts.error, warnings: counts.warning, infos: counts.info },
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function fileReport({ path, source, findings }: CheckedFile, lines: Checked['lines']) {
  const place = (offset: number, of: string) => ({ ...lines(of).position(offset), offset })
  const range = ({ from, to }: Span, of = path) => ({ start: place(from, of), end: place(to, of) })
  return {
    path,
    findings: findings.map((finding: Finding) => ({
      rule: finding.rule,
      case: finding.case,
      severity: finding.severity,
      message: finding.message,
      text: source.slice(finding.span.from, finding.span.to),
      ...range(finding.span),
      related: finding.related.map(({ uri = path, span, message }) => ({ path: uri, message, ...range(span, uri) })),
      fixes: finding.fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ span, newText }) => ({ ...range(span), newText })),
      })),
    })),
  }
}
