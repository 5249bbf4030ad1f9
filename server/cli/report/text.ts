// The report of `check` for a person: each finding with the lines it is about.
import type { Finding } from '../../analysis/finding.ts'
import type { Checked, CheckedFile } from '../check.ts'
import type { Console } from '../console.ts'
import type { LineIndex } from '../lines.ts'
import { plural, severityStyles, writeCounts } from './counts.ts'
import { nameOf } from './names.ts'
import { plain, widthOf } from './width.ts'

/** How many characters of a long line are shown round a finding. */
const widest = 110

/** The findings of one note; empty where there are none. `linesIn` gives the lines of any note by its path. */
export function textReport({ path, findings }: CheckedFile, linesIn: Checked['lines'], console: Console): string {
  return findings.map(finding => oneFinding(path, finding, linesIn, console)).join('')
}

/** The closing lines. */
export function textSummary({ notes, errors, counts, more }: Checked, console: Console): string {
  const hidden = more > 0 ? `${plural(more, 'more finding')} not shown.\n` : ''
  const unread = errors.length > 0 ? ` ${console.style('red', `${plural(errors.length, 'problem')}, see below.`)}` : ''
  return `${hidden}${plural(notes, 'note')} checked: ${writeCounts(counts, console)}.${unread}\n`
}

function oneFinding(path: string, finding: Finding, linesIn: Checked['lines'], console: Console): string {
  const lines = linesIn(path)
  const { line, character } = lines.position(finding.span.from)
  const style = severityStyles[finding.severity]
  const head = `${console.style('bold', `${path}:${line + 1}:${character + 1}`)} ${console.style(style, finding.severity)} ${finding.message} ${console.style('dim', `(${nameOf(finding)})`)}`
  const fix = finding.fixes[0]
  const mend = fix ? [`      ${console.style('green', fix.safe ? 'safe fix:' : 'fix:')} ${fix.title}`] : []
  return `${[head, ...excerpt(finding, lines, console), ...elsewhere(finding, linesIn), ...mend].join('\n')}\n\n`
}

/** So many places in other notes are shown with a finding. */
const mostElsewhere = 3

/** The places in other notes that a finding is about as well. */
function elsewhere({ related }: Finding, linesIn: Checked['lines']): string[] {
  const places = related.flatMap(({ uri, span, message }) => (uri === undefined ? [] : [{ uri, span, message }]))
  const shown = places.slice(0, mostElsewhere).map(({ uri, span, message }) => {
    const { line, character } = linesIn(uri).position(span.from)
    return `      ${uri}:${line + 1}:${character + 1} ${message}`
  })
  const more = places.length - shown.length
  return more > 0 ? [...shown, `      and ${plural(more, 'more place')}`] : shown
}

/** The lines of the finding (at most three), with carets under its words. */
function excerpt(finding: Finding, lines: LineIndex, console: Console): string[] {
  const start = lines.position(finding.span.from)
  const end = lines.position(finding.span.to)
  const shown: string[] = []
  for (let index = start.line; index <= Math.min(end.line, start.line + 2); index++) {
    const text = lines.line(index)
    const from = index === start.line ? start.character : text.length - text.trimStart().length
    const to = index === end.line ? end.character : text.length
    const cut = Math.max(0, Math.min(from - 40, text.length - widest))
    const visible = text.slice(cut, cut + widest)
    const margin = console.style('dim', `${String(index + 1).padStart(5)} |`)
    const carets = '^'.repeat(Math.max(1, Math.min(widthOf(text.slice(from, to)), widest - (from - cut))))
    shown.push(
      `${margin} ${cut > 0 ? '…' : ''}${plain(visible)}${cut + widest < text.length ? '…' : ''}`,
      `${console.style('dim', '      |')} ${cut > 0 ? ' ' : ''}${' '.repeat(widthOf(text.slice(cut, from)))}${console.style(severityStyles[finding.severity], carets)}`,
    )
  }
  return shown
}
