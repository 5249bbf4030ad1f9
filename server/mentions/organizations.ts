// Finds the names of organizations and bodies in running text.
import type { Prose } from '../note/prose.ts'
import type { OrganizationMention, Reading } from './mention.ts'

/** The organizations a stretch of prose names, in order and without overlaps. */
export function findOrganizations(prose: Prose, reading: Reading): OrganizationMention[] {
  return reading.register.organizations
    .find(prose.text)
    .map(({ from, to, organization }) => ({ kind: 'organization', span: { from, to }, organization }))
}
