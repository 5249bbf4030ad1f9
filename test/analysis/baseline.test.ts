// Tests of the baseline: findings are known again by their words, wherever they stand.
import { describe, expect, test } from 'vitest'
import { readBaseline, recordFinding, withoutRecorded, writeBaseline } from '../../server/analysis/baseline.ts'
import type { Finding } from '../../server/analysis/finding.ts'

/** A finding at each `rule` word of a text. */
function findingsIn(source: string): Finding[] {
  return [...source.matchAll(/\bX\w*/gu)].map(({ index, 0: word }) => ({
    rule: 'some-rule',
    case: 'one',
    severity: 'warning',
    span: { from: index, to: index + word.length },
    message: '',
    related: [],
    fixes: [],
    unnecessary: false,
    inText: true,
  }))
}

const record = (source: string) => findingsIn(source).map(finding => recordFinding(finding, source))
const compare = (before: string, after: string) => {
  const { fresh, gone } = withoutRecorded(findingsIn(after), after, record(before))
  return { fresh: fresh.map(({ span }) => after.slice(span.from, span.to)), gone: gone.map(({ text }) => text) }
}

test('a finding is kept by its words and those around them', () => {
  expect(record('the  delegates of\n    Xland spoke on\n')).toEqual([
    { rule: 'some-rule/one', text: 'Xland', around: 'delegates of … spoke on' },
  ])
})

describe('compared with a baseline', () => {
  test.each([
    ['the same', 'a X b', 'a X b', [], []],
    ['moved, and wrapped otherwise', 'a X b', 'new text\n\n  a\r\n  X   b', [], []],
    ['with other words around', 'a X b', 'c X d', [], []],
    ['one more', 'a X b', 'a X b and c X d', ['X'], []],
    ['one less', 'a X b. c X d', 'c X d', [], ['X']],
    ['another word', 'a X b', 'a Xy b', ['Xy'], ['X']],
  ])('%s', (_, before, after, fresh, gone) => {
    expect(compare(before, after)).toEqual({ fresh, gone })
  })

  test('of equal words, those in the same surroundings are taken first', () => {
    const { gone } = withoutRecorded(findingsIn('c X d'), 'c X d', record('a X b. c X d'))
    expect(gone).toEqual([{ rule: 'some-rule/one', text: 'X', around: 'a … b. c' }])
  })

  test('costs little where there are very many', () => {
    const source = 'a X b. '.repeat(20_000)
    expect(compare(source, source)).toEqual({ fresh: [], gone: [] })
  })
})

test('the file is the same whatever the order of notes and findings, a finding a line', () => {
  const [one, two] = [record('a X b')[0]!, record('c Xy d')[0]!]
  const text = writeBaseline(
    new Map([
      ['b', [two, one]],
      ['a', [one]],
      ['c', []],
    ]),
  )
  expect(text).toBe(
    writeBaseline(
      new Map([
        ['a', [one]],
        ['b', [one, two]],
      ]),
    ),
  )
  expect(readBaseline(text)).toEqual(
    new Map([
      ['a', [one]],
      ['b', [one, two]],
    ]),
  )
  expect(text.split('\n')).toHaveLength(13)
  expect(readBaseline(writeBaseline(new Map()))).toEqual(new Map())
})

test.each(['', '[]', 'null', '{"version": 2, "notes": {}}', '{"version": 1, "notes": {"a": [{}]}}', '{"version": 1}'])(
  'is no baseline: %j',
  text => {
    expect(readBaseline(text)).toBeUndefined()
  },
)
