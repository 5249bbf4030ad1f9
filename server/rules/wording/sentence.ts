// Where sentences begin.
import { isSpace, lettersStart, spaceStart } from '../../mentions/steps.ts'

/** Abbreviations whose point does not end a sentence. */
const notEnds =
  /^(?:Mr|Ms|Mrs|Dr|Prof|Amb|No|Nos|para|paras|art|arts|chap|sect|p|pp|vol|vols|ed|eds|cf|vs|St|approx|ca|e|i|g|al|Tel|Fax|[A-Z])$/

/** Whether a sentence begins at an offset: at the beginning of the text or behind the end of another sentence. */
export function beginsSentence(text: string, at: number): boolean {
  let end = spaceStart(text, at)
  if (end === 0) return true
  if (end === at) return false
  while (/["'”’)\]]/.test(text.charAt(end - 1))) end--
  const mark = text.charAt(end - 1)
  if (mark === '!' || mark === '?') return true
  if (mark !== '.') return false
  const from = lettersStart(text, end - 1)
  return !notEnds.test(text.slice(from, end - 1)) && !isSpace(text.charCodeAt(end - 2))
}
