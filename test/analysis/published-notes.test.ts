// The two published notes, as retold in examples/: what must be found in them, and what must not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixAll } from '../../server/features/code-actions.ts'
import { notationOfName } from '../../server/note/note.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService()

function example(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', 'examples', name), 'utf8')
}

function analyze(name: string, source = example(name)) {
  return service.analyze(source, notationOfName(name)!)
}

/** The findings as `rule/case: the words`, in the order of the text, white space as one space. */
function found(name: string, source = example(name)): string[] {
  return analyze(name, source).findings.map(
    ({ rule, case: ruleCase, span }) =>
      `${rule}/${ruleCase}: ${source.slice(span.from, span.to).replace(/\s+/gu, ' ')}`,
  )
}

describe.each(['md', 'yaml'])('the note of 2020 (%s)', ending => {
  const name = `2020-osce-security-dialogue.note.${ending}`

  test('has these findings and no others', () => {
    expect(found(name)).toEqual([
      'informal-state-name/everyday-form: Moldova',
      'unknown-paragraph/no-such-subparagraph: OP 11 (e) of resolution 1540 (2004)',
      'resolution-year/missing: resolution 1540',
    ])
  })

  test('the mistaken paragraph is said to be one of resolution 1810 (2008)', () => {
    const finding = analyze(name).findings.find(({ rule }) => rule === 'unknown-paragraph')!
    expect(finding.severity).toBe('error')
    expect(finding.message).toContain('OP 11 (e) of resolution 1810 (2008)')
    expect(finding.fixes[0]!.safe).toBe(false)
  })

  test('moved to 2023: each name that was no longer right is found, and fix-all mends it', () => {
    const moved = example(name).replace('8 July 2020, on', '8 July 2023, on')
    expect(found(name, moved)).toContain('outdated-state-name/former-name: Turkey')
    const fixed = fixAll(analyze(name, moved), source => analyze(name, source))
    expect(fixed.source).toContain('Türkiye')
    expect(fixed.source).not.toMatch(/Turkey|, Moldova/u)
    expect(found(name, fixed.source).filter(line => /state-name/u.test(line))).toEqual([])
  })
})

describe.each(['md', 'yaml'])('the note of 2014 (%s)', ending => {
  const name = `2014-osce-points-of-contact.note.${ending}`

  test('has this finding and no others', () => {
    expect(found(name)).toEqual(['informal-state-name/everyday-form: Moldova'])
  })

  test('moved to 2023: each name that was no longer right is found, and fix-all mends it', () => {
    const moved = example(name).replace('10 April 2014', '10 April 2023')
    const outdated = found(name, moved).filter(line => line.startsWith('outdated-state-name'))
    expect(outdated.map(line => line.replace(/^.*: /u, ''))).toEqual([
      'Czech Republic',
      'former Yugoslav Republic of Macedonia',
      'Turkey',
    ])
    const fixed = fixAll(analyze(name, moved), source => analyze(name, source))
    expect(fixed.source).toMatch(/, Czechia,[^]*, North Macedonia,[^]* Türkiye,/u)
    expect(fixed.source).not.toMatch(/Czech Republic|Yugoslav|Turkey/u)
    expect(found(name, fixed.source).filter(line => /state-name/u.test(line))).toEqual([])
  })
})
