// States and their names through time: which name is right on a day, and what a written label means.
import { holdsDuring, type Day, type Interval, type Period } from './day.ts'
import { fold, isAbbreviation, tidy } from './label.ts'
import { slipsAllowed, slipsBetween } from './near-names.ts'
import type { Lookup } from './lookup.ts'
import type { PackedEntry } from './packed.ts'
import { judge, matchLabel, type Judgement } from './state-labels.ts'
import type { Table } from './table.ts'

/** A name of a State and when it was in force. */
export interface StateName extends Interval {
  /** As the United Nations lists it: "Moldova" is listed "Republic of Moldova", the Netherlands "Netherlands (Kingdom of the)". */
  readonly name: string
  /** In running text, without the article: "Kingdom of the Netherlands". */
  readonly inText: string
  /** Whether running text has "the" before `inText`. */
  readonly article: boolean
  /** A shorter form that passes in running text, without the article: "United Kingdom". */
  readonly short?: string
  /** Compared word by word to put States in UN order. */
  readonly sortKey: string
  readonly certainty: 'exact' | 'recalled' | 'approximate'
  /** Days between which both the old and the new name pass. */
  readonly transition?: { readonly notBefore: string; readonly notAfter: string }
  /** False: before its time it was rightly called so in running text, as a part of another State. */
  readonly prose?: false
}

/** A State, or another entity that has a name like one: see `status`. */
export interface State {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string
  readonly iso2: string | null
  readonly status: 'member' | 'observer' | 'former-member' | 'other'
  readonly names: readonly StateName[]
  /** The formal name, article included. */
  readonly formal: string | null
  /** Other forms by which it is known, right or not: "Britain", "UK", "Burma". */
  readonly otherForms: readonly string[]
  readonly unMemberSince: string | null
}

/**
 * What a label means on a date:
 * `official` the name in force, or one that passes on that day (a transition); `accepted` an accepted short form (United Kingdom, UK in a list);
 * `formal` the formal name; `outdated` an earlier name, or a form long given up; `premature` a later name;
 * `informal` an everyday form; `misspelled`; `ambiguous` may be one of several States; `other` a territory or entity that is no Member or observer.
 */
export type StateVerdict =
  'official' | 'accepted' | 'formal' | 'outdated' | 'premature' | 'informal' | 'misspelled' | 'ambiguous' | 'other'

/** How a label reads on a date. */
export interface StateReading {
  readonly label: string
  readonly verdict: StateVerdict
  /** The State meant; several for a `split` label ("Serbia and Montenegro" in 2010) or an ambiguous one. */
  readonly states: readonly State[]
  /** The name in force on the date (the newest, if the date is unknown); undefined where `states` is not exactly one. */
  readonly right: StateName | undefined
  /** The name the label equals, for `outdated` and `premature` that are former or later official names. */
  readonly was: StateName | undefined
  /** Whether the day is so near a change of name, whose own day is not surely known, that either name may be right. */
  readonly nearBorder: boolean
  /** Whether a finding on it may be an error in running text; false where the register is not wholly sure. */
  readonly certain: boolean
  /** False: speak of it only as an item of a list, never in running text. */
  readonly inProse: boolean
}

/** All States, and what a label means among them. */
export interface States {
  /** Members and observers in UN order of their newest names. */
  readonly all: readonly State[]
  byIso3(iso3: string): State | undefined
  /** The name of a State in force on any day of the period (the newest without one); undefined if the State had none then. */
  nameOn(state: State, period: Period | undefined): StateName | undefined
  /** What a label means, as a whole; `undefined` if it is no State's. Without a period, every name that was ever right is `official`. */
  read(label: string, period: Period | undefined): StateReading | undefined
  /** The States whose names are nearest to a label that `read` does not know: at most three, the nearest first, empty if none is near. */
  similar(label: string, period: Period | undefined): readonly StateName[]
}

/** What the States are made from. */
export interface StatesData {
  /** By ISO code: members and observers in UN order, then former Members, then other entities. */
  readonly states: Table<State>
  /** By folded form. */
  readonly labels: Lookup<readonly PackedEntry[]>
}

/** Compares two names as UN lists order them: word by word, by their sort keys. */
export function compareNames(a: Pick<StateName, 'sortKey'>, b: Pick<StateName, 'sortKey'>): number {
  const left = a.sortKey.split(' ')
  const right = b.sortKey.split(' ')
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1
  }
  return left.length - right.length
}

/** The States over their data. Before the first day of coverage no name is judged by its date. */
export function createStates({ states, labels }: StatesData, coverageFrom: Day): States {
  let all: readonly State[] | undefined
  const members = () => (all ??= states.values().filter(({ status }) => status === 'member' || status === 'observer'))
  const covered = (period: Period | undefined) => (period && period.to >= coverageFrom ? period : undefined)

  const nameOn = (state: State, period: Period | undefined) =>
    period === undefined ? state.names.at(-1) : state.names.findLast(name => holdsDuring(name, period))

  const readWhole = (text: string, label: string, period: Period | undefined): StateReading | undefined => {
    const { entries, step } = matchLabel(labels, text)
    const judgements = entries.flatMap(entry => judge(entry, entries, period, iso3 => states.get(iso3)!) ?? [])
    const rank = (judgement: Judgement) => rankOf(judgement) + (nameOn(judgement.states[0]!, period) ? 0 : 0.5)
    const best = judgements.sort((a, b) => rank(a) - rank(b))[0]
    if (best === undefined) return undefined
    const slip = step === 'diacritics' || step === 'small letters'
    const verdict = slip && (best.verdict === 'official' || best.verdict === 'accepted') ? 'misspelled' : best.verdict
    const only = best.states.length === 1 ? best.states[0] : undefined
    return { label, ...best, verdict, right: only && nameOn(only, period) }
  }

  const readAnew = (label: string, period: Period | undefined): StateReading | undefined => {
    const text = tidy(label)
    const whole = readWhole(text, label, period)
    if (whole !== undefined || !text.endsWith(')')) return whole
    const [, name, inside] = /^([^()]{1,200}?) ?\(([^()]{1,60})\)$/u.exec(text) ?? []
    if (name === undefined || inside === undefined) return undefined
    const reading = readWhole(name, label, period)
    const again = readWhole(inside, inside, period)
    const agree = again === undefined ? isAbbreviation(inside) : again.states[0] === reading?.states[0]
    return agree ? reading : undefined
  }

  let byFirstLetter: Map<string, FoldedName[]> | undefined

  /** The names, of whatever time, whose folded form begins with a letter. */
  const namesBy = (letter: string): readonly FoldedName[] => {
    if (!byFirstLetter) {
      byFirstLetter = new Map()
      for (const state of members())
        for (const name of state.names)
          for (const key of new Set([fold(name.name), fold(name.inText)])) {
            const others = byFirstLetter.get(key.charAt(0))
            if (others) others.push({ key, state, name })
            else byFirstLetter.set(key.charAt(0), [{ key, state, name }])
          }
    }
    return byFirstLetter.get(letter) ?? []
  }

  let readings = new Map<string, StateReading | undefined>()
  let readingsFor: Period | undefined

  /** A note asks for the same labels on the same days at every keystroke: the readings of the last period are kept. */
  const read = (label: string, asked: Period | undefined): StateReading | undefined => {
    const period = covered(asked)
    const isOther = period?.from !== readingsFor?.from || period?.to !== readingsFor?.to
    if (isOther || readings.size >= mostReadings) readings = new Map()
    readingsFor = period
    if (!readings.has(label)) readings.set(label, readAnew(label, period))
    return readings.get(label)
  }

  return {
    get all() {
      return members()
    },
    byIso3: states.get,
    nameOn,
    read,
    similar(label, asked) {
      const period = covered(asked)
      const text = fold(tidy(label))
      const nearest = new Map<StateName, number>()
      for (const { key, state, name } of namesBy(text.charAt(0))) {
        const right = nameOn(state, period)
        if (right !== name) continue
        const allowed = slipsAllowed(text, key)
        if (allowed === 0 || Math.abs(text.length - key.length) > allowed) continue
        const slips = slipsBetween(text, key, allowed)
        if (slips <= allowed && slips < (nearest.get(right) ?? Infinity)) nearest.set(right, slips)
      }
      return [...nearest]
        .sort(([a, left], [b, right]) => left - right || compareNames(a, b))
        .slice(0, 3)
        .map(([name]) => name)
    },
  }
}

interface FoldedName {
  readonly key: string
  readonly state: State
  readonly name: StateName
}

/** So many readings are kept; far more than a note has names. */
const mostReadings = 2_000

/** The order of the conventions: the better reading of a label wins. */
const order: readonly StateVerdict[] = [
  'official',
  'accepted',
  'premature',
  'outdated',
  'informal',
  'misspelled',
  'formal',
  'ambiguous',
  'other',
]

/** The place of a judgement in that order; several States (a split) come before one. */
function rankOf({ verdict, states }: Judgement): number {
  return verdict === 'official' && states.length > 1 ? -1 : order.indexOf(verdict)
}
