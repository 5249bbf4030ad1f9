// Names that keep their own spelling and capitals: of treaties and the like, and those that a project lists.
import type { Span } from '../../../note/span.ts'
import { isWord } from '../../../mentions/steps.ts'
import { ownNames } from '../data/own-names.ts'
import { plainText } from '../find-words.ts'

/** A name is not longer, nor is what is looked at around a place. */
const longestName = 200

/** Whether a place in a text is part of an own name: one that is known, or one of `more`. Capitals count. */
export function isInOwnName(text: string, span: Span, more: readonly string[]): boolean {
  const start = Math.max(0, span.to - longestName)
  const plain = plainText(text.slice(start, span.from + longestName))
  const place = { from: span.from - start, to: span.to - start }
  return ownNames.some(name => covers(plain, name, place)) || more.some(name => covers(plain, plainText(name), place))
}

/** Whether the name stands as whole words around the span. */
function covers(text: string, name: string, { from, to }: Span): boolean {
  const start = Math.max(0, to - name.length)
  const around = text.slice(start, from + name.length)
  for (let at = around.indexOf(name); at >= 0; at = around.indexOf(name, at + 1)) {
    const end = start + at + name.length
    if (!isWord(text.charCodeAt(start + at - 1)) && !isWord(text.charCodeAt(end))) return true
  }
  return false
}
