// Tests of suppressions: what they silence in both notations, which are told of, and that their effect is never stale.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/features/text-changes.ts'
import type { Notation } from '../../server/note/note.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService({
  // Only what these tests are about.
  configuration: { severities: { 'missing-field': 'off' } },
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})

const told = new Set([
  'informal-state-name',
  'resolution-year',
  'unused-suppression',
  'date-format',
  'missing-section',
  'united-nations-spelled-out',
])

/** The findings of the note, each as its rule and its words. */
function found(source: string, notation: Notation): string[] {
  return service
    .analyze(source, notation)
    .findings.filter(({ rule }) => told.has(rule))
    .map(({ rule, span }) => `${rule}: ${source.slice(span.from, span.to)}`)
}

const markdown = (body: string, header = '') => `---
event: Security Dialogue
organizers: OSCE
date: 8 July 2020
venue: Vienna
${header}participants:
  States: [Austria, Moldova]
---

# Information Note

## Background

${body}

## Highlights

Delegates of Moldova left.
`

const yaml = (body: string, header = '') => `title: Information Note
event: Security Dialogue
organizers: OSCE
date: 8 July 2020
venue: Vienna
${header}participants:
  States: [Austria, Moldova]
sections:
  Background: |
    ${body.replaceAll('\n', '\n    ')}
  Highlights: |
    Delegates of Moldova left.
`

const list = 'informal-state-name: Moldova'
const last = 'informal-state-name: Moldova'

describe.each([
  ['markdown', markdown],
  ['yaml', yaml],
] as const)('in %s', (notation, note) => {
  const lines = (source: string) => [
    [source, 'LF'],
    [source.replaceAll('\n', '\r\n'), 'CRLF'],
  ]
  const check = (body: string, expected: readonly string[], header = '') => {
    for (const [source] of lines(note(body, header))) expect(found(source!, notation)).toEqual(expected)
  }

  test('a remark on the line silences that line', () => {
    check('Moldova came. <!-- rapporteur-disable-line informal-state-name: as printed -->\nMoldova spoke.', [
      list,
      'informal-state-name: Moldova',
      last,
    ])
  })

  test('a remark above silences the next line', () => {
    check('<!-- rapporteur-disable-next-line informal-state-name: as printed -->\nMoldova came.\nMoldova spoke.', [
      list,
      'informal-state-name: Moldova',
      last,
    ])
  })

  test('two remarks above each silence the next line of text', () => {
    check(
      '<!-- rapporteur-disable-next-line informal-state-name: as printed -->\n<!-- rapporteur-disable-next-line resolution-year/missing: the same -->\n\nMoldova cited resolution 1540.',
      [list, last],
    )
  })

  test('a remark in a section silences the section', () => {
    check('Moldova came.\n\n<!-- rapporteur-disable-section informal-state-name: as printed -->\n\nMoldova spoke.', [
      list,
      last,
    ])
  })

  test('a remark for the note silences all of it, in the text or in the header', () => {
    check('Moldova came.\n\n<!-- rapporteur-disable-note informal-state-name: as printed -->', [])
    check('Moldova came.', [], '# rapporteur-disable-note informal-state-name: as printed\n')
  })

  test('a remark in the header silences the entry below it', () => {
    check('Spain came.', [last], '# rapporteur-disable-next-line informal-state-name: as printed\n')
  })

  test('several rules and cases stand in one remark', () => {
    check(
      'Moldova cited resolution 1540. <!-- rapporteur-disable-line informal-state-name, resolution-year/missing: as printed -->',
      [list, last],
    )
  })

  test('what gave way to the suppressed finding speaks in its place', () => {
    check('The UN Charter was quoted. <!-- rapporteur-disable-line capitals-charter: as printed -->', [
      list,
      'united-nations-spelled-out: UN',
      last,
    ])
    check(
      'The UN Charter was quoted. <!-- rapporteur-disable-line capitals-charter, united-nations-spelled-out: as printed -->',
      [list, last],
    )
  })

  test('another rule or case is not silenced, and the suppression is told of', () => {
    check('Moldova came. <!-- rapporteur-disable-line resolution-year/wrong: as printed -->', [
      list,
      'informal-state-name: Moldova',
      'unused-suppression: resolution-year/wrong',
      last,
    ])
  })

  test('without a reason it works and is told of', () => {
    for (const reason of ['', ':', ': ', ': reason', ': TBC', ': …', ': todo', ': (to be confirmed)', ': -'])
      check(`Moldova came. <!-- rapporteur-disable-line informal-state-name${reason} -->`, [
        list,
        'unused-suppression: rapporteur-disable-line',
        last,
      ])
  })

  test('what is silenced is known, with what silences it', () => {
    const source = note(
      'The UN met. Moldova came. <!-- rapporteur-disable-line informal-state-name: as printed -->',
      '# rapporteur-disable-note informal-state-name, united-nations-spelled-out: an old note\n',
    )
    const analysis = service.analyze(source, notation)
    const silenced = analysis
      .suppressed([])
      .map(({ finding: { span }, by }) => [source.slice(span.from, span.to), ...by.map(({ reason }) => reason)])
    expect(silenced).toEqual([
      ['Moldova', 'an old note'],
      ['UN', 'an old note'],
      ['Moldova', 'an old note', 'as printed'],
      ['Moldova', 'an old note'],
    ])
    const [other] = service.analyze(note('Moldova came.'), notation).findings.filter(({ rule }) => told.has(rule))
    expect(analysis.suppressed([other!])).toHaveLength(silenced.length + 1)
    expect(service.analyze(note('Moldova came.'), notation).suppressed([other!])).toEqual([])
  })

  test('of a rule that is off it is left alone', () => {
    check('Spain came. <!-- rapporteur-disable-line missing-field: not yet -->', [list, last])
  })

  test('what is missing can be suppressed for the note', () => {
    const source = note('Spain came.').replace(/\n[^\n]*Highlights[^]*$/u, '\n')
    expect(found(source, notation).join('\n')).toContain('missing-section')
    const comment = '# rapporteur-disable-note missing-section: it follows\n'
    const silent = source.replace('venue:', `${comment}venue:`)
    expect(found(silent, notation).join('\n')).not.toContain('missing-section')
    expect(found(silent, notation).join('\n')).not.toContain('unused')
  })

  test.each([
    [
      'Spain came. <!-- rapporteur-disable-line informal-state-name: as printed -->\nFrance came.',
      'Spain came.\nFrance came.',
    ],
    [
      'Spain came.\n\n<!-- rapporteur-disable-next-line informal-state-name: as printed -->\n\nFrance came.',
      'Spain came.\n\nFrance came.',
    ],
    [
      'Moldova came. <!-- rapporteur-disable-line resolution-year, informal-state-name, date-format: as printed -->',
      'Moldova came. <!-- rapporteur-disable-line informal-state-name, date-format: as printed -->',
    ],
  ])('the fix removes what is in vain: %s', (body, mended) => {
    for (const [index, [source]] of lines(note(body)).entries()) {
      const { findings } = service.analyze(source!, notation)
      const fix = findings.find(({ rule }) => rule === 'unused-suppression')!.fixes[0]!
      expect(fix.safe).toBe(true)
      expect(applyEdits(source!, fix.edits)).toBe(lines(note(mended))[index]![0])
    }
  })

  test('an analysis that followed edits equals a fresh one', () => {
    const pieces = fc.constantFrom(
      ...[
        'Moldova ',
        'resolution 1540 ',
        '\n',
        '\r\n',
        '\n\n',
        '    ',
        '## Results\n\n',
        '\n  Results: |\n    ',
        '-->',
        '<!-- ',
      ],
      ...[
        '<!-- rapporteur-disable-line informal-state-name: x -->',
        '\n# rapporteur-disable-next-line date-format: x\n',
      ],
      ...['\n\n<!-- rapporteur-disable-section informal-state-name: x -->\n\n', 'rapporteur-disable-note ', ': '],
      ...['<!-- rapporteur-disable-next-line resolution-year/missing, informal-state-name -->\n'],
    )
    const edits = fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: pieces }),
      { minLength: 1, maxLength: 10 },
    )
    const start = note(
      'Moldova cited resolution 1540. <!-- rapporteur-disable-line resolution-year: x -->\n\nMoldova left.',
    )
    fc.assert(
      fc.property(edits, changes => {
        let text = start
        let analysis = service.analyze(text, notation)
        for (const { at, remove, insert } of changes) {
          const from = Math.floor(at * text.length)
          const to = Math.min(text.length, from + remove)
          text = text.slice(0, from) + insert + text.slice(to)
          analysis = service.update(analysis, text, { from, to, length: insert.length })
        }
        const fresh = service.analyze(text, notation)
        expect(analysis.findings).toEqual(fresh.findings)
        expect(analysis.count).toBe(fresh.findings.length)
        expect(analysis.firstFindings(2)).toEqual(fresh.findings.slice(0, 2))
      }),
      { numRuns: 60 },
    )
  })
})

describe('in a YAML note', () => {
  test('a remark above a section silences it', () => {
    const source = yaml('Moldova came.\nMoldova spoke.').replace(
      '  Background:',
      '  # rapporteur-disable-section informal-state-name: as printed\n  Background:',
    )
    expect(found(source, 'yaml')).toEqual([list, last])
  })

  test('a remark in a list silences the next item', () => {
    const source = yaml('Spain came.').replace(
      '  States: [Austria, Moldova]',
      '  States:\n    # rapporteur-disable-next-line informal-state-name: as printed\n    - Moldova\n    - Austria',
    )
    expect(found(source, 'yaml')).toEqual([last])
  })
})

describe('in Markdown', () => {
  test('a remark at the title or in the contact line counts', () => {
    const source = markdown('Spain came.').replace(
      '# Information Note',
      '# Information Note <!-- rapporteur-disable-note informal-state-name: as printed -->',
    )
    expect(found(source, 'markdown')).toEqual([])
  })

  test('a remark before the first section silences what stands there', () => {
    const source = markdown('Spain came.').replace(
      '## Background',
      '<!-- rapporteur-disable-section informal-state-name: as printed -->\n\nMoldova came.\n\n## Background',
    )
    expect(found(source, 'markdown')).toEqual([list, last])
  })
})

describe('of rules across notes', () => {
  const source = markdown(
    'Spain came. <!-- rapporteur-disable-note duplicate-event, person-name-variants/name, date-format: x -->',
    '# rapporteur-disable-note abbreviation-variants\n',
  )

  function inVain(found: readonly string[], severities: Readonly<Record<string, 'off'>> = {}): string[] {
    const one = createLanguageService({ configuration: { severities } })
    const analysis = one.analyze(source, 'markdown')
    const beside = found.map(rule => ({ ...analysis.findings[0]!, rule, case: 'name' }))
    return analysis.inVain(beside).map(({ case: of, span }) => `${of}: ${source.slice(span.from, span.to)}`)
  }

  test('are judged by what is found beside the other notes, and only then', () => {
    expect(found(source, 'markdown').filter(each => each.startsWith('unused'))).toEqual([
      'unused-suppression: rapporteur-disable-note',
      'unused-suppression: date-format',
    ])
    expect(inVain([])).toEqual([
      'unused: abbreviation-variants',
      'unused: duplicate-event',
      'unused: person-name-variants/name',
    ])
    expect(inVain(['duplicate-event', 'person-name-variants'])).toEqual(['unused: abbreviation-variants'])
  })

  test('are left alone where the project has turned the rule off', () => {
    expect(inVain([], { 'abbreviation-variants': 'off', 'person-name-variants/name': 'off' })).toEqual([
      'unused: duplicate-event',
    ])
  })
})
