// A list of participants as it is laid out: its entries one by one, in a sentence, on lines, or as a list of YAML.
import type { Participant } from '../../mentions/participant.ts'
import { readParticipants } from '../../mentions/participants.ts'
import { normal } from '../../mentions/participant-names.ts'
import type { Reading } from '../../mentions/mention.ts'
import type { Field, FieldGroup, FieldValue, Note, Passage } from '../../note/note.ts'
import type { Prose } from '../../note/prose.ts'
import { shift, type Span } from '../../note/span.ts'
import { textsOf } from '../../note/texts.ts'

/** `line`: "A, B"; `lines`: each on a line of its own; `sentence`: "Representatives from A and B"; `flow`: "[A, B]"; `block`: "- A". */
export type ListForm = 'line' | 'lines' | 'sentence' | 'flow' | 'block'

/** One entry with its place. */
export interface ListItem {
  readonly entry: Participant
  /** As it reads, in a sentence with its article. */
  readonly text: string
  /** In the source, with its article or quotation marks; and what stands there. */
  readonly span: Span
  readonly raw: string
  /** The same in the passage's prose, of an entry in running text. */
  readonly prose: Span
}

/** One list: all that a field holds, or what stands under one of its labels. */
export interface ParticipantList {
  readonly field: Field
  readonly group: FieldGroup | undefined
  readonly form: ListForm
  readonly items: readonly ListItem[]
  readonly passage: Passage
}

/** All lists of a field of participants that can be taken apart and put together again without loss. */
export function listsOf(note: Note, field: Field, reading: Reading): ParticipantList[] {
  const entries = readParticipants(field, reading)
  const parts: (readonly [FieldGroup | undefined, FieldValue])[] =
    field.value.form === 'groups' ? field.value.groups.map(group => [group, group.value]) : [[undefined, field.value]]
  return parts.flatMap(([group, value]) => {
    const texts = new Set<unknown>(textsOf(value).map(({ passage }) => passage.prose))
    const own = entries.filter(({ passage }) => texts.has(passage.prose))
    if (own.length === 0) return []
    const read =
      value.form === 'text'
        ? readRunning(note.source, own)
        : value.form === 'list'
          ? readItems(note.source, value, own)
          : undefined
    return read ? [{ field, group, passage: own[0]!.passage, ...read }] : []
  })
}

type Items = Pick<ParticipantList, 'form' | 'items'>

/** A list of YAML of which every item is one entry. */
function readItems(
  source: string,
  value: Extract<FieldValue, { form: 'list' }>,
  entries: readonly Participant[],
): Items | undefined {
  const byItem = new Map<Prose, Participant[]>()
  for (const entry of entries) {
    const { prose } = entry.passage
    byItem.set(prose, [...(byItem.get(prose) ?? []), entry])
  }
  const items = value.items.flatMap(({ passage, span, raw }) => {
    const [entry, ...others] = byItem.get(passage.prose) ?? []
    const { text } = passage.prose
    if (!entry || others.length > 0 || !isWhole(text, entry.span) || /[\r\n]/u.test(raw)) return []
    return [{ entry, text: normal(text.trim()), span, raw, prose: { from: 0, to: text.length } }]
  })
  if (items.length !== value.items.length) return undefined
  return { form: source.charAt(value.span.from) === '[' ? 'flow' : 'block', items }
}

/** Whether there is nothing but an article and a full stop around an entry. */
function isWhole(text: string, { from, to }: Span): boolean {
  return /^(?:the\s)?$/iu.test(text.slice(0, from).trimStart()) && /^[.*†‡]?\s*$/u.test(text.slice(to))
}

/** A text whose entries are divided by nothing but commas, semicolons, line ends and "and". */
function readRunning(source: string, entries: readonly Participant[]): Items | undefined {
  const first = entries[0]!
  const { passage, inSentence } = first
  const { text, map } = passage.prose
  if (entries.some(entry => entry.inSentence !== inSentence)) return undefined
  const items: ListItem[] = []
  let isOnLines = false
  for (const [index, entry] of entries.entries()) {
    const end = entries[index - 1]?.span.to ?? 0
    const before = text.slice(end, entry.span.from)
    const [article] = inSentence ? (/(?<=^|\s)(?:the|The)\s+$/u.exec(before) ?? ['']) : ['']
    const gap = before.slice(0, before.length - article.length)
    const isGap =
      index === 0
        ? inSentence || /^\s*(?:(?:[-–—*•·]|\d{1,3}[.)])\s+)?$/u.test(gap)
        : /^\s*(?:[,;]\s*)?(?:(?:and|&)\s+)?$|^\s*[,;]?\s*\n\s*(?:(?:[-–—*•·]|\d{1,3}[.)])\s+)?$/u.test(gap)
    if (!isGap) return undefined
    if (gap.includes('\n')) isOnLines = true
    const prose = { from: entry.span.from - article.length, to: entry.span.to }
    const span = shift(map.span(prose), passage.at)
    items.push({
      entry,
      text: normal(text.slice(prose.from, prose.to)),
      span,
      raw: source.slice(span.from, span.to),
      prose,
    })
  }
  if (!/^\.?\s*$/u.test(text.slice(entries.at(-1)!.span.to))) return undefined
  return { form: inSentence ? 'sentence' : isOnLines ? 'lines' : 'line', items }
}
