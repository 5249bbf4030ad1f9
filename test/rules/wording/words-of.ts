// The words of rules as an index, without a build in between.
import type { Rule } from '../../../server/rules/rule.ts'
import { openIndex, packIndex, type WordIndex } from '../../../server/rules/wording/word-index.ts'

/** What is at which of the rules' words. */
export function wordsOf(rules: readonly Rule[]): WordIndex {
  return openIndex(packIndex(rules), rules)
}
