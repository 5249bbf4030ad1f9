// What the rules on States find in a note, and what is made of it.
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../server/analysis/finding.ts'
import { applyEdits } from '../../../server/features/text-changes.ts'
import type { Notation } from '../../../server/note/note.ts'
import { rules } from '../../../server/rules/index.ts'
import { createLanguageService } from '../../../server/service.ts'
import { notesAround, type Setting } from '../../support/notes.ts'

const service = createLanguageService({
  ruleFailed: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error })
  },
})
const ofStates = new Set(rules.filter(({ group }) => group === 'States').map(({ id }) => id))

/** What the rules on States find in a note. */
export function findingsOf(source: string, notation: Notation): Finding[] {
  return service.analyze(source, notation).findings.filter(({ rule }) => ofStates.has(rule))
}

/** Findings as "severity rule: text". */
export function drawn(findings: readonly Finding[], source: string): string[] {
  return findings.map(
    ({ severity, rule, span }) => `${severity} ${rule}: ${source.slice(span.from, span.to).replaceAll(/\s+/gu, ' ')}`,
  )
}

/** The source after all safe fixes. */
export function mended(source: string, notation: Notation): string {
  const edits = findingsOf(source, notation).flatMap(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? [])
  return applyEdits(
    source,
    edits.toSorted((a, b) => a.span.from - b.span.from),
  )
}

/** What is said of participants, or of a text, on a day: "severity rule/case: words". */
export function saidOf(setting: Setting): string[][] {
  return notesAround(setting).map(({ source, notation }) =>
    findingsOf(source, notation).map(
      ({ severity, rule, case: ruleCase, span }) =>
        `${severity} ${rule}/${ruleCase}: ${source.slice(span.from, span.to).replaceAll(/\s+/gu, ' ')}`,
    ),
  )
}

/** Tests of texts and what fix-all makes of them. */
export function mends(
  title: string,
  setting: Omit<Setting, 'text'>,
  pairs: readonly (readonly [string, string])[],
): void {
  describe(title, () => {
    test.each(pairs)('%s → %s', (text, expected) => {
      for (const { source, notation, text: written } of notesAround({ ...setting, text })) {
        const after = mended(source, notation)
        const wanted = notation === 'yaml' ? expected.replaceAll('\n', '\n    ') : expected
        expect(after).toBe(source.replace(written, () => wanted))
        expect(mended(after, notation)).toBe(after)
      }
    })
  })
}
