// No text makes the rules on dates, resolutions and stray characters slow; those on wording have a test of their own.
import { test } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import { check, passageOf } from './passage.ts'
import { expectProportional } from '../support/growth.ts'

const own = rules.filter(
  rule =>
    (rule.group === 'dates' || rule.group === 'resolutions' || ['range-dash', 'stray-character'].includes(rule.id)) &&
    'checkPassage' in rule,
)

test.each([
  ['UN Doc. S', '/2020'],
  ['', 'letter dated 9 July 2021, '],
  ['', 'mandate runs until 8 July 2019 '],
  ['', 'extended the mandate of the 1540 Committee until 8 July 2019 '],
  ['', '10:00-'],
  ['', "1990's "],
  ['paragraphs 1', ' - '],
  ['the Assembly resolution ', '75/240 '],
  ['under ', '1540-related '],
  ['', 'sub-para '],
  ['A/1(', '/.1('],
  ['', '\u00ad'],
  ['', 'a\u200b \ue000'],
])('%j and then %j many times is read in time proportional to its length', (lead, piece) => {
  expectProportional(size => {
    const passage = passageOf(lead + piece.repeat(size / piece.length))
    return () => own.forEach(rule => check(rule, passage))
  })
})
