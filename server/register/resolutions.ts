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
  const last = lastOfYear.at(-1)!
  let days: readonly (number | undefined)[] | undefined
  let topics: readonly (string | undefined)[] | undefined
  let structures: PackedStructures | undefined

  const allStructures = () => (structures ??= readStructures())
  const structure = (number: number) => allStructures().find(candidate => candidate.number === number)
  const topic = (number: number) => (topics ??= unpackTopics(table))[number - 1]
  const searchable = new Map<string, readonly string[]>()
  const topicWords = (text: string) => {
    const words = searchable.get(text) ?? wordsOf(text)
    searchable.set(text, words)
    return words
  }
  const yearOf = (number: number) => firstYear + lastOfYear.findIndex(lastNumber => number <= lastNumber)

  const get = (number: number): Resolution | undefined => {
    if (!Number.isInteger(number) || number < 1 || number > last) return undefined
    return {
      number,
      year: yearOf(number),
      get adopted() {
        const passed = (days ??= unpackDays(table))[number - 1]
        return passed === undefined ? undefined : addDays(table.firstDay, passed)
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
      const words = wordsOf(query)
      const prominence = new Map(allStructures().map(({ number, family }) => [number, family ? 2 : 1]))
      const found: { resolution: Resolution; rank: number }[] = []
      for (let number = 1; number <= last; number++) {
        const resolution = get(number)!
        const ranks = words.map(word => rankOf(word, resolution, topicWords(resolution.topic ?? '')))
        if (ranks.includes(0)) continue
        found.push({ resolution, rank: ranks.reduce((sum, rank) => sum + rank, prominence.get(number) ?? 0) })
      }
      found.sort((a, b) => b.rank - a.rank || b.resolution.number - a.resolution.number)
      return found.slice(0, limit).map(({ resolution }) => resolution)
    },
  }
}

/** How well a word of a query fits a resolution: its number before its subject, the whole word before its beginning; 0 not at all. */
function rankOf(word: string, { number, year }: Resolution, topicWords: readonly string[]): number {
  const digits = String(number)
  if (word === digits) return 100
  if (digits.startsWith(word)) return 50
  if (topicWords.includes(word)) return 20
  if (topicWords.some(topicWord => topicWord.startsWith(word))) return 10
  return word === String(year) ? 5 : 0
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
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

/** For each number the days from the first adoption to its own. */
function unpackDays({ adopted }: PackedResolutions): readonly (number | undefined)[] {
  let passed = 0
  return adopted.split(' ').map(days => (days === '-' ? undefined : (passed += parseInt(days, 36))))
}

function unpackTopics({ topics, topicOf }: PackedResolutions): readonly (string | undefined)[] {
  const all = topics.split('\n')
  return topicOf.split(' ').map(place => all[parseInt(place, 36)] || undefined)
}
