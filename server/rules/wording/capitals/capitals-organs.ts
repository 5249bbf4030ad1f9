// Rule: the principal organs of the United Nations and its Secretary-General have their official form.
import { isCapital, wordBefore } from '../../../mentions/steps.ts'
import { defineRule, type PassageContext } from '../../rule.ts'
import { capitalization } from '../../sources.ts'

const forms: Readonly<Record<string, string>> = {
  'united nations': 'United Nations',
  'security council': 'Security Council',
  'security council committee': 'Security Council Committee',
  'general assembly': 'General Assembly',
  'economic and social council': 'Economic and Social Council',
  'trusteeship council': 'Trusteeship Council',
  'international court of justice': 'International Court of Justice',
  '1540 committee': '1540 Committee',
  'secretary-general': 'Secretary-General',
  'secretary general': 'Secretary-General',
}

export const capitalsOrgans = defineRule({
  id: 'capitals-organs',
  group: 'wording',
  title: 'An organ of the United Nations is not written in its official form',
  reason:
    'The names of the principal organs have capitals, and the Secretary-General of the United Nations a hyphen. Other organizations have a Secretary General without one, and companies have general assemblies: those are left alone.',
  source: capitalization,
  cases: {
    organ: { title: 'An organ in small letters', severity: 'warning' },
    officer: { title: 'The Secretary-General in another form', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It was sent to the security council and the General assembly.',
        case: 'organ',
        marks: ['security council', 'General assembly'],
        fixed: 'It was sent to the Security Council and the General assembly.',
      },
      {
        text: 'The Security Council committee established pursuant to resolution 1540 (2004) met at united Nations Headquarters.',
        case: 'organ',
        marks: ['Security Council committee', 'united Nations'],
        fixed:
          'The Security Council Committee established pursuant to resolution 1540 (2004) met at united Nations Headquarters.',
      },
      {
        text: 'The 1540 committee visited Mongolia.',
        case: 'organ',
        marks: ['1540 committee'],
        fixed: 'The 1540 Committee visited Mongolia.',
      },
      {
        text: 'The Secretary General of the United Nations spoke.',
        case: 'officer',
        marks: ['Secretary General'],
        fixed: 'The Secretary-General of the United Nations spoke.',
      },
    ],
    valid: [
      'The Security Council met, and the Council adopted a text.',
      'The Secretary General of the OSCE and the Secretary-General spoke.',
      'The OSCE took part; the Secretary General was thanked.',
      'A Security Council committee and the united nations of old were named.',
      'A general assembly of the shareholders was called, and a national security council formed.',
    ],
  }),
  looksAround: text => text.includes('ecretary'),
  words: () => Object.keys(forms).join('|'),
  checkWords({ words, span, plain }, context, report) {
    const right = forms[words]!
    const written = plain.slice(span.from, span.to)
    if (written === right || written === written.toUpperCase()) return
    if (
      words.endsWith('council committee') &&
      !/^ (?:established|pursuant|concerning)\b/.test(plain.slice(span.to, span.to + 13))
    )
      return
    const isOfficer = right === 'Secretary-General'
    if (isOfficer ? !isOfUnitedNations(plain, span.from, span.to, context) : !isOrgan(plain, span.from, span.to)) return
    report({
      case: isOfficer ? 'officer' : 'organ',
      span,
      message: `The official form is "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
    })
  },
})

/** Not "a general assembly of shareholders", "the national security council". */
function isOrgan(plain: string, from: number, to: number): boolean {
  const before = wordBefore(plain, from)
  if (
    before !== '' &&
    before !== 'UN' &&
    before !== 'Nations' &&
    isCapital(before.charCodeAt(0)) &&
    !/^(?:The|In|By|To|At|On|Before|After|When)$/.test(before)
  )
    return false
  if (/^(?:an?|its|their|his|her|our|every|each|national|annual|regional|new|own|first|state|federal)$/i.test(before))
    return false
  return !/^ (?:of (?!the United Nations\b)|for )/.test(plain.slice(to, to + 24))
}

/** Whether the Secretary-General is that of the United Nations: it is said, or no other organization is about. */
function isOfUnitedNations(
  plain: string,
  from: number,
  to: number,
  { mentions, event, register }: PassageContext,
): boolean {
  const after = plain.slice(to, to + 24)
  const before = plain.slice(Math.max(0, from - 20), from)
  if (/^(?:'s)? of the (?:United Nations|UN)\b/.test(after) || /(?:United Nations|UN) $/.test(before)) return true
  if (/^ of /.test(after) || !/(?:^|[Tt]he |[Tt]o |[Bb]y |\. )$/.test(before)) return false
  const isOther = (kind: string) => !kind.startsWith('UN')
  if (mentions.organizations.some(({ organization }) => isOther(organization.kind))) return false
  const { title = '' } = event
  return !register.findNames(title).some(name => {
    const organization = register.organizations.read(title.slice(name.from, name.to))
    return organization !== undefined && isOther(organization.kind)
  })
}
