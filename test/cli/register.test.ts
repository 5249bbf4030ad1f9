// `rapporteur register`: what is known, on a day.
import { expect, test } from 'vitest'
import { Folder, rapporteur } from '../support/command.ts'

async function ask(...args: string[]) {
  using folder = new Folder()
  return await rapporteur(folder.path, ['register', ...args])
}

async function json(...args: string[]): Promise<unknown> {
  return JSON.parse((await ask(...args, '--json')).out)
}

test.each([
  ['2020-07-08', 'Turkey'],
  ['8 July 2023', 'Türkiye'],
])('a State on %s: %s', async (on, name) => {
  const { code, out } = await ask('Türkiye', '--on', on)
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^${name}\\n`, 'u'))
  expect(out).toContain('Türkiye since 1 June 2022')
  expect(out).toMatch(/OSCE/u)
})

test('a State is found by a name of any time, and by its codes', async () => {
  for (const name of ['Turkey', 'TUR', 'tr', 'the Republic of Türkiye'])
    expect(await json(name, '--on', '2020-07-08')).toMatchObject({
      version: 1,
      on: '2020-07-08',
      kind: 'State',
      name: 'Turkey',
      state: { iso3: 'TUR' },
    })
})

test('a resolution: its day, subject, standing and paragraphs', async () => {
  const { code, out } = await ask('1810')
  expect(code).toBe(0)
  expect(out).toContain('Security Council resolution 1810 (2008)')
  expect(out).toMatch(/25 April 2008/u)
  expect(out).toContain('11 (e)')
  for (const cited of ['resolution 1810 (2008)', 'S/RES/1810 (2008)'])
    expect(await json(cited)).toMatchObject({
      kind: 'resolution',
      resolution: { number: 1810, count: 15, family: true },
    })
})

test.each(['OP 8 (c) of resolution 1540 (2004)', '1540 OP 8(c)', '1540 (2004), paragraph 8 (c)', 'S/RES/1540 8 (c)'])(
  'a paragraph of a resolution: %s',
  async asked => {
    const { code, out } = await ask(asked)
    expect(code).toBe(0)
    expect(out).toMatch(/^Paragraph 8 \(c\) of resolution 1540 \(2004\)\n\n\S.+\.\n$/u)
    expect(await json(asked)).toMatchObject({
      kind: 'paragraph',
      resolution: { number: 1540, year: 2004 },
      paragraph: { number: 8, letter: 'c', topic: expect.stringMatching(/\S/u) as string },
    })
  },
)

test('a paragraph with its lettered parts', async () => {
  const { out } = await ask('1540 OP 3')
  expect(out).toMatch(/^Paragraph 3 of resolution 1540 \(2004\)\n/u)
  for (const letter of ['a', 'b', 'c', 'd']) expect(out).toContain(`(${letter}) `)
  expect(await json('1540 OP 3')).toMatchObject({ paragraph: { letters: [{ letter: 'a' }, {}, {}, { letter: 'd' }] } })
})

test('an organization with its members on the day', async () => {
  const { out } = await ask('OSCE', '--on', '10 April 2014')
  expect(out.replaceAll(/\s+/gu, ' ')).toMatch(
    /^Organization for Security and .*57 participating States on 10 April 2014: Albania, .*the former Yugoslav Republic of Macedonia, Turkey/u,
  )
  expect(await json('OSCE', '--on', '2005-01-01')).toMatchObject({
    kind: 'organization',
    organization: { abbreviations: ['OSCE'] },
    group: { memberTerm: 'participating States' },
  })
})

test('what the project adds is known too; what is wrong in it is said', async () => {
  using folder = new Folder({
    'rapporteur.yaml':
      'register:\n  resolutions: [{ number: 2900, year: 2027, topic: Non-proliferation }]\n  states: [{ iso3: XYZ }]\n',
  })
  const { code, out, error } = await rapporteur(folder.path, ['register', '2900'])
  expect(out).toContain('Security Council resolution 2900 (2027)')
  expect(error).toMatch(/^rapporteur: rapporteur\.yaml:3:20: /u)
  expect(code).toBe(2)
})

test('without a name: how much is known, and how old it is', async () => {
  const { code, out } = await ask()
  expect(code).toBe(0)
  expect(out).toMatch(/^Checked .*days? ago\)/u)
  expect(out).toContain('193 Member States and 2 observer States')
  expect(await json()).toMatchObject({
    kind: 'coverage',
    memberStates: 193,
    firstResolution: { number: 1, year: 1946 },
  })
})

test.each([
  ['Albannia', 'is one of these meant: Albania?'],
  ['Korea', "is one of these meant: Democratic People's Republic of Korea; Republic of Korea?"],
  ['a b', 'the register does not know "a b"\n'],
  ['9999', 'its resolutions end with'],
  ['Atlantis', 'the register does not know "Atlantis"'],
  ['OP 11 (e) of resolution 1540 (2004)', '2004)": there is no such part: paragraph 11 has no lettered parts'],
  ['1540 (2005)', 'the register does not know "1540 (2005)": resolution 1540 is of 2004'],
  ['OP 3 of resolution 1540 (2005)', ': resolution 1540 is of 2004'],
  ['1540 OP 13', 'there is no such paragraph: the resolution has 12 operative paragraphs'],
  ['1 OP 1', 'the paragraphs of this resolution are not in the register'],
])('what it does not know (%s): a line on standard error, exit 2', async (name, message) => {
  const { code, out, error } = await ask(name, '--on', '2023-01-01')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain(message)
})

test('of a day before the register begins it says so', async () => {
  for (const name of ['Türkiye', 'OSCE']) {
    const { code, out, error } = await ask(name, '--on', '31 December 1989')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toBe('rapporteur: the names and groups in the register begin on 1 January 1990\n')
  }
  expect((await ask('1', '--on', '31 December 1989')).code).toBe(0)
})
