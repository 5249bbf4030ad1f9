// dash: an em dash, a spaced hyphen or two hyphens where a spaced en dash stands.
import { isDigit, isLetter, isSpace, lettersStart, spaceEnd, spaceStart } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { disasterManual } from '../../sources.ts'
import { charactersOf } from './characters.ts'

/** Beginnings of words that a hyphen joins, so that the spaces around it are the slip. */
const prefixes =
  /^(?:non|co|anti|counter|sub|pre|post|multi|re|inter|intra|semi|self|ex|cross|dual|long|short|high|low)$/i

export const dash = defineRule({
  id: 'dash',
  group: 'wording',
  title: 'A dash is not a spaced en dash',
  reason:
    'United Nations documents set an aside off by a spaced en dash – like this – since 2019; before, it was a spaced em dash, and press releases keep that. A hyphen only joins words. ' +
    'A project that prefers the em dash says so in its configuration (`choices: dashes`).',
  source: disasterManual,
  cases: {
    em: { title: 'An em dash', severity: 'info' },
    hyphen: { title: 'A hyphen with spaces', severity: 'warning' },
    double: { title: 'Two hyphens', severity: 'warning' },
    unspaced: { title: 'An en dash without its spaces', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'States—Chile among them—replied.',
        case: 'em',
        marks: ['—', '—'],
        fixed: 'States – Chile among them—replied.',
      },
      {
        text: 'States - Chile among them - replied.',
        case: 'hyphen',
        marks: [' - ', ' - '],
        fixed: 'States – Chile among them - replied.',
      },
      {
        text: 'States -- and others -- replied.',
        case: 'double',
        marks: [' -- ', ' -- '],
        fixed: 'States – and others -- replied.',
      },
      {
        text: 'States–including Chile–replied.',
        case: 'unspaced',
        marks: ['–', '–'],
        fixed: 'States – including Chile–replied.',
      },
      {
        text: 'The last one – a draft– was read.',
        case: 'unspaced',
        marks: ['– '],
        fixed: 'The last one – a draft – was read.',
      },
    ],
    valid: [
      'The Vienna–Geneva line, seller–buyer relations, the South–South project and short–and long-term plans stay.',
      'Goods went from north to south–east, at 2016– prices.',
      'States – Chile among them – replied; non-State actors; short- and long-term plans; 2016–2021; 5 - 3 = 2.',
      'Run `seal --all`; the option --help says more.',
      { text: 'States — Chile among them — replied.', date: '1 May 2016' },
      '- an item\n- another item',
    ],
  }),
  looksAt: 'dashes',
  checkPassage({ text, passage, project, event }, report) {
    const { dashes } = charactersOf(text)
    if (passage.role === 'table-cell' || passage.role === 'field') return
    const isEmChosen = project.configuration.choices.dashes === 'em'
    const isOfEmYears = event.period !== undefined && event.period.to < firstOfEnDash
    for (let index = 0; index < dashes.length; index++) {
      const at = dashes[index]!
      const code = text.charCodeAt(at)
      let end = at + 1
      while (dashes[index + 1] === end && text.charCodeAt(end) === code) {
        index++
        end++
      }
      const fault =
        code === 0x2014 || code === 0x2015
          ? 'em'
          : code === 0x2013 && isAside(text, at, index > 0 ? dashes[index - 1] : undefined)
            ? 'unspaced'
            : code !== 45
              ? undefined
              : end - at > 1
                ? 'double'
                : 'hyphen'
      if (fault === undefined || (fault === 'em' && isEmChosen)) continue
      const from = spaceStart(text, at)
      const to = spaceEnd(text, end)
      if (from === 0 || to === text.length) continue
      const isSpaced = from < at && to > end
      if (fault === 'em' && isSpaced && isOfEmYears) continue
      if (fault === 'hyphen' && !isSpaced) continue
      // "option --help": not a dash. "States--and": one.
      if (fault === 'double' && (end - at > 3 || (!isSpaced && (from < at || to > end)))) continue
      if (isDigit(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(to))) continue
      if (fault !== 'em' && !isJoined(text, from, to)) continue
      if (fault === 'hyphen' && prefixes.test(text.slice(lettersStart(text, from), from))) continue
      report({
        case: fault,
        span: { from, to },
        message: `${why[fault]} Write a spaced en dash, " – ".`,
        fixes: [{ title: 'Write " – "', safe: true, edits: [{ span: { from, to }, newText: ' – ' }] }],
      })
    }
  },
})

/** What begins an aside and joins no two words: "States–including Chile–replied". */
const asides =
  /^(?:including|such as|for example|in particular|namely|notably|especially|particularly|among them|which|who|whether|not least)\b/

/** Whether an en dash lacks a space on one side only, or begins or ends an aside without any. */
function isAside(text: string, at: number, before: number | undefined): boolean {
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
  if (isLetter(left) && isSpace(right))
    return isLetter(text.charCodeAt(at + 2)) && !/^ (?:and|or)\b/.test(text.slice(at + 1, at + 5))
  if (isSpace(left) && isLetter(right)) return isLetter(text.charCodeAt(at - 2))
  if (!isLetter(left) || !isLetter(right)) return false
  if (asides.test(text.slice(at + 1, at + 20))) return true
  const aside = before === undefined ? '' : text.slice(before + 1, at)
  return asides.test(aside) && aside.length < 120 && !/[.;]/.test(aside)
}

/** The day on which the seventy-fourth session of the General Assembly began: its documents are the first with the en dash. */
const firstOfEnDash = '2019-09-17'

const why = {
  em: 'An aside is not set off by an em dash.',
  hyphen: 'A hyphen joins words; it does not part them.',
  double: 'Two hyphens stand for a dash on typewriters only.',
  unspaced: 'The dash of an aside has a space on both sides.',
}

/** Whether words stand on both sides, or marks that end or begin words. */
function isJoined(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1)
  const after = text.charCodeAt(to)
  const begins = isLetter(after) || '“‘("'.includes(text.charAt(to))
  return begins && !isSpace(before) && (isLetter(before) || isDigit(before) || '”’)".,'.includes(text.charAt(from - 1)))
}
