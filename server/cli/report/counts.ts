// How many findings there are of each severity, as figures and in words.
import type { Finding } from '../../analysis/finding.ts'
import type { Severity } from '../../project/configuration.ts'
import type { Style, Styler } from '../console.ts'

export type Counts = Record<Severity, number>

/** The colour of each severity. */
export const severityStyles: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'blue' }

export function noFindings(): Counts {
  return { error: 0, warning: 0, info: 0 }
}

/** Adds findings to counts. */
export function countFindings(findings: readonly Finding[], counts: Counts): void {
  for (const { severity } of findings) counts[severity]++
}

/** "1 error, 2 warnings, 0 infos", in colour where there are any. */
export function writeCounts(counts: Counts, styler: Styler): string {
  const parts = (['error', 'warning', 'info'] as const).map(severity => {
    const text = plural(counts[severity], severity)
    return counts[severity] > 0 ? styler.style(severityStyles[severity], text) : text
  })
  return parts.join(', ')
}

/** "1 note", "2 notes". */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`
}
