// The standard clauses of information notes, each wording once. Facts only.
import type { StandardClause } from '../kind.ts'

/** Who extended the mandate of the Committee, from which day on that was in force, and until when. */
const extensions: readonly (readonly [resolution: string, from: string, to: string | null, until: string])[] = [
  ['1673 (2006)', '2006-04-27', '2008-04-24', '27 April 2008'],
  ['1810 (2008)', '2008-04-25', '2011-04-19', '25 April 2011'],
  ['1977 (2011)', '2011-04-20', '2021-04-21', '25 April 2021'],
  ['2572 (2021)', '2021-04-22', '2022-02-24', '28 February 2022'],
  ['2622 (2022)', '2022-02-25', '2022-11-29', '30 November 2022'],
  ['2663 (2022)', '2022-11-30', null, '30 November 2032'],
]

/**
 * The clauses; several of one `id` are its wordings through time, the newest last. Since when a wording is in use is
 * open where no source says so.
 */
export const standardClauses: readonly StandardClause[] = [
  {
    id: 'disclaimer',
    name: 'Disclaimer',
    text: 'For information – not an official report. The views expressed here do not necessarily represent those of the 1540 Committee or of the organizers or participants in the event.',
    from: null,
    to: null,
    source: 'Information note on the OSCE security dialogue of 8 July 2020, footnote to the title',
  },
  {
    id: 'contact',
    name: 'Contact line',
    text: 'For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org.',
    from: null,
    to: null,
    source: 'Information notes on the OSCE meetings of 10 April 2014 and 8 July 2020, last line',
  },
  ...extensions.map(([resolution, from, to, until]) => ({
    id: 'mandate',
    name: 'Statement on the mandate',
    text: `By its resolution ${resolution}, the Security Council extended the mandate of the 1540 Committee until ${until}.`,
    from,
    to,
    source: `Security Council resolution ${resolution}; its date and the end of the mandate are in the register`,
  })),
  {
    id: 'interaction',
    name: 'Statement on interaction',
    text: 'Under OP 11 (e) of resolution 1810 (2008) the Security Council requested the 1540 Committee to provide opportunities for interaction with relevant international, regional and subregional organizations to promote implementation of resolution 1540 (2004).',
    from: '2008-04-25',
    to: null,
    source: 'Information note on the OSCE security dialogue of 8 July 2020, first paragraph, its citation mended',
  },
  {
    id: 'coordination',
    name: 'Statement on coordination',
    text: 'In a preambular paragraph of resolution 1977 (2011) the Security Council recognized the need to enhance coordination of efforts at national, regional, subregional and international levels, as appropriate, in order to strengthen a global response to the serious challenge and threat to international peace and security posed by the proliferation of weapons of mass destruction and their means of delivery.',
    from: '2011-04-20',
    to: null,
    source: 'Information note on the OSCE security dialogue of 8 July 2020, second paragraph',
  },
]
