// Notes with a mark for the cursor, and what an editor would make of the features' answers.
import type { Analysis } from '../../server/analysis/analysis.ts'
import { complete, type CompletionItem, type Completions } from '../../server/features/completion.ts'
import type { Notation } from '../../server/note/note.ts'
import type { Span } from '../../server/note/span.ts'
import { createLanguageService } from '../../server/service.ts'

export const service = createLanguageService()

/** A note and the place of the cursor in it, marked `|` in the text. */
export interface Marked {
  readonly analysis: Analysis
  readonly source: string
  readonly offset: number
}

export function marked(text: string, notation: Notation = 'markdown'): Marked {
  const offset = text.indexOf('|')
  if (offset < 0 || text.indexOf('|', offset + 1) >= 0) throw new Error(`one cursor, please: ${text}`)
  const source = text.slice(0, offset) + text.slice(offset + 1)
  return { analysis: service.analyze(source, notation), source, offset }
}

/** For YAML, where `|` has a meaning: the cursor is marked `▮`. */
export function markedYaml(text: string): Marked {
  const offset = text.indexOf('▮')
  if (offset < 0) throw new Error(`a cursor, please: ${text}`)
  const source = text.replace('▮', '')
  return { analysis: service.analyze(source, 'yaml'), source, offset }
}

/** The body of a Markdown note of that date (of 8 July 2020 if none is given; of none if empty). */
export function inMarkdown(body: string, date = '8 July 2020'): Marked {
  return marked(`---\nevent: Dialogue\ndate: ${date}\n---\n\n# Information Note\n\n## Background\n\n${body}`)
}

/** The same as a section of a YAML note, in a literal block. */
export function inYaml(body: string, date = '8 July 2020'): Marked {
  const lines = body.replace('|', '▮').replaceAll(/^(?=.)/gmu, '    ')
  return markedYaml(`event: Dialogue\ndate: ${date}\nsections:\n  Background: |\n${lines}`)
}

function completionsAt({ analysis, offset }: Marked, trigger?: string): Completions {
  return complete(analysis, offset, trigger)
}

function replaceOf(item: CompletionItem, { replace }: Completions): Span {
  return item.replace ?? replace
}

/** The labels of the list, as an editor shows them that filters by what was typed. */
export function offers(note: Marked, trigger?: string): string[] {
  const completions = completionsAt(note, trigger)
  return completions.items
    .filter(item => {
      const { from, to } = replaceOf(item, completions)
      if (from > note.offset || to < note.offset) throw new Error(`${item.label} replaces text away from the cursor`)
      const typed = note.source.slice(from, note.offset)
      if (/[\n\r]/u.test(note.source.slice(from, to))) throw new Error(`${item.label} replaces more than a line`)
      return (item.filter ?? item.label).toLowerCase().startsWith(typed.toLowerCase())
    })
    .map(({ label }) => label)
}

/** The note after an item was chosen: with the cursor at the first tab stop, or at the end of what was written. */
export function accept(note: Marked, label: string, cursor = '|'): string {
  const completions = completionsAt(note)
  const item = completions.items.find(item => item.label === label)
  if (!item) throw new Error(`${label} is not offered, but ${completions.items.map(item => item.label).join(', ')}`)
  const { from, to } = replaceOf(item, completions)
  return note.source.slice(0, from) + written(item, cursor) + note.source.slice(to)
}

function written({ insert, snippet }: CompletionItem, cursor: string): string {
  if (!snippet) return insert + cursor
  const stop = /(?<!\\)\$(?:1|\{1:((?:[^\\}]|\\.)*)\}|0)/u
  const marked = stop.test(insert) ? insert.replace(stop, `$1${cursor}`) : insert + cursor
  return marked.replaceAll(/(?<!\\)\$(?:\d|\{\d:((?:[^\\}]|\\.)*)\})/gu, '$1').replaceAll(/\\([\\$}])/gu, '$1')
}

/** The line on which something changed: all lines of `after` that `before` does not have. */
export function changedLines(before: string, after: string): string {
  const old = new Set(before.split(/\r?\n/u))
  return after
    .split(/\r?\n/u)
    .filter(line => !old.has(line))
    .join('\n')
}

/** What a list of spans covers, one source text a line. */
export function textsOf(source: string, spans: readonly { readonly span: Span }[]): string[] {
  return spans.map(({ span }) => source.slice(span.from, span.to))
}
