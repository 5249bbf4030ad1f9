// The new-note wizard's pure parts: the order of questions with the way back, and boxes that stand for others.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withTyped } from '../../client/new-note/answers.ts'
import { lookedFor, settle } from '../../client/new-note/selection.ts'
import { runSteps, type Outcome, type Step } from '../../client/new-note/steps.ts'

describe('the steps', () => {
  interface Answers {
    readonly said: readonly string[]
    readonly others: boolean
  }
  type Reply = string | { readonly goTo: string } | undefined

  /** Runs the steps `kind`, `organizers`, `others` (where these say so) and `end` with replies in their order. */
  async function run(...replies: Reply[]) {
    const asked: string[] = []
    const step = (id: string): Step<Answers> => ({
      id,
      ask(answers, { step, totalSteps }): Promise<Outcome<Answers>> {
        asked.push(`${id} ${step}/${totalSteps}`)
        const reply = replies.shift()
        if (typeof reply !== 'string') return Promise.resolve(reply)
        return Promise.resolve({
          answers: {
            said: [...answers.said, reply],
            others: id === 'organizers' ? reply === 'others' : answers.others,
          },
        })
      },
    })
    const steps: Step<Answers>[] = [
      step('kind'),
      step('organizers'),
      { ...step('others'), applies: ({ others }) => others },
      step('end'),
    ]
    const answers = await runSteps(steps, { said: [], others: false })
    return { asked: asked.join(', '), said: answers?.said.join(', ') }
  }

  test('come one after the other, and only those that apply', async () => {
    expect(await run('2020', 'OSCE', 'create')).toEqual({
      asked: 'kind 1/3, organizers 2/3, end 3/3',
      said: '2020, OSCE, create',
    })
  })

  test('a step that goes with the one before it has its number', async () => {
    expect((await run('2020', 'others', 'Stimson Center', 'create')).asked).toBe(
      'kind 1/3, organizers 2/3, others 2/3, end 3/3',
    )
  })

  test('go back by one, over those that do not apply', async () => {
    const back = { goTo: 'back' }
    expect((await run('2020', 'OSCE', back, back, back, undefined)).asked).toBe(
      'kind 1/3, organizers 2/3, end 3/3, organizers 2/3, kind 1/3, kind 1/3',
    )
    expect((await run('2020', 'others', 'Stimson Center', back, undefined)).asked).toBe(
      'kind 1/3, organizers 2/3, others 2/3, end 3/3, others 2/3',
    )
  })

  test('go to the step that is named, and on from there', async () => {
    expect((await run('2020', 'OSCE', { goTo: 'kind' }, '2014', 'OSCE', 'create')).asked).toBe(
      'kind 1/3, organizers 2/3, end 3/3, kind 1/3, organizers 2/3, end 3/3',
    )
  })

  test('give nothing to whoever leaves', async () => {
    for (const replies of [[undefined], ['2020', undefined], ['2020', 'OSCE', undefined]])
      expect((await run(...replies)).said).toBeUndefined()
  })
})

describe('boxes for groups', () => {
  const groups = new Map([
    ['osce', ['ALB', 'FRA', 'TUR']],
    ['eu', ['FRA', 'MLT']],
    ['g1', ['FRA']],
  ])
  const settled = (before: string, after: string) =>
    [...settle(new Set(before.split(' ')), new Set(after.split(' ')), groups)]
      .filter(id => id !== '')
      .sort()
      .join(' ')

  test.each([
    ['', 'osce', 'ALB FRA TUR g1 osce'],
    ['ALB', 'ALB eu', 'ALB FRA MLT eu g1'],
    ['ALB FRA TUR g1 osce', 'ALB FRA TUR g1', ''],
    ['ALB FRA MLT TUR eu g1 osce', 'ALB FRA MLT TUR eu g1', 'MLT'],
    ['ALB FRA TUR g1 osce', 'ALB FRA g1 osce', 'ALB FRA g1'],
    ['ALB FRA', 'ALB FRA TUR', 'ALB FRA TUR g1 osce'],
  ])('%s made %s gives %s', (before, after, result) => {
    expect(settled(before, after)).toBe(result)
  })

  const boxes = fc.subarray(['ALB', 'FRA', 'TUR', 'MLT', 'JPN', 'osce', 'eu', 'g1']).map(ids => new Set(ids))

  test('a group is ticked exactly while its members are, and nothing moves by itself', () => {
    fc.assert(
      fc.property(boxes, boxes, (before, after) => {
        const ticked = settle(settle(new Set(), before, groups), after, groups)
        for (const [id, members] of groups) expect(ticked.has(id)).toBe(members.every(member => ticked.has(member)))
        expect(settle(ticked, ticked, groups)).toEqual(ticked)
        expect(ticked.has('JPN')).toBe(after.has('JPN'))
      }),
    )
  })
})

describe('words typed to find a box', () => {
  const boxes = [
    { label: 'Groups' },
    { id: 'asean', label: 'ASEAN member States', description: '10 States' },
    { id: 'TUR', label: 'Turkey', description: 'TUR' },
    { id: 'TKM', label: 'Turkmenistan', description: 'TKM' },
    { id: 'NER', label: 'Niger', description: 'NER' },
    { id: 'NGA', label: 'Nigeria', description: 'NGA' },
    { id: 'others', label: 'Others' },
  ]
  const found = (typed: string, ...ticked: string[]) => lookedFor(typed, boxes, new Set(ticked), 'others')

  test.each([
    ['asean ', { id: 'asean' }],
    ['TKM', { id: 'TKM' }],
    ['niger', { id: 'NER' }],
    ['Government of Thailand', { id: 'others' }],
    ['turk', 'unclear'],
    [' ', 'done'],
  ])('"%s" means %j', (typed, meant) => {
    expect(found(typed)).toEqual(meant)
  })

  test('what was found and ticked is done with, and a box without a name is none', () => {
    expect(found('turk', 'TUR')).toBe('done')
    expect(found('others', 'TUR')).toEqual({ id: 'others' })
    expect(lookedFor('Atlantis', boxes, new Set())).toBe('unclear')
    expect(lookedFor('Groups', boxes, new Set())).toBe('unclear')
  })

  test('names that are found nowhere are kept with those typed before', () => {
    expect(withTyped('', 'Government of Thailand')).toBe('Government of Thailand')
    expect(withTyped('Stimson Center', 'Government of Thailand')).toBe('Stimson Center; Government of Thailand')
    expect(withTyped('Stimson Center', '')).toBe('Stimson Center')
  })
})
