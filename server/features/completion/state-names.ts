// Completion of the names of States, as they were on the day of the event.
import type { Period } from '../../register/day.ts'
import type { Register } from '../../register/register.ts'
import type { State, StateName, StateReading } from '../../register/states.ts'
import type { CompletionItem } from './item.ts'
import { fold, labelTable, type LabelTable } from './label-table.ts'
import { beginsSentence, type NameMatch, type NameRequest, type Typed } from './name-request.ts'

interface StateMeaning {
  readonly state: State
  /** A formal name or a longer other form begins like many others ("Republic of"): one word of it is not enough. */
  readonly isLong: boolean
}

const stateTables = new WeakMap<Register, LabelTable<StateMeaning>>()

/** The labels under which a State is looked for: its names past and present, the formal name, and everyday forms. */
function stateTable(register: Register): LabelTable<StateMeaning> {
  let table = stateTables.get(register)
  if (!table) {
    const rows = register.states.all.flatMap(state => {
      const names = new Set(state.names.flatMap(name => [name.name, name.inText]))
      const formal = state.formal?.replace(/^the /u, '')
      // What only lists have ("Korea, Republic of") is not typed.
      const others = state.otherForms.filter(label => !/[,(]/.test(label))
      return [
        ...Array.from(names, label => ({ label, meaning: { state, isLong: false }, parts: true })),
        ...[...(formal === undefined ? [] : [formal]), ...others].map(label => ({
          label,
          meaning: { state, isLong: label.endsWith('Republic') || label.split(' ').length > 2 },
          parts: false,
        })),
      ]
    })
    stateTables.set(register, (table = labelTable(rows)))
  }
  return table
}

/** The States whose labels begin with what is typed from `from` on, by the names they had in the period. */
export function matchStates(
  register: Register,
  period: Period | undefined,
  { before, offset }: Typed,
  from: number,
  { form, listed }: NameRequest,
): NameMatch[] {
  const typed = before.slice(from)
  const start = offset - typed.length
  const match = (state: State, label: string, part: boolean): NameMatch[] => {
    const name = register.states.nameOn(state, period)
    if (!name || (listed.get(state.iso3) ?? start) < start) return []
    const item = stateItem(state, name, form, before.slice(0, from), label)
    const rank = item.label.startsWith(label)
      ? 0
      : part
        ? 2
        : register.states.read(label, period)?.verdict === 'outdated'
          ? 3
          : 1
    return [{ from, typed, label, rank, item }]
  }
  // Everyday forms and abbreviations are found when they are typed to their end.
  const reading = typed.endsWith(' ') ? undefined : register.states.read(typed, period)
  const known = reading?.verdict === 'other' ? [] : (reading?.states ?? [])
  return [
    ...(reading?.verdict === 'accepted' ? [asTyped(reading, from, typed)] : []),
    ...stateTable(register)
      .startingWith(typed)
      .flatMap(({ label, part, meaning: { state, isLong } }) =>
        isLong && !typed.includes(' ') ? [] : match(state, label, part),
      ),
    ...known.flatMap(state => match(state, typed, false)),
  ]
}

/** A short form that may stand as it is. */
function asTyped({ states, right }: StateReading, from: number, typed: string): NameMatch {
  const subject = { of: 'state', iso3: states[0]!.iso3 } as const
  const detail = right ? { detail: right.name } : {}
  return {
    from,
    typed,
    label: typed,
    rank: 0,
    item: { kind: 'state', label: typed, insert: typed, subject, ...detail },
  }
}

/** The item of a State. `before` is the text before the name; `met` is the label found, named where it is not the name. */
export function stateItem(
  state: State,
  name: StateName,
  form: NameRequest['form'],
  before: string,
  met?: string,
): CompletionItem {
  const label = form === 'list' ? name.name : name.inText
  const other = met !== undefined && !fold(label).includes(fold(met)) ? met : undefined
  return {
    kind: 'state',
    label,
    ...(other !== undefined && { detail: other }),
    insert: form === 'text' && name.article ? withArticle(label, before) : label,
    subject: { of: 'state', iso3: state.iso3 },
  }
}

/** With "the", unless it stands there; with a capital where a sentence begins. */
function withArticle(label: string, before: string): string {
  if (/(?<!\p{L})the\s+$/iu.test(before)) return label
  return `${beginsSentence(before) ? 'The' : 'the'} ${label}`
}
