// The labels that the tests of this room read with: a few keys, and a contact line that says so.
import type { Labels } from '../../server/note/note.ts'

const keys = new Map([
  ['event', 'event'],
  ['organizers', 'organizers'],
  ['organiser', 'organizers'],
  ['date', 'date'],
  ['venue', 'venue'],
  ['date and venue', 'date-and-venue'],
  ['participants', 'participants'],
  ['kind', 'kind'],
  ['title', 'title'],
  ['sections', 'sections'],
  ['contact', 'contact'],
  ['disclaimer', 'disclaimer'],
])

export const labels: Labels = {
  fieldKey: label => keys.get(label.trim().replaceAll(/\s+/gu, ' ').toLowerCase()),
  isContactLine: text => text.startsWith('For further information, please contact'),
}
