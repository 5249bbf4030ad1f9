// Finds official titles in unquoted prose: words that are not the drafter's own and stay as they were issued.
import type { Prose } from '../note/prose.ts'
import type { Span } from '../note/span.ts'
import type { Reading } from './mention.ts'

/** Shorter titles of events are also ordinary words ("Workshop"). */
const shortestTitle = 16

/** The titles in a passage, in order: the event's own title repeated, and agreements between named parties. */
export function findTitles({ text }: Pick<Prose, 'text'>, { eventTitle }: Reading): Span[] {
  const found: Span[] = []
  if (eventTitle !== undefined && eventTitle.length >= shortestTitle && eventTitle.length <= 300)
    for (const match of text.matchAll(titlePattern(eventTitle)))
      found.push({ from: match.index, to: match.index + match[0].length })
  if (/between/.test(text))
    for (const match of text.matchAll(agreement())) {
      const span = { from: match.index, to: match.index + match[0].length }
      if (!found.some(other => other.from < span.to && span.from < other.to)) found.push(span)
    }
  return found.sort((a, b) => a.from - b.from)
}

let lastTitle: { readonly title: string; readonly pattern: RegExp } | undefined

/** The title in any letter case, broken over lines anywhere. The last one is kept: a note asks for the same again and again. */
function titlePattern(title: string): RegExp {
  if (lastTitle?.title !== title) {
    const words = title
      .trim()
      .replace(/[\s.,;:]+$/u, '')
      .split(/\s+/u)
    const source = words.map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s{1,3}')
    lastTitle = { title, pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu') }
  }
  return lastTitle.pattern
}

let agreementPattern: RegExp | undefined

/** "Agreement between the Government of X and the Government of Y on Co-operation in ...". */
function agreement(): RegExp {
  const name = String.raw`(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|and|the)\s){0,2}\p{Lu}[\p{L}’'-]*){0,8}`
  return (agreementPattern ??= new RegExp(
    String.raw`(?<![\p{L}\d])(?:Agreement|Treaty|Convention|Protocol|Memorandum\sof\sUnderstanding)\sbetween\s${name}\s(?:on|for|concerning|regarding|to)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|and|the|in|on|for)\s){0,2}\p{Lu}[\p{L}’'-]*){0,8}`,
    'gu',
  ))
}
