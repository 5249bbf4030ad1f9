// What each label of the register means on a date: the entries behind a label and how they are judged.
import { addDays, holdsDuring, type Day, type Interval, type Period } from './day.ts'
import { isAbbreviation, tidy, withoutArticle, withoutDiacritics } from './label.ts'
import type { PackedAlias, PackedFormal, PackedState, PackedStates } from './packed.ts'
import type { State, StateName, StateVerdict } from './states.ts'

/** Why a label is known. `written` is the label as the data has it. */
export type Entry = { readonly written: string } & (
  | { readonly kind: 'name'; readonly state: PackedState; readonly name: StateName; readonly listed: boolean }
  | { readonly kind: 'alias'; readonly state: PackedState; readonly alias: PackedAlias }
  | { readonly kind: 'formal'; readonly state: PackedState; readonly formal: PackedFormal }
  | { readonly kind: 'ambiguous'; readonly states: readonly PackedState[]; readonly prose: boolean }
)

/** What an entry says on a date. */
export interface Judgement {
  readonly verdict: StateVerdict
  readonly states: readonly State[]
  readonly was: StateName | undefined
  readonly certain: boolean
  readonly inProse: boolean
}

export interface StateLabels {
  /** The entries that a label may mean, the first of the steps of matching that gives any; empty if none does. */
  match(label: string): { readonly entries: readonly Entry[]; readonly step: Step }
  readonly entries: readonly Entry[]
}

/** How a label was matched: as written or without article; with other capitals; or only without its diacritics. */
export type Step = 'written' | 'case' | 'small letters' | 'diacritics'

/** Collects the labels of all States. */
export function indexStates({ states, ambiguous }: PackedStates): StateLabels {
  const byIso3 = new Map(states.map(state => [state.iso3, state]))
  const entries: Entry[] = []
  for (const state of states) {
    for (const name of state.names) {
      entries.push({ kind: 'name', written: tidy(name.name), state, name, listed: true })
      if (withoutArticle(name.name) !== name.inText) {
        entries.push({ kind: 'name', written: tidy(name.inText), state, name, listed: false })
      }
    }
    for (const alias of state.aliases) entries.push({ kind: 'alias', written: tidy(alias.name), state, alias })
    for (const formal of state.formals) entries.push({ kind: 'formal', written: tidy(formal.name), state, formal })
  }
  for (const { label, candidates, prose } of ambiguous) {
    const meant = candidates.flatMap(iso3 => byIso3.get(iso3) ?? [])
    entries.push({ kind: 'ambiguous', written: tidy(label), states: meant, prose: prose !== false })
  }

  const byFold = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = fold(entry.written)
    const group = byFold.get(key)
    if (group === undefined) byFold.set(key, [entry])
    else group.push(entry)
  }

  return {
    entries,
    match(label) {
      const near = byFold.get(fold(label)) ?? []
      const written = near.filter(entry => entry.written === label)
      if (written.length > 0) return { entries: written, step: 'written' }
      const bare = withoutArticle(label)
      const articled = near.filter(entry => withoutArticle(entry.written) === bare)
      if (articled.length > 0) return { entries: articled, step: 'written' }
      const words = near.filter(entry => !isAbbreviation(entry.written))
      const lower = bare.toLowerCase()
      const cased = words.filter(entry => withoutArticle(entry.written).toLowerCase() === lower)
      if (cased.length > 0) return { entries: cased, step: /^\p{Ll}/u.test(bare) ? 'small letters' : 'case' }
      return { entries: words, step: 'diacritics' }
    },
  }
}

function fold(label: string): string {
  return withoutDiacritics(withoutArticle(label)).toLowerCase()
}

/** The days on which a name passes: its interval, widened by the transitions at both ends. */
export function passes(state: State, name: StateName): Interval {
  const next = state.names[state.names.indexOf(name) + 1]
  const from = name.transition && name.from !== null ? earlier(name.from, name.transition.notBefore) : name.from
  const to = next?.transition && name.to !== null ? later(name.to, next.transition.notAfter) : name.to
  return { from, to }
}

const earlier = (a: Day, b: Day) => (a < b ? a : b)
const later = (a: Day, b: Day) => (a > b ? a : b)

/** Judges an entry; `undefined` where it says nothing on that date. Without a period, every name that was ever right is. */
export function judge(entry: Entry, period: Period | undefined, unsafe: ReadonlySet<string>): Judgement | undefined {
  if (entry.kind === 'ambiguous') {
    return { verdict: 'ambiguous', states: entry.states, was: undefined, certain: false, inProse: entry.prose }
  }
  const { state } = entry
  const safe = !unsafe.has(entry.written)
  const say = (verdict: StateVerdict, rest: Partial<Judgement> = {}): Judgement => ({
    verdict,
    states: [state],
    was: undefined,
    certain: safe,
    inProse: true,
    ...rest,
  })
  if (state.status === 'other') return say('other', { certain: false })
  const first = state.names[0]!
  if (period !== undefined && first.from !== null && period.to < passes(state, first).from!) return say('official')

  switch (entry.kind) {
    case 'name': {
      const { name } = entry
      const during = passes(state, name)
      if (period === undefined || holdsDuring(during, period)) return say('official')
      const stillFormal = state.formals.some(
        formal => tidy(formal.name) === withoutArticle(entry.written) && holdsDuring(formal, period),
      )
      if (stillFormal && !entry.listed) return say('formal', { inProse: false })
      if (state.aliases.some(alias => tidy(alias.name) === entry.written && holdsDuring(alias, period))) return undefined
      const certain = safe && !stillFormal && !nearBorder(during, name.certainty, period)
      if (during.from !== null && period.to < during.from) return say('premature', { was: name, certain })
      const former = state.status === 'former-member'
      return say('outdated', { was: name, certain: certain && !former, inProse: !former })
    }
    case 'alias': {
      const { alias } = entry
      const bounded = alias.from !== null || alias.to !== null
      const inProse = alias.prose !== false
      if (period !== undefined && !holdsDuring(alias, period)) {
        if (alias.kind === 'misspelling') return undefined
        if (alias.kind === 'accepted-short') {
          if (state.formals.some(({ name }) => tidy(name) === entry.written)) return undefined
          if (alias.from !== null && period.to < alias.from) return say('premature', { inProse, certain: false })
          return say('informal', { inProse, certain: false })
        }
        return say('accepted')
      }
      if (alias.split !== undefined) {
        if (period === undefined) return say('accepted')
        return undefined
      }
      switch (alias.kind) {
        case 'accepted-short':
          return say('accepted')
        case 'misspelling':
          return say('misspelled', { inProse })
        case 'informal':
        case 'outdated': {
          if (period === undefined && bounded) return say('accepted')
          const name = state.names.find(({ name }) => tidy(name) === entry.written)
          const stillFormal = state.formals.some(
            formal =>
              tidy(formal.name) === withoutArticle(entry.written) &&
              (period === undefined || holdsDuring(formal, period)),
          )
          const certain =
            safe &&
            !stillFormal &&
            !(name && period && nearBorder(passes(state, name), borderCertainty(state, name), period))
          return say(alias.kind, { inProse, certain, was: alias.kind === 'outdated' ? name : undefined })
        }
      }
    }
    // eslint-disable-next-line no-fallthrough -- every kind of alias has returned
    case 'formal': {
      const { formal } = entry
      if (period === undefined || holdsDuring(formal, period) || inTransition(state, period)) {
        return say('formal', { inProse: false })
      }
      const certain = safe && formal.certainty === 'exact'
      return say(formal.from !== null && period.to < formal.from ? 'premature' : 'outdated', { certain })
    }
  }
}

/** The certainty of the day on which a former name ended: that of the name that followed. */
function borderCertainty(state: State, name: StateName): StateName['certainty'] {
  return state.names[state.names.indexOf(name) + 1]?.certainty ?? name.certainty
}

function inTransition(state: State, period: Period): boolean {
  return state.names.some(
    ({ transition }) =>
      transition !== undefined && holdsDuring({ from: transition.notBefore, to: transition.notAfter }, period),
  )
}

/** Days around the border of an interval in which nothing is certain. */
const doubtfulDays = { exact: 0, recalled: 31, approximate: 366 }

function nearBorder({ from, to }: Interval, certainty: StateName['certainty'], period: Period): boolean {
  const days = doubtfulDays[certainty]
  if (days === 0) return false
  return (
    (from !== null && period.to < from && period.to >= addDays(from, -days)) ||
    (to !== null && period.from > to && period.from <= addDays(to, days))
  )
}
