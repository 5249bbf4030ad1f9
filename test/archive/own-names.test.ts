// Bodies that the register lacks: when a list of organizers or participants says for sure what their name is.
import { describe, expect, test } from 'vitest'
import { inMarkdown, inYaml, read, type Words } from './notes.ts'

describe.each<[string, (words: Words) => string[]]>([
  ['Markdown', words => named('a.note.md', inMarkdown(words))],
  ['YAML', words => named('a.note.yaml', inYaml(words))],
])('%s', (_, namesIn) => {
  test('a name of its own, without article and abbreviation, and the same words in the text', () => {
    const body = 'The Kazakh Nuclear Society met.\nSo did (Kazakh Nuclear Society) members.'
    expect(namesIn({ organizers: 'the Kazakh Nuclear Society (KNS)', body })).toEqual([
      'organizer: Kazakh Nuclear Society',
      'mention: Kazakh Nuclear Society',
      'mention: Kazakh Nuclear Society',
    ])
  })

  test.each([
    ['OSCE, in cooperation with the Kazakh Nuclear Society', ['Kazakh Nuclear Society']],
    ['Kazakh Nuclear Society; Odesa Institute of Physics', ['Kazakh Nuclear Society', 'Odesa Institute of Physics']],
    ['Kazakh Nuclear Society and the Larkin Trust', ['Kazakh Nuclear Society', 'Larkin Trust']],
    ['OSCE and Fund for Peace in the Caucasus', ['Fund for Peace in the Caucasus']],
  ])('organizers "%s"', (organizers, names) => {
    expect(namesIn({ organizers })).toEqual(names.map(name => `organizer: ${name}`))
  })

  test.each([
    ['Albania, Kazakh Nuclear Society, OSCE', ['Kazakh Nuclear Society']],
    ['Albania; Kazakh Nuclear Society (KNS), Kazakhstan', ['Kazakh Nuclear Society']],
    ['Ms. Ana Okoro, Kazakh Nuclear Society', []],
  ])('participants "%s"', (participants, names) => {
    expect(namesIn({ participants })).toEqual(names.map(name => `participant: ${name}`))
  })

  test.each([
    ['the name of many', 'National Atomic Energy Agency'],
    ['a part of a longer name', 'Kazakh Society of Trade, Industry and Energy'],
    ['two names in one', 'Kazakh Society of the Odesa Institute'],
    ['no name', 'Experts of a Kazakh society'],
    ['nothing that says it is a body', 'Great Kazakh Plan'],
  ])('%s is not surely one', (_, organizers) => {
    expect(namesIn({ organizers, participants: `Albania, ${organizers}` })).toEqual([])
  })

  test('not within a longer name', () => {
    const body =
      'The Young Kazakh Nuclear Society, the Kazakh Nuclear Society of Almaty and the Kazakh Nuclear Society Archive; In Kazakh Nuclear Society halls.'
    expect(namesIn({ organizers: 'Kazakh Nuclear Society', body })).toEqual([
      'organizer: Kazakh Nuclear Society',
      'mention: Kazakh Nuclear Society',
    ])
  })
})

/** The role and the words of each body that the register lacks. */
function named(name: string, source: string): string[] {
  return read(name, source).facts.occurrences.flatMap(({ subject, role, text }) =>
    subject === `organization:${text}` ? [`${role}: ${text}`] : [],
  )
}
