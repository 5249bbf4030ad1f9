// Completion of resolutions and their paragraphs where a sentence is about to cite them.
import type { Analysis } from '../../analysis/analysis.ts'
import { writeDay } from '../../mentions/dates.ts'
import type { Span } from '../../note/span.ts'
import type { Period } from '../../register/day.ts'
import type { Register } from '../../register/register.ts'
import type { Resolution, Structure } from '../../register/resolutions.ts'
import type { TextAround } from '../around.ts'
import { isAdopted, likelyResolutions } from '../likely-resolutions.ts'
import { citeResolution, paragraphTopic } from '../cards/resolution.ts'
import type { CompletionItem } from './item.ts'

interface Context extends TextAround {
  readonly offset: number
}

/** Items for a citation under way, and whether more were found than are given; undefined where nothing is being cited. */
export interface CitationItems {
  readonly items: readonly CompletionItem[]
  readonly cut: boolean
}

const mostResolutions = 50
const mostParagraphs = 120

/** The resolutions or paragraphs that fit behind "resolution", "UNSCR", "paragraph", "OP" and the like. */
export function citationItems(analysis: Analysis, context: Context): CitationItems | undefined {
  const { before, onLine } = context
  const paragraph = typedParagraph.exec(before)?.[1]
  if (paragraph !== undefined && paragraph.length <= onLine) return paragraphItems(analysis, context, paragraph)
  const resolution = typedResolution.exec(before)?.[1]
  if (resolution !== undefined && resolution.length <= onLine) return resolutionItems(analysis, context, resolution)
  return undefined
}

/** What is typed of a paragraph: nothing yet, "11", "11 (". */
const typedParagraph = /\b(?:paragraphs? |paras?\. |OPs? )((?:\d{1,3}(?: ?\([a-z]?\)?)?)?)$/iu

/** The resolution named directly before its paragraph: "resolution 1540 (2004), paragraph 3". */
const namedBefore =
  /(?<!Assembly )\b(?:resolution |UNSCR |SCR |S\/RES\/)(\d{1,4}) ?\(\d{4}\),? (?:operative )?(?:paragraphs?|paras?\.|OPs?) [^ ]*(?: \([a-z]?)?$/iu

/** What is typed of a resolution, behind the noun and perhaps others of a list: nothing yet, digits, also of its year, or words of its subject. */
const typedResolution =
  /(?<!Assembly |\p{L})(?:resolutions? |UNSCRs? |SCRs? |S\/RES\/)(?:\d{1,4} ?(?:\(\d{4}\))?(?:,? and |, | to )){0,12}(\d{0,4}|\d{1,4} ?\(\d{0,4}|\p{L}[\p{L} -]{2,40})$/iu

/** Words that go on with a sentence and are no subject. */
const goesOn =
  /^(?:a|adopted|an|and|as|at|by|calls|concerning|decides|for|from|had|has|in|is|it|of|on|or|requests|that|the|to|under|was|were|which|with)\b/iu

function resolutionItems(analysis: Analysis, { offset, after }: Context, typed: string): CitationItems | undefined {
  if (goesOn.test(typed)) return undefined
  const { register } = analysis.project
  const { period } = analysis.event
  const adopted = wanted(register, typed, period)
  if (adopted.length === 0) return undefined
  const rest = (typed.includes('(') ? /^\d{0,4}\)?/u : /^\d{0,4}(?: ?\(\d{4}\))?/u).exec(after)![0].length
  const replace: Span = { from: offset - typed.length, to: offset + (typed === '' ? 0 : rest) }
  return {
    items: adopted.slice(0, mostResolutions).map(resolution => ({
      kind: 'resolution',
      label: citeResolution(resolution),
      detail: [resolution.adopted && writeDay(resolution.adopted), resolution.topic].filter(Boolean).join(', '),
      insert: citeResolution(resolution),
      replace,
      ...(/^\d/u.test(typed) ? {} : { filter: `${typed} ${citeResolution(resolution)}` }),
      subject: { of: 'resolution', number: resolution.number },
    })),
    cut: typed === '' || adopted.length > mostResolutions,
  }
}

/** The adopted resolutions that fit what is typed, the best first; one more than are offered, if there are so many. */
function wanted(register: Register, typed: string, period: Period | undefined): readonly Resolution[] {
  const isKnown = (resolution: Resolution) => isAdopted(resolution, period)
  if (typed === '') return favourites(register).filter(isKnown)
  if (!/^\d/.test(typed))
    return favouritesFirst(register, register.resolutions.search(typed, 4 * mostResolutions).filter(isKnown))
  const [number, year] = typed.split(/ ?\(/)
  if (year !== undefined) return [register.resolutions.get(Number(number)) ?? []].flat().filter(isKnown)
  const found = new Set<Resolution>()
  for (const resolution of numbered(register, typed)) {
    if (isKnown(resolution)) found.add(resolution)
    if (found.size > mostResolutions) break
  }
  return [...found]
}

/** The resolutions whose numbers begin with the digits: those most often cited, the number itself, then the newest first. */
function* numbered(register: Register, digits: string): Iterable<Resolution> {
  yield* favourites(register).filter(({ number }) => String(number).startsWith(digits))
  const { resolutions } = register
  const exact = resolutions.get(Number(digits))
  if (exact) yield exact
  for (let length = String(resolutions.last).length; length > digits.length; length--) {
    const scale = 10 ** (length - digits.length)
    const first = Number(digits) * scale
    for (let number = Math.min(first + scale - 1, resolutions.last); number >= first; number--) {
      const resolution = resolutions.get(number)
      if (resolution) yield resolution
    }
  }
}

/** What a note most often cites, the resolutions on 1540 (2004) first. */
function favourites({ resolutions }: Register): Resolution[] {
  return resolutions.structures.flatMap(({ number }) => resolutions.get(number) ?? [])
}

/** The resolutions a note most often cites, then the others as they come. */
function favouritesFirst(register: Register, found: readonly Resolution[]): Resolution[] {
  const order = new Map(register.resolutions.structures.map(({ number }, index) => [number, index]))
  const rank = ({ number }: Resolution) => order.get(number) ?? Infinity
  return found.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}

function paragraphItems(analysis: Analysis, context: Context, typed: string): CitationItems | undefined {
  const { register } = analysis.project
  const { before, after, offset } = context
  const named =
    /^[^.;]{0,40}?\bof (?:(?:Security Council )?resolution|UNSCR) (\d{1,4})/iu.exec(after)?.[1] ??
    namedBefore.exec(before)?.[1]
  const structures = named
    ? structureOf(register, Number(named))
    : likelyResolutions(register, before, analysis.event.period)
  const rest = /^\d*(?: ?\([a-z]\))?/u.exec(after)![0].length
  const replace: Span = { from: offset - typed.length, to: offset + (typed === '' ? 0 : rest) }
  const items: CompletionItem[] = []
  for (const structure of structures) {
    const resolution = register.resolutions.get(structure.number)
    if (!resolution || !structure.numbered) continue
    for (const { paragraph, letter, topic } of partsOf(structure)) {
      const cited = letter ? `${paragraph} (${letter})` : String(paragraph)
      if (!cited.startsWith(typed) && !cited.replace(' ', '').startsWith(typed)) continue
      const insert = named ? cited : `${cited} of resolution ${citeResolution(resolution)}`
      items.push({
        kind: 'paragraph',
        label: insert,
        ...(topic !== undefined && { detail: topic }),
        insert,
        filter: typed + cited.slice(typed.length),
        replace,
        subject: { of: 'paragraph', number: structure.number, paragraph, ...(letter !== undefined && { letter }) },
      })
    }
  }
  if (items.length === 0) return undefined
  return { items: items.slice(0, mostParagraphs), cut: items.length > mostParagraphs }
}

function structureOf({ resolutions }: Register, number: number): Structure[] {
  const structure = resolutions.structure(number)
  return structure ? [structure] : []
}

function partsOf(structure: Structure): { paragraph: number; letter?: string; topic: string | undefined }[] {
  return structure.paragraphs.flatMap(paragraph => [
    { paragraph: paragraph.number, topic: paragraph.topic },
    ...paragraph.letters.map(({ letter }) => ({
      paragraph: paragraph.number,
      letter,
      topic: paragraphTopic(paragraph, letter),
    })),
  ])
}
