// How far a period is from the event, in words.
import type { Day, Period } from '../register/day.ts'

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
