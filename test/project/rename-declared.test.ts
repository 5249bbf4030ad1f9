// Other names in a configuration: at the places that declare them, in the quotation marks they have there.
import { expect, test } from 'vitest'
import { renameInConfiguration, type NewNames } from '../../server/project/rename-declared.ts'
import { readConfiguration } from '../../server/project/read-configuration.ts'
import { loadRegister } from '../../server/register/index.ts'
import { rules } from '../../server/rules/index.ts'
import { edited } from '../features/across-notes.ts'

const text = `# Tin Whistle Agency
names: [Tin Whistle Agency]
organizations:
  - name: Tin Whistle Agency # TWA
    abbreviations: [TWA, "T.W.A."]
    aliases:
      - 'Agency of Tin Whistles'
  - { name: Brass Agency, abbreviations: [BA] }
abbreviations:
  - { name: Tin Whistle Agency, write: TWA, not: [TIN] }
  - { name: Trade Wind Area, write: TWA, not: [TW] }
persons:
  - { write: Ana Okoro, not: [Ann Okoro] }
`

const labels = (changed: Readonly<Record<string, string>>): NewNames => ({
  label: (written, body) => (body === 'Tin Whistle Agency' ? changed[written] : undefined),
  person: () => undefined,
})

/** The lines that are other after the edits; they can be read. */
function changed(names: NewNames): string[] {
  const after = edited(text, renameInConfiguration(text, names))
  expect(readConfiguration(after, rules, loadRegister()).problems).toEqual([])
  return after
    .split('\n')
    .filter(line => !text.split('\n').includes(line))
    .map(line => line.trim())
}

test('the name of a body', () => {
  expect(changed(labels({ 'Tin Whistle Agency': 'Agency: Tin, Whistles' }))).toEqual([
    '- name: "Agency: Tin, Whistles" # TWA',
    '- { name: "Agency: Tin, Whistles", write: TWA, not: [TIN] }',
  ])
})

test('its abbreviations and other names', () => {
  expect(changed(labels({ TWA: 'TWO', 'T.W.A.': 'T.W.O.', 'Agency of Tin Whistles': "Tin's" }))).toEqual([
    'abbreviations: [TWO, "T.W.O."]',
    "- 'Tin''s'",
    '- { name: Tin Whistle Agency, write: TWO, not: [TIN] }',
  ])
})

test('a person', () => {
  const person = (written: string) => (written === 'Ana Okoro' ? 'Ana Okoru' : undefined)
  expect(changed({ label: () => undefined, person })).toEqual(['- { write: Ana Okoru, not: [Ann Okoro] }'])
})

test.each(['', 'organizations', '- a', 'organizations: [a, [b], {c: d}]', 'persons: {write: 7}', '{{{', '\t'])(
  'nothing in %j',
  broken => {
    expect(renameInConfiguration(broken, { label: () => 'x', person: () => undefined })).toEqual([])
  },
)
