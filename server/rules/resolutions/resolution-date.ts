// resolution-date: the day of adoption written beside a resolution is the right one.
import { writeDay } from '../../mentions/dates.ts'
import { addDays } from '../../register/day.ts'
import { defineRule } from '../rule.ts'
import { resolutionTable } from '../sources.ts'
import { numberAndYear } from './citing.ts'

export const resolutionDate = defineRule({
  id: 'resolution-date',
  group: 'resolutions',
  title: 'The resolution was adopted on another day',
  reason:
    'A day of adoption beside a number is there so that the reader can find the text; a wrong one casts doubt on both. Only a date that follows the citation directly ("of", "adopted on", "was adopted on"), or stands behind it after "adopted", is judged. Where the meeting may have run past midnight, one day more or less is only a warning.',
  source: resolutionTable,
  cases: { mismatch: { title: 'The date beside the citation is not that of its adoption', severity: 'error' } },
  examples: () => ({
    invalid: [
      {
        text: 'Recalling resolution 1540 (2004) of 24 April 2004, they met.',
        case: 'mismatch',
        marks: ['24 April 2004'],
        fixed: 'Recalling resolution 1540 (2004) of 28 April 2004, they met.',
      },
      {
        text: 'Recalling resolution 1810 (2008), adopted on 20 April 2008, they met.',
        case: 'mismatch',
        marks: ['20 April 2008'],
        fixed: 'Recalling resolution 1810 (2008), adopted on 25 April 2008, they met.',
      },
      {
        text: 'The Council adopted resolution 1540 (2004) on 20 April 2004; resolution 1977 (2011) was adopted by the Council on 2 April 2011.',
        case: 'mismatch',
        marks: ['20 April 2004', '2 April 2011'],
        fixed:
          'The Council adopted resolution 1540 (2004) on 28 April 2004; resolution 1977 (2011) was adopted by the Council on 2 April 2011.',
      },
    ],
    valid: [
      'Resolution 1540 (2004) was adopted on 28 April 2004; the Council adopted resolution 1977 (2011) on 20 April 2011.',
      'The newly adopted resolution 2325 (2016) on 20 December 2016 was read out.',
      'The Committee adopted a report on resolution 1540 (2004) on 8 July 2020.',
      'Recalling resolution 1540 (2004) of 28 April 2004, they met.',
      'They discussed resolution 1540 (2004) on 8 July 2020.',
      'Recalling resolutions 1540 (2004) of 28 April 2004 and 1810 (2008) of 25 April 2008, they met.',
    ],
  }),
  looksAt: 'citations',
  checkPassage({ register, text, mentions }, report) {
    for (const { resolutions, noun } of mentions.citations)
      for (const cited of resolutions) {
        const known = register.resolutions.get(cited.number)
        if (known?.adopted === undefined || (cited.year ?? known.year) !== known.year) continue
        const date = mentions.dates.find(({ span }) => span.from > cited.span.to)
        if (date?.period === undefined || date.period.from !== date.period.to) continue
        const gap = text.slice(cited.span.to, Math.min(date.span.from, cited.span.to + 48))
        const isOfAdoption =
          ofDate.test(gap) ||
          (resolutions.length === 1 &&
            (wasAdopted.test(gap) ||
              (/^\s+on\s+$/.test(gap) && adopting.test(text.slice(Math.max(0, noun.span.from - 50), noun.span.from)))))
        if (!isOfAdoption) continue
        const written = date.period.from
        if (written === known.adopted) continue
        const isNextDay = addDays(written, 1) === known.adopted || addDays(known.adopted, 1) === written
        const right = writeDay(known.adopted)
        report({
          case: 'mismatch',
          span: date.span,
          message: `Resolution ${numberAndYear(known)} was adopted on ${right}, not on ${writeDay(written)}. Check number and date.`,
          ...(isNextDay && { severity: 'warning' as const }),
          fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span: date.span, newText: right }] }],
        })
      }
  },
})

const ofDate =
  /^\s+of\s+$|^,?\s+(?:which\s+was\s+)?adopted\s+(?:unanimously\s+)?(?:by\s+the\s+(?:Security\s+)?Council\s+)?on\s+$/
const wasAdopted =
  /^\s+was\s+(?:unanimously\s+)?adopted\s+(?:unanimously\s+)?(?:by\s+the\s+(?:Security\s+)?Council\s+)?on\s+$/
/** "The Security Council adopted resolution 1540 (2004) on ..." */
const adopting =
  /\b(?:Council|Nations|it|had|has|having|unanimously)\s+adopted\s+(?:its\s+)?(?:Security\s+Council\s+)?$/
