// No text makes the rules on wording slow: eight times as much text takes about eight times as long.
import { expect, test } from 'vitest'
import { rules } from '../../../server/rules/index.ts'
import { findWords, indexWords } from '../../../server/rules/wording/find-words.ts'
import { isInOwnName } from '../../../server/rules/wording/own-names.ts'
import type { PassageContext, Rule } from '../../../server/rules/rule.ts'
import { createLanguageService } from '../../../server/service.ts'
import { passageOf } from '../passage.ts'
import { readMentions } from '../../../server/mentions/mentions.ts'

const { project } = createLanguageService()
const looked = rules.filter(rule => rule.group === 'wording' && ('words' in rule || 'checkPassage' in rule))

/** Milliseconds that the rule takes for a text, the least of some runs. */
function timeOf(rule: Rule, text: string, runs: number): number {
  let least = Infinity
  for (let run = 0; run < runs; run++) {
    const passage = passageOf(text)
    const mentions = readMentions(passage.prose, {
      register: project.register,
      period: undefined,
      eventTitle: undefined,
    })
    const event = { period: undefined, title: undefined }
    const context: PassageContext = {
      register: project.register,
      project,
      kind: project.kinds[0]!,
      event,
      passage,
      text,
      mentions,
      isDraft: false,
    }
    const started = performance.now()
    rule.checkPassage?.(context, () => {})
    const index = indexWords([rule])
    for (const { found } of findWords(index, text)) rule.checkWords?.(found, context, () => {})
    least = Math.min(least, performance.now() - started)
  }
  return least
}

/** Texts of about 100 kB out of few pieces, made of what the rule looks for and of what may keep a search going. */
function textsFor(rule: Rule): string[] {
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
  return pieces.flatMap(piece => [piece, `${piece} `]).map(piece => piece.repeat(Math.ceil(100_000 / piece.length)))
}

test.each(looked.map(rule => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    for (const text of textsFor(rule)) {
      const limit = 150 + timeOf(rule, text.slice(0, text.length / 8), 2) * 30
      const long = timeOf(rule, text, 1)
      expect(long < limit ? long : timeOf(rule, text, 3), JSON.stringify(text.slice(0, 40))).toBeLessThan(limit)
    }
  },
  60_000,
)

test('a whole note of findings in one paragraph', () => {
  const service = createLanguageService()
  const noteOf = (length: number) =>
    `---\nevent: Dialogue\n---\n\n${'An “organisation” on-going the UN Charter organised `x` by states. '.repeat(length / 60)}`
  const time = (source: string) => {
    const started = performance.now()
    service.analyze(source, 'markdown').firstFindings(100)
    return performance.now() - started
  }
  const short = Math.min(...[1, 2, 3].map(() => time(noteOf(12_000))))
  expect(time(noteOf(96_000))).toBeLessThan(500 + short * 30)
})

test('names are looked for around a place alone', () => {
  const text = 'Belfer '.repeat(20_000)
  const started = performance.now()
  for (let at = 0; at < 7_000; at += 7) isInOwnName(text, { from: at, to: at + 6 }, ['Belfer Belfer'])
  expect(performance.now() - started).toBeLessThan(2_000)
})
