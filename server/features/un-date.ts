// Periods as the United Nations writes them, and how far they are from the event.
import { writeDay } from '../mentions/dates.ts'
import { addDays, type Day, type Period } from '../register/day.ts'

/** "8 July 2020", "8 and 9 July 2020", "8 to 10 July 2020", "30 June to 2 July 2020". */
export function writePeriod({ from, to }: Period): string {
  if (from === to) return writeDay(from)
  const joint = addDays(from, 1) === to ? 'and' : 'to'
  const [fromDay, fromMonth, fromYear] = writeDay(from).split(' ')
  const [, toMonth, toYear] = writeDay(to).split(' ')
  if (fromYear !== toYear) return `${writeDay(from)} ${joint} ${writeDay(to)}`
  if (fromMonth !== toMonth) return `${fromDay} ${fromMonth} ${joint} ${writeDay(to)}`
  return `${fromDay} ${joint} ${writeDay(to)}`
}

/** "the day of the event", "during the event", "14 days before the event", "about 6 years after the event". */
export function distanceToEvent(period: Period, event: Period): string {
  if (period.to < event.from) return `${howLong(period.to, event.from)} before the event`
  if (event.to < period.from) return `${howLong(event.to, period.from)} after the event`
  if (period.from !== event.from || period.to !== event.to) return 'during the event'
  return period.from === period.to ? 'the day of the event' : 'the days of the event'
}

/** The time between two days: days up to two months, then about so many months, from two years on years. */
function howLong(from: Day, to: Day): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  if (days < 60) return counted(days, 'day')
  if (days < 730) return `about ${counted(Math.round(days / 30.44), 'month')}`
  return `about ${counted(Math.round(days / 365.25), 'year')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
