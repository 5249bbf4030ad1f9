// A body has one name: a correction, completion, the wizard and a card write the same, and what the project chose.
import { expect, test } from 'vitest'
import { complete } from '../../server/features/completion.ts'
import { offeredOn } from '../../server/features/new-note.ts'
import { organizationCard } from '../../server/features/cards/organization.ts'
import type { Choices } from '../../server/project/data/choices.ts'
import { createLanguageService } from '../../server/service.ts'

const period = { from: '2020-07-08', to: '2020-07-08' }

/** The name of the OSCE in each of the places that write it. */
function written(choices: Choices) {
  const service = createLanguageService({ configuration: { choices } })
  const source =
    '---\ndate: 8 July 2020\n---\n\n## Background\n\nThe OSCE met. The OSCE left with the Organization for Sec'
  const analysis = service.analyze(source, 'markdown')
  const { register } = service.project
  const finding = analysis.findings.find(({ rule }) => rule === 'abbreviation-first-use')
  return [
    finding?.fixes[0]?.title.slice(7, -1),
    complete(analysis, source.length).items[0]?.label,
    offeredOn(register, period).organizations.find(name => name.endsWith('(OSCE)')),
    organizationCard(register, register.organizations.byId('osce')!, period).split('\n')[0],
  ]
}

test.each([
  [{}, 'Organization for Security and Co-operation in Europe'],
  [{ 'osce-name': 'Co-operation' }, 'Organization for Security and Co-operation in Europe'],
  [{ 'osce-name': 'Cooperation' }, 'Organization for Security and Cooperation in Europe'],
] as const)('with %j', (choices, name) => {
  expect(written(choices)).toEqual([`${name} (OSCE)`, `${name} (OSCE)`, `${name} (OSCE)`, `**${name}** (OSCE)`])
})

test('the other spelling is no mistake, whatever the project chose', () => {
  for (const choices of [{}, { 'osce-name': 'Cooperation' }] as const)
    for (const name of ['Co-operation', 'Cooperation']) {
      const service = createLanguageService({ configuration: { choices } })
      const text = `The Organization for Security and ${name} in Europe spoke.`
      expect(service.analyze(`## Background\n\n${text}\n`, 'markdown').findings.map(({ rule }) => rule)).not.toContain(
        'organization-name',
      )
    }
})
