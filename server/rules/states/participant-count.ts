// participant-count: a number of States in the text that is not the one of the participants, or of the body's members on the day.
import type { Participant } from '../../mentions/participant.ts'
import { defineRule } from '../rule.ts'
import { type Count, speakersCountedIn, statesCountedIn } from './counted-participants.ts'
import { checkMembers, checkMembership } from './member-counts.ts'

type Case = 'participants' | 'speakers' | 'organizations' | 'members' | 'not-a-member'

export const participantCount = defineRule<Case, Count>({
  id: 'participant-count',
  group: 'States',
  title: 'A number of States or speakers does not agree with the header or the register',
  reason:
    'A reader who counts the participants wants to find the number that the text gives. ' +
    'How many States belong to a body is known for every day.',
  source: { name: 'Rapporteur: the note against its own header, and the register of groups' },
  cases: {
    participants: { title: 'Another number than there are States among the participants', severity: 'warning' },
    speakers: { title: 'Another number than there are speakers in the header', severity: 'warning' },
    organizations: { title: 'Another number than there are organizations in the header', severity: 'warning' },
    members: { title: 'Another number than the body had of members', severity: 'warning' },
    'not-a-member': { title: 'Listed among the member States of a body, and none of them', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nIn all, five States took part in the seminar.\n',
        case: 'participants',
        marks: ['five'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Armania, Austria, Belarus]\n---\n\n# Information Note\n\n## Highlights\n\nAll five States represented at the seminar agreed. Three States and two organizations were represented.\n',
        case: 'participants',
        marks: ['five', 'Three'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nThe seminar was attended by 31 persons (17 women and 14 men) from six States.\n',
        case: 'participants',
        marks: ['six'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nThe seminar was attended by six States.\n',
        case: 'participants',
        marks: ['six'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nThe seminar brought together participants from 11 States.\n',
        case: 'participants',
        marks: ['11'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Austria]\n  Speakers: [Ms. Ana Diaz, Mr. Jan Novak]\n---\n\n# Information Note\n\n## Highlights\n\nThe three speakers answered questions.\n',
        case: 'speakers',
        marks: ['three'],
      },
      {
        date: '10 April 2012',
        text: 'By then, 51 of the 57 OSCE participating States had named a point of contact.',
        case: 'members',
        marks: ['57'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Austria]\n  Organizations: [European Union, OSCE]\n---\n\n# Information Note\n\n## Highlights\n\nTwo States and three international organizations were represented.\n',
        case: 'organizations',
        marks: ['three'],
      },
      { text: 'The 26 EU member States were invited.', case: 'members', marks: ['26'] },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  OSCE participating States: [Albania, Egypt, Austria]\n---\n\n# Information Note\n',
        case: 'not-a-member',
        marks: ['Egypt'],
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2021\nparticipants:\n  EU Member States: [France, United Kingdom]\n  Member States of ASEAN: [Viet Nam, Timor-Leste]\n---\n\n# Information Note\n',
        case: 'not-a-member',
        marks: ['United Kingdom', 'Timor-Leste'],
      },
    ],
    valid: [
      {
        date: '8 July 1996',
        text: 'The 185 Member States of the United Nations and the 55 participating States of the OSCE met.',
      },
      { date: '10 April 2014', text: 'By then, 51 of the 57 OSCE participating States had named a point of contact.' },
      'The 22 EU member States of NATO and the 25 EU member States in the Schengen area were invited.',
      'All 193 States Members of the United Nations and the 27 European Union member States were invited.',
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Albania, Armenia, Austria, Belarus, OSCE\n---\n\n# Information Note\n\n## Highlights\n\nFour States took part. In 2019, 25 States took part. More than 30 States took part in the survey. Two States took part online.\n',
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  States: [Albania, Austria]\n  Speakers: [Ms. Ana Diaz, Mr. Jan Novak, Ms. Eva Lind]\n---\n\n# Information Note\n\n## Highlights\n\nThe three speakers answered questions. The two speakers from industry agreed. Both speakers in the second session left.\n',
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants: Representatives from Albania, Armenia and other States\n---\n\n# Information Note\n\n## Highlights\n\nTwelve States took part.\n',
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 8 July 2020\nparticipants:\n  OSCE participating States: [Albania, Mongolia]\n  Partners for Co-operation: [Egypt]\n---\n\n# Information Note\n',
      },
      {
        in: 'note',
        text: '---\nevent: Seminar\ndate: 15 February 2020\nparticipants:\n  EU Member States: [France, United Kingdom]\n  Non-EU Member States: [Norway]\n  EU and OSCE States: [Canada]\n---\n\n# Information Note\n',
      },
    ],
  }),
  gather: context =>
    context.passage.role !== 'paragraph'
      ? []
      : [
          ...(context.text.includes(' States') ? statesCountedIn(context) : []),
          ...(context.text.includes(' speakers') ? speakersCountedIn(context) : []),
        ],
  checkGathered(gathered, { participants }, report) {
    if (!gathered.some(({ items }) => items.length > 0)) return
    const listed = {
      States: countOfStates(participants),
      speakers: countOfSpeakers(participants),
      organizations: countOfOrganizations(participants),
    }
    for (const { passage, items } of gathered)
      for (const { of, span, number } of items) {
        const right = listed[of]
        if (right === undefined || number === right) continue
        report({
          case: of === 'States' ? 'participants' : of,
          passage,
          span,
          message: `The header lists ${right} ${of} among the participants, the text speaks of ${number}. Correct the one that is wrong.`,
        })
      }
  },
  words: () => 'participating states|member states',
  checkWords({ span }, context, report) {
    checkMembers(span, context, report)
  },
  checkHeader: checkMembership,
})

/** How many speakers the header lists under a label of their own, all of them persons. */
function countOfSpeakers(participants: readonly Participant[]): number | undefined {
  const speakers = participants.filter(({ group }) => group && /^(?:guest )?speakers?\b/i.test(group.text))
  return speakers.length > 0 && speakers.every(({ kind }) => kind === 'person') ? speakers.length : undefined
}

/** How many organizations the header lists under a label of their own. */
function countOfOrganizations(participants: readonly Participant[]): number | undefined {
  const listed = participants.filter(
    ({ group }) => group && /^(?:international |regional )?organizations$/i.test(group.text),
  )
  return listed.length > 0 ? new Set(listed.map(({ text }) => text)).size : undefined
}

/** Who may speak for a State. */
const official =
  /minist|govern|embassy|mission|ambassador|permanent|delegat|department|agency|authority|president|office/i

/** How many States are listed; undefined where the list may not be complete, or persons may speak for States. */
function countOfStates(participants: readonly Participant[]): number | undefined {
  const states = new Set<string>()
  for (const entry of participants) {
    if (entry.kind === 'state') {
      const { states: meant, verdict } = entry.reading
      if (meant.length !== 1 || verdict === 'ambiguous' || verdict === 'other') return undefined
      states.add(meant[0]!.iso3)
    } else if (entry.kind === 'unrecognized') {
      // Among States a name that is not known is that of one, misspelt.
      if (!/^(?:member |participating )?states$/i.test(entry.group?.text ?? '') || /\band\b|\(/.test(entry.text))
        return undefined
      states.add(entry.text)
    } else if (entry.kind === 'person' && /,/.test(entry.text) && official.test(entry.text)) return undefined
    else if (/\b(?:others?|States|including|several)\b/.test(entry.text) && entry.kind === 'role') return undefined
  }
  return states.size < 2 ? undefined : states.size
}
