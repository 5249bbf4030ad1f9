// No text, however made, makes the rules on wording slow or throws them: they take time proportional to its length.
import { test } from 'vitest'
import { readMentions } from '../../../server/mentions/mentions.ts'
import { findRegions } from '../../../server/note/regions.ts'
import { rules } from '../../../server/rules/index.ts'
import type { PassageContext, Rule } from '../../../server/rules/rule.ts'
import { findWords } from '../../../server/rules/wording/find-words.ts'
import { wordingRules } from '../../../server/rules/wording/index.ts'
import { isInOwnName } from '../../../server/rules/wording/words/own-names.ts'
import { createLanguageService } from '../../../server/service.ts'
import { expectProportional } from '../../support/growth.ts'
import { passageOf } from '../passage.ts'
import { wordsOf } from './words-of.ts'

const service = createLanguageService()

/** What rules see of a text that is one passage. */
function contextOf(text: string): PassageContext {
  const { project } = service
  const { register } = project
  const plain = passageOf(text)
  const passage = { ...plain, prose: { ...plain.prose, regions: findRegions(text) } }
  const event = { period: undefined, title: undefined }
  const mentions = readMentions(passage.prose, { register, period: undefined, eventTitle: undefined })
  return { register, project, kind: project.kinds[0]!, event, isDraft: false, passage, text, mentions }
}

/** A function that asks the rules about a passage, all that passages are asked for. */
function asking(asked: readonly Rule[]): (context: PassageContext) => void {
  const words = wordsOf(asked)
  const report = () => {}
  return context => {
    for (const rule of asked) {
      rule.checkPassage?.(context, report)
      rule.gather?.(context)
    }
    for (const { rule, found } of findWords(words, context.text)) rule.checkWords!(found, context, report)
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

const onPassages = rules.filter(
  rule => rule.group === 'wording' && ('words' in rule || 'checkPassage' in rule || 'gather' in rule),
)

test.each(onPassages.map(rule => [rule.id, rule] as const))(
  '%s takes time in proportion to a text of its own words',
  (_, rule) => {
    const ask = asking([rule])
    for (const piece of piecesFor(rule))
      expectProportional(size => {
        const context = contextOf(piece.repeat(Math.ceil(size / piece.length)))
        return () => {
          ask(context)
        }
      })
  },
  60_000,
)

const askAll = asking(wordingRules)

const pieces = [
  'a',
  'A',
  'Aa',
  'A.',
  'U.N. ',
  'UN ',
  'WMD (',
  'Ab Cd (AC) ',
  '"a" ',
  "'a' ",
  '‘a ',
  '“a.” ',
  'a, ',
  'a, a, and a ',
  'Chile, Peru, and Spain ',
  'Chile, Peru and Spain, two States that ',
  'two States: Chile, Peru ',
  'experts, held in May, discussed it and was ',
  '1',
  '1 experts ',
  '1 000 ',
  '1,',
  '1.1 ',
  '1% ',
  '21th ',
  ' - ',
  '--',
  '—',
  '  ',
  ' .',
  '( ',
  ')',
  '¹ ',
  '&',
  ' / ',
  'x@y,z ',
  'tel. 0 1',
  'one-third of ',
  'each representative ',
  'ly-a ',
  "don't ",
  'Mr ',
  'Mr. Ab ',
  'AB, Cd ',
  '**a** ',
  '[^1]. ',
  '- a;\n',
  'etc. (',
  '\u00a0',
  '\ud800',
]

test.each(pieces)('%j many times is read in time proportional to its length', piece => {
  expectProportional(size => {
    const text = piece.repeat(Math.floor(size / piece.length))
    return () => {
      askAll(contextOf(text))
      askAll(contextOf(`Ab ${text} (AB) b.`))
    }
  })
})

test('all of them together are, too', () => {
  expectProportional(size => {
    const text = pieces.join('').repeat(size)
    return () => {
      askAll(contextOf(text))
    }
  }, 25)
})

test('a whole note of findings in one paragraph is checked in time proportional to its length', () => {
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
