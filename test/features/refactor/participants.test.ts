// Refactorings of participants: their order, form and groups; nobody is ever lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refactoringsAt } from '../../../server/features/refactor/refactorings.ts'
import { applyEdits } from '../../../server/features/text-changes.ts'
import { marked, service, type Marked } from '../draw.ts'
import { offered, refactored } from './draw.ts'

const sort = 'Sort'
const oneLine = 'Write the participants in one line'
const onLines = 'Write each participant'
const split = 'Split'
const join = 'Write all'
const persons = 'Put the persons'

function inField(text: string, date = '8 July 2020'): Marked {
  return marked(`---\nevent: A\ndate: ${date}\nparticipants:${text}\n---\n`)
}

/** What the field holds afterwards. */
function field(text: string, title: string, date?: string): string {
  const after = refactored(inField(text, date), title)
  return after.slice(after.indexOf('participants:') + 'participants:'.length, -'\n---\n'.length)
}

describe('sorted', () => {
  test.each([
    [' |Germany, IAEA, Albania, Ms. Ann Bee', ' Albania, Germany, IAEA, Ms. Ann Bee'],
    [
      ' Representatives from the |United Kingdom, Germany and the Netherlands',
      ' Representatives from Germany, the Netherlands and the United Kingdom',
    ],
    [' [|Spain, "Korea, Republic of", Austria]', ' [Austria, "Korea, Republic of", Spain]'],
    [
      '\n  States:\n    - |Spain\n    - Austria\n  Others: z, a',
      '\n  States:\n    - Austria\n    - Spain\n  Others: z, a',
    ],
    [' |Turkey, Viet Nam, Republic of Moldova, Poland', ' Poland, Republic of Moldova, Turkey, Viet Nam'],
  ])('%s', (before, after) => {
    expect(field(before, sort)).toBe(after)
  })

  test('by the names on the day of the event', () => {
    expect(field(' |Swaziland, Finland, Albania', sort, '8 July 2016')).toBe(' Albania, Finland, Swaziland')
    expect(field(' |Swaziland, Finland, Albania', sort, '8 July 2020')).toBe(' Albania, Swaziland, Finland')
  })

  test('not what is in order, nor what other words stand between', () => {
    expect(offered(inField(' |Albania, Germany'))).not.toContainEqual(expect.stringContaining(sort))
    expect(offered(inField(' |Germany with Albania, Austria (observer): Andorra'))).not.toContainEqual(
      expect.stringContaining(sort),
    )
  })
})

describe('in another form', () => {
  test.each([
    [' |Albania, Spain', onLines, '\n  - Albania\n  - Spain'],
    ['\n  - |Albania\n  - Spain', oneLine, ' Albania, Spain'],
    [' [|Albania, Spain]', oneLine, ' Albania, Spain'],
    ['\n  - |Spain\n  - Ms. Ann Bee, Austria', oneLine, ' Spain; Ms. Ann Bee, Austria'],
    [' |\n  Albania\n  Spain‖', onLines, '\n  - Albania\n  - Spain'],
  ])('%s: %s', (before, title, after) => {
    const note = before.includes('‖') ? undefined : inField(before)
    if (note) return expect(field(before, title)).toBe(after)
    const source = `participants:${before.replace('‖', '')}\n`
    const analysis = service.analyze(source, 'yaml')
    const offset = source.length - 2
    return expect(refactored({ analysis, source, offset }, title)).toBe(`participants:${after}\n`)
  })

  test('not where comments would be lost', () => {
    expect(offered(inField('\n  - |Spain\n  # invited\n  - Austria'))).not.toContain(oneLine)
  })
})

describe('in groups', () => {
  test('and back', () => {
    const [list, groups] = [
      ' |Spain, IAEA, Austria, Ms. Ann Bee',
      '\n  States: Spain, Austria\n  Organizations: IAEA\n  Others: Ms. Ann Bee',
    ]
    expect(field(list, split)).toBe(groups)
    expect(field(groups.replace('Spain', '|Spain'), join)).toBe(' Spain, Austria, IAEA, Ms. Ann Bee')
    expect(field(' [|Spain, IAEA]', split)).toBe('\n  States: [Spain]\n  Organizations: [IAEA]')
  })

  test('not where the labels say more', () => {
    expect(offered(inField('\n  Hosts: |Spain\n  States: Austria'))).not.toContainEqual(expect.stringContaining(join))
    expect(offered(inField(' |Spain, Austria'))).not.toContainEqual(expect.stringContaining(split))
  })

  test('persons of their own', () => {
    expect(field(' |Spain, Austria, Ms. Ann Bee', persons)).toBe('\n  States: Spain, Austria\n  Persons: Ms. Ann Bee')
    expect(field('\n  States:\n    - |Spain\n    - Ms. Ann Bee\n  Others: x', persons)).toBe(
      '\n  States:\n    - Spain\n  Others: x\n  Persons:\n    - Ms. Ann Bee',
    )
    expect(field('\n  States: |Spain, Ms. Ann Bee\n  Persons: Mr. Carl Dee', persons)).toBe(
      '\n  States: Spain\n  Persons: Mr. Carl Dee, Ms. Ann Bee',
    )
  })

  test('the members of a body on the day, those left out that stand there already', () => {
    expect(field(' [|G7 members, Spain, Italy]', 'Write the 6 members')).toBe(
      ' [Canada, France, Germany, Japan, United Kingdom of Great Britain and Northern Ireland, United States of America, Spain, Italy]',
    )
    expect(offered(inField(' all OSCE |participating States'))).toContain('Write the 57 participating States by name')
    expect(offered(inField(' all EU |member States', '8 July 2019'))).toContain('Write the 28 Member States by name')
    expect(offered(marked('---\nparticipants: all EU |member States\n---\n'))).toEqual([])
  })
})

/** What takes part, in no order. */
function participants(source: string): string[] {
  const { participants } = service.analyze(source, 'markdown')
  return participants.map(({ kind, text }) => `${kind} ${text.replaceAll(/\s+/gu, ' ')}`).sort()
}

test('nobody is lost, whatever the list', () => {
  const name = fc.constantFrom(
    ...[
      'Spain',
      'Austria',
      'the United Kingdom',
      'Turkey',
      'IAEA',
      'European Union (EU)',
      'Ms. Ann Bee',
      'Mr. Carl Dee, Austria',
    ],
    ...['Trinidad and Tobago', 'Korea, Republic of', 'the FSC Co-ordinator', 'Atlantis', 'x: y', '#5', '"Forum"'],
  )
  const names = fc.array(name, { minLength: 1, maxLength: 6 })
  const list = fc.oneof(
    fc.tuple(names, fc.constantFrom(', ', '; ', ' and ', ',\n  ')).map(([names, joint]) => ` ${names.join(joint)}`),
    names.map(names => ` Representatives from ${names.join(', ')}`),
    names.map(names => ` [${names.join(', ')}]`),
    names.map(names => names.map(name => `\n  - ${name}`).join('')),
    names.map(names => ` |${names.map(name => `\n  ${name}`).join('')}`),
  )
  const groups = fc
    .tuple(names, names)
    .map(([a, b]) => `\n  States: ${a.join(', ')}\n  Others:${b.map(name => `\n    - ${name}`).join('')}`)
  fc.assert(
    fc.property(fc.oneof(list, groups), fc.double({ min: 0, max: 1, noNaN: true }), (text, place) => {
      const source = `---\nevent: A\ndate: 8 July 2020\nparticipants:${text}\nvenue: Vienna\n---\n`
      const from = source.indexOf('participants:') + Math.round(place * (text.length + 10))
      for (const { title, edits } of refactoringsAt(service.analyze(source, 'markdown'), { from, to: from })) {
        const after = applyEdits(source, edits)
        expect(after).not.toBe(source)
        if (!title.startsWith('Write "')) expect(participants(after)).toEqual(participants(source))
      }
    }),
    { numRuns: 400 },
  )
}, 60_000)
