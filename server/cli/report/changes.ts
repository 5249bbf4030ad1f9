// What `fix --dry-run` shows: the lines that would change, as they are and as they would be.
import { applyEdits } from '../../features/text-changes.ts'
import type { TextEdit } from '../../note/span.ts'
import type { Console } from '../console.ts'
import { LineIndex } from '../lines.ts'

/** The changed lines of one note; empty where nothing changes. `edits` are sorted and do not overlap. */
export function changedLines(path: string, source: string, edits: readonly TextEdit[], console: Console): string {
  if (edits.length === 0) return ''
  const lines = new LineIndex(source)
  let shown = `${console.style('bold', path)}\n`
  for (let index = 0; index < edits.length;) {
    const first = lines.position(edits[index]!.span.from).line
    let last = first
    const together: TextEdit[] = []
    for (; index < edits.length && lines.position(edits[index]!.span.from).line <= last; index++) {
      together.push(edits[index]!)
      last = Math.max(last, lines.position(edits[index]!.span.to).line)
    }
    const start = lines.start(first)
    const old = source.slice(start, lines.start(last) + lines.line(last).length)
    const moved = together.map(({ span, newText }) => ({
      span: { from: span.from - start, to: span.to - start },
      newText,
    }))
    shown += `${console.style('dim', `@ line ${first + 1}`)}\n`
    shown += marked('-', old, 'red', console) + marked('+', applyEdits(old, moved), 'green', console)
  }
  return shown
}

function marked(mark: string, text: string, style: 'red' | 'green', console: Console): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map(line => `${console.style(style, `${mark} ${line}`)}\n`)
    .join('')
}
