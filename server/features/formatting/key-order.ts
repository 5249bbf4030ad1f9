// The order of the keys of a header: that of the kind of note. What is not known stays behind what it follows.
import type { Header } from '../../note/header.ts'
import { lineAt } from '../../note/lines.ts'
import type { Labels } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import type { Kind } from '../../project/kind.ts'
import { linesBetween, type Change } from './change.ts'
import { isLaidOut } from './header-entries.ts'

/** A key with what belongs to it: the comments above it, its value; `span` is of whole lines. */
interface Unit {
  readonly span: Span
  readonly rank: number
}

/** Brings the keys into order; those that stand in order already stay where they are. */
export function orderKeys(source: string, header: Header, labels: Labels, kind: Kind): Change[] {
  const units = unitsOf(source, header, labels, kind)
  if (!units) return []
  const staying = longestRun(units)
  const moved = units.filter(unit => !staying.has(unit))
  if (moved.length === 0) return []
  const edits = moved.map(({ span }) => ({ span, newText: '' }))
  const byPlace = new Map<number, string>()
  for (const unit of moved.toSorted((a, b) => a.rank - b.rank)) {
    const next = units.find(other => staying.has(other) && other.rank > unit.rank)
    const at = next ? next.span.from : units.findLast(other => staying.has(other))!.span.to
    byPlace.set(at, (byPlace.get(at) ?? '') + source.slice(unit.span.from, unit.span.to))
  }
  for (const [at, newText] of byPlace) edits.push({ span: { from: at, to: at }, newText })
  return [edits.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)]
}

/** The keys of a header in the order of the source; undefined where anything in it is broken or stands twice. */
function unitsOf(source: string, { entries }: Header, labels: Labels, kind: Kind): Unit[] | undefined {
  const units: Unit[] = []
  const keys = new Set<string>()
  /** Where comments begin that belong to the next key. */
  let start: number | undefined
  let rank = -1
  for (const { at, content } of entries) {
    const { label, value, text } = content
    if (!isLaidOut(content)) return undefined
    const isInSections = value.kind === 'text' || text.startsWith(' ')
    if (!label && !isInSections && !text.startsWith('#')) return undefined
    const last = units.at(-1)
    if (isInSections) {
      if (!last) return undefined
      units[units.length - 1] = { ...last, span: { from: last.span.from, to: at + filledLength(text) } }
      continue
    }
    if (!label) {
      start ??= at
      continue
    }
    const key = labels.fieldKey(label.text) ?? label.text.toLowerCase()
    if (keys.has(key)) return undefined
    keys.add(key)
    rank = rankOf(key, kind) ?? rank
    const own = ownLength(content)
    units.push({ span: { from: start ?? at, to: at + own }, rank })
    const comment = /(?:^|[\r\n])(?=#)/u.exec(text.slice(own))
    start = comment ? at + own + comment.index + comment[0].length : undefined
  }
  // A last line without a line break cannot be moved.
  return units.every(({ span }) => span.to > span.from && /[\r\n]/u.test(source.charAt(span.to - 1)))
    ? units
    : undefined
}

/** The place of a key in a note; undefined for one that no kind asks for. */
function rankOf(key: string, { fields }: Kind): number | undefined {
  const clauses = ['introduction', 'sections', 'contact', 'disclaimer']
  if (key === 'title') return 0
  const index = fields.findIndex(field => field.key === key)
  const covered = fields[index]?.covers?.[0]
  const place = covered === undefined ? index : fields.findIndex(field => field.key === covered)
  if (place >= 0) return 1 + place
  return clauses.includes(key) ? 1 + fields.length + clauses.indexOf(key) : undefined
}

/** The length of an entry without blank lines at its end, and without the comments at the margin below its value. */
function ownLength({ text, value }: Header['entries'][number]['content']): number {
  const lines = linesBetween(text, 0, text.length)
  const end = value.kind === 'field' ? value.field.span.to : value.kind === 'clause' ? value.span.to : text.length
  let own = 0
  for (const [index, line] of lines.entries()) {
    const isMarginal = index > 0 && line.from >= end && /^[\r\n#]|^[ \t]*[\r\n]/u.test(text.slice(line.from, line.next))
    if (isMarginal && text.charAt(line.from) === '#') break
    if (!isMarginal) own = line.next
  }
  return Math.min(own, filledLength(text.slice(0, own)))
}

/** The length without blank lines at the end. */
function filledLength(text: string): number {
  return lineAt(text, text.trimEnd().length, text.length).next
}

/** As many units as can stay where they are, so that the others are put among them. */
function longestRun(units: readonly Unit[]): ReadonlySet<Unit> {
  interface Run {
    readonly length: number
    readonly unit: Unit
    readonly before: Run | undefined
  }
  /** The longest run that ends with each rank. Ranks are few. */
  const byRank = new Map<number, Run>()
  const longest = (most: number): Run | undefined => {
    let best: Run | undefined
    for (const [rank, run] of byRank) if (rank <= most && run.length > (best?.length ?? 0)) best = run
    return best
  }
  for (const unit of units) {
    const before = longest(unit.rank)
    const length = 1 + (before?.length ?? 0)
    if (length > (byRank.get(unit.rank)?.length ?? 0)) byRank.set(unit.rank, { length, unit, before })
  }
  const staying = new Set<Unit>()
  for (let run = longest(Infinity); run; run = run.before) staying.add(run.unit)
  return staying
}
