// duplicate-participant: the same State or organization twice among the participants.
import type { Participant } from '../../mentions/participant.ts'
import type { Field, FieldText, Passage } from '../../note/note.ts'
import { shift, type Span } from '../../note/span.ts'
import { defineRule, type ProposedEdit, type Source } from '../rule.ts'

const source: Source = { name: 'Rapporteur: participants are listed once' }

export const duplicateParticipant = defineRule({
  id: 'duplicate-participant',
  group: 'States',
  title: 'A participant is listed twice',
  reason:
    'Readers count who took part. A State or an organization that is listed twice, perhaps under two names, ' +
    'is counted twice, or stands in the place of another that was meant.',
  source,
  cases: {
    'same-name': { title: 'Twice under the same name', severity: 'warning' },
    'two-names': { title: 'Twice, under two names', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'participants',
        text: 'Albania, Armenia, Austria, Armenia, Belarus',
        case: 'same-name',
        marks: ['Armenia'],
        fixed: 'Albania, Armenia, Austria, Belarus',
      },
      {
        in: 'participants',
        text: 'Albania, United Kingdom (UK), Ukraine, UK',
        case: 'two-names',
        marks: ['UK'],
        fixed: 'Albania, United Kingdom (UK), Ukraine',
      },
      {
        in: 'participants',
        text: 'Representatives from Albania, the OSCE, Georgia and the OSCE',
        case: 'same-name',
        marks: ['OSCE'],
        fixed: 'Representatives from Albania, the OSCE and Georgia',
      },
    ],
    valid: [
      { in: 'participants', text: 'Congo, Democratic Republic of the Congo, Guinea, Guinea-Bissau, Niger, Nigeria' },
      { in: 'participants', text: 'Ms. Ann Bee, Germany; Germany' },
    ],
  }),
  checkNote({ note, fields, participants }, report) {
    const seen = new Map<string, Participant>()
    let items: ReturnType<typeof itemsOfLists> | undefined
    for (const [index, entry] of participants.entries()) {
      const identity = identityOf(entry)
      if (identity === undefined) continue
      const first = seen.get(identity)
      if (!first) {
        seen.set(identity, entry)
        continue
      }
      const [name, firstName] = [plain(entry.text), plain(first.text)]
      const inText = removalFromText(participants, index)
      const item = inText ? undefined : (items ??= itemsOfLists(fields)).get(entry.passage)
      const inList = item && removalFromList(item, note.source)
      const fix = inText ?? inList
      report({
        case: name === firstName ? 'same-name' : 'two-names',
        ...(inList ? { span: placeOf(entry) } : { passage: entry.passage, span: entry.span }),
        message:
          (name === firstName ? `"${name}" is already listed.` : `"${name}" is already listed, as "${firstName}".`) +
          ' A participant is listed once: remove it, or write the one that is meant.',
        related: [{ span: placeOf(first), message: 'Listed here first.' }],
        ...(fix ? { fixes: [{ title: `Remove "${name}"`, safe: false, edits: fix }] } : {}),
      })
    }
  },
})

/** What two entries have in common that are the same participant. */
function identityOf(entry: Participant): string | undefined {
  if (entry.kind === 'state') return entry.reading.states.length === 1 ? entry.reading.states[0]!.iso3 : undefined
  return entry.kind === 'organization' ? entry.organization.id : undefined
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')

function placeOf({ passage, span }: Participant): Span {
  return shift(passage.prose.map.span(span), passage.at)
}

/** The entry goes with what divides it from the one before; at the beginning of a text, from the one after. */
function removalFromText(participants: readonly Participant[], index: number): ProposedEdit[] | undefined {
  const entry = participants[index]!
  const { passage, span } = entry
  const { text } = passage.prose
  const [previous, next] = [index - 1, index + 1].map(other => {
    const neighbour = participants[other]
    return neighbour?.passage === passage ? neighbour : undefined
  })
  if (!previous) return next && [{ span: { from: span.from, to: next.span.from }, newText: '' }]
  const removal = { span: { from: previous.span.to, to: span.to }, newText: '' }
  const dividing = /^,?(\s+(?:and|&)\s+)(?:the\s+)?$/iu.exec(text.slice(previous.span.to, span.from))
  const before = participants[index - 2]
  if (!dividing || before?.passage !== passage) return [removal]
  const comma = /^,\s+/u.exec(text.slice(before.span.to, previous.span.from))
  if (!comma) return [removal]
  const at = before.span.to
  return [{ span: { from: at, to: at + comma[0].length }, newText: dividing[1]! }, removal]
}

/** By the passage of each item of a list that is not the first: the item before and the item itself. */
function itemsOfLists(fields: readonly Field[]): ReadonlyMap<Passage, readonly [before: FieldText, item: FieldText]> {
  const lists = fields.flatMap(({ value }) =>
    value.form === 'groups' ? value.groups.map(group => group.value) : [value],
  )
  return new Map(
    lists.flatMap(list =>
      list.form === 'list'
        ? list.items.slice(1).map((item, index) => [item.passage, [list.items[index]!, item]] as const)
        : [],
    ),
  )
}

/** The item goes with its line or comma, where nothing else stands between it and the item before. */
function removalFromList([before, item]: readonly [FieldText, FieldText], source: string): ProposedEdit[] | undefined {
  const between = source.slice(before.span.to, item.span.from)
  const divider = between.trim()
  const divides = divider === ',' || (divider === '-' && between.slice(0, between.indexOf('-')).includes('\n'))
  return divides ? [{ span: { from: before.span.to, to: item.span.to }, newText: '' }] : undefined
}
