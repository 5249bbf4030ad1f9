// The report of `check` as workflow commands, which GitHub Actions shows as annotations beside the lines.
import type { Finding } from '../../analysis/finding.ts'
import type { Checked, CheckedFile } from '../check.ts'
import { LineIndex } from '../lines.ts'
import { nameOf } from './names.ts'
import { reportPath } from './paths.ts'

/** One command a line. */
export function githubReport({ files, errors }: Checked): string {
  return [
    ...files.flatMap(fileCommands),
    ...errors.map(({ path, message, start }) =>
      command(
        'error',
        { file: reportPath(path), ...(start && { line: start.line + 1 }), title: 'rapporteur' },
        message,
      ),
    ),
  ]
    .map(line => `${line}\n`)
    .join('')
}

function fileCommands({ path, source, findings }: CheckedFile): string[] {
  const lines = new LineIndex(source)
  return findings.map((finding: Finding) => {
    const start = lines.position(finding.span.from)
    const end = lines.position(finding.span.to)
    // Columns are understood only within one line; they count from 1.
    const columns = start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }
    return command(
      finding.severity === 'info' ? 'notice' : finding.severity,
      { file: reportPath(path), line: start.line + 1, endLine: end.line + 1, ...columns, title: nameOf(finding) },
      finding.message,
    )
  })
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
