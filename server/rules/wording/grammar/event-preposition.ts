// "participated at the workshop", "attended to the seminar": what a verb has before the name of an event.
import type { Reporter, WordsFound } from '../../rule.ts'

/** The words at which it is asked. */
export const eventVerbs =
  'participate at|participates at|participated at|participating at|participation at|take part at|took part at|taking part at|' +
  'participate on|participates on|participated on|participating on|participation on|take part on|took part on|taking part on|' +
  'attend to|attends to|attended to|attending to|attend at|attends at|attended at|attending at|attend in|attended in|attending in'

const event =
  /^ the (?:[a-z-]+ ){0,2}(?:workshop|meeting|seminar|conference|session|course|dialogue|webinar|consultations|ceremony)(?![\w-])/

/** Whether words are among `eventVerbs`. */
export function isEventVerb(words: string): boolean {
  return `|${eventVerbs}|`.includes(`|${words}|`)
}

/** Reports a wrong preposition before an event. */
export function checkEventPreposition(
  { words, span, plain }: WordsFound,
  report: Reporter<'avoid' | 'consider'>,
): void {
  if (!event.test(plain.slice(span.to, span.to + 60))) return
  const preposition = words.slice(words.lastIndexOf(' ') + 1)
  const from = span.to - preposition.length
  const isAttend = words.startsWith('attend')
  const verb = plain.slice(span.from, from - 1)
  const right = isAttend ? verb : `${verb} in`
  report({
    case: 'avoid',
    span,
    message: isAttend ? `"${verb}" takes no preposition.` : `One takes part in an event: write "${right}".`,
    fixes: [
      {
        title: `Write "${right}"`,
        safe: true,
        edits: [
          isAttend
            ? { span: { from: from - 1, to: span.to }, newText: '' }
            : { span: { from, to: span.to }, newText: 'in' },
        ],
      },
    ],
  })
}
