// Security Council resolutions: number, year, date, subject, and the paragraphs of the 1540 family.
import { addDays, type Day } from './day.ts'
import type { PackedResolutions, PackedStructures } from './packed.ts'

export interface Resolution {
  readonly number: number
  readonly year: number
  /** Day of adoption; undefined where the table has none. */
  readonly adopted: Day | undefined
  /** Short agenda subject, a hint only. */
  readonly topic: string | undefined
}

/** The operative paragraphs of a resolution, as far as known. */
export interface Structure {
  readonly number: number
  /** Whether the paragraphs were read from the full text; nothing is called wrong on an unverified structure. */
  readonly verified: boolean
  /** False: a sole, unnumbered operative paragraph. */
  readonly numbered: boolean
  /** How many operative paragraphs; undefined where not established. */
  readonly count: number | undefined
  readonly paragraphs: readonly Paragraph[]
  /** Of the resolutions on 1540 (2004) itself, against those merely often cited beside it. */
  readonly family: boolean
}

export interface Paragraph {
  readonly number: number
  readonly topic: string | undefined
  /** Lettered sub-paragraphs, set off or printed inside the running text. */
  readonly letters: readonly { readonly letter: string; readonly topic: string | undefined }[]
}

/** Whether a paragraph exists: `unknown` where the table cannot tell. */
export type ParagraphVerdict = 'exists' | 'no-such-paragraph' | 'no-such-subparagraph' | 'unnumbered' | 'unknown'

export interface Resolutions {
  /** The highest number of the table. */
  readonly last: number
  /** The year of the highest number: from then on nothing is said of unknown numbers. */
  readonly lastYear: number
  get(number: number): Resolution | undefined
  structure(number: number): Structure | undefined
  /** Structures of all resolutions with known paragraphs, the 1540 family first, by number. */
  readonly structures: readonly Structure[]
  paragraph(number: number, paragraph: number, letter: string | undefined): ParagraphVerdict
  /** Resolutions whose number begins with the digits, or whose subject has every word of the query; best first, at most `limit`. */
  search(query: string, limit: number): readonly Resolution[]
}

/** The resolutions over their data; `readStructures` is called once, when a paragraph is first asked for. */
export function createResolutions(table: PackedResolutions, readStructures: () => PackedStructures): Resolutions {
  const { firstYear, lastOfYear } = table
  const last = lastOfYear.at(-1) ?? 0
  let adoptedOn: readonly (Day | undefined)[] | undefined
  let topicOf: readonly (string | undefined)[] | undefined
  let structures: PackedStructures | undefined

  const adopted = (number: number) => (adoptedOn ??= unpackDays(table))[number - 1]
  const topic = (number: number) => (topicOf ??= unpackTopics(table))[number - 1]
  const allStructures = () => (structures ??= readStructures())
  const structure = (number: number) => allStructures().find(candidate => candidate.number === number)

  const get = (number: number): Resolution | undefined => {
    if (!Number.isInteger(number) || number < 1 || number > last) return undefined
    return {
      number,
      year: firstYear + lastOfYear.findIndex(lastNumber => number <= lastNumber),
      get adopted() {
        return adopted(number)
      },
      get topic() {
        return topic(number)
      },
    }
  }

  return {
    last,
    lastYear: firstYear + lastOfYear.length - 1,
    get,
    structure,
    get structures() {
      return allStructures()
    },
    paragraph: (number, paragraph, letter) => verdictOn(structure(number), paragraph, letter),
    search(query, limit) {
      const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length === 0) return []
      const prominence = new Map(allStructures().map(({ number, family }) => [number, family ? 2 : 1]))
      const found: { number: number; rank: number }[] = []
      for (let number = 1; number <= last; number++) {
        const rank = rankOf(number, topic(number)?.toLowerCase() ?? '', words)
        if (rank > 0) found.push({ number, rank: rank + (prominence.get(number) ?? 0) })
      }
      found.sort((a, b) => b.rank - a.rank || b.number - a.number)
      return found.slice(0, limit).map(({ number }) => get(number)!)
    },
  }
}

/** How well a resolution answers a query: 0 not at all; its number counts more than its subject, whole words more than beginnings. */
function rankOf(number: number, topic: string, words: readonly string[]): number {
  const digits = String(number)
  if (words.length === 1 && words[0] === digits) return 100
  if (words.length === 1 && digits.startsWith(words[0]!)) return 50
  if (topic === '' || !words.every(word => topic.includes(word))) return 0
  const topicWords = topic.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.every(word => topicWords.includes(word))) return 20
  return words.every(word => topicWords.some(topicWord => topicWord.startsWith(word))) ? 10 : 0
}

function verdictOn(structure: Structure | undefined, paragraph: number, letter: string | undefined): ParagraphVerdict {
  if (structure === undefined) return 'unknown'
  const known = structure.paragraphs.find(candidate => candidate.number === paragraph)
  if (known !== undefined && (letter === undefined || known.letters.some(item => item.letter === letter)))
    return 'exists'
  if (!structure.verified) return 'unknown'
  if (!structure.numbered) return 'unnumbered'
  return known === undefined ? 'no-such-paragraph' : 'no-such-subparagraph'
}

function unpackDays({ adopted, firstDay }: PackedResolutions): readonly (Day | undefined)[] {
  let day = firstDay
  return adopted.split(' ').map(days => {
    if (days === '-') return undefined
    if (days !== '0') day = addDays(day, parseInt(days, 36))
    return day
  })
}

function unpackTopics({ topics, topicOf }: PackedResolutions): readonly (string | undefined)[] {
  const all = topics.split('\n')
  return topicOf.split(' ').map(place => all[parseInt(place, 36)] || undefined)
}
