// organization-name: the name of a body, spelt as the body spells it.
import { defineRule } from '../rule.ts'
import { foldBody, withoutArticle } from '../../register/label.ts'
import type { Organization } from '../../register/organizations.ts'
import { isBeingTyped } from './naming.ts'
import { checkNearAbbreviations, gatherListed } from './near-abbreviation.ts'
import { checkNearOrganization, wordsOfBodies } from './near-organization.ts'

/** From when documents of the United Nations spell names as "Organisation for ..." that spell themselves so. */
const ownSpellingFrom = '2021-01-01'

export const organizationName = defineRule({
  id: 'organization-name',
  group: 'wording',
  title: 'The name of an organization is not its own',
  reason:
    'A body has one name. It is "Organization" with a z in nearly all of them, but the Organisation for the Prohibition of Chemical Weapons ' +
    'spells itself with an s; "Co-operation" has its hyphen only in the names that have it.',
  source: { name: 'Rapporteur: register of organizations; documents of the United Nations, 2015 to 2024' },
  cases: {
    spelling: { title: 'Another spelling than its own', severity: 'warning' },
    'another-name': { title: 'Nearly its name', severity: 'warning' },
  },
  opens: ['name', 'participants'],
  examples: () => ({
    invalid: [
      {
        text: 'The World Health Organisation sent two experts.',
        case: 'spelling',
        marks: ['World Health Organisation'],
        fixed: 'The World Health Organization sent two experts.',
      },
      {
        text: 'The Regional Co-operation Council spoke.',
        case: 'spelling',
        marks: ['Regional Co-operation Council'],
        fixed: 'The Regional Cooperation Council spoke.',
      },
      {
        text: 'Experts of Interpol and Europol spoke.',
        case: 'spelling',
        marks: ['Interpol'],
        fixed: 'Experts of INTERPOL and Europol spoke.',
      },
      {
        text: 'The International Atomic Agency answered.',
        case: 'another-name',
        marks: ['International Atomic Agency'],
        fixed: 'The International Atomic Energy Agency answered.',
      },
      {
        text: 'The Nuclear Supplier Group and the Australian Group spoke of the World Health organization.',
        case: 'another-name',
        marks: ['Nuclear Supplier Group', 'Australian Group', 'World Health organization'],
        fixed: 'The Nuclear Suppliers Group and the Australian Group spoke of the World Health organization.',
      },
      {
        in: 'participants',
        date: '12 April 2023',
        text: 'Austria, Organization for the Prohibition of Chemical Weapons (OPCW)',
        case: 'spelling',
        marks: ['Organization for the Prohibition of Chemical Weapons'],
        fixed: 'Austria, Organisation for the Prohibition of Chemical Weapons (OPCW)',
      },
      {
        in: 'participants',
        text: 'Representatives from Austria, OPWC, INTREPOL, UNICRY and the UNOCD',
        case: 'another-name',
        marks: ['OPWC', 'INTREPOL', 'UNICRY', 'UNOCD'],
        fixed: 'Representatives from Austria, OPCW, INTREPOL, UNICRY and the UNOCD',
      },
    ],
    valid: [
      'The Organization for Security and Co-operation in Europe and the Organisation for the Prohibition of Chemical Weapons spoke.',
      'The Organization for Security and Cooperation in Europe and the Organization of Islamic Cooperation sent experts.',
      { date: '10 April 2014', text: 'The Organization for the Prohibition of Chemical Weapons was represented.' },
      'The paper “World Health Organisation: a view” was distributed.',
      {
        in: 'participants',
        text: 'Austria, Mr. Peter OPWC, OPWC Trust, UNODX, UNIC, Office for Peace and Water Control (OWPC), OWPC',
      },
      'The African Group, the International Group of Experts and the National Authority of Spain spoke.',
    ],
  }),
  words: () => wordsOfBodies,
  checkWords: checkNearOrganization,
  gather: gatherListed,
  checkGathered: checkNearAbbreviations,
  looksAt: 'organizations',
  checkPassage({ text, mentions, event }, report) {
    for (const { span, organization } of mentions.organizations) {
      const { misspellings, name, abbreviations } = organization
      const label = text.slice(span.from, span.to)
      if (label === name || abbreviations.includes(label)) continue
      const capitals = abbreviations.find(one => one === label.toUpperCase() && one.length > 4)
      if (capitals !== undefined && !abbreviations.includes(label)) {
        report({
          case: 'spelling',
          span,
          message: `The body writes "${capitals}" in capitals.`,
          fixes: [{ title: `Write "${capitals}"`, safe: true, edits: [{ span, newText: capitals }] }],
        })
        continue
      }
      const written = withoutArticle(label.replaceAll(/\s+/g, ' '))
      const isMisspelt = misspellings.some(label => foldBody(label) === foldBody(written))
      const right = isMisspelt ? organization.name : ownSpelling(written, organization)
      if (right === undefined || right === written || isBeingTyped(text, span, right)) continue
      const isNewer = right.includes('rganisation') && !written.includes('rganisation') && !isMisspelt
      if (isNewer && (!event.period || event.period.to < ownSpellingFrom)) continue
      report({
        case: isMisspelt ? 'another-name' : 'spelling',
        span,
        message: isMisspelt
          ? `There is no "${written}". If "${right}" is meant, write it so.`
          : `"${written}" is not how the body spells its name. Write "${right}".`,
        fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
      })
    }
  },
})

/** The name of the body that was written, as it spells it; the hyphen of its "Co-operation" may be left out. */
function ownSpelling(written: string, { name, history, aliases, bothSpellings }: Organization): string | undefined {
  if (bothSpellings) return undefined
  const folded = foldBody(written)
  const names = [name, ...history.map(past => past.name)].filter(label => foldBody(label) === folded)
  const plain = (label: string) => label.replaceAll('o-operation', 'ooperation').replaceAll('’', "'")
  const isRight = (label: string) =>
    plain(label) === plain(written) && (label.includes('o-operation') || !written.includes('o-operation'))
  const isOtherHyphen = aliases.includes(written) && plain(written) === plain(name)
  return isOtherHyphen || names.some(isRight) ? undefined : names[0]
}
