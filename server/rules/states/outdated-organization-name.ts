// outdated-organization-name: a body under a name or abbreviation that it had no longer, or not yet, on the day of the event.
import { writeDay } from '../../mentions/dates.ts'
import { addDays, holdsDuring, type Interval, type Period } from '../../register/day.ts'
import { foldBody } from '../../register/label.ts'
import { runsOn } from '../../register/longer-names.ts'
import type { Organization } from '../../register/organizations.ts'
import { defineRule } from '../rule.ts'
import { eventWas, isCalledFormer, speaksOfThePast } from './naming.ts'

type Past = Organization['history'][number]

export const outdatedOrganizationName = defineRule({
  id: 'outdated-organization-name',
  group: 'wording',
  title: 'An organization is named as it was not called on the day of the event',
  reason:
    'Bodies change their names as States do. A note names each as it was called on the day of the event: ' +
    'the World Organisation for Animal Health was the OIE until May 2022 and has been WOAH since.',
  source: { name: 'Rapporteur: register of organizations' },
  cases: {
    'former-name': { title: 'A former name or abbreviation', severity: 'warning' },
    'later-name': { title: 'A later name or abbreviation', severity: 'warning' },
  },
  opens: ['name', 'participants'],
  examples: () => ({
    invalid: [
      {
        date: '12 April 2024',
        text: 'The OIE sent an expert.',
        case: 'former-name',
        marks: ['OIE'],
        fixed: 'The WOAH sent an expert.',
      },
      {
        text: 'The WOAH sent an expert.',
        case: 'later-name',
        marks: ['WOAH'],
        fixed: 'The OIE sent an expert.',
      },
      {
        in: 'participants',
        text: 'Austria, Department of Peacekeeping Operations, Spain',
        case: 'former-name',
        marks: ['Department of Peacekeeping Operations'],
        fixed: 'Austria, Department of Peace Operations, Spain',
      },
    ],
    valid: [
      'The OIE and the Department of Peace Operations took part.',
      { date: '12 April 2024', text: 'WOAH (founded as OIE) sent an expert.' },
      { date: '12 April 2024', text: 'In 2012 the OIE and its members agreed on a list.' },
      { date: '20 November 2023', text: 'The Monitoring Team of the 1267 Committee sent an expert.' },
      { date: '12 April 2024', text: 'The OAU/AU anniversary declaration and the OIE/WOAH list were recalled.' },
      'The OAU Convention of 1999 and the Conference on Security and Co-operation in Europe of 1975 were recalled.',
    ],
  }),
  looksAt: 'organizations',
  checkPassage({ text, mentions, event: { period } }, report) {
    if (!period) return
    for (const { span, organization } of mentions.organizations) {
      const { history } = organization
      if (history.length < 2) continue
      const written = text.slice(span.from, span.to).replaceAll(/\s+/g, ' ')
      const then = history.find(past => holdsDuring(past, period))
      if (then?.name === written || then?.abbreviation === written) continue
      const own = history.filter(past => isCalled(past, written))
      if (!then || own.length === 0 || own.some(past => holdsDuring(widened(past, organization), period))) continue
      // "OAU/AU" gives both.
      if (text[span.from - 1] === '/' || text[span.to] === '/') continue
      if (runsOn(text, span.to) || isCalledFormer(text, span) || speaksOfThePast(text, span, then)) continue
      const isLater = own.every(past => past.from !== null && past.from > period.to)
      const right = written === own[0]!.name || !then.abbreviation ? then.name : then.abbreviation.split('; ')[0]!
      report({
        case: isLater ? 'later-name' : 'former-name',
        span,
        message: `${reason(written, isLater ? own[0]! : own.at(-1)!, isLater, organization, period)} Write "${right}".`,
        fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
      })
    }
  },
})

function isCalled({ name, abbreviation }: Past, written: string): boolean {
  if (name === written || abbreviation?.split('; ').includes(written)) return true
  return written.length >= 12 && Math.abs(name.length - written.length) < 4 && foldBody(name) === foldBody(written)
}

/** The interval, with days at its ends on which nothing is sure. */
function widened({ from, to }: Interval, { approximate }: Organization): Interval {
  const days = approximate ? 366 : 31
  return { from: from && addDays(from, -days), to: to && addDays(to, days) }
}

/** "OIE" was so called until May 2022, and this event was on 12 April 2024. */
function reason(written: string, past: Past, isLater: boolean, { approximate }: Organization, period: Period): string {
  const day = (isLater ? past.from : past.to)!
  const when = approximate ? `about ${day.slice(0, 4)}` : writeDay(day)
  return `"${written}" was in use only ${isLater ? 'from' : 'until'} ${when}${isLater ? ' on' : ''}, and ${eventWas(period)}.`
}
