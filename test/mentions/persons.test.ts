// Persons in prose: with a title, by what looks like a name, and what is no person.
import { describe, expect, test } from 'vitest'
import { findNames, findPersons, givenWithSurnames, personOf } from '../../server/mentions/persons.ts'

describe('a name behind a title', () => {
  test.each([
    ['Ms. Ana Okoro opened.', ['Ana Okoro']],
    ['Mr Juan de la Cruz and Mrs. Okoro spoke.', ['Juan de la Cruz', 'Okoro']],
    ['Ambassador Okoro’s remarks', ['Okoro']],
    ['Dr. J. R. Perez, Prof. Ngũgĩ', ['J. R. Perez', 'Ngũgĩ']],
    ['Ms. Ana\nOkoro', ['Ana Okoro']],
    ['Mr. President, Madam Chair, Mr. Speaker', []],
    ['Mr. and Ms. were', []],
  ])('%s', (text, names) => {
    const found = findPersons(text)
    expect(found.map(({ name }) => name)).toEqual(names)
    for (const { span, name } of found) expect(text.slice(span.from, span.to).replace('\n', ' ')).toBe(name)
  })

  test('of an entry of a list, behind several', () => {
    expect(personOf('H.E. Ms. Ana Okoro, Ambassador')?.name).toBe('Ana Okoro')
    expect(personOf('Her Excellency Ambassador Ana Okoro')?.name).toBe('Ana Okoro')
  })
})

describe('what may be a name', () => {
  const names = (text: string) => findNames(text).map(({ name, hasTitle }) => (hasTitle ? `+${name}` : name))

  test.each([
    ['Later Juan Perez met Ms. Ana Okoro.', ['Later Juan', '+Ana Okoro']],
    ['They were: Juan Perez, and OKORO, Ana', ['Juan Perez', 'OKORO']],
    // A title is no first name.
    ['Ambassador Ana Okoro and Minister Perez', ['+Ana Okoro', '+Perez']],
    ['the 1540 Committee, the OSCE, and others', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

test.each([
  ['Later envoy Ana Okoro met Mark Antony Perez.', ['Ana Okoro', 'Mark Antony Perez']],
  ['CTED Ana Okoro, Prime Minister Ana Okoro and Ambassador Perez, for RSA, Mr. Li', ['Ana Okoro', 'Ana Okoro']],
])('given names with a surname: %s', (text, expected) => {
  const found = givenWithSurnames(text)
  expect(found.map(({ name }) => name)).toEqual(expected)
  for (const { span, name } of found) expect(text.slice(span.from, span.to)).toBe(name)
})
