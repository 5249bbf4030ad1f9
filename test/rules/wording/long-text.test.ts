// No text makes the rules on wording slow: they take time proportional to its length.
import { test } from 'vitest'
import { rules } from '../../../server/rules/index.ts'
import { findWords } from '../../../server/rules/wording/find-words.ts'
import { isInOwnName } from '../../../server/rules/wording/words/own-names.ts'
import type { PassageContext, Rule } from '../../../server/rules/rule.ts'
import { createLanguageService } from '../../../server/service.ts'
import { passageOf } from '../passage.ts'
import { readMentions } from '../../../server/mentions/mentions.ts'
import { expectProportional } from '../../support/growth.ts'
import { wordsOf } from './words-of.ts'

const { project } = createLanguageService()
const looked = rules.filter(rule => rule.group === 'wording' && ('words' in rule || 'checkPassage' in rule))

/** What the rule does with a text. */
function workOf(rule: Rule, text: string): () => void {
  const passage = passageOf(text)
  const { register } = project
  const context: PassageContext = {
    register,
    project,
    kind: project.kinds[0]!,
    event: { period: undefined, title: undefined },
    passage,
    text,
    mentions: readMentions(passage.prose, { register, period: undefined, eventTitle: undefined }),
    isDraft: false,
  }
  return () => {
    rule.checkPassage?.(context, () => {})
    for (const { found } of findWords(wordsOf([rule]), text)) rule.checkWords?.(found, context, () => {})
  }
}

/** Pieces of hostile texts: what the rule looks for, and what may keep a search going. */
function piecesFor(rule: Rule): string[] {
  const own = (rule.words?.() ?? 'organise').split('|').slice(0, 3)
  const pieces = [
    ...own,
    ...own.map(words => words.replaceAll(' ', '')),
    'isisis',
    '1,',
    '(a',
    'a',
    '-',
    '. ',
    'A',
    ' the',
  ]
  return pieces.flatMap(piece => [piece, `${piece} `])
}

test.each(looked.map(rule => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    for (const piece of piecesFor(rule))
      expectProportional(size => workOf(rule, piece.repeat(Math.ceil(size / piece.length))))
  },
  60_000,
)

test('a whole note of findings in one paragraph', () => {
  const service = createLanguageService()
  expectProportional(size => {
    const sentences = 'An “organisation” on-going the UN Charter organised `x` by states. '.repeat(size / 60)
    return () => service.analyze(`---\nevent: Dialogue\n---\n\n${sentences}`, 'markdown').firstFindings(100)
  })
})

test('names are looked for around a place alone', () => {
  expectProportional(size => {
    const text = 'Belfer '.repeat(size)
    return () => {
      for (let at = 0; at < text.length; at += 7) isInOwnName(text, { from: at, to: at + 6 }, ['Belfer Belfer'])
    }
  }, 2_000)
})
