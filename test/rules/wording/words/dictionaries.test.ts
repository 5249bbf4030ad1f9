// The data of the dictionaries: each word once, in order; what is to be avoided is found, what is to be used is not.
import { describe, expect, test } from 'vitest'
import type { Rule } from '../../../../server/rules/rule.ts'
import { compoundWords } from '../../../../server/rules/wording/words/compound-words.ts'
import { compounds } from '../../../../server/rules/wording/data/compounds.ts'
import { confusions } from '../../../../server/rules/wording/data/confusions.ts'
import { izeStems } from '../../../../server/rules/wording/data/ize-stems.ts'
import { spelling as spellings } from '../../../../server/rules/wording/data/spelling.ts'
import { usage as usages } from '../../../../server/rules/wording/data/usage.ts'
import { alternatives } from '../../../../server/rules/wording/words/dictionary.ts'
import { spelling } from '../../../../server/rules/wording/words/spelling.ts'
import { usage } from '../../../../server/rules/wording/words/usage.ts'
import { findWords } from '../../../../server/rules/wording/find-words.ts'
import { wordingRules } from '../../../../server/rules/wording/index.ts'
import { check, contextOf, passageOf } from '../../passage.ts'
import { wordsOf } from '../words-of.ts'

const dictionaries: readonly (readonly [string, Rule, string])[] = [
  ['spelling', spelling, spellings],
  ['compounds', compoundWords, compounds],
  ['usage', usage, usages],
  ['confusions', usage, confusions],
]

const onByDefault = wordingRules.filter(
  rule => !rule.checkPassage && Object.values(rule.cases).some(({ optIn }) => !optIn),
)

/** What stands for the kinds of words that conditions name. */
const samples: Readonly<Record<string, string>> = { number: '30', capital: 'Geneva', end: '', start: '.' }

/** What the rules say of a text, without cases that are off. */
function found(rules: readonly Rule[], text: string): string[] {
  const passage = passageOf(text)
  const context = contextOf(passage)
  const reports: string[] = []
  for (const { rule, found: at } of findWords(wordsOf(rules), text))
    rule.checkWords?.(at, context, ({ case: of, span }) => {
      if (!rule.cases[of]?.optIn) reports.push(`${rule.id}: ${text.slice(span.from, span.to)}`)
    })
  for (const rule of rules)
    if (rule.checkPassage) for (const { span } of check(rule, passage)) reports.push(text.slice(span.from, span.to))
  return reports
}

test('a line with alternatives stands for a line for each', () => {
  expect(alternatives('on-line → online')).toEqual(['on-line → online'])
  expect(alternatives('[long|short] term [aim|plan] → $1-term $2; ask; not after the')).toEqual([
    'long term aim → long-term aim; ask; not after the',
    'long term plan → long-term plan; ask; not after the',
    'short term aim → short-term aim; ask; not after the',
    'short term plan → short-term plan; ask; not after the',
  ])
})

describe.each(dictionaries)('%s', (_, rule, data) => {
  const lines = data
    .trim()
    .split('\n')
    .map(line => alternatives(line))
  const entries = lines.flat().map(line => {
    const [avoid = '', rest = ''] = line.split(' → ')
    const [use = '', ...conditions] = rest.split('; ')
    return { avoid, use: use.trim(), conditions }
  })

  test('each words once, in the order of the alphabet', () => {
    expect(new Set(entries.map(({ avoid }) => avoid.toLowerCase())).size).toBe(entries.length)
    const keys = lines.map(([first]) => first!.split(' → ')[0]!.toLowerCase())
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)))
  })

  test('conditions are known ones', () => {
    for (const { avoid, conditions } of entries)
      for (const condition of conditions)
        expect(condition, avoid).toMatch(
          /^(?:alone|ask|mixed|name|small|(?:not )?(?:after|before) .+|because [^A-Z].*[^.])$/,
        )
  })

  test('what is to be avoided is found where its conditions allow', () => {
    for (const { avoid, use, conditions } of entries) {
      if (use === '' || conditions.includes('mixed')) continue
      const beside = (where: string) => {
        const [, word] = conditions.find(condition => condition.startsWith(`${where} `))?.split(' ') ?? []
        return word === undefined ? '' : (samples[word] ?? word)
      }
      const text = `They saw ${beside('after')} ${avoid} ${beside('before')}.`.replaceAll(/ +(?=[ .])/gu, '')
      expect(found([rule], text), text).toEqual([`${rule.id}: ${avoid}`])
    }
  })

  test('what is to be used is not found', () => {
    for (const { use, conditions } of entries) {
      if (use === '' || conditions.includes('ask')) continue
      expect(
        found(
          onByDefault.filter(({ id }) => !id.startsWith('capitals-gov')),
          `They saw ${use}.`,
        ),
        use,
      ).toEqual([])
    }
  })
})

test('no stem of -ize is one of a word with -ise in the root', () => {
  const roots =
    'advert adv appra appr ar chast circumc compr comprom conc dem desp dev disgu enterpr exc exerc expert franch gu ' +
    'improv inc likew merchand otherw pra prec prem prom ra rev r superv surpr telev treat w paral cruis no po bru cru'
  for (const root of roots.split(' ')) expect(izeStems).not.toContain(` ${root} `)
})
