// What `rapporteur register` is asked for: a resolution by its number, or one of its paragraphs.

/** A resolution, or a paragraph of it: `letter` is that of a lettered part. */
export interface AskedResolution {
  readonly number: number
  /** The year that the question gives it. */
  readonly year?: number
  readonly paragraph?: number
  readonly letter?: string
}

const resolution =
  '(?:(?:(?:UN )?Security Council )?resolution |UNSCR? |S/RES/)?(?<number>\\d{1,4})(?: ?\\((?<year>\\d{4})\\))?'
const paragraph = '(?<paragraph>\\d{1,3})(?: ?\\((?<letter>[a-z])\\))?'
const noun = '(?:OP|operative paragraph|paragraph|para\\.?) ?'

/**
 * The resolution that a question names ("1540", "resolution 1540 (2004)", "S/RES/1540 (2004)"), with the paragraph before
 * or behind it ("OP 3 (a) of resolution 1540 (2004)", "1540 OP 3", "1540, 3 (a)"); undefined of any other question.
 */
export function askedResolution(question: string): AskedResolution | undefined {
  const text = question.trim().replace(/\s+/gu, ' ')
  const forms = [
    resolution,
    `${resolution},? (?:${noun})?${paragraph}`,
    `${noun}${paragraph},? (?:of |in )?(?:the )?${resolution}`,
  ]
  for (const form of forms) {
    const found = new RegExp(`^${form}$`, 'iu').exec(text)?.groups
    if (!found) continue
    const { number, year, paragraph: of, letter } = found
    return {
      number: Number(number),
      ...(year !== undefined && { year: Number(year) }),
      ...(of !== undefined && { paragraph: Number(of) }),
      ...(letter !== undefined && { letter: letter.toLowerCase() }),
    }
  }
  return undefined
}
