// Fixes of findings as code actions, and all safe fixes to a fixed point.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../server/analysis/analysis.ts'
import type { Finding } from '../../server/analysis/finding.ts'
import { codeActions, fixAll } from '../../server/features/code-actions.ts'
import { applyEdits } from '../../server/features/text-changes.ts'
import type { Notation } from '../../server/note/note.ts'
import { inMarkdown, inYaml, service, type Marked } from './draw.ts'
import { badNotes } from './notes.ts'

function actions({ analysis, offset }: Marked) {
  return codeActions(analysis.findingsAt({ from: offset, to: offset }), analysis.findings)
}

describe.each([
  ['Markdown', inMarkdown],
  ['YAML', inYaml],
])('in the text of a note in %s', (_, inNote) => {
  test('each fix of the finding at the cursor, the first one preferred', () => {
    const note = inNote('with Mold|ova and Ukraine')
    const [first] = actions(note)
    expect(first).toMatchObject({ kind: 'fix', preferred: true })
    expect(applyEdits(note.source, first!.edits)).toContain('with the Republic of Moldova and Ukraine')
  })

  test('all of a rule, where there are several', () => {
    const note = inNote('with Mold|ova and later Moldova')
    const all = actions(note).find(({ kind }) => kind === 'fix-rule')!
    expect(all.title).toBe('Fix all 2: A State is named by an everyday form of its name')
    expect(applyEdits(note.source, all.edits)).toContain(
      'with the Republic of Moldova and later the Republic of Moldova',
    )
    expect(actions(inNote('with Mold|ova')).map(({ kind }) => kind)).not.toContain('fix-rule')
  })

  test('nothing where nothing was found', () => {
    expect(actions(inNote('with Ukr|aine'))).toEqual([])
  })

  test('fix-all mends what is safe', () => {
    const { analysis } = inNote('Delegates of Turkey and Swaziland cited resolution 1540.|', '8 July 2023')
    const { source } = fixAll(analysis, text => service.analyze(text, analysis.note.notation))
    expect(source).toContain('Delegates of Türkiye and Eswatini cited resolution 1540 (2004).')
  })
})

/** An analysis that finds what it is told, to see what becomes of fixes that meet. */
function finding(source: string, fixes: readonly [from: number, to: number, newText: string][]): Analysis {
  const analysis = service.analyze(source, 'markdown')
  const findings = fixes.map(([from, to, newText]): Finding => ({
    rule: 'rule',
    case: 'case',
    severity: 'warning',
    span: { from, to },
    message: '',
    related: [],
    fixes: [{ title: '', safe: true, edits: [{ span: { from, to }, newText }] }],
    unnecessary: false,
    inText: true,
  }))
  return { ...analysis, findings }
}

describe('fixes that meet', () => {
  const nothing = (source: string) => finding(source, [])

  test('of two that share characters the first wins', () => {
    expect(
      fixAll(
        finding('abcdef', [
          [0, 3, 'X'],
          [2, 4, 'Y'],
          [4, 6, 'Z'],
        ]),
        nothing,
      ),
    ).toEqual({
      source: 'XdZ',
      edits: [
        { span: { from: 0, to: 3 }, newText: 'X' },
        { span: { from: 4, to: 6 }, newText: 'Z' },
      ],
      applied: 2,
    })
  })

  test('of two insertions at one place the first wins, and the other has its turn', () => {
    const rounds = [[[1, 1, 'Y']], []] as [number, number, string][][]
    const fixed = fixAll(
      finding('ab', [
        [1, 1, 'X'],
        [1, 1, 'Y'],
      ]),
      source => finding(source, rounds.shift()!),
    )
    expect(fixed).toEqual({ source: 'aYXb', edits: [{ span: { from: 1, to: 1 }, newText: 'YX' }], applied: 2 })
  })

  test('fixes that undo each other come to an end', () => {
    const fixed = fixAll(finding('a', [[0, 1, 'b']]), source => finding(source, [[0, 1, source === 'a' ? 'b' : 'a']]))
    expect(fixed.source).toBe('b')
  })

  test('fixes that each make room for another come to an end', () => {
    const growing = (source: string) => finding(source, [[source.length, source.length, 'a']])
    expect(fixAll(growing('a'), growing).source).toMatch(/^a{20,200}$/u)
  })

  test('a header too long to be read is left as it is', () => {
    const lines = Array.from({ length: 6_000 }, (_, index) => `  - Person ${index} of Germany`).join('\n')
    const between = `[${'Person of Germany, '.repeat(6_000)}Ghana]`
    for (const source of [
      `---\nparticipants:\n${lines}\n---\n`,
      `event: A\nparticipants:\n${lines}\n`,
      `---\nevent: A\nparticipants: ${between}\n---\n`,
      `---\nevent: A\nparticipants: ${between.replaceAll(', ', ',\n  ')}\n---\n`,
    ])
      expect(fixAll(service.analyze(source, 'markdown'), text => service.analyze(text, 'markdown')).edits).toEqual([])
  })
})

describe.each<Notation>(['markdown', 'yaml'])('any note in %s', notation => {
  const analyze = (source: string) => service.analyze(source, notation)

  test('is fixed once and for all, by edits that do not overlap', () => {
    fc.assert(
      fc.property(badNotes(notation), source => {
        const fixed = fixAll(analyze(source), analyze)
        expect(applyEdits(source, fixed.edits)).toBe(fixed.source)
        let end = 0
        for (const { span } of fixed.edits) {
          expect(span.from).toBeGreaterThanOrEqual(end)
          end = span.to
        }
        expect(fixAll(analyze(fixed.source), analyze)).toEqual({ source: fixed.source, edits: [], applied: 0 })
      }),
      { numRuns: 60 },
    )
  })

  test('has fixes that change it, within it, by edits that do not overlap', () => {
    fc.assert(
      fc.property(badNotes(notation), source => {
        for (const { edits } of analyze(source).findings.flatMap(({ fixes }) => fixes)) {
          let end = 0
          for (const { span } of edits) {
            expect(span.from).toBeGreaterThanOrEqual(end)
            expect(span.to).toBeLessThanOrEqual(source.length)
            end = span.to
          }
          expect(applyEdits(source, edits)).not.toBe(source)
        }
      }),
      { numRuns: 60 },
    )
  })
})
