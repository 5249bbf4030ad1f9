// Tests of the labels by which the readers know fields and the contact line.
import { describe, expect, test } from 'vitest'
import { standardKinds } from '../../server/project/data/kinds.ts'
import { labelsOf } from '../../server/project/labels.ts'

const labels = labelsOf(standardKinds)

describe('field labels', () => {
  test.each([
    ['Event', 'event'],
    ['EVENT:', 'event'],
    ['Organiser', 'organizers'],
    ['organized by', 'organizers'],
    ['Organizer(s)', 'organizers'],
    ['Date', 'date'],
    ['Place', 'venue'],
    ['Date  and\u00a0Venue', 'date-and-venue'],
    ['date-and-venue', 'date-and-venue'],
    ['Venue & Date', 'date-and-venue'],
    ['Date/Venue', 'date-and-venue'],
    ['Participants', 'participants'],
    ['title', 'title'],
    ['Sections', 'sections'],
    ['Contact line', 'contact'],
    ['Disclaimer', 'disclaimer'],
    ['kind', 'kind'],
  ])('%s is %s', (label, key) => expect(labels.fieldKey(label)).toBe(key))

  test.each(['', 'Language', 'Events of the year', 'x'.repeat(10_000), 'constructor', '__proto__'])(
    'not known: %s',
    label => expect(labels.fieldKey(label)).toBeUndefined(),
  )
})

describe('contact lines', () => {
  test.each([
    'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.',
    'For further information please contact the experts.',
    'For more information, write to 1540experts@un.org',
    'For any further details: desk@example.org',
    'Contact: desk@example.org',
    'Please contact\nthe experts at desk@example.org',
  ])('%s', line => expect(labels.isContactLine(line)).toBe(true))

  test.each([
    '',
    'For further information on the matter, delegates were referred to the website.',
    'Contact points were nominated by 51 States.',
    'Participants asked for further information and were told to contact the Secretariat.',
    `For further information, ${'see below, '.repeat(200)} contact the Secretariat.`,
  ])('not one: %s', line => expect(labels.isContactLine(line)).toBe(false))
})
