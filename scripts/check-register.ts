// Checks of the register's data: whatever is said twice agrees, nothing overlaps, nothing is missing in between.
import { addDays, isDay } from '../server/register/day.ts'
import { startOf } from '../server/register/find-names.ts'
import { fold, foldBody, tidy } from '../server/register/label.ts'
import type {
  Day,
  GroupsSource,
  OrganizationsSource,
  ResolutionRow,
  Sources,
  StateSource,
  StatesSource,
  StructuresSource,
} from './register-sources.ts'

interface Dated {
  from: Day | null
  to: Day | null
}

/** What is wrong with the data, a sentence each; empty if nothing is. */
export function problemsIn({ states, groups, organizations, structures, resolutions }: Sources): string[] {
  const known = new Set(states.states.map(({ iso3 }) => iso3))
  return [
    ...problemsInStates(states),
    ...problemsInLabels(states),
    ...problemsInGroups(groups, known, states.checked_on),
    ...problemsInOrganizations(organizations),
    ...problemsInResolutions(resolutions),
    ...problemsInStructures(structures, resolutions),
  ]
}

function problemsInStates({ states, former_members, other_entities, ambiguous_labels }: StatesSource): string[] {
  const codes = [...states, ...former_members, ...other_entities]
  const known = new Set(codes.map(({ iso3 }) => iso3))
  const unknown = (iso3s: readonly string[], where: string) =>
    iso3s.filter(iso3 => !known.has(iso3)).map(iso3 => `${where}: no State ${iso3}`)
  return [
    ...repeated(codes.map(({ iso3 }) => iso3)).map(code => `iso3 ${code} stands twice`),
    ...repeated(codes.flatMap(({ iso2 }) => iso2 ?? [])).map(code => `iso2 ${code} stands twice`),
    ...repeated(states.map(({ m49 }) => m49)).map(code => `m49 ${code} stands twice`),
    ...former_members.flatMap(({ iso3, successors }) => unknown(successors, iso3)),
    ...ambiguous_labels.flatMap(({ label, candidates }) => unknown(candidates, label)),
    ...states.flatMap(state => problemsInState(state, unknown)),
  ]
}

function problemsInState(
  { iso3, names, formal, formal_history, un_member_since, aliases }: StateSource,
  unknown: (iso3s: readonly string[], where: string) => string[],
): string[] {
  const formals = formal_history ?? [{ formal, from: null, to: null }]
  const problems = [
    ...chainProblems(names, `${iso3}: names`),
    ...chainProblems(formals, `${iso3}: formal names`),
    ...aliases.flatMap(alias => [
      ...orderProblems(alias, `${iso3}: alias ${alias.name}`),
      ...unknown(alias.split ?? [], `${iso3}: alias ${alias.name}`),
    ]),
    ...(un_member_since === null || isDay(un_member_since) ? [] : [`${iso3}: no day ${un_member_since}`]),
  ]
  if (formals.at(-1)?.formal !== formal) problems.push(`${iso3}: the formal name is not the last of its history`)
  names.forEach(({ en, from, to, transition }) => {
    if (transition !== undefined) {
      const { not_before, not_after } = transition
      if (!isDay(not_before) || !isDay(not_after)) problems.push(`${iso3}: ${en}: a transition without days`)
      else if (from === null || not_before > from || not_after < addDays(from, -1)) {
        problems.push(`${iso3}: ${en}: the transition does not hold the day of the change`)
      }
    }
    if (
      to !== null &&
      !aliases.some(alias => alias.name === en && alias.from === addDays(to, 1) && alias.to === null)
    ) {
      problems.push(`${iso3}: ${en} is no alias from the day after it ended`)
    }
    for (const alias of aliases) {
      if (tidy(alias.name) === tidy(en) && overlap(alias, { from, to })) {
        problems.push(`${iso3}: ${en} is in force and an alias on one day`)
      }
    }
  })
  return problems
}

/** No label may lead to two States on one day, and a finder must be able to find each. */
function problemsInLabels({ states, former_members, other_entities, lookalikes }: StatesSource): string[] {
  const labels = [
    ...states.flatMap(({ iso3, names, aliases, formal, formal_history }) => [
      ...names.map(({ en, from, to }) => ({ iso3, label: en, from, to })),
      ...aliases.map(({ name, from, to }) => ({ iso3, label: name, from, to })),
      ...(formal_history ?? [{ formal, from: null, to: null }]).map(({ formal, from, to }) => ({
        iso3,
        label: formal,
        from,
        to,
      })),
    ]),
    ...former_members.flatMap(({ iso3, names }) => names.map(({ en, from, to }) => ({ iso3, label: en, from, to }))),
    ...other_entities.map(({ iso3, en }) => ({ iso3, label: en, from: null, to: null })),
  ]
  const problems = [...labels.map(({ label }) => label), ...lookalikes.map(({ phrase }) => phrase)]
    .filter(label => startOf(label).first === '')
    .map(label => `${label}: no label is looked for that begins so`)
  const byFold = new Map<string, typeof labels>()
  for (const label of labels) {
    const key = fold(tidy(label.label))
    const others = byFold.get(key) ?? []
    const rival = others.find(other => other.iso3 !== label.iso3 && overlap(other, label))
    if (rival !== undefined) problems.push(`${label.label} leads to ${rival.iso3} and ${label.iso3} on one day`)
    byFold.set(key, [...others, label])
  }
  return problems
}

function problemsInGroups({ groups }: GroupsSource, known: ReadonlySet<string>, checkedOn: Day): string[] {
  const problems = repeated(groups.map(({ id }) => id)).map(id => `group ${id} stands twice`)
  for (const { id, members, member_count_on_checked_date } of groups) {
    members.forEach((member, index) => {
      if (!known.has(member.iso3)) problems.push(`group ${id}: no State ${member.iso3}`)
      problems.push(...orderProblems(member, `group ${id}: ${member.iso3}`))
      if (members.slice(0, index).some(other => other.iso3 === member.iso3 && overlap(other, member))) {
        problems.push(`group ${id}: ${member.iso3} is a member twice on one day`)
      }
    })
    const count = members.filter(member => overlap(member, { from: checkedOn, to: checkedOn })).length
    if (count !== member_count_on_checked_date) {
      problems.push(`group ${id}: ${count} members on ${checkedOn}, ${member_count_on_checked_date} expected`)
    }
  }
  return problems
}

function problemsInOrganizations({ organizations, ambiguous_abbreviations }: OrganizationsSource): string[] {
  const byId = new Map(organizations.map(body => [body.id, body]))
  const ambiguous = new Set(ambiguous_abbreviations.map(({ abbr }) => abbr))
  const problems = repeated(organizations.map(({ id }) => id)).map(id => `organization ${id} stands twice`)
  const owner = new Map<string, string>()
  for (const body of organizations) {
    const { id, parent, name_history = [] } = body
    if (parent !== undefined && !byId.has(parent)) problems.push(`organization ${id}: no parent ${parent}`)
    problems.push(...orderProblems({ from: body.from ?? null, to: body.to ?? null }, `organization ${id}`))
    name_history.forEach((name, index) => {
      problems.push(...orderProblems(name, `organization ${id}: ${name.name}`))
      if (name_history.slice(0, index).some(other => overlap(other, name))) {
        problems.push(`organization ${id}: two names on one day`)
      }
    })
    for (let above = parent, steps = 0; above !== undefined; above = byId.get(above)?.parent, steps++) {
      if (steps < 20) continue
      problems.push(`organization ${id}: its parents go round in a circle`)
      break
    }
    for (const label of [body.name, ...body.abbr, ...(body.aliases ?? [])]) {
      const key = label === label.toUpperCase() ? label : foldBody(tidy(label))
      const other = owner.get(key)
      if (other !== undefined && other !== id && !ambiguous.has(label)) {
        problems.push(`${label} leads to the organizations ${other} and ${id}`)
      }
      owner.set(key, id)
      if (startOf(label).first === '') problems.push(`${label}: no label is looked for that begins so`)
    }
  }
  return problems
}

function problemsInResolutions(rows: readonly ResolutionRow[]): string[] {
  const problems: string[] = []
  let last: ResolutionRow = { number: 0, year: 1946, adopted: '1946-01-01', topic: null }
  for (const row of rows) {
    const { number, year, adopted } = row
    if (number !== last.number + 1) problems.push(`resolution ${number} follows ${last.number}`)
    if (year < last.year || year > last.year + 1) problems.push(`resolution ${number}: ${year} follows ${last.year}`)
    if (adopted !== null) {
      if (!isDay(adopted)) problems.push(`resolution ${number}: no day ${adopted}`)
      if (!adopted.startsWith(`${year}-`)) problems.push(`resolution ${number}: ${adopted} is not in ${year}`)
      if (adopted < last.adopted!) problems.push(`resolution ${number}: ${adopted} is before ${last.adopted}`)
    }
    last = { ...row, adopted: adopted ?? last.adopted }
  }
  return problems
}

function problemsInStructures({ resolutions }: StructuresSource, rows: readonly ResolutionRow[]): string[] {
  const problems = repeated(resolutions.map(({ number }) => String(number))).map(
    number => `${number} has two structures`,
  )
  for (const resolution of resolutions) {
    const {
      number,
      year,
      adopted,
      verified,
      operative = {},
      operative_partial,
      operative_paragraphs: count,
    } = resolution
    const row = rows[number - 1]
    const where = `structure of ${number}`
    if (row?.year !== year || row.adopted !== adopted) problems.push(`${where}: year or day differ from the table`)
    const numbers = Object.keys(operative).map(Number)
    if (verified && resolution.operative_numbered !== false && !isRun(numbers, count ?? 0)) {
      problems.push(`${where}: the paragraphs do not run from 1 to ${count}`)
    }
    for (const [paragraph, { sub = [], inline_sub = [], sub_topics = {} }] of Object.entries({
      ...operative,
      ...operative_partial,
    })) {
      if (count !== null && Number(paragraph) > count) problems.push(`${where}: paragraph ${paragraph} of ${count}`)
      const letters = [...new Set([...sub, ...inline_sub])].sort()
      if (letters.some((letter, index) => letter !== String.fromCharCode(97 + index))) {
        problems.push(`${where}: the letters of paragraph ${paragraph} do not run from a`)
      }
      if (Object.keys(sub_topics).some(letter => !letters.includes(letter))) {
        problems.push(`${where}: paragraph ${paragraph} has a subject for a letter it has not`)
      }
    }
  }
  return problems
}

/** Intervals one after the other, without gap or overlap, the last one open. */
function chainProblems(intervals: readonly Dated[], where: string): string[] {
  const problems = intervals.flatMap(interval => orderProblems(interval, where))
  if (intervals.at(-1)?.to !== null) problems.push(`${where}: the last one has an end`)
  for (const [index, { from }] of intervals.entries()) {
    const before = intervals[index - 1]
    if (before !== undefined && (before.to === null || from !== addDays(before.to, 1))) {
      problems.push(`${where}: ${from} does not follow ${before.to}`)
    }
  }
  return problems
}

function orderProblems({ from, to }: Dated, where: string): string[] {
  const problems = [from, to].filter(end => end !== null && !isDay(end)).map(end => `${where}: no day ${end}`)
  return from !== null && to !== null && from > to ? [...problems, `${where}: ${from} is after ${to}`] : problems
}

function overlap(a: Dated, b: Dated): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to)
}

function isRun(numbers: readonly number[], count: number): boolean {
  return numbers.length === count && numbers.every((number, index) => number === index + 1)
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
