// Days in words, with the days of the week.
import { weekdayNames, writeDay, writePeriod } from '../mentions/dates.ts'
import { weekdayOf, type Day, type Period } from '../register/day.ts'

/** "Wednesday, 8 July 2020", "8 to 10 July 2020: Wednesday to Friday". */
export function describeDays(period: Period): string {
  const weekday = (day: Day) => weekdayNames[weekdayOf(day)]
  return period.from === period.to
    ? `${weekday(period.from)}, ${writeDay(period.from)}`
    : `${writePeriod(period)}: ${weekday(period.from)} to ${weekday(period.to)}`
}
