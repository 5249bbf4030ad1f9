// Points on which practice is mixed: what a project may choose. Facts only; the rules read the choice from the project.

import type { AddedOrganization, AddedState } from '../../register/additions.ts'

/** One way of writing something. */
export interface ChoiceOption {
  readonly value: string
  /** For a person: what is written then. */
  readonly title: string
  /** Words that this choice takes for right, so that no rule on wording or spelling touches them. */
  readonly words?: readonly string[]
  /** Rules or cases that speak against this choice, and are off with it unless the configuration says otherwise. */
  readonly silences?: readonly string[]
  /** What the choice says of names of States through time. */
  readonly states?: readonly AddedState[]
  /** What it says of names of bodies. */
  readonly organizations?: readonly AddedOrganization[]
}

/** A point on which a project may choose; the first option is taken for usual. */
export interface Choice {
  readonly title: string
  readonly options: readonly [ChoiceOption, ChoiceOption, ...ChoiceOption[]]
}

const option = <const Value extends string>(value: Value, title: string, words: readonly string[] = []) => ({
  value,
  title,
  words,
})

/** The points by the name a configuration gives them. */
export const choices = {
  percentages: {
    title: 'Percentages',
    options: [option('per-cent', '10 per cent'), option('sign', '10%')],
  },
  'date-ranges': {
    title: 'Ranges of days in a sentence',
    options: [
      option('from-to', 'from 8 to 10 July'),
      { ...option('dash', 'from 8–10 July'), silences: ['date-format/from-to'] },
    ],
  },
  dashes: {
    title: 'Dashes for an aside',
    options: [option('en', 'a spaced en dash'), option('em', 'an em dash')],
  },
  clock: {
    title: 'Times of day',
    options: [
      option('12-hour', '3.30 p.m.'),
      { ...option('24-hour', '15:30'), silences: ['time-format/twenty-four-hours'] },
    ],
  },
  turkiye: {
    title: 'Türkiye and Turkey in June 2022, when both were met',
    options: [
      option('either', 'either name from 26 May to 30 June 2022'),
      {
        ...option('new-name', 'Türkiye from 1 June 2022 on'),
        states: [{ iso3: 'TUR', names: [{ en: 'Türkiye', from: '2022-06-01', to: null }], aliases: [] }],
      },
    ],
  },
  'osce-name': {
    title: 'The name of the OSCE',
    options: [
      option('Co-operation', 'Organization for Security and Co-operation in Europe'),
      {
        ...option('Cooperation', 'Organization for Security and Cooperation in Europe'),
        organizations: [
          {
            nameOf: 'osce',
            name: 'Organization for Security and Cooperation in Europe',
            abbreviations: [],
            aliases: [],
            from: null,
            to: null,
          },
        ],
      },
    ],
  },
  'points-of-contact': {
    title: 'Points of contact',
    options: [
      option('small', 'points of contact'),
      option('capitals', 'Points of Contact', ['Points of Contact', 'Point of Contact']),
    ],
  },
  'programme-of-work': {
    title: 'The programme of work of the Committee',
    options: [
      option('small', 'programme of work'),
      option('capitals', 'Programme of Work', ['Programme of Work', 'Programmes of Work']),
    ],
  },
  'group-of-experts': {
    title: 'The experts of the Committee',
    options: [option('capitals', 'Group of Experts'), option('small', 'group of experts', ['group of experts'])],
  },
  'heads-of-state': {
    title: 'Heads of State',
    options: [
      option('capital', 'Heads of State'),
      option('small', 'heads of State', ['heads of State', 'head of State']),
    ],
  },
  'trans-shipment': {
    title: 'Trans-shipment',
    options: [
      option('trans-shipment', 'trans-shipment'),
      option('transhipment', 'transhipment', ['transhipment', 'transhipments', 'Transhipment', 'Transhipments']),
    ],
  },
  internet: {
    title: 'The Internet',
    options: [option('capital', 'the Internet'), option('small', 'the internet', ['internet'])],
  },
  'health-care': {
    title: 'Health care',
    options: [option('two-words', 'health care'), option('one-word', 'healthcare', ['healthcare', 'Healthcare'])],
  },
  charter: {
    title: 'The Charter',
    options: [
      option('long', 'Charter of the United Nations'),
      option('short', 'United Nations Charter', ['United Nations Charter', 'UN Charter']),
    ],
  },
  chairmanship: {
    title: 'The chair of an organization',
    options: [
      option('chairing', 'Chair, chairship'),
      option('chairmanship', 'Chairmanship', ['Chairmanship', 'chairmanship', 'Chairmanship-in-Office']),
    ],
  },
  honorifics: {
    title: 'His Excellency, Her Excellency, H.E.',
    options: [option('drop', 'left out'), option('keep', 'kept', ['H.E.', 'His Excellency', 'Her Excellency'])],
  },
} as const satisfies Readonly<Record<string, Choice>>

export type ChoiceName = keyof typeof choices

/** What a project chose, by the point; a point it is silent on is absent. */
export type Choices = { readonly [name in ChoiceName]?: (typeof choices)[name]['options'][number]['value'] }

/** The options that were chosen. */
export function chosenOptions(chosen: Choices): ChoiceOption[] {
  return Object.entries(chosen).flatMap(([name, value]) => {
    const { options }: Choice = choices[name as ChoiceName]
    return options.filter(each => each.value === value)
  })
}
