// Numbers in words: from figures and back, and the nouns that are usually counted in a note.

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ordinalUnits =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

/** The words of numbers below twenty, then those of the tens; for a list of words to look for. */
export const numberWords = `${units} ${tens}`

/** A number from 0 to 99 in words. */
export function inWords(number: number): string {
  if (number < 20) return units.split(' ')[number]!
  const ten = tens.split(' ')[Math.floor(number / 10) - 2]!
  return number % 10 === 0 ? ten : `${ten}-${inWords(number % 10)}`
}

/** The place in a row from 1 to 99, in words: "seventy-fifth". */
export function ordinalInWords(number: number): string {
  if (number < 20) return ordinalUnits.split(' ')[number]!
  const ten = tens.split(' ')[Math.floor(number / 10) - 2]!
  return number % 10 === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${ordinalInWords(number % 10)}`
}

/** The number from 0 to 99 that words say ("twenty-one", in lower case); undefined for other words. */
export function valueOf(words: string): number | undefined {
  const [first, second, more] = words.split('-')
  const unit = units.split(' ').indexOf(first!)
  if (second === undefined) {
    if (unit >= 0) return unit
    const ten = tens.split(' ').indexOf(first!)
    return ten < 0 ? undefined : (ten + 2) * 10
  }
  const ten = tens.split(' ').indexOf(first!)
  const last = units.split(' ').indexOf(second)
  return more === undefined && ten >= 0 && last > 0 && last < 10 ? (ten + 2) * 10 + last : undefined
}

/** The ending of an ordinal in figures: "st", "nd", "rd" or "th". */
export function ordinalEnding(number: number): string {
  const last = number % 10
  if (last === 0 || last > 3 || (number % 100 > 10 && number % 100 < 14)) return 'th'
  return last === 1 ? 'st' : last === 2 ? 'nd' : 'rd'
}

let counted: RegExp | undefined

/** The noun that is counted, if one stands at an offset: a person, a State or a thing that notes count. */
export function countedNounAt(text: string, at: number): string | undefined {
  counted ??=
    /(?:experts?|[Ss]tates?|participants?|countries|members?|meetings?|workshops?|days?|weeks?|months?|years?|presentations?|panels?|requests?|reports?|organizations?|representatives?|persons?|people|women|men|officials?|officers?|delegates?|regions?|activities|events?|visits?|delegations?|[Gg]overnments?|speakers?|institutions?|sessions?|seals?|containers?|staff|tons|tonnes|items?|trainees?|students?|documents?|proposals?|statements?|recommendations?)(?![\w-])/y
  counted.lastIndex = at
  return counted.exec(text)?.[0]
}
