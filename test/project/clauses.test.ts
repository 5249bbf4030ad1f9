// Standard clauses through time: which wording is in force, how a text differs from it, and where one is closed to other rules.
import { describe, expect, test } from 'vitest'
import { clauseInForce, isInClause, statementsInForce } from '../../server/project/clauses.ts'
import { standardClauses } from '../../server/project/data/clauses.ts'
import { standardKinds } from '../../server/project/data/kinds.ts'
import type { StandardClause } from '../../server/project/kind.ts'
import { compareWording } from '../../server/project/wording.ts'
import { loadRegister } from '../../server/register/index.ts'
import { reportOf } from '../../server/rules/structure/clause-differences.ts'
import { service } from '../features/draw.ts'

const on = (day: string) => ({ from: day, to: day })
const mandate = standardClauses.filter(({ id }) => id === 'mandate')

test('the wording in force is that of the day, and the newest without one', () => {
  const until = (day: string | undefined) =>
    clauseInForce(standardClauses, 'mandate', day === undefined ? undefined : on(day))?.text.slice(-21)
  expect(until('2011-04-19')).toBe(' until 25 April 2011.')
  expect(until('2011-04-20')).toBe(' until 25 April 2021.')
  expect(until('2022-03-01')).toContain('30 November 2022.')
  expect(until(undefined)).toContain('30 November 2032.')
})

test('statements that the event could not know are not in force', () => {
  const ids = (day: string) => statementsInForce(standardClauses, standardKinds[0]!, on(day)).map(({ id }) => id)
  expect(ids('2020-07-08')).toEqual(['mandate', 'interaction', 'coordination'])
  expect(ids('2009-01-01')).toEqual(['mandate', 'interaction'])
  expect(ids('2005-01-01')).toEqual([])
})

test('the mandate is in force from the day its resolution was adopted, without gaps', () => {
  const { resolutions } = loadRegister()
  for (const [index, { text, from, to }] of mandate.entries()) {
    const number = Number(/resolution (\d+)/u.exec(text)![1])
    expect(resolutions.get(number)!.adopted).toBe(from)
    expect(to === null ? undefined : to < mandate[index + 1]!.from!).toBe(to === null ? undefined : true)
  }
})

describe('differences', () => {
  const wording = 'The views expressed here – all of them – do not represent those of the Committee.'
  const differences = (text: string) =>
    compareWording(text, wording).differences.map(({ written, agreed }) => `${written} | ${agreed}`)

  test('are told word by word, typography aside', () => {
    expect(differences(wording.replaceAll(' – ', '--'))).toEqual([])
    expect(differences(wording.replace('do not', 'may not').replace('of the Committee', 'of a Committee'))).toEqual([
      'may | do',
      'a | the',
    ])
  })

  test('show words left out or added with the word before them, or after', () => {
    expect(differences(wording.replace('expressed ', ''))).toEqual(['views | views expressed'])
    expect(differences(wording.replace('The ', ''))).toEqual(['views | The views'])
    expect(differences(`${wording} Amen.`)).toEqual(['Committee. Amen. | Committee.'])
    expect(differences(`So: ${wording}`)).toEqual(['So: The | The'])
  })

  test('lead from the text to the wording when they are mended', () => {
    for (const { text } of standardClauses)
      for (const other of standardClauses) {
        let mended = text
        for (const { span, agreed } of compareWording(text, other.text).differences.toReversed())
          mended = mended.slice(0, span.from) + agreed + mended.slice(span.to)
        expect(compareWording(mended, other.text).differences).toEqual([])
      }
  })
})

test('a clause that stands word for word is closed, once the event can know it', () => {
  const clause: StandardClause = { ...mandate.at(-1)!, text: 'The mandate runs on.' }
  const text = 'It met. The mandate runs on. It met.'
  const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
  expect(isInClause(text, at('mandate'), [clause], on('2023-01-01'))).toBe(true)
  expect(isInClause(text, at('mandate'), [clause], undefined)).toBe(true)
  expect(isInClause(text, at('mandate'), [clause], on('2020-01-01'))).toBe(false)
  expect(isInClause(text, at('on. It met'), [clause], undefined)).toBe(false)
})

/** The findings on clauses in a note of a day, as they are said. */
function said(body: string, day: string): string[] {
  const note = `---\nevent: Dialogue\norganizers: OSCE\ndate: ${day}\nvenue: Vienna\nparticipants: Spain\n---\n\n## Background\n\n${body}\n`
  return service
    .analyze(note, 'markdown')
    .findings.filter(({ rule }) => rule === 'altered-clause')
    .map(({ severity, message }) => `${severity}: ${message}`)
}

describe('statements on the mandate', () => {
  const statement = (resolution: string, until: string) =>
    `It met. By its resolution ${resolution}, the Security Council extended the mandate of the 1540 Committee until ${until}. It closed.`

  test('are held against the nearest wording that the event could know', () => {
    expect(said(statement('1977 (2011)', '25 April 2021'), '8 July 2020')).toEqual([])
    expect(said(statement('1810 (2008)', '25 April 2011'), '8 July 2020')).toEqual([])
    expect(said(statement('1810 (2008)', '25 April 2012'), '8 July 2020')).toEqual([
      'warning: The standard statement on the mandate has "2011", not "2012". Restore it: it is an agreed text.',
    ])
    expect(said(statement('1977 (2011)', '25 March 2021'), '8 July 2020')).toEqual([
      'warning: The standard statement on the mandate in force on 8 July 2020 has "April", not "March". Restore it: it is an agreed text.',
    ])
    expect(said(statement('2325 (2016)', '25 April 2021'), '8 July 2020')).toEqual([
      'warning: The standard statement on the mandate in force on 8 July 2020 has "1977 (2011)", not "2325 (2016)". Restore it: it is an agreed text.',
    ])
  })

  test('in other words are let pass', () => {
    expect(
      said('By its resolution 1977 (2011), the Security Council had set up a group of experts.', '8 July 2020'),
    ).toEqual([])
    expect(
      said('By its letter of May, the Chair invited an expert to the meeting of the Committee.', '8 July 2020'),
    ).toEqual([])
  })
})

test('a long text costs little, however much of it begins like a clause', () => {
  const opening = 'By its resolution 1977 (2011), the Security Council '
  for (const body of [
    opening.repeat(2000),
    `${opening}x. `.repeat(1800),
    `${opening}${'and so on '.repeat(15)}. `.repeat(500),
  ]) {
    expect(said(body, '8 July 2020')).toEqual([])
  }
})

test('a wording that was in force once is named as such, with what has changed since', () => {
  const wording = (text: string, from: string | null, to: string | null): StandardClause => ({
    id: 'disclaimer',
    name: 'Disclaimer',
    text,
    from,
    to,
    source: 'a test',
  })
  const [old, now] = [
    wording('This note is no record.', null, '2019-05-31'),
    wording('This note is no official record.', '2019-06-01', null),
  ]
  const project = { ...service.project, clauses: [old, now] }
  const event = { period: on('2020-07-08'), title: undefined }
  const { differences } = compareWording(old.text, now.text)
  expect(reportOf(old.text, differences, now, { project, event })).toMatchObject({
    message:
      'This wording of the standard disclaimer was in force until 31 May 2019. The one in force on 8 July 2020 has "official" after "no". Restore it: it is an agreed text.',
    fixes: [{ title: 'Restore the standard disclaimer', edits: [{ newText: 'no official' }] }],
  })
})
