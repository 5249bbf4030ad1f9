// What is known of an organization or body, for a reader.
import type { Organization } from '../register/organizations.ts'
import type { Register } from '../register/register.ts'
import { writeInterval } from './state-card.ts'

/** The card of an organization, as Markdown. */
export function organizationCard({ organizations }: Register, organization: Organization): string {
  const { name, abbreviations, kind, parent, from, to, history, note } = organization
  const facts = [
    abbreviations.length > 1 && `Also: ${abbreviations.slice(1).join(', ')}`,
    parent && `Part of: ${organizations.byId(parent)?.name ?? parent}`,
    (from ?? to) && `Existed ${writeInterval({ from, to })}`,
    ...history
      .filter(earlier => earlier.name !== name)
      .map(earlier => {
        const short = earlier.abbreviation ? ` (${earlier.abbreviation})` : ''
        return `Earlier: ${earlier.name}${short} ${writeInterval(earlier)}`.trim()
      }),
  ].filter(Boolean)
  return [
    `**${name}**${abbreviations[0] ? ` (${abbreviations[0]})` : ''}`,
    kind,
    facts.map(fact => `- ${fact}`).join('\n'),
    note,
  ]
    .filter(Boolean)
    .join('\n\n')
}
