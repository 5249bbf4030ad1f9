// unknown-resolution: the Security Council has adopted a resolution of that number.
import { defineRule } from '../rule.ts'
import { resolutionTable } from '../sources.ts'

/** A number that lies further ahead will not be reached for ten years and more: the Council adopts fewer than 100 a year. */
const farAhead = 1000

export const unknownResolution = defineRule({
  id: 'unknown-resolution',
  group: 'resolutions',
  title: 'There is no Security Council resolution of that number',
  reason:
    'Resolutions of the Security Council are numbered in one sequence since 1946, so a number that had not been reached in the year given beside it is a slip. From the last year of the table on, nothing is said: resolutions newer than the table are not known here.',
  source: resolutionTable,
  cases: { 'no-such-number': { title: 'The number had not been reached in that year', severity: 'error' } },
  examples: () => ({
    invalid: [
      {
        text: 'Recalling resolution 15400 (2004), the Committee met.',
        case: 'no-such-number',
        marks: ['15400 (2004)'],
      },
      { text: 'It was endorsed in resolution 4077 (2011).', case: 'no-such-number', marks: ['4077 (2011)'] },
      { text: 'States were asked in resolution 9999 to report.', case: 'no-such-number', marks: ['9999'] },
      { text: 'It began with resolution 0 (1946).', case: 'no-such-number', marks: ['0 (1946)'] },
    ],
    valid: [
      'Recalling resolution 1540 (2004), the Committee met.',
      'Recalling resolution 2850 (2026), the Committee met.',
      'Recalling resolution 2900 (2027), the Committee met.',
      'Recalling General Assembly resolution 3314 (XXIX), the Committee met.',
      'Recalling resolution 2900, the Committee met.',
    ],
  }),
  looksAt: 'citations',
  checkPassage({ register, mentions }, report) {
    const { last, lastYear } = register.resolutions
    for (const citation of mentions.citations)
      for (const { span, number, year } of citation.resolutions) {
        if (number === 0) {
          report({
            case: 'no-such-number',
            span,
            message:
              'The Security Council counts its resolutions from 1: there is no resolution 0. Check number and year.',
          })
          continue
        }
        if (number <= last || (year !== undefined && year >= lastYear)) continue
        if (year === undefined) {
          if (number > last + farAhead)
            report({
              case: 'no-such-number',
              span,
              message: `The Security Council has not adopted so many resolutions: number ${last} was reached in ${lastYear}. Check the number.`,
            })
          continue
        }
        report({
          case: 'no-such-number',
          span,
          message: `The Security Council had adopted no resolution ${number} by the end of ${year}: its resolutions reached number ${last} only in ${lastYear}. Check number and year.`,
        })
      }
  },
})
