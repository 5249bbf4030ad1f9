// The kinds of information note: their fields, sections and clauses, as published notes have them. Facts only.
import type { Kind, KindField } from '../kind.ts'

// The two kinds are read from one published note each: the meeting of the OSCE points of contact of 10 April 2014
// and the OSCE security dialogue of 8 July 2020. When the shape changed between the two is not known; validity only
// breaks ties, so the turn is set at the beginning of 2020.

const event: KindField = {
  key: 'event',
  label: 'Event',
  synonyms: [
    'Events',
    'Event Title',
    'Title of Event',
    'Title of the Event',
    'Name of Event',
    'Name of the Event',
    'Meeting',
  ],
  required: true,
}

const organizers: Omit<KindField, 'label'> = {
  key: 'organizers',
  synonyms: [
    'Organizer',
    'Organizers',
    'Organiser',
    'Organisers',
    'Organized by',
    'Organised by',
    'Organizer(s)',
    'Organiser(s)',
    'Co-organizers',
    'Co-organisers',
  ],
  required: true,
}

const date: KindField = {
  key: 'date',
  label: 'Date',
  synonyms: ['Dates', 'Date(s)', 'Date of Event', 'Date of the Event'],
  required: true,
}

const venue: KindField = {
  key: 'venue',
  label: 'Venue',
  synonyms: ['Venues', 'Place', 'Location', 'Venue of Event', 'Venue of the Event'],
  required: true,
}

const participants: KindField = {
  key: 'participants',
  label: 'Participants',
  synonyms: ['Participant', 'Participant(s)', 'Participation', 'Attendance', 'Attendees', 'Participating States'],
  required: true,
}

/** One field that holds both, as published notes print it; either it or the two are expected. */
const dateAndVenue: KindField = {
  key: 'date-and-venue',
  label: 'Date and Venue',
  synonyms: [
    'Venue and Date',
    'Dates and Venue',
    'Date and Place',
    'Place and Date',
    'Date and Location',
    'Location and Date',
    'Dates and Venues',
  ],
  required: false,
  covers: ['date', 'venue'],
}

const background = {
  id: 'background',
  heading: 'Background',
  synonyms: ['Background Information', 'Context'],
  required: true,
}

const highlights = {
  id: 'highlights',
  heading: 'Highlights',
  synonyms: [
    'Main Highlights',
    'Highlights of the Event',
    'Highlights of the Meeting',
    'Highlights of the Discussions',
  ],
  required: true,
}

/** What notes of every kind may say of the mandate of the Committee in standard words. */
export const statements: readonly string[] = ['mandate', 'interaction', 'coordination']

/** The kinds, the newest first. */
export const standardKinds: readonly Kind[] = [
  {
    id: '2020',
    name: 'Information note with disclaimer (2020)',
    from: '2020-01-01',
    to: null,
    title: 'Information Note',
    fields: [event, { ...organizers, label: 'Organizers' }, date, venue, participants, dateAndVenue],
    sections: [
      background,
      highlights,
      {
        id: 'additional-comments',
        heading: 'Additional Comments',
        synonyms: ['Additional Comment', 'Additional Remarks', 'Additional Information'],
        required: false,
        hosts: 'contact',
      },
    ],
    disclaimer: 'disclaimer',
    contact: 'contact',
    statements,
  },
  {
    id: '2014',
    name: 'Information note with conference objectives (2014)',
    from: null,
    to: '2019-12-31',
    title: undefined,
    fields: [event, { ...organizers, label: 'Organiser' }, date, venue, participants, dateAndVenue],
    sections: [
      {
        id: 'conference-objectives',
        heading: 'Conference Objectives',
        synonyms: [
          'Conference Objective',
          'Objectives',
          'Meeting Objectives',
          'Workshop Objectives',
          'Objectives of the Event',
        ],
        required: true,
      },
      background,
      highlights,
    ],
    disclaimer: undefined,
    contact: 'contact',
    statements,
  },
]
