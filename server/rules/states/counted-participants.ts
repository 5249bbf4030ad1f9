// Numbers in the text of those who took part: "27 States took part", "the two speakers".
import type { Span } from '../../note/span.ts'
import type { PassageContext } from '../rule.ts'
import { valueOf } from '../wording/numbers/number-words.ts'
import { beginsSentence, sentenceAround, speaksOfAnotherYear } from '../sentence.ts'

/** "27 States took part", "and two organizations", "the two speakers", with the number in figures. */
export interface Count {
  readonly of: 'States' | 'speakers' | 'organizations'
  readonly span: Span
  readonly number: number
}

/** What only counts with a doubt: "more than 20 States", "the first seminar", "online". */
const doubt =
  /\b(?:than|over|about|some|least|most|nearly|almost|around|approximately|up to|further|another|other|additional|first|previous|last|earlier|online|virtually|only|also|every|these|those)\b/

/** The counts of States that certainly took part in the event as a whole. */
export function statesCountedIn({ text, event }: PassageContext): Count[] {
  const found: Count[] = []
  for (let at = text.indexOf(' States'); at >= 0; at = text.indexOf(' States', at + 1)) {
    const before = text.slice(Math.max(0, at - 70), at)
    const match =
      /(?:^|[\s(])(\d{1,3}|[A-Za-z-]+)((?: (?:out )?of the \d{1,3})?(?: (?:OSCE|participating|Participating|Member|member))*)$/.exec(
        before,
      )
    if (!match) continue
    const [, written = '', rest = ''] = match
    const number = /^\d/.test(written) ? Number(written) : valueOf(written.toLowerCase())
    if (!number || number < 2) continue
    const from = at - rest.length - written.length
    const lead = text.slice(Math.max(0, from - 90), from)
    const follows =
      /^ (?:that ha(?:ve|d) [^.,;]{1,50}|and [^.,;]{1,50}? organizations)?,? ?(?:took (?:active )?part|participated|attended|were represented)\b(?! (?:in|by) (?:a|an|one|two|three)\b)/
    const isAll =
      follows.test(text.slice(at + 7, at + 90)) &&
      (beginsSentence(text, from) ||
        /(?:^|\s)(?:In all|In total|Altogether|(?:Representatives|Participants|Delegates|Delegations) (?:of|from)),? $/.test(
          lead,
        ))
    // "All 14 States represented at the workshop".
    const isAllOfEvent =
      /(?:^|\s)(?:[Aa]ll|[Aa]ll the|[Ee]ach of the) $/.test(lead) &&
      /^ (?:represented|participating|present|taking part|that took part|which took part)\b/.test(
        text.slice(at + 7, at + 30),
      )
    const isParticipation =
      /(?:^|\s)(?:[Ww]ith (?:the )?participation of|(?:was|were) attended by(?: (?:(?:\d+ )?(?:representatives|participants|delegates|delegations|persons|experts|officials)(?: \([^)]{1,30}\))? (?:of|from)))?|brought together (?:representatives|participants|delegates|delegations) (?:of|from)) (?:a total of )?$/.test(
        lead,
      )
    if (!isAll && !isAllOfEvent && !isParticipation) continue
    const sentence = sentenceAround(text, from, at + 7)
    if (doubt.test(sentence) || speaksOfAnotherYear(sentence, event.period)) continue
    found.push({ of: 'States', span: { from, to: from + written.length }, number })
    const others = organizationsCountedAt(text, at + ' States'.length)
    if (others) found.push(others)
  }
  return found
}

/** " and two international organizations" behind the States that took part. */
function organizationsCountedAt(text: string, at: number): Count | undefined {
  const [, written] =
    /^ and (\d{1,2}|[a-z]+) (?:(?:international|regional|intergovernmental) )?organizations\b/.exec(
      text.slice(at, at + 70),
    ) ?? []
  const number = written === undefined ? undefined : /^\d/.test(written) ? Number(written) : valueOf(written)
  if (written === undefined || !number) return undefined
  const from = at + ' and '.length
  return { of: 'organizations', span: { from, to: from + written.length }, number }
}

/** "the two speakers", "both speakers": all of them, not those of one session or group. */
export function speakersCountedIn({ text }: PassageContext): Count[] {
  const found: Count[] = []
  for (const { index, 0: whole, 1: written = '' } of text.matchAll(
    /\b(?:(?:[Tt]he|[Aa]ll) )?(\d{1,2}|[A-Za-z]+) speakers\b(?! (?:from|of|who|that|in|on|for|at)\b)/g,
  )) {
    const isBoth = written.toLowerCase() === 'both'
    const number = isBoth ? 2 : /^\d/.test(written) ? Number(written) : valueOf(written)
    if (!number || number < 2 || (!isBoth && whole.startsWith(written))) continue
    const from = index + whole.indexOf(written)
    if (/\b(?:session|panel|round|day|part|table|group)s?\b/i.test(sentenceAround(text, from, from))) continue
    found.push({ of: 'speakers', span: { from, to: from + written.length }, number })
  }
  return found
}
