// The texts of the pages, in the language of the editor. A page puts values in the place of {0}, {1} ...
import { l10n } from 'vscode'

/** What is counted: for one, and for any other number. */
export type Counted = readonly [one: string, other: string]

export interface PageTexts {
  readonly filters: string
  readonly words: string
  readonly fromYear: string
  readonly toYear: string
  readonly statesOrGroup: string
  readonly organization: string
  readonly all: string
  readonly clear: string
  readonly exportCsv: string
  readonly copyCsv: string
  readonly reading: string
  readonly noNotes: string
  readonly nothingFound: string
  readonly unknownStates: string
  readonly failed: string
  readonly states: Counted
  readonly events: Counted
  readonly attendances: Counted
  readonly undated: Counted
  readonly noDate: string
  readonly noTitle: string
  readonly register: string
  readonly state: string
  readonly eventsColumn: string
  readonly first: string
  readonly last: string
  readonly total: string
  readonly attended: string
  readonly absent: string
  readonly timeline: string
  readonly zoom: string
  readonly years: string
  readonly months: string
}

export function pageTexts(): PageTexts {
  return {
    filters: l10n.t('Filters'),
    words: l10n.t('Title or venue'),
    fromYear: l10n.t('From'),
    toYear: l10n.t('To'),
    statesOrGroup: l10n.t('State or group'),
    organization: l10n.t('Organization'),
    all: l10n.t('All'),
    clear: l10n.t('Clear'),
    exportCsv: l10n.t('Export CSV...'),
    copyCsv: l10n.t('Copy CSV'),
    reading: l10n.t('Reading the notes...'),
    noNotes: l10n.t('There are no information notes here yet.'),
    nothingFound: l10n.t('No event passes these filters.'),
    unknownStates: l10n.t('No State or group of States has this name.'),
    failed: l10n.t('The archive could not be read. “Rapporteur: Show Log” says why.'),
    states: [l10n.t('1 State'), l10n.t('{0} States')],
    events: [l10n.t('1 event'), l10n.t('{0} events')],
    attendances: [l10n.t('1 attendance'), l10n.t('{0} attendances')],
    undated: [l10n.t('1 without a date'), l10n.t('{0} without a date')],
    noDate: l10n.t('no date'),
    noTitle: l10n.t('no title'),
    register: l10n.t('Attendance Register'),
    state: l10n.t('State'),
    eventsColumn: l10n.t('Events'),
    first: l10n.t('First'),
    last: l10n.t('Last'),
    total: l10n.t('Total'),
    attended: l10n.t('attended'),
    absent: l10n.t('did not attend'),
    timeline: l10n.t('Timeline'),
    zoom: l10n.t('Zoom'),
    years: l10n.t('Years'),
    months: l10n.t('Months'),
  }
}
