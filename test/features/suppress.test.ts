// Suppressing findings: every action silences its finding and nothing else, in either notation.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../server/analysis/finding.ts'
import { reasonSnippet, suppressActions } from '../../server/features/suppress.ts'
import { applyEdits } from '../../server/features/text-changes.ts'
import type { Notation } from '../../server/note/note.ts'
import type { TextEdit } from '../../server/note/span.ts'
import { addName, turnOff } from '../../server/project/write-configuration.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService()

const markdown = `---
event: Security Dialogue
organizers: OSCE
date: July 8, 2020
venue:
participants:
  States: [Austria, Moldova]
  Others:
    - Spain
    - Moldovia
---

# Informaton Note on Moldova[^1]

Moldova stands before the first section.

## Background on Moldova

Delegates of Spain
and of Moldova came
on July 8, 2020.

- one from Moldova
- Spain
  and Moldova

### Details

> quoted

| a | b |
| - | - |
| Moldova | c |

## Additional Comments

For further information on Moldova, please contact the experts at 1540experts@un.org.

[^1]: Some words on Moldova.
`

const yaml = `title: Note on Moldova
event: Security Dialogue
organizers: OSCE
date: July 8, 2020
participants:
  States: [Austria, Moldova]
  Others:
    - Spain
    - Moldovia
sections:
  Background on Moldova: |
    Delegates of Spain
    and of Moldova came.

    Moldova left.
  Highlights: >
    Delegates of Moldova
    and of Moldova came.
  More on it: Delegates of Moldova came.
  And more: "Delegates of Moldova came."
disclaimer: Some words on Moldova.
`

const words = (source: string, { rule, case: one, span }: Finding) =>
  `${rule}/${one} ${source.slice(span.from, span.to)}`

describe.each([
  ['markdown', markdown],
  ['markdown', markdown.replaceAll('\n', '\r\n')],
  ['markdown', `\uFEFF${markdown}`],
  ['yaml', yaml],
  ['yaml', yaml.replaceAll('\n', '\r\n')],
] as const satisfies readonly (readonly [Notation, string])[])('in %s', (notation, source) => {
  const analysis = service.analyze(source, notation)

  test('each action silences the finding and what it covers, and brings nothing new', () => {
    expect(analysis.findings.length).toBeGreaterThan(8)
    for (const finding of analysis.findings) {
      const actions = suppressActions(analysis, finding)
      expect(actions.at(-1)!.title).toMatch(/^Ignore in this note: /u)
      for (const { title, edit } of actions) {
        expect(edit.newText).toContain(': reason')
        const next = applyEdits(source, [{ ...edit, newText: edit.newText.replace(': reason', ': as printed') }])
        const by = edit.newText.length + ': as printed'.length - ': reason'.length
        const moved = finding.span.from >= edit.span.from ? finding.span.from + by : finding.span.from
        const left = service.analyze(next, notation).findings
        const what = `${title} at ${finding.span.from}: ${words(source, finding)}\n${next}`
        expect(
          left.some(
            ({ rule, case: one, span }) => rule === finding.rule && one === finding.case && span.from === moved,
          ),
          what,
        ).toBe(false)
        const known = analysis.findings.map(one => words(source, one))
        expect(
          left.map(one => words(next, one)).filter(one => !known.includes(one)),
          what,
        ).toEqual([])
        expect(next.includes('\r\n') && /[^\r]\n/u.test(next), what).toBe(false)
      }
    }
  })
})

test('in any text, actions insert one remark and throw nothing', () => {
  const piece = fc.constantFrom(
    ...[
      'Moldova',
      '\n',
      '\r\n',
      '\r',
      '  ',
      '- ',
      '# ',
      '## ',
      '---\n',
      '> ',
      '| a |\n',
      '<!-- ',
      ' -->',
      'sections:\n',
      ': |\n',
    ],
    ...['"', "'", '[^1]: ', '\0', '\uD800', 'July 8, 2020'],
  )
  fc.assert(
    fc.property(
      fc.constantFrom<readonly [Notation, string]>(['markdown', markdown], ['yaml', yaml]),
      fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), piece }), { maxLength: 6 }),
      ([notation, start], insertions) => {
        let source = start
        for (const { at, piece } of insertions) {
          const place = Math.floor(at * source.length)
          source = source.slice(0, place) + piece + source.slice(place)
        }
        const analysis = service.analyze(source, notation)
        for (const finding of analysis.findings)
          for (const { edit } of suppressActions(analysis, finding)) {
            expect(edit.span.from).toBe(edit.span.to)
            expect(edit.span.to).toBeLessThanOrEqual(source.length)
            expect(edit.newText.match(/rapporteur-disable/gu)).toHaveLength(1)
          }
      },
    ),
    { numRuns: 40 },
  )
})

describe('a remark stands', () => {
  const lineAction = (source: string, notation: Notation, word: string) => {
    const analysis = service.analyze(source, notation)
    const at = source.indexOf(word)
    const finding = analysis.findings.find(({ span }) => span.from === at)!
    const { edit } = suppressActions(analysis, finding)[0]!
    return applyEdits(source, [edit])
      .split('\n')
      .find(line => line.includes('rapporteur-disable'))
  }

  test.each([
    [
      'above the first line of a paragraph',
      'Moldova stands',
      '<!-- rapporteur-disable-next-line informal-state-name: reason -->',
    ],
    [
      'at the end of a later one',
      'Moldova came',
      'and of Moldova came <!-- rapporteur-disable-line informal-state-name: reason -->',
    ],
    ['above an entry of the header', 'July 8, 2020', '# rapporteur-disable-next-line date-format/order: reason'],
    ['above a group', 'Moldova]', '  # rapporteur-disable-next-line informal-state-name: reason'],
  ])('%s', (_, word, line) => {
    expect(lineAction(markdown, 'markdown', word)).toBe(line)
  })

  test('by the title of the case, where the rule has several', () => {
    const analysis = service.analyze(markdown, 'markdown')
    const finding = analysis.findings.find(({ rule }) => rule === 'date-format')!
    expect(suppressActions(analysis, finding)[0]!.title).toBe('Ignore on this line: The month stands before the day')
  })

  test('nowhere in a table, whose rows are one to a line: there the section is the nearest', () => {
    const analysis = service.analyze(markdown, 'markdown')
    const finding = analysis.findings.find(({ span }) => span.from === markdown.indexOf('Moldova | c'))!
    expect(suppressActions(analysis, finding).map(({ title }) => title)).toEqual([
      'Ignore in this section: A State is named by an everyday form of its name',
      'Ignore in this note: A State is named by an everyday form of its name',
    ])
  })
})

test('a remark for a section of YAML stands in its text, so that it is converted with it', () => {
  const analysis = service.analyze(yaml, 'yaml')
  const edits = (word: string) => {
    const finding = analysis.findings.find(({ span }) => span.from === yaml.indexOf(word))!
    const [, { edit }] = suppressActions(analysis, finding) as [unknown, { edit: TextEdit }]
    return applyEdits(yaml, [edit])
  }
  const remark = '<!-- rapporteur-disable-section informal-state-name: reason -->'
  expect(edits('Moldova left')).toContain(`on Moldova: |\n    ${remark}\n\n    Delegates`)
  expect(edits('Moldova came.\n  More')).toContain(`Highlights: >\n    ${remark}\n\n    Delegates`)
})

test('as a snippet, what an action writes has its reason as the first stop', () => {
  const analysis = service.analyze(yaml, 'yaml')
  for (const finding of analysis.findings)
    for (const { edit } of suppressActions(analysis, finding)) {
      const snippet = reasonSnippet(edit)
      expect(snippet).toContain(': ${1:reason}')
      expect(snippet.replace('${1:reason}', 'reason')).toBe(edit.newText)
      // An editor indents the further lines of a snippet like the line it is put in, as far as it stands before it.
      const before = yaml.slice(yaml.lastIndexOf('\n', edit.span.from - 1) + 1, edit.span.from)
      if (edit.newText.includes('\n')) expect(before).toBe('')
    }
})

test.each([
  ['of items', '  - Moldova\n'],
  ['of labels', '  Delegation: Moldova\n'],
])('in a long list %s all actions together cost less than the reading of the note', (_, line) => {
  const source = `participants:\n${line.repeat(8000)}`
  const start = performance.now()
  const analysis = service.analyze(source, 'yaml')
  const findings = analysis.findings.slice(-1000)
  const reading = performance.now() - start
  for (const finding of findings) suppressActions(analysis, finding)
  expect(findings.length).toBe(1000)
  expect(performance.now() - start - reading).toBeLessThan(reading)
})

describe('for the project', () => {
  const off = (text: string, name = 'date-format/order') => {
    const edit = turnOff(text, name, 'reason')
    return edit && applyEdits(text, [edit])
  }
  const entry = (indent = '  ') => `${indent}date-format/order:\n${indent}  severity: off\n${indent}  reason: reason\n`

  test.each([
    ['', `rules:\n${entry()}`],
    ['names: [A]\n', `names: [A]\nrules:\n${entry()}`],
    ['names: [A]', `names: [A]\nrules:\n${entry()}`],
    ['rules:\n  date-format: off\n', `rules:\n${entry()}  date-format: off\n`],
    [
      'rules: # ours\n\n    empty-field: off\nnames: [A]\n',
      `rules: # ours\n${entry('    ')}\n    empty-field: off\nnames: [A]\n`,
    ],
    ['rules:\nnames: [A]\n', `rules:\n${entry()}names: [A]\n`],
    ['rules: {}\n', 'rules: {date-format/order: { severity: off, reason: reason }}\n'],
    ['rules: { a: off }\n', 'rules: { date-format/order: { severity: off, reason: reason }, a: off }\n'],
    ['names: ["date-format/order: A"]\n', `names: ["date-format/order: A"]\nrules:\n${entry()}`],
    [
      'rules:\n  date-format/order: error # ours\n',
      'rules:\n  date-format/order: { severity: off, reason: reason } # ours\n',
    ],
    ['rules: {date-format/order: info}\n', 'rules: {date-format/order: { severity: off, reason: reason }}\n'],
    [
      'rules:\n  date-format/order:\n    severity: "info"\n    reason: As printed.\n',
      'rules:\n  date-format/order:\n    severity: off\n    reason: As printed.\n',
    ],
    ['rules:\n  date-format/order: off\n', undefined],
    ['rules:\n  date-format/order:\n', undefined],
    ['rules:\n  date-format/order: *x\n', undefined],
    ['rules: *x\n', undefined],
  ])('a rule is turned off in %j', (text, expected) => {
    expect(off(text)).toBe(expected)
    expect(off(text.replaceAll('\n', '\r\n'))).toBe(
      text === 'names: [A]' ? expected : expected?.replaceAll('\n', text === '' ? '\n' : '\r\n'),
    )
  })

  const named = (text: string, name = 'Co-operation Fund') => {
    const edit = addName(text, name)
    return edit && applyEdits(text, [edit])
  }

  test.each([
    ['', 'names:\n  - Co-operation Fund\n'],
    ['names:\n  - A\n', 'names:\n  - Co-operation Fund\n  - A\n'],
    ['names:\n- A\n', 'names:\n- Co-operation Fund\n- A\n'],
    ['names: [A]\n', 'names: [Co-operation Fund, A]\n'],
    ['names: []\n', 'names: [Co-operation Fund]\n'],
    ['names: A\n', undefined],
  ])('a name is added to %j', (text, expected) => {
    expect(named(text)).toBe(expected)
  })

  test('a name is quoted where YAML needs it', () => {
    expect(named('', 'A: B')).toBe('names:\n  - "A: B"\n')
  })
})
