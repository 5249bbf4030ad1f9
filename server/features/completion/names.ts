// Completion of the names of States, organizations and groups: what fits, the nearest first.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Span } from '../../note/span.ts'
import type { Period } from '../../register/day.ts'
import type { Register } from '../../register/register.ts'
import { compareNames } from '../../register/states.ts'
import { matchGroups } from './groups.ts'
import type { CompletionItem } from './item.ts'
import { fold, wordStarts } from './label-table.ts'
import { beginsSentence, type NameMatch, type NameRequest, type Typed } from './name-request.ts'
import { existed, matchOrganizations, organizationItem } from './organization-names.ts'
import { matchStates, stateItem } from './state-names.ts'

/** At most so many names are offered, all States in a list of participants among them. */
const mostNames = 250

/** The names that fit what was typed, the best first. */
export function nameItems(analysis: Analysis, typed: Typed, request: NameRequest): CompletionItem[] {
  const { register } = analysis.project
  const { period } = analysis.event
  if (request.all) return allNames(register, period, typed, request).slice(0, mostNames)
  for (const from of wordStarts(typed.before)) {
    const text = typed.before.slice(from)
    if (!isTelling(text, typed.before.slice(0, from), request.form)) continue
    const found = [
      ...(request.states ? matchStates(register, period, typed, from, request) : []),
      ...(request.organizations ? matchOrganizations(register, period, typed, from, request) : []),
      ...(request.form === 'text' ? matchGroups(register, period, typed, from) : []),
    ].filter(({ label }) => request.form === 'list' || isUpper(label) || !isUpper(text))
    // Of "Bosnia and H", the longest beginning that is known counts, not "H".
    if (found.length > 0) return inOrder(found, typed)
  }
  return []
}

/** Each name once, the nearest first. */
function inOrder(found: readonly NameMatch[], typed: Typed): CompletionItem[] {
  const nearest = new Map<string, NameMatch>()
  for (const match of found.toSorted(bestFirst))
    if (!nearest.has(match.item.insert)) nearest.set(match.item.insert, match)
  const items = [...nearest.values()].map(match => finish(match, typed))
  // A name typed to its end needs no help; where longer names begin with it, it stays the first choice.
  return items.length === 1 && items[0]!.preselect ? [] : items.slice(0, mostNames)
}

function isUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** In a list any beginning will do. In running text a name begins with a capital, and one word of it must be told from other words. */
function isTelling(text: string, before: string, form: NameRequest['form']): boolean {
  if (form === 'list') return true
  const folded = fold(text)
  if (folded.startsWith('the') && folded.length <= 4) return false
  if (!isUpper(text)) return /^\p{L}{4,}\s/u.test(text)
  return text.length >= (beginsSentence(before) ? 3 : 2)
}

function bestFirst(a: NameMatch, b: NameMatch): number {
  return (
    Number(b.label === b.typed) - Number(a.label === a.typed) ||
    a.rank - b.rank ||
    kindOrder(a) - kindOrder(b) ||
    (fold(a.item.label) < fold(b.item.label) ? -1 : 1)
  )
}

function kindOrder({ item }: NameMatch): number {
  return item.kind === 'state' ? 0 : 1
}

function finish({ from, typed, label, item }: NameMatch, { before, offset, end }: Typed): CompletionItem {
  const start = offset - before.length + from
  const replace: Span = { from: start, to: end }
  // What was typed and how the found label goes on: clients compare it with what stands in the text.
  const filter = typed + label.slice(typed.length)
  return { ...item, replace, filter, ...(item.insert === typed && { preselect: true }) }
}

/** Everything that fits an empty entry, in UN order. */
function allNames(
  register: Register,
  period: Period | undefined,
  { end, offset }: Typed,
  request: NameRequest,
): CompletionItem[] {
  const replace: Span = { from: offset, to: end }
  const states = register.states.all.flatMap(state => {
    const name = register.states.nameOn(state, period)
    return name && !request.listed.has(state.iso3) ? [{ name, item: stateItem(state, name, request.form, '') }] : []
  })
  states.sort((a, b) => compareNames(a.name, b.name))
  const organizations = register.organizations.all.filter(organization => existed(organization, period))
  return [
    ...(request.states ? states.map(({ item }) => item) : []),
    ...(request.organizations ? organizations.map(one => organizationItem(one, period, undefined)) : []),
  ].map(item => ({ ...item, replace }))
}
