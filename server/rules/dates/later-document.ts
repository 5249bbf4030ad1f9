// later-document: a letter or decision that led to the event is not dated after it.
import { writeDay, writePeriod } from '../../mentions/dates.ts'
import { defineRule } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'

export const laterDocument = defineRule({
  id: 'later-document',
  group: 'dates',
  title: 'A letter or decision is dated after the event',
  reason:
    'An invitation is written before the event, and a decision that is carried out at it is taken before it. A later date is a slip in one of the two, or the note speaks of what came afterwards; where no invitation is named, that is likelier, and only a hint is given.',
  source: { name: "Rapporteur's own: header and text against each other" },
  cases: { later: { title: 'The date lies after the last day of the event', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'In a letter dated 9 July 2020 the Chair was invited to speak.',
        case: 'later',
        marks: ['9 July 2020'],
      },
      { text: 'It answered the letter of 15 July 2020.', case: 'later', marks: ['15 July 2020'] },
      { text: 'It followed decision 4/20 of 9 December 2020.', case: 'later', marks: ['9 December 2020'] },
    ],
    valid: [
      'In a letter dated 24 June 2020 the Chair was invited to speak.',
      'A letter of thanks was sent on 9 July 2020.',
      'It followed decision 4/20 of 3 December 2019.',
      { text: 'In a letter dated 9 July 2020 the Chair was invited to speak.', date: '8–10 July 2020' },
    ],
  }),
  looksAt: 'dates',
  checkPassage({ text, event, mentions }, report) {
    const { period } = event
    if (!period) return
    for (const { span, period: dated } of mentions.dates) {
      if (!dated || dated.from !== dated.to || dated.from <= period.to) continue
      if (!/(?:dated|of)\s$/.test(text.slice(Math.max(0, span.from - 6), span.from))) continue
      const before = text.slice(Math.max(0, span.from - 120), span.from)
      const kind =
        /\b([Ll]etters?|[Nn]otes?\sverbales?|[Ii]nvitations?|[Mm]emorandum|[Dd]ecisions?|[Cc]ommunications?)(?:\s[^.;:,]{0,80})?,?\sdated\s$|\b([Dd]ecision|[Ll]etter|[Ii]nvitation)(?:\s(?:No\.\s?)?[\w./]*\d[\w./]*)?\sof\s$/.exec(
          before,
        )
      if (!kind) continue
      const sentence = sentenceAround(text, span.from, span.to)
      if (
        /\b(?:will|afterwards|subsequent(?:ly)?|later|following\sthe|after\sthe|follow-up|thank(?:ed|s|ing)?)\b/i.test(
          sentence,
        )
      )
        continue
      const isInvitation = /\b(?:invit|nominat|to\sspeak|to\sparticipate|to\sattend|was\srequested)/i.test(sentence)
      report({
        case: 'later',
        span,
        ...(!isInvitation && { severity: 'info' as const }),
        message: `The ${(kind[1] ?? kind[2])!.toLowerCase()} is dated ${writeDay(dated.from)}, after the event (${writePeriod(period)}). Check both dates.`,
      })
    }
  },
})
