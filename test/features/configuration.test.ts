// Completion and hover inside rapporteur.yaml, on text that is half typed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completeConfiguration, hoverConfiguration } from '../../server/features/configuration.ts'
import { configurationShape } from '../../server/project/configuration-shape.ts'
import { loadRegister } from '../../server/register/index.ts'

const rules = [
  { id: 'resolution-year', title: 'The year', cases: { wrong: { title: 'It is wrong' }, missing: { title: 'None' } } },
  { id: 'empty-field', title: 'An empty field', cases: { empty: { title: 'Empty' } } },
]
const shape = configurationShape(rules, loadRegister())

/** The labels offered at `|`. */
function offers(marked: string): string[] {
  const offset = marked.indexOf('|')
  return completeConfiguration(marked.replace('|', ''), offset, shape).map(({ label }) => label)
}

/** The text after the item was accepted at `|`. */
function accept(marked: string, label: string): string {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { insert, replace } = completeConfiguration(text, offset, shape).find(item => item.label === label)!
  return text.slice(0, replace.from) + insert + text.slice(replace.to)
}

const top = ['rules', 'names', 'terms', 'abbreviations', 'persons', 'choices', 'organizations', 'kinds', 'register']

describe('completion', () => {
  test.each([
    ['|', top],
    ['rules:\n  empty-field: off\n|', top.slice(1)],
    ['na|\nrules: {}\n', top.filter(key => key !== 'rules')],
    [
      'rules:\n  |',
      ['resolution-year', 'resolution-year/wrong', 'resolution-year/missing', 'empty-field', 'empty-field/empty'],
    ],
    [
      'rules:\n  resolution-year: off\n  resolution-year/|\n  empty-field: off\nnames: []\n',
      ['resolution-year/wrong', 'resolution-year/missing', 'empty-field/empty'],
    ],
    ['rules:\n  empty-field: |', ['error', 'warning', 'info', 'off', 'on']],
    ['rules:\r\n  empty-field: of|\r\nnames: []\r\n', ['error', 'warning', 'info', 'off', 'on']],
    ['rules:\n  empty-field:\n    |', ['severity', 'reason']],
    ['rules:\n  empty-field:\n    reason: x\n    severity: |', ['error', 'warning', 'info', 'off', 'on']],
    ['rules: { empty-field: | }', ['error', 'warning', 'info', 'off', 'on']],
    ['choices:\n  percentages: |', ['per-cent', 'sign']],
    ['kinds:\n  - id: x\n    |', ['name', 'title', 'fields', 'sections', 'disclaimer', 'contact']],
    ['kinds:\n- id: x\n  name: y\n  disclaimer: |', ['true', 'false']],
    ['kinds:\n  - id: x\n    sections:\n      - heading: A\n        |', ['synonyms', 'required', 'contact']],
    ['register:\n  |', ['states', 'resolutions']],
    ['register:\n  states:\n    - |', ['iso3', 'names', 'aliases']],
    [
      'register:\n  states:\n    - iso3: TUR\n      aliases: [{ name: X, kind: | }]',
      ['accepted-short', 'informal', 'outdated', 'misspelling'],
    ],
    ['register:\n  resolutions:\n    - { number: 1, | }', ['year', 'adopted', 'topic']],
    ['names:\n  - |', []],
    ['# rules: |', []],
    ['nothing:\n  |', []],
  ])('%j', (marked, expected) => {
    expect(offers(marked)).toEqual(expected)
  })

  test('of a State by its code, with its name', () => {
    const text = 'register:\n  states:\n    - iso3: '
    const item = completeConfiguration(text, text.length, shape).find(({ label }) => label === 'TUR')
    expect(item).toMatchObject({ about: 'Türkiye', insert: 'TUR' })
  })

  test('goes on with what follows', () => {
    expect(accept('|', 'rules')).toBe('rules:\n  ')
    expect(accept('na|', 'names')).toBe('names:\n  - ')
    expect(accept('rules:\n  emp|', 'empty-field')).toBe('rules:\n  empty-field: ')
    expect(accept('rules:\n  emp|: off\n', 'empty-field')).toBe('rules:\n  empty-field: off\n')
    expect(accept('rules:\n  empty-field: o|n\n', 'off')).toBe('rules:\n  empty-field: off\n')
    expect(accept('kinds:\n  - id: x\n    |', 'sections')).toBe('kinds:\n  - id: x\n    sections:\n      - ')
  })
})

test('no text and no place makes completion or hover throw', () => {
  const piece = fc.constantFrom(
    ...[
      'rules',
      'kinds',
      'register',
      'states',
      ':',
      ': ',
      '\n',
      '\r\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      '"',
      "'",
      '\uFEFF',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.double({ min: 0, max: 1, noNaN: true }), (pieces, at) => {
      const text = pieces.join('')
      const offset = Math.floor(at * text.length)
      // No editor has a place between the two characters of a line break.
      fc.pre(text.charAt(offset - 1) !== '\r')
      for (const { replace } of completeConfiguration(text, offset, shape)) {
        expect(replace.from).toBeLessThanOrEqual(offset)
        expect(replace.to).toBeGreaterThanOrEqual(offset)
        expect(text.slice(replace.from, replace.to)).not.toMatch(/[\r\n]/u)
      }
      hoverConfiguration(text, offset, shape)
    }),
  )
})

describe('hover', () => {
  const about = (marked: string) => {
    const offset = marked.indexOf('|')
    return hoverConfiguration(marked.replace('|', ''), offset, shape)?.markdown
  }

  test.each([
    ['ru|les:\n', '`rules`: How each rule'],
    ['rules:\n  resolution-year/mi|ssing: off\n', '`resolution-year/missing`: The year: None.'],
    ['rules:\n  empty-field: o|ff\n', '`off`: Not shown'],
    ['register:\n  states:\n    - iso3: T|UR\n', '`TUR`: Türkiye'],
  ])('%j', (marked, expected) => {
    expect(about(marked)).toContain(expected)
  })

  test('says nothing of what it does not know', () => {
    for (const marked of ['colo|ur: red\n', 'names: [a|b]\n', '# ru|les\n', '|\n'])
      expect(about(marked)).toBeUndefined()
  })
})
