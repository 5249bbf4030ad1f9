// Days and periods in the language of the user: "8 July 2020", "8–10 July 2020".

/** From the first day to the last, both included, as YYYY-MM-DD. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Writes days in one language; English is written as the United Nations does. */
export interface Calendar {
  /** "8 July 2020" */
  day(day: string): string
  /** "8–10 July 2020"; one day as a day. */
  period(period: Period): string
  /** "8 Jul 2020" */
  short(day: string): string
  /** "8 Jul", where the year stands above. */
  dayAndMonth(day: string): string
  /** "July 2020", of a month as YYYY-MM. */
  month(month: string): string
}

/** The calendar of a language as the editor names it: "en", "fr", "pt-br". */
export function calendarOf(language: string): Calendar {
  const locale = /^en(-us)?$/i.test(language) ? 'en-GB' : language
  const format = (options: Intl.DateTimeFormatOptions) => {
    const written = newFormat(locale, { ...options, timeZone: 'UTC' })
    return {
      one: (day: string) => written.format(dateOf(day)),
      range: ({ from, to }: Period) => written.formatRange(dateOf(from), dateOf(to)),
    }
  }
  const long = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = format({ day: 'numeric', month: 'short', year: 'numeric' })
  const dayAndMonth = format({ day: 'numeric', month: 'short' })
  const month = format({ month: 'long', year: 'numeric' })
  return {
    day: long.one,
    // Between the days of one month a note has no spaces around the dash; elsewhere they are plain ones.
    period: period =>
      long
        .range(period)
        .replace(/^(\d+)\s–\s(?=\d)/u, '$1–')
        .replaceAll('\u2009', ' '),
    short: short.one,
    dayAndMonth: dayAndMonth.one,
    month: yearAndMonth => month.one(`${yearAndMonth}-01`),
  }
}

/** A language the runtime does not know is written as English. */
function newFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options)
  } catch {
    return new Intl.DateTimeFormat('en-GB', options)
  }
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
