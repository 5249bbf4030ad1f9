// possessive: "Jordans representative", "the Committees mandate", "the expert’s were".
import { defineRule, type Reporter, type WordsFound } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { countedNouns } from '../data/nouns.ts'
import { statesWithoutS } from '../data/states-without-s.ts'
import { plural } from './nouns.ts'

type Case = 'missing' | 'needless'

const bodies = 'Committees Councils Assemblys Agencys Secretary-Generals Secretariats'
/** What such a body has. */
const owned =
  /^ (?:1540 )?(?:programme|mandate|website|experts?|decisions?|matrix|matrices|roles?|Chair|secretariat|recommendations|guidelines|mission|tasks?|efforts|members|report of|work on|outreach|assistance) ?/
/** Words after a State’s name with an s that are no nouns. */
const noNoun =
  /^(?:and|or|are|were|was|is|have|has|had|in|of|on|to|for|from|who|which|that|with|at|by|as|but|will|would)$/

export const possessive = defineRule<Case>({
  id: 'possessive',
  group: 'wording',
  title: 'An apostrophe is missing, or stands in a plural',
  reason:
    'What belongs to a State or a body is written with an apostrophe: Jordan’s representative. A plural has none: the experts were heard.',
  source: commonPractice,
  cases: {
    missing: { title: 'An apostrophe is missing', severity: 'warning' },
    needless: { title: 'A plural with an apostrophe', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Jordans representative recalled the 1540 Committees mandate.',
        case: 'missing',
        marks: ['Jordans', 'Committees'],
        fixed: "Jordan's representative recalled the 1540 Committees mandate.",
      },
      {
        text: 'The expert’s were heard on the transfer’s of goods and on several project’s.',
        case: 'needless',
        marks: ['expert’s', 'transfer’s', 'project’s'],
        fixed: 'The experts were heard on the transfer’s of goods and on several project’s.',
      },
    ],
    valid: [
      'Jordan’s representative and the Committee’s mandate were named; the expert’s view was heard.',
      'The two former Yemens also had programmes.',
      'The two Committees mandated by the Council and the Committees of the Assembly met. The text was similar to the expert’s.',
    ],
  }),
  words: () =>
    [
      ...`${statesWithoutS.replaceAll(' ', 's ')}s ${bodies}`.toLowerCase().split(' '),
      ...countedNouns
        .toLowerCase()
        .split(' ')
        .map(noun => `${noun}'s`),
    ].join('|'),
  checkWords(found, _context, report) {
    if (found.words.endsWith("'s")) checkPlural(found, report)
    else checkOwner(found, report)
  },
})

/** "Jordans representative". */
function checkOwner({ words, span, plain }: WordsFound, report: Reporter<Case>): void {
  const written = plain.slice(span.from, span.to)
  const after = plain.slice(span.to, span.to + 30)
  if (!/^[A-Z]/.test(written) || written === written.toUpperCase()) return
  if (bodies.toLowerCase().includes(words)) {
    if (
      !owned.test(after) ||
      !/\b(?:[Tt]he|1540|Security|General) $/.test(plain.slice(Math.max(0, span.from - 10), span.from))
    )
      return
  } else {
    const [, next] = /^ ([a-z]{3,})/.exec(after) ?? []
    if (next === undefined || noNoun.test(next) || /(?:ed|ing)$/.test(next)) return
    // "The two former Yemens also took part".
    if (/\b(?:two|both|former|several) $/.test(plain.slice(Math.max(0, span.from - 10), span.from))) return
  }
  propose('missing', `${written.slice(0, -1)}'s`, span, report)
}

const severalBefore =
  /\b(?:these|those|many|several|various|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?$/i

/** "The expert’s were". */
function checkPlural({ span, plain }: WordsFound, report: Reporter<Case>): void {
  const after = plain.slice(span.to, span.to + 12)
  const isSeveral = /^[.,;]/.test(after) && severalBefore.test(plain.slice(Math.max(0, span.from - 30), span.from))
  if (!isSeveral && !/^ (?:were|are|have|met) |^ of (?:the )?[a-z]/.test(after)) return
  propose('needless', plural(plain.slice(span.from, span.to - 2)), span, report)
}

function propose(of: Case, right: string, span: WordsFound['span'], report: Reporter<Case>): void {
  report({
    case: of,
    span,
    message:
      of === 'missing'
        ? `What belongs to somebody has an apostrophe: "${right}".`
        : `A plural has no apostrophe: "${right}".`,
    fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
  })
}
