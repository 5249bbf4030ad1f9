// Signature help: the form of the citation that is being typed.
import { describe, expect, test } from 'vitest'
import { signatureHelp } from '../../server/features/signature.ts'
import { inMarkdown, inYaml } from './draw.ts'

/** The signatures with the active part in square brackets. */
function help(text: string, date?: string): string[] {
  const { analysis, offset } = inMarkdown(text, date)
  const found = signatureHelp(analysis, offset)
  return (found?.signatures ?? []).map(({ label, parts }) => {
    const { from, to } = parts[found!.active]!.span
    return `${label.slice(0, from)}[${label.slice(from, to)}]${label.slice(to)}`
  })
}

function documentation(text: string): string {
  const { analysis, offset } = inMarkdown(text)
  return signatureHelp(analysis, offset)!.signatures[0]!.documentation
}

describe('while a resolution is cited', () => {
  test('shows the year it wants', () => {
    expect(help('Under resolution 1540| of')).toEqual(['resolution [1540] (2004)'])
    expect(help('Under resolution 15|40 of')).toEqual(['resolution [1540] (2004)'])
    expect(help('Under resolution 1540 (|')).toEqual(['resolution 1540 [(2004)]'])
    expect(help('Under resolutions 1540 (2004) and 1810 (20|')).toEqual(['resolution 1810 [(2008)]'])
  })

  test('says what it is', () => {
    expect(documentation('Under resolution 1540 (|')).toBe(
      'Resolution 1540 (2004), adopted 28 April 2004: Non-proliferation of weapons of mass destruction.',
    )
  })

  test.each([
    'Under resolution 1540 (2004)| it',
    'Under resolution 9999 (|',
    'In Assembly resolution 1540 (|',
    '1540 (|',
  ])('is silent: %s', text => {
    expect(help(text)).toEqual([])
  })
})

describe('while a paragraph is cited', () => {
  test('shows the parts of the citation, the resolution cited last first', () => {
    expect(help('As resolution 1977 (2011) says, under paragraph 3 (|')[0]).toMatch(
      /^paragraph 3 \[\(a\)\] of resolution (?:1977 \(2011\)|1540 \(2004\))$/u,
    )
    expect(help('Under paragraph 3 (|')[0]).toBe('paragraph 3 [(a)] of resolution 1540 (2004)')
    expect(help('Under OP 3|')[0]).toBe('paragraph [3] (a) of resolution 1540 (2004)')
  })

  test('goes by the resolution that is named', () => {
    expect(help('Under paragraph 3 (|) of resolution 1540 (2004)')).toEqual([
      'paragraph 3 [(a)] of resolution 1540 (2004)',
    ])
    expect(help('Under paragraph 3 (a) of resolution 1540|')).toEqual(['paragraph 3 (a) of resolution [1540] (2004)'])
    expect(help('Under paragraph 3 (a) of resolution 1540 (|')).toEqual(['paragraph 3 (a) of resolution 1540 [(2004)]'])
  })

  test('sees no paragraph where its bracket is left open', () => {
    expect(help('Under paragraph 3 (a of resolution 1540|')).toEqual(['resolution [1540] (2004)'])
  })

  test('says what the paragraph has', () => {
    expect(documentation('Under paragraph 3 (|) of resolution 1540 (2004)')).toMatch(
      /^\*\*Paragraph 3 of .*\n- \(a\) /su,
    )
    expect(documentation('Under paragraph 3 (b|) of resolution 1540 (2004)')).toContain('Paragraph 3 (b)')
  })

  test('offers only resolutions that the event could know', () => {
    expect(help('Under paragraph 11 (|', '8 July 2007')).toEqual([])
    expect(help('Under paragraph 11 (|', '8 July 2020')).toContain('paragraph 11 [(a)] of resolution 1810 (2008)')
  })

  test('has no letter where the paragraph has none', () => {
    expect(help('Under paragraph 5| of resolution 1540 (2004)')).toEqual(['paragraph [5] of resolution 1540 (2004)'])
  })

  test.each(['Under paragraph (|', 'The paragraph 3 times|', 'He has 3 (|'])('is silent: %s', text => {
    expect(help(text)).toEqual([])
  })
})

test('reads over the end of a line, in YAML too', () => {
  const { analysis, offset } = inYaml('Under paragraph 3 (a) of\nresolution 1540 (|')
  expect(signatureHelp(analysis, offset)!.signatures.map(({ label }) => label)).toEqual([
    'paragraph 3 (a) of resolution 1540 (2004)',
  ])
})
