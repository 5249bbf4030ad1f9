// The texts of the page with their values, and its days.
import { calendarOf, type Calendar } from '../days.ts'
import type { Counted, PageTexts } from '../texts.ts'

export interface Words {
  readonly texts: PageTexts
  readonly calendar: Calendar
  /** "1 State", "12 States" */
  readonly counted: (what: Counted, count: number) => string
}

/** The words that the page was given with its HTML. */
export function wordsOf(document: Document): Words {
  const { lang } = document.documentElement
  const numbers = new Intl.NumberFormat(lang.startsWith('en') ? 'en-GB' : lang)
  return {
    texts: JSON.parse(document.body.dataset['texts']!) as PageTexts,
    calendar: calendarOf(lang),
    counted: ([one, other], count) => (count === 1 ? one : other.replace('{0}', numbers.format(count))),
  }
}
