// participant-order: States that are all but in alphabetical order in a list, or not in that order in a sentence.
import type { Participant } from '../../mentions/participant.ts'
import type { Label } from '../../note/note.ts'
import { encodeFor } from '../../note/prose.ts'
import { shift } from '../../note/span.ts'
import type { StateMention } from '../../mentions/mention.ts'
import { compareNames } from '../../register/states.ts'
import { defineRule, type ProposedFix } from '../rule.ts'
import { communications } from '../sources.ts'
import { nameWritten } from './naming.ts'

type StateEntry = Extract<Participant, { kind: 'state' }>

/** Shorter lists may well follow another order. */
const fewest = 5
/** A list is meant to be sorted if at most one State in so many stands in the wrong place. */
const nearly = 5

export const participantOrder = defineRule({
  id: 'participant-order',
  group: 'States',
  title: 'States are nearly in alphabetical order',
  reason:
    'The United Nations lists States in the English alphabetical order of their names, the article left aside. ' +
    'A list that follows another order says so by being plainly different; one that is sorted but for a slip or two is finished. ' +
    'In a sentence the order often means something (hosts first, the order of speaking), so that case is off until you ask for it.',
  source: communications,
  cases: {
    'nearly-sorted': { title: 'One or two States out of place', severity: 'info' },
    'in-sentence': { title: 'States of a sentence in another order', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Austria, Armenia, Belarus, Croatia, Finland\n---\n\n# Information Note\n',
        case: 'nearly-sorted',
        marks: ['participants'],
        fixed:
          '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, Croatia, Finland\n---\n\n# Information Note\n',
      },
      {
        text: 'Spain, the Niger and Kenya took part.',
        case: 'in-sentence',
        marks: ['Spain, the Niger and Kenya'],
        fixed: 'Kenya, the Niger and Spain took part.',
      },
    ],
    valid: [
      'Austria, Kenya and the Niger took part; Spain and Austria replied, and Uzbekistan and Albania spoke.',
      'The Islamic Republic of Iran, Kenya, the Republic of Korea and the United States took part.',
      { in: 'participants', text: 'Albania, Armenia, Austria, Belarus, Croatia, Finland' },
      { in: 'participants', text: 'Germany, Albania, Montenegro, North Macedonia, Serbia, Iceland, Andorra' },
      {
        in: 'participants',
        text: 'Slovakia, The former Yugoslav Republic of Macedonia, Turkey, UK, US',
        date: '10 April 2014',
      },
      { in: 'participants', text: 'Austria, Belarus, Croatia, Finland, Italy, Austria' },
      { in: 'participants', text: 'Austria, Belarus, Croatia, Republic of Moldova, Montenegro, Poland, Serbia' },
    ],
  }),
  looksAt: 'states',
  checkPassage({ passage, text, mentions }, report) {
    if (passage.role !== 'paragraph' && passage.role !== 'list-item') return
    for (const row of rowsOf(text, mentions.states)) {
      if (row.length < 3) continue
      const sorted = [...row].sort((a, b) => compareNames(a.reading.right!, b.reading.right!))
      if (sorted.every((mention, index) => mention === row[index])) continue
      const places = row.map(({ span: { from, to } }) => ({ from: from - articleBefore(text, from), to }))
      const names = sorted.map(mention => places[row.indexOf(mention)]!).map(({ from, to }) => text.slice(from, to))
      const begins = names.some(name => name.startsWith('The ')) || text.slice(places[0]!.from).startsWith('The ')
      report({
        case: 'in-sentence',
        span: { from: places[0]!.from, to: places.at(-1)!.to },
        message: `In alphabetical order it is ${listed(names)}. Leave the order if it means something.`,
        ...(begins
          ? {}
          : {
              fixes: [
                {
                  title: 'Sort the States',
                  safe: false,
                  edits: places.map((span, index) => ({ span, newText: names[index]! })),
                },
              ],
            }),
      })
    }
  },
  checkHeader({ fields, participants }, report) {
    const byGroup = statesByGroup(participants)
    for (const field of fields) {
      if (field.key !== 'participants') continue
      const labels: (Label | undefined)[] =
        field.value.form === 'groups' ? field.value.groups.map(({ label }) => label) : [undefined]
      for (const group of labels) {
        const states = eachOnce(byGroup.get(group) ?? [])
        if (states.length < fewest) continue
        const misplaced = misplacedIn(states)
        if (misplaced.length === 0 || misplaced.length * nearly > states.length) continue
        if (misplaced.some(entry => standsByAnotherForm(entry, states))) continue
        const names = listed(misplaced.map(({ text }) => `"${plain(text)}"`))
        const fix = reordering(states, sortedByName(states))
        report({
          case: 'nearly-sorted',
          span: (group ?? field.label).span,
          message: `The States are in alphabetical order but for ${names}. Sort the list, or leave it if another order is meant.`,
          ...(fix ? { fixes: [fix] } : {}),
        })
      }
    }
  },
})

/** States that follow one another in a sentence: "Spain, the Niger and Kenya"; the last one stands behind "and". */
function rowsOf(text: string, states: readonly StateMention[]): StateMention[][] {
  const rows: StateMention[][] = []
  let row: StateMention[] = []
  for (const mention of states) {
    const { right, verdict } = mention.reading
    const last = row.at(-1)
    const joint = last && text.slice(last.span.to, mention.span.from)
    if (joint !== undefined && !/^(?:, |,? and )(?:the )?$/.test(joint)) row = []
    if (!right || (verdict !== 'official' && verdict !== 'accepted')) {
      row = []
      continue
    }
    row.push(mention)
    if (row.length > 1 && joint?.includes('and ')) {
      rows.push(row)
      row = []
    }
  }
  return rows
}

/** The States among participants, by the label of the group they stand in. */
function statesByGroup(participants: readonly Participant[]): ReadonlyMap<Label | undefined, StateEntry[]> {
  const groups = new Map<Label | undefined, StateEntry[]>()
  for (const entry of participants) {
    if (entry.kind !== 'state') continue
    const group = groups.get(entry.group)
    if (group) group.push(entry)
    else groups.set(entry.group, [entry])
  }
  return groups
}

/** The States, those that are listed a second time left out: they have a finding of their own. */
function eachOnce(entries: readonly StateEntry[]): StateEntry[] {
  const seen = new Set<string>()
  return entries.filter(({ reading: { states } }) => {
    const iso3 = states[0]!.iso3
    return states.length > 1 || (!seen.has(iso3) && seen.add(iso3))
  })
}

/** How long the article is that stands before a name. */
function articleBefore(text: string, from: number): number {
  return /(?:^|\s)([Tt]he\s)$/.exec(text.slice(Math.max(0, from - 5), from))?.[1]?.length ?? 0
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Whether a State stands where its right name belongs, or an everyday form of it, as other organizations list it: "Republic of Moldova" under M. */
function standsByAnotherForm(entry: StateEntry, states: readonly StateEntry[]): boolean {
  const index = states.indexOf(entry)
  const before = states[index - 1]
  const after = states[index + 1]
  const { states: meant, right } = entry.reading
  const parts = (meant[0]?.otherForms ?? []).filter(form => right?.name.includes(form))
  return [right?.sortKey ?? '', ...parts].some(form => {
    const key = wordsOf(form.toLowerCase())
    return (!before || compareKeys(sortKey(before), key) <= 0) && (!after || compareKeys(key, sortKey(after)) <= 0)
  })
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')

/** A State stands where its right name belongs; under any other name, where that name does. */
function sortKey({ text, reading: { verdict, right, states } }: StateEntry): string[] {
  const isRight = verdict === 'official' || verdict === 'accepted' || verdict === 'formal'
  const name = isRight ? right : states[0] && nameWritten(states[0], plain(text))
  const key = name?.sortKey ?? plain(text).toLowerCase()
  return wordsOf(key)
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u)
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let word = 0; word < Math.min(a.length, b.length); word++) {
    if (a[word] !== b[word]) return a[word]! < b[word]! ? -1 : 1
  }
  return a.length - b.length
}

function sortedByName(states: readonly StateEntry[]): StateEntry[] {
  return states
    .map(entry => ({ entry, key: sortKey(entry) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ entry }) => entry)
}

/** The States that have to move so that the others are in order: as few as can be. */
function misplacedIn(states: readonly StateEntry[]): StateEntry[] {
  const keys = states.map(sortKey)
  /** For each length, where the sorted run of that length with the least last name ends; and what stands before each State in its run. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, key] of keys.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareKeys(keys[ends[middle]!]!, key) <= 0) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1]
    ends[low] = index
  }
  const staying = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = before[index]) staying.add(index)
  return states.filter((_, index) => !staying.has(index))
}

/** Writes each State into the place where it belongs; the articles of a sentence stay with no one, so there it is left to the drafter. */
function reordering(states: readonly StateEntry[], sorted: readonly StateEntry[]): ProposedFix | undefined {
  if (states.some(entry => entry.inSentence)) return undefined
  const edits = []
  for (const [index, { passage, span, text }] of states.entries()) {
    const newText = sorted[index]!.text
    if (newText === text) continue
    const encoded = encodeFor(passage.prose.quoting, plain(newText))
    if (encoded === undefined) return undefined
    edits.push({ span: shift(passage.prose.map.span(span), passage.at), newText: encoded })
  }
  return { title: 'Sort the States', safe: false, edits }
}
