// Tests of reading a configuration: what is sound is used, the rest is told of at its place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../../server/project/read-configuration.ts'

const rules = [
  { id: 'resolution-year', cases: { wrong: {}, missing: {} } },
  { id: 'empty-field', cases: { empty: {} } },
]

/** The settings that were read, and each problem with the words it is about. */
function readIt(text: string) {
  const { configuration, problems } = readConfiguration(text, rules)
  return {
    severities: configuration.severities,
    problems: problems.map(({ span, message }) => [text.slice(span.from, span.to), message]),
  }
}

describe('a configuration', () => {
  test('gives rules and their cases a severity', () => {
    expect(
      readIt('rules:\n  resolution-year: warning\n  resolution-year/missing: off\n  empty-field: "info"\n'),
    ).toEqual({
      severities: { 'resolution-year': 'warning', 'resolution-year/missing': 'off', 'empty-field': 'info' },
      problems: [],
    })
  })

  test.each(['', '# nothing yet\n', 'rules:\n', 'rules: {}\n'])('may say nothing: %j', text => {
    expect(readIt(text)).toEqual({ severities: {}, problems: [] })
  })

  test('names what it does not know, and uses the rest', () => {
    expect(
      readIt('colour: red\nrules:\n  resolution-yaer: off\n  resolution-year/mising: off\n  empty-field: off\n'),
    ).toEqual({
      severities: { 'empty-field': 'off' },
      problems: [
        ['colour', 'The configuration knows no "colour", only "rules".'],
        ['resolution-yaer', 'There is no rule "resolution-yaer"; did you mean "resolution-year"?'],
        [
          'resolution-year/mising',
          'The rule "resolution-year" has no case "mising"; did you mean "resolution-year/missing"?',
        ],
      ],
    })
  })

  test('knows no other severities', () => {
    const message = 'The severity of "empty-field" must be "error", "warning", "info" or "off".'
    expect(readIt('rules:\n  empty-field: loud\n').problems).toEqual([['loud', message]])
    expect(readIt('rules:\n  empty-field: false\n').problems).toEqual([['false', message]])
    expect(readIt('rules:\n  empty-field: [off]\n').problems).toEqual([['[off]', message]])
    expect(readIt('rules:\n  empty-field:\n').problems).toEqual([['empty-field', message]])
  })

  test('must have the right shape', () => {
    expect(readIt('- resolution-year\n').problems).toEqual([
      ['- resolution-year\n', 'The configuration must be a list of "name: value".'],
    ])
    expect(readIt('rules: off\n').problems).toEqual([['off', '"rules" must be a list of "name: value".']])
    expect(readIt('rules:\n  constructor: off\n').problems).toEqual([
      ['constructor', 'There is no rule "constructor".'],
    ])
    expect(readIt('rules:\n  empty-field/toString: off\n').problems).toEqual([
      ['empty-field/toString', 'The rule "empty-field" has no case "toString".'],
    ])
  })

  test('that is not YAML is told of on one line', () => {
    const { problems } = readIt('rules:\n  empty-field: "off\n')
    expect(problems.map(([, message]) => message).join('\n')).toMatch(/^Not readable as YAML: .*\.$/u)
  })

  test('costs little, whatever it holds', () => {
    for (const nested of ['[', '{a: ', '- ', '? ', 'a: [\n'])
      expect(readIt(nested.repeat(20_000)).problems).toEqual([
        ['', 'The configuration is nested too deeply to be read.'],
      ])
    expect(readIt('x'.repeat(2_000_000)).problems).toEqual([['', 'The configuration is too long to be read.']])
    const bomb = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`)
    expect(readIt(bomb.join('\n')).severities).toEqual({})
  })

  test('never throws', () => {
    const pieces = fc.constantFrom(
      'rules',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '&a',
      '*a',
      '"',
      '? ',
      '!x',
      'empty-field',
      'off',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        for (const { span, message } of readConfiguration(parts.join(''), rules).problems) {
          expect(message).not.toMatch(/[\r\n]/u)
          expect(span.from).toBeLessThanOrEqual(span.to)
        }
      }),
    )
  })
})
