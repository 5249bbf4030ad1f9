// What is not the drafter's own word on the day of the event stays as it is: the past, glosses, quotations, remarks.
import { describe, expect, test } from 'vitest'
import { fixAll } from '../../server/features/code-actions.ts'
import type { Notation } from '../../server/note/note.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService()

function mended(source: string, notation: Notation = 'markdown'): string {
  return fixAll(service.analyze(source, notation), text => service.analyze(text, notation)).source
}

const note = (body: string, date = '12 April 2023') => `---
event: Security Dialogue
organizers: Forum for Security Co-operation
date: ${date}
venue: Vienna
participants: Austria, Spain
---

## 1. Conference Objectives

To talk.

## 2. Background

${body}

## 3. Highlights

It was frank.

For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.
`

function found(body: string, date?: string): string[] {
  return service
    .analyze(note(body, date), 'markdown')
    .findings.filter(({ rule }) => /state-name|resolution/u.test(rule))
    .map(({ rule }) => rule)
}

describe('silence, and nothing is mended', () => {
  test.each([
    ['a year before the change', 'In 2016 Swaziland joined the group.'],
    ['a day before the change', 'On 2 March 2014 Turkey submitted a report.'],
    ['another time', 'Known at the time as Swaziland, it signed.'],
    ['what a State was called', 'Turkey, as it was then called, spoke.'],
    ['a former name in parentheses', 'Türkiye (formerly Turkey) spoke.'],
    ['both names', 'Turkey/Türkiye spoke.'],
    ['an everyday name in parentheses', 'The Democratic People’s Republic of Korea (North Korea) was discussed.'],
    ['straight single quotation marks', "The paper 'Moldova after 2014' was shown."],
    ['a remark in the line', 'Text <!-- Turkey and UNSCR 1540 --> more.'],
    ['a block quotation', '> Turkey would comply with UNSCR 1540.'],
  ])('%s', (_, body) => {
    expect(found(body)).toEqual([])
    expect(mended(note(body))).toBe(note(body))
  })

  test('a later name explained by the one of the day', () => {
    expect(found('Türkiye (formerly Turkey) spoke.', '8 July 2020')).toEqual([])
  })
})

test.each([
  [
    'the number of a resolution is no year',
    'Turkey recalled resolution 1977 (2011).',
    'Türkiye recalled resolution 1977 (2011).',
  ],
  [
    'an apostrophe opens no quotation',
    "The States' experts met Turkey's delegates.",
    "The States' experts met Türkiye's delegates.",
  ],
  ['the year stays inside the emphasis', 'It recalled **resolution 1540**.', 'It recalled **resolution 1540 (2004)**.'],
])('%s', (_, body, right) => {
  expect(mended(note(body))).toBe(note(right))
})

test('while two versions of the date stand side by side, nothing is said of names', () => {
  const undecided = '<<<<<<< ours\ndate: 8 July 2020\n=======\ndate: 8 July 2023\n>>>>>>> theirs'
  const source = note('Türkiye and Swaziland spoke.').replace('date: 12 April 2023', undecided)
  const rules = service.analyze(source, 'markdown').findings.map(({ rule }) => rule)
  expect(rules).toContain('conflict-marker')
  expect(rules.filter(rule => rule.endsWith('state-name'))).toEqual([])
})

test('what may be a remark is not quoted unasked', () => {
  const source = 'event: Security Dialogue\nparticipants:\n  - Austria\n  - Spain # again\n'
  expect(mended(source, 'yaml')).toContain('  - Spain # again\n')
})

test('a name that may stand for several States is not replaced unasked', () => {
  const source = note('It was frank.').replace('Austria, Spain', 'Austria, Yugoslavia')
  expect(mended(source)).toContain('Austria, Yugoslavia')
})
