// Periods as the United Nations writes them.
import { writeDay } from '../mentions/dates.ts'
import { addDays, type Period } from '../register/day.ts'

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
