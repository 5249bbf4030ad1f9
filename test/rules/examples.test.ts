// Every rule is tested by its own examples, in a whole note and in both notations.
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/features/text-changes.ts'
import type { InvalidExample, OtherNote } from '../../server/rules/rule.ts'
import { rules } from '../../server/rules/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { exampleConfiguration } from '../support/example-configuration.ts'
import { findingsAmong } from '../support/archive.ts'
import { notesAround, settingOf, type WholeNote } from '../support/notes.ts'

const service = createLanguageService({
  configuration: exampleConfiguration,
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})

/** What a rule finds in a note, by itself and beside the other notes of its archive. */
function findingsOf(rule: string, note: WholeNote, others?: readonly OtherNote[]) {
  return findingsAmong(service, note, others).filter(finding => finding.rule === rule)
}

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples().invalid) {
      for (const note of notesAround(example)) {
        const { source, notation, text } = note
        test(`finds in ${notation}: ${example.text}`, () => {
          const findings = findingsOf(rule.id, note, example.others)
          expect(findings.map(({ span }) => source.slice(span.from, span.to).replace(/\s+/gu, ' '))).toEqual(
            example.marks.map(mark => mark.replace(/\s+/gu, ' ')),
          )
          expect(findings.map(finding => finding.case)).toContain(example.case)
          const fix = findings[0]?.fixes[0]
          const fixed = fix && applyEdits(source, fix.edits)
          if (example.fixed === undefined) expect(fixed).toBeUndefined()
          else expect(fixed).toBe(source.replace(text, () => indentLike(notation, example)))
        })
      }
    }
    for (const example of rule.examples().valid) {
      const setting = settingOf(example)
      for (const note of notesAround(setting)) {
        test(`is silent in ${note.notation}: ${setting.text}`, () => {
          expect(findingsOf(rule.id, note, setting.others)).toEqual([])
        })
      }
    }

    test('says what it is, why, and by whom', () => {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/u)
      expect(rule.reason.length).toBeGreaterThan(40)
      expect(rule.source.name).not.toBe('')
      expect(rule.examples().invalid.length).toBeGreaterThan(0)
      expect(rule.examples().valid.length).toBeGreaterThan(0)
      const shown = new Set(rule.examples().invalid.map(example => example.case))
      expect([...shown].sort()).toEqual(Object.keys(rule.cases).sort())
    })
  })
}

/** The mended text as it stands in the note around it. */
function indentLike(notation: 'markdown' | 'yaml', example: InvalidExample): string {
  const inBody = (example.in ?? 'body') === 'body'
  return notation === 'yaml' && inBody ? example.fixed!.replaceAll('\n', '\n    ') : example.fixed!
}
