// What a label of a State means on a date: the entries behind it and how each is judged.
import { addDays, holdsDuring, type Day, type Interval, type Period } from './day.ts'
import { fold, inSmallLetters, isAbbreviation, withoutArticle } from './label.ts'
import type { Lookup } from './lookup.ts'
import type { PackedEntry } from './packed.ts'
import type { State, StateName, StateVerdict } from './states.ts'

/**
 * How a label was matched: as written, with or without an article; with other capitals; with small letters
 * where capitals belong; or only without its diacritics.
 */
export type Step = 'written' | 'capitals' | 'small letters' | 'diacritics'

/** The entries that a label may mean, from the first step of matching that gives any. */
export function matchLabel(
  labels: Lookup<readonly PackedEntry[]>,
  label: string,
): { readonly entries: readonly PackedEntry[]; readonly step: Step } {
  const near = labels.get(fold(label)) ?? []
  const written = near.filter(entry => entry.written === label)
  if (written.length > 0) return { entries: written, step: 'written' }
  const bare = withoutArticle(label)
  const articled = near.filter(entry => withoutArticle(entry.written) === bare)
  if (articled.length > 0) return { entries: articled, step: 'written' }
  const words = near.filter(entry => !isAbbreviation(entry.written))
  const lower = inSmallLetters(bare)
  const cased = words.filter(entry => inSmallLetters(withoutArticle(entry.written)) === lower)
  if (cased.length > 0)
    return { entries: cased, step: bare.charAt(0) === lower.charAt(0) ? 'small letters' : 'capitals' }
  return { entries: words, step: 'diacritics' }
}

/** What an entry says on a date. */
export interface Judgement {
  readonly verdict: StateVerdict
  readonly states: readonly State[]
  readonly was: StateName | undefined
  readonly nearBorder: boolean
  readonly certain: boolean
  readonly inProse: boolean
}

/**
 * Judges one of the entries of a label; undefined where it says nothing on that date, because it is not in force or
 * another of them says it better. Without a period, every name that was ever right is right.
 */
export function judge(
  entry: PackedEntry,
  entries: readonly PackedEntry[],
  period: Period | undefined,
  byIso3: (iso3: string) => State,
): Judgement | undefined {
  if (entry.kind === 'ambiguous') {
    return {
      verdict: 'ambiguous',
      states: entry.candidates.map(byIso3),
      was: undefined,
      nearBorder: false,
      certain: false,
      inProse: entry.prose !== false,
    }
  }
  const state = byIso3(entry.iso3)
  const unsafe = 'unsafe' in entry
  const say = (verdict: StateVerdict, rest: Partial<Judgement> = {}): Judgement => ({
    verdict,
    states: [state],
    was: undefined,
    nearBorder: false,
    certain: !unsafe,
    inProse: true,
    ...rest,
  })
  if (state.status === 'other') return say('other', { certain: false })
  if (period !== undefined && isBeforeNames(state, period)) {
    return cameIntoBeing(state) ? say('premature', { was: state.names[0], inProse: false }) : say('official')
  }

  const siblings = entries.filter(other => other !== entry && 'iso3' in other && other.iso3 === entry.iso3)
  const isFormal = siblings.some(other => other.kind === 'formal' && isInForce(other, period))

  switch (entry.kind) {
    case 'name': {
      const name = state.names[entry.name]!
      const during = passes(state, name)
      if (period === undefined || holdsDuring(during, period)) return say('official')
      if (isFormal && !entry.listed) return undefined
      if (siblings.some(other => isUsage(other) && isInForceThroughout(other, period))) return undefined
      const former = state.status === 'former-member'
      const nearBorder = isNearBorder(state, name, period)
      const certain = !unsafe && !isFormal && !former && !nearBorder
      const premature = during.from !== null && period.to < during.from
      const inProse = !former && !(premature && name.prose === false)
      return say(premature ? 'premature' : 'outdated', { was: name, nearBorder, certain, inProse })
    }
    case 'accepted-short': {
      if (isInForce(entry, period)) return say('accepted')
      if (isFormal) return undefined
      const premature = period !== undefined && entry.from !== undefined && period.to < entry.from
      return say(premature ? 'premature' : 'informal', { inProse: entry.prose !== false, certain: false })
    }
    case 'misspelling':
      return isInForceThroughout(entry, period) ? say('misspelled', { inProse: entry.prose !== false }) : undefined
    case 'informal':
    case 'outdated': {
      if (entry.split !== undefined && (period === undefined || isInForceThroughout(entry, period))) {
        return say('official', { states: entry.split.map(byIso3) })
      }
      if (!isInForceThroughout(entry, period)) {
        if (siblings.some(other => isUsage(other) && isInForceThroughout(other, period))) return undefined
        // A form of a name that was still to come.
        if (entry.kind === 'informal' && period !== undefined && entry.from !== undefined && period.to < entry.from) {
          const nearBorder = state.names.some(name => isNearBorder(state, name, period))
          return say('premature', { nearBorder, certain: !unsafe && !nearBorder, inProse: entry.prose !== false })
        }
        // What is wrong only from a date on, or only until one, was right on the other side of it.
        return say('accepted')
      }
      const own = siblings.find(other => other.kind === 'name')
      const was = own?.kind === 'name' ? state.names[own.name] : undefined
      const nearBorder = was !== undefined && period !== undefined && isNearBorder(state, was, period)
      return say(entry.kind, {
        was: entry.kind === 'outdated' ? was : undefined,
        nearBorder,
        certain: !unsafe && !isFormal && !nearBorder,
        inProse: entry.prose !== false,
      })
    }
    case 'formal': {
      if (isInForce(entry, period) || (period !== undefined && isInTransition(state, period))) {
        return say('formal', { inProse: false })
      }
      const premature = period !== undefined && entry.from !== undefined && period.to < entry.from
      return say(premature ? 'premature' : 'outdated', { certain: entry.exact })
    }
  }
}

interface Bounds {
  readonly from?: Day
  readonly to?: Day
}

/** Whether the label is not a name but what use makes of one. */
function isUsage(entry: PackedEntry): entry is Exclude<PackedEntry, { kind: 'name' | 'formal' | 'ambiguous' }> {
  return entry.kind !== 'name' && entry.kind !== 'formal' && entry.kind !== 'ambiguous'
}

/** On any day of the period; always, if there is no period. */
function isInForce({ from, to }: Bounds, period: Period | undefined): boolean {
  return period === undefined || holdsDuring({ from: from ?? null, to: to ?? null }, period)
}

/** On every day of the period; without one, only if in force always. */
function isInForceThroughout({ from, to }: Bounds, period: Period | undefined): boolean {
  if (period === undefined) return from === undefined && to === undefined
  return (from === undefined || from <= period.from) && (to === undefined || period.to <= to)
}

/** Whether the period lies before the first name that the register knows of the State. */
function isBeforeNames(state: State, period: Period): boolean {
  const { from } = passes(state, state.names[0]!)
  return from !== null && period.to < from
}

/**
 * Whether the first name of the State begins with the State itself, and not only with its admission to the
 * United Nations: Timor-Leste, Montenegro, South Sudan.
 */
function cameIntoBeing({ names, unMemberSince }: State): boolean {
  const { from, certainty } = names[0]!
  return from !== null && certainty === 'exact' && unMemberSince !== null && from < unMemberSince
}

/** The days on which a name passes: its interval, widened by the transitions at both ends. */
function passes(state: State, name: StateName): Interval {
  const { transition } = name
  const next = state.names[state.names.indexOf(name) + 1]?.transition
  return {
    from: name.from !== null && transition !== undefined ? earlier(name.from, transition.notBefore) : name.from,
    to: name.to !== null && next !== undefined ? later(name.to, next.notAfter) : name.to,
  }
}

const earlier = (a: Day, b: Day) => (a < b ? a : b)
const later = (a: Day, b: Day) => (a > b ? a : b)

function isInTransition(state: State, period: Period): boolean {
  return state.names.some(
    ({ transition }) =>
      transition !== undefined && holdsDuring({ from: transition.notBefore, to: transition.notAfter }, period),
  )
}

/** For how many days from a border nothing is certain, by how well the day of the border is known. */
const doubtfulDays = { exact: 0, recalled: 31, approximate: 366 }

/** Whether a period outside a name's interval is too near one of its ends to be sure. */
function isNearBorder(state: State, name: StateName, period: Period): boolean {
  const { from, to } = passes(state, name)
  const next = state.names[state.names.indexOf(name) + 1]
  const before = doubtfulDays[name.certainty]
  const after = doubtfulDays[next?.certainty ?? name.certainty]
  return (
    (from !== null && period.to < from && period.to >= addDays(from, -before)) ||
    (to !== null && period.from > to && period.from <= addDays(to, after))
  )
}
