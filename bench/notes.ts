// Notes of a given size to measure with: like real ones, with a mistake here and there.
import { standardClauses } from '../server/project/data/clauses.ts'

export type Notation = 'markdown' | 'yaml'

const states = ['Albania', 'Armenia', 'Austria', 'Belarus', 'Chile', 'Germany', 'Ghana', 'Japan', 'Serbia', 'Spain']
const bodies = [
  'the European Union',
  'OSCE',
  'INTERPOL',
  'the African Union',
  'UNODA',
  'the World Customs Organization',
]
const topics = ['border controls', 'export licensing', 'the safety of laboratories', 'accounting for materials']

/** Sentences of a meeting's record; `S` a State, `B` a body, `T` a topic, `D` a day of July. */
const sentences = [
  'The delegation of S described how its agencies share the work on T.',
  'Experts of B presented a handbook on T and answered questions from the floor.',
  'Participants recalled that resolution 1540 (2004) leaves the choice of means to each State.',
  'Resolution 1977 (2011) encourages voluntary action plans, and S has submitted a second one.',
  'On D July 2020 a smaller group met to compare draft laws on T.',
  'Speakers from S and S agreed that T would profit from a common list of contact points.',
  'B offered to host a workshop on T for customs officers – the third of its kind.',
  'It was noted that “Guidelines on T” had been translated and is now in use in S.',
  'A visit to a port showed how T works in practice, from the manifest to the gate.',
  'The Chair thanked S for its report under paragraph 4 of resolution 1540 (2004).',
]

/** The same with something to find in each. */
const mistaken = [
  'The delegation of Moldova described its plans for T.',
  'The obligations of resolution 1540 were explained to newcomers by B.',
  'A second round is planned for July 29, 2020 and will deal with T.',
  'Under OP 11 (e) of resolution 1540 (2004) the experts reported on T.',
]

/** Characters of a generator that gives the same sequence for the same seed. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A note of about `size` characters; the same for the same arguments. */
export function makeNote(notation: Notation, size: number): string {
  const random = createRandom(size)
  const one = (list: readonly string[]) => list[random(list.length)]!
  const fill = (sentence: string) =>
    sentence.replaceAll(/\b[SBTD]\b/gu, letter => {
      if (letter === 'D') return String(1 + random(31))
      return one(letter === 'S' ? states : letter === 'B' ? bodies : topics)
    })
  const paragraph = () => {
    const made = Array.from({ length: 4 + random(4) }, () => fill(one(sentences)))
    if (random(5) === 0) made.splice(random(made.length), 0, fill(one(mistaken)))
    return wrap(made.join(' '))
  }
  const section = (length: number) => {
    const made: string[] = []
    for (let left = length; left > 0; left -= made.at(-1)!.length + 2) made.push(paragraph())
    return made.join('\n\n')
  }
  const half = Math.max(0, (size - 900) / 2)
  return notation === 'markdown'
    ? `---\n${header}---\n\n# Information Note[^1]\n\n## Background\n\n${section(half)}\n\n## Highlights\n\n${section(half)}\n\n${contact}\n\n[^1]: ${disclaimer}\n`
    : `title: Information Note\n${header}sections:\n  Background: |\n${indent(section(half))}\n  Highlights: |\n${indent(section(half))}\ncontact: ${contact}\ndisclaimer: ${disclaimer}\n`
}

const header = `event: Regional workshop on the implementation of resolution 1540 (2004)
organizers: OSCE
date: 8 July 2020
venue: Vienna, Austria
participants:
  States: [Albania, Armenia, Austria, Belarus, Germany, Serbia, Spain, Turkey]
  Organizations: [European Union (EU), OSCE]
`
const [contact, disclaimer] = ['contact', 'disclaimer'].map(
  clause => standardClauses.findLast(({ id }) => id === clause)!.text,
)

function wrap(text: string): string {
  let line = ''
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (line && line.length + word.length > 78) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '    ')
}
