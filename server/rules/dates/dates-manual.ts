// Where the rules on dates and times are written.
import type { Source } from '../rule.ts'

export const datesManual: Source = {
  name: 'United Nations Editorial Manual, Numbers, dates and time',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
}
