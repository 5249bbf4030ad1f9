// The entries of a pasted text: one for each State, organization and person; what is not understood is one as it stands.
import type { Reading } from '../../mentions/mention.ts'
import { knownAs } from '../../mentions/participant-names.ts'
import type { Participant } from '../../mentions/participant.ts'
import { readParticipants } from '../../mentions/participants.ts'
import { OffsetMap } from '../../note/offset-map.ts'
import type { Span } from '../../note/span.ts'
import { addressees, isAddress, isHeadOfMail, isMark, isNoise } from './certain-noise.ts'
import { inEnglish, type Mended } from './in-english.ts'
import type { Row } from './rows.ts'

/** What a text holds; every word of it is in one of the three. */
export interface Entries {
  readonly entries: readonly string[]
  /** What surely is no entry, as it stood. */
  readonly omitted: readonly string[]
  /** The names of States that were put into English. */
  readonly mended: readonly Mended[]
}

const bullet =
  /^(?:[•·▪◦‣●○■□∙*§\uf0a7\uf0b7\uf0d8–—-]|\(?\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{2,5})\)|o(?= \p{Lu}))\s*(?=[^\s\d])/u

/** The entries of rows, in order; of a mail that holds none, those to whom it went. */
export function entriesOf(rows: readonly Row[], reading: Reading): Entries {
  const found = read(rows, reading)
  if (found.entries.length > 0) return found
  const addressed = read(
    rows.flatMap(row => addressees(row) ?? []),
    reading,
  )
  const others = found.omitted.filter(line => !addressees([line]))
  return { ...addressed, omitted: [...others, ...addressed.omitted] }
}

function read(rows: readonly Row[], reading: Reading): Entries {
  const entries: string[] = []
  const omitted: string[] = []
  const mended: Mended[] = []
  const cleaned = (cell: string) => inEnglish(unquoted(cell.replace(bullet, '')), reading, mended)
  /** The State of the rows above, for those whose cell is left empty. */
  let state: string | undefined
  for (const [index, row] of rows.entries()) {
    const isAmongHeads = isHeadOfMail(rows[index - 1]) || isHeadOfMail(rows[index + 1])
    if (isNoise(row, isAmongHeads)) {
      omitted.push(row.filter(cell => cell !== '').join(' '))
      continue
    }
    const cells = row.length > 1 && isMark(row[0]!) ? row.slice(1) : row
    if (cells.length === 1 && isAddress(cells[0]!)) {
      omitted.push(cells[0]!)
      continue
    }
    if (cells.length === 1) {
      entries.push(...entriesOfLine(cleaned(cells[0]!), reading, omitted))
      continue
    }
    omitted.push(...cells.filter(isAddress))
    const texts = cells.filter(cell => cell !== '' && !isAddress(cell)).map(cleaned)
    if (texts.length === 0) continue
    const isFirstEmpty = cells[0] === ''
    const head = knownAs(texts[0]!, reading)?.kind === 'state' ? texts[0] : undefined
    if (texts.every(text => knownAs(text, reading))) {
      entries.push(...texts)
      state = texts.length === 1 ? head : undefined
    } else if (head !== undefined) {
      if (head !== state) entries.push(head)
      entries.push(withState(joinCells(texts.slice(1)), head))
      state = head
    } else if (isFirstEmpty && state !== undefined) entries.push(withState(joinCells(texts), state))
    else {
      entries.push(joinCells(texts))
      state = undefined
    }
  }
  return { entries, omitted, mended }
}

function withState(person: string, state: string): string {
  return person.includes(state) ? person : `${person}, ${state}`
}

/** "Ms." and "Ann Bee" go together without a comma. */
function joinCells(cells: readonly string[]): string {
  return cells.reduce((joined, cell) =>
    /(?:^|[\s,])(?:[A-Z][a-z]{1,4}\.?|H\.E\.)$/u.test(joined) && joined.length < 16 && courtesy.test(joined)
      ? `${joined} ${cell}`
      : `${joined}, ${cell}`,
  )
}

const courtesy =
  /^(?:H\.E\.\s?)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Amb|Ambassador|Col|Gen|Lt|Maj|Capt|Sir|Dame|Mme|M)?\.?$/u

/** A text without the quotation marks around it. */
function unquoted(text: string): string {
  const [, inner] = /^["“”„«'‘’‚](.{1,300})["“”»'‘’]$/u.exec(text) ?? []
  return inner === undefined || /["“”„«»]/u.test(inner) ? text.trim() : inner.trim()
}

/** "Bee, Ann <ann.bee@example.org>" */
const mailAddress = /\s?<[^<>\s@]{1,100}@[^<>\s]{1,100}>/gu

/** A line is one entry, unless it plainly holds several: States in a row, persons, a delegation ("Austria: Ms. A, Mr. B"). */
function entriesOfLine(line: string, reading: Reading, omitted: string[]): string[] {
  const addresses = line.match(mailAddress) ?? []
  omitted.push(...addresses.map(address => address.trim()))
  const text = (addresses.length > 0 ? line.replaceAll(mailAddress, '') : line).replace(/[,;]$/u, '')
  const found = readLine(text, reading)
  const states = found.filter(({ kind }) => kind === 'state')
  const known = found.filter(({ kind }) => kind === 'state' || kind === 'organization')
  const persons = found.filter(({ kind }) => kind === 'person')
  const [first] = found
  const isDelegation = first?.kind === 'state' && first.span.from === 0 && /^\s?:/u.test(text.slice(first.span.to))
  if (isDelegation && found.length > 1)
    return [first.text, ...found.slice(1).map(({ text }) => withState(text, first.text))]
  const isRun = known.length > 1 && (persons.length === 0 || states.length > persons.length)
  if (text.includes(';')) return text.split(';').flatMap(part => entriesOfLine(part.trim(), reading, omitted))
  if (found.length === 0 || !(isRun || persons.length > 1)) {
    // "the Netherlands*" is the name, with an article and a mark of a footnote.
    const isBare = first && found.length === 1 && known.length === 1 && isOnly(text, first.span)
    return text === '' ? [] : [isBare ? first.text : text]
  }
  let end = 0
  for (const { span } of found) {
    omit(text.slice(end, span.from), omitted)
    end = span.to
  }
  omit(text.slice(end), omitted)
  return found.map(({ text }) => text)
}

function isOnly(text: string, { from, to }: Span): boolean {
  return /^(?:the\s)?$/iu.test(text.slice(0, from)) && /^[.*†‡]?$/u.test(text.slice(to))
}

/** What stands between entries, but for the words and marks that divide them. */
function omit(between: string, omitted: string[]): void {
  const words = between.replaceAll(/^[\s,;:.&]+|[\s,;:.&]+$/gu, '')
  if (!/^(?:(?:and|the|as well as)\s?)*$/iu.test(words)) omitted.push(words)
}

/** A line as a participants field has it. */
function readLine(text: string, reading: Reading): Participant[] {
  const span = { from: 0, to: text.length }
  const prose = { text, map: OffsetMap.identity(text.length, 0), regions: [], quoting: 'none' } as const
  const passage = { role: 'participants', at: 0, prose } as const
  return readParticipants(
    {
      key: 'participants',
      label: { text: 'participants', span: { from: 0, to: 0 } },
      value: { form: 'text', span, text: { span, raw: text, passage } },
      span,
    },
    reading,
  )
}
