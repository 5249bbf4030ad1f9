// The rules on dates, resolutions and stray characters read 100 kB of what tempts their patterns in a moment.
import { expect, test } from 'vitest'
import { rules } from '../../server/rules/index.ts'
import { check, passageOf } from './passage.ts'

const own = rules.filter(
  rule =>
    (rule.group === 'dates' || rule.group === 'resolutions' || ['range-dash', 'stray-character'].includes(rule.id)) &&
    'checkPassage' in rule,
)

test.each([
  ['UN Doc. S', '/2020'],
  ['', 'letter dated 9 July 2021, '],
  ['', 'mandate runs until 8 July 2019 '],
  ['', '10:00-'],
  ['', "1990's "],
  ['paragraphs 1', ' - '],
  ['the Assembly resolution ', '75/240 '],
  ['under ', '1540-related '],
  ['', 'sub-para '],
  ['A/1(', '/.1('],
  ['', '\u00ad'],
  ['', 'a\u200b \ue000'],
])('%s%s', (lead, piece) => {
  const passage = passageOf(lead + piece.repeat(100_000 / piece.length))
  const started = performance.now()
  for (const rule of own) check(rule, passage)
  expect(performance.now() - started).toBeLessThan(10_000)
})
