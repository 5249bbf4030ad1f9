// Says in what a text differs from the standard clause in force, and offers to mend it.
import { writeDay } from '../../mentions/dates.ts'
import { sameWording } from '../../project/clauses.ts'
import type { StandardClause } from '../../project/kind.ts'
import { holdsDuring } from '../../register/day.ts'
import type { Difference } from '../../project/wording.ts'
import type { Span } from '../../note/span.ts'
import type { Facts, ProposedFix } from '../rule.ts'

/** What a rule reports on differences from a clause; `by` is where the compared text begins in its passage. */
export function reportOf(
  text: string,
  differences: readonly Difference[],
  clause: StandardClause,
  { project, event }: Pick<Facts, 'project' | 'event'>,
  by = 0,
): { readonly span: Span; readonly message: string; readonly fixes: readonly ProposedFix[] } {
  const wordings = project.clauses.filter(({ id }) => id === clause.id)
  const earlier = wordings.find(other => other !== clause && sameWording(text, other.text))
  const name = `the standard ${clause.name.charAt(0).toLowerCase()}${clause.name.slice(1)}`
  const inForce = wordings.length > 1 && event.period && holdsDuring(clause, event.period)
  const day = inForce ? ` in force on ${writeDay(event.period.to)}` : ''
  const subject = earlier
    ? `This wording of ${name} was in force ${earlier.to ? `until ${writeDay(earlier.to)}` : 'at another time'}. The one`
    : `The${name.slice(3)}`
  const shown = differences.slice(0, 3).map(inWords)
  const more = differences.length - shown.length
  const list = [...shown, ...(more > 0 ? [`and other words in ${more} more ${more === 1 ? 'place' : 'places'}`] : [])]
  return {
    span: { from: by + differences[0]!.span.from, to: by + differences.at(-1)!.span.to },
    message: `${subject}${day} has ${list.join('; ')}. Restore it: it is an agreed text.`,
    fixes: [
      {
        title: `Restore ${name}`,
        safe: false,
        edits: differences.map(({ span, agreed }) => ({
          span: { from: by + span.from, to: by + span.to },
          newText: agreed,
        })),
      },
    ],
  }
}

/** What the standard wording has, as a sentence goes on that begins with it. */
function inWords({ written, agreed }: Difference): string {
  if (agreed.startsWith(`${written} `)) return `${quoted(agreed.slice(written.length))} after ${last(written)}`
  if (agreed.endsWith(` ${written}`)) return `${quoted(agreed.slice(0, -written.length))} before ${quoted(written)}`
  if (written.startsWith(`${agreed} `)) return `no ${quoted(written.slice(agreed.length))} after ${last(agreed)}`
  if (written.endsWith(` ${agreed}`)) return `no ${quoted(written.slice(0, -agreed.length))} before ${quoted(agreed)}`
  return `${quoted(agreed)}, not ${quoted(written)}`
}

function last(words: string): string {
  return quoted(words.slice(words.lastIndexOf(' ') + 1))
}

function quoted(words: string): string {
  const text = words.trim()
  return `"${text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 77))} ...`}"`
}
