// Days as the United Nations writes them.
import { addDays, type Day, type Period } from '../register/day.ts'

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** "8 July 2020". */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`
}

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
