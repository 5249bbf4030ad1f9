// Security Council resolutions: number, year, date, subject, and the paragraphs of the 1540 family.
import { addDays, type Day } from './day.ts'
import type { PackedResolutions } from './packed.ts'
import { readTable } from './table.ts'

/** A resolution of the Security Council. */
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
  /** The number of the meeting that adopted it; null: adopted by written procedure. */
  readonly meeting: number | null
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

/** An operative paragraph. */
export interface Paragraph {
  readonly number: number
  readonly topic: string | undefined
  /** Lettered sub-paragraphs, set off or printed inside the running text. */
  readonly letters: readonly { readonly letter: string; readonly topic: string | undefined }[]
}

/** Whether a paragraph exists: `unnumbered` of the first where it is the only one, `unknown` where the table cannot tell. */
export type ParagraphVerdict = 'exists' | 'no-such-paragraph' | 'no-such-subparagraph' | 'unnumbered' | 'unknown'

/** All resolutions up to the last of the table. */
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

/** The resolutions over their data. */
export function createResolutions(packed: PackedResolutions): Resolutions {
  const firstYear = Number(packed.firstYear)
  const lastOfYear = packed.lastOfYear.split(' ').map(Number)
  const last = lastOfYear.at(-1)!
  const structures = readTable<Structure>(packed.structures)
  let days: readonly (number | undefined)[] | undefined
  let topics: readonly (string | undefined)[] | undefined
  let topicWords: readonly (readonly string[])[] | undefined

  const structure = (number: number) => structures.get(String(number))
  const allTopics = () => (topics ??= unpackTopics(packed))
  const yearOf = (number: number) => firstYear + lastOfYear.findIndex(lastNumber => number <= lastNumber)

  const known = new Map<number, Resolution>()

  /** Day and topic are unpacked when first asked for. */
  const unpack = (number: number): Resolution => {
    let adopted: Day | undefined | null = null
    return {
      number,
      year: yearOf(number),
      get adopted() {
        if (adopted === null) {
          const passed = (days ??= unpackDays(packed))[number - 1]
          adopted = passed === undefined ? undefined : addDays(packed.firstDay, passed)
        }
        return adopted
      },
      get topic() {
        return allTopics()[number - 1]
      },
    }
  }

  const get = (number: number): Resolution | undefined => {
    if (!Number.isInteger(number) || number < 1 || number > last) return undefined
    let resolution = known.get(number)
    if (!resolution) known.set(number, (resolution = unpack(number)))
    return resolution
  }

  return {
    last,
    lastYear: firstYear + lastOfYear.length - 1,
    get,
    structure,
    get structures() {
      return structures.values()
    },
    paragraph: (number, paragraph, letter) => verdictOn(structure(number), paragraph, letter),
    search(query, limit) {
      const words = wordsOf(query)
      topicWords ??= allTopics().map(topicWordsOf)
      const found: { number: number; rank: number }[] = []
      for (let number = 1; number <= last; number++) {
        let rank = prominenceOf(structure(number))
        for (const word of words) {
          const fit = fitOf(word, number, topicWords[number - 1]!) || (word === String(yearOf(number)) ? 5 : 0)
          rank = fit === 0 ? -Infinity : rank + fit
        }
        if (rank >= 0) found.push({ number, rank })
      }
      found.sort((a, b) => b.rank - a.rank || b.number - a.number)
      return found.slice(0, limit).map(({ number }) => get(number)!)
    },
  }
}

/** The resolutions with further ones, which stand in the place of those with the same numbers. */
export function extendResolutions(resolutions: Resolutions, added: readonly Resolution[]): Resolutions {
  const byNumber = new Map(added.map(resolution => [resolution.number, resolution]))
  return {
    last: resolutions.last,
    lastYear: resolutions.lastYear,
    structure: number => resolutions.structure(number),
    paragraph: (number, paragraph, letter) => resolutions.paragraph(number, paragraph, letter),
    get structures() {
      return resolutions.structures
    },
    get: number => byNumber.get(number) ?? resolutions.get(number),
    search(query, limit) {
      const words = wordsOf(query)
      const fits = ({ number, topic }: Resolution) => {
        const topicWords = topicWordsOf(topic)
        return words.every(word => fitOf(word, number, topicWords) > 0)
      }
      const found = resolutions.search(query, limit).filter(({ number }) => !byNumber.has(number))
      return [...added.filter(fits), ...found].slice(0, limit)
    },
  }
}

/** What is often cited comes first among equals. */
function prominenceOf(structure: Structure | undefined): number {
  return structure === undefined ? 0 : structure.family ? 2 : 1
}

/** How well a word of a query fits a resolution: its number before its subject, the whole word before its beginning; 0 not at all. */
function fitOf(word: string, number: number, topicWords: readonly string[]): number {
  const digits = String(number)
  if (word === digits) return 100
  if (digits.startsWith(word)) return 50
  if (topicWords.includes(word)) return 20
  return topicWords.some(topicWord => topicWord.startsWith(word)) ? 10 : 0
}

/** The words of a subject; one with a hyphen is found without it, too. */
function topicWordsOf(topic = ''): readonly string[] {
  return [...wordsOf(topic), ...(topic.includes('-') ? wordsOf(topic.replaceAll('-', '')) : [])]
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9\u00c0-\u024f]+/gu) ?? []
}

function verdictOn(structure: Structure | undefined, paragraph: number, letter: string | undefined): ParagraphVerdict {
  if (structure === undefined) return 'unknown'
  const known = structure.paragraphs.find(candidate => candidate.number === paragraph)
  if (known !== undefined && (letter === undefined || known.letters.some(item => item.letter === letter)))
    return 'exists'
  if (!structure.verified) return 'unknown'
  if (!structure.numbered && paragraph === 1 && letter === undefined) return 'unnumbered'
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
