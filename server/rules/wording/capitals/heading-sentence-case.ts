// Rule, opt-in: headings are written like sentences, without a full stop.
import { isCapital } from '../../../mentions/steps.ts'
import type { Section } from '../../../note/note.ts'
import { overlaps } from '../../../note/span.ts'
import { sectionOf } from '../../../project/kind-of.ts'
import { defineRule, type PassageContext } from '../../rule.ts'

export const headingSentenceCase = defineRule({
  id: 'heading-sentence-case',
  group: 'wording',
  title: 'A heading is not written like a sentence',
  reason:
    'Headings of United Nations documents have a capital at the first word and at names only, and no full stop. The headings that a kind of note prescribes stay as they are.',
  source: {
    name: 'United Nations Editorial Manual, Headings and subheadings',
    url: 'https://www.un.org/dgacm/en/content/editorial-manual/headings',
  },
  cases: {
    capitals: { title: 'A capital at every word', severity: 'info', optIn: true },
    'all-capitals': { title: 'Capital letters throughout', severity: 'info', optIn: true },
    stop: { title: 'A full stop at the end', severity: 'info', optIn: true },
    lone: { title: 'The only subheading of its section', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'One.\n\n### Summary Of The Workshop Discussions\n\nTwo.\n\n### Results\n\nThree.',
        case: 'capitals',
        marks: ['Summary Of The Workshop Discussions'],
        fixed: 'One.\n\n### Summary of the workshop discussions\n\nTwo.\n\n### Results\n\nThree.',
      },
      {
        text: 'One.\n\n### PURPOSE OF THE MEETING\n\nTwo.\n\n### Results\n\nThree.',
        case: 'all-capitals',
        marks: ['PURPOSE OF THE MEETING'],
      },
      {
        text: 'One.\n\n### Main conclusions.\n\nTwo.\n\n### Results\n\nThree.',
        case: 'stop',
        marks: ['.'],
        fixed: 'One.\n\n### Main conclusions\n\nTwo.\n\n### Results\n\nThree.',
      },
      {
        text: 'One.\n\n### Main conclusions\n\nTwo.',
        case: 'lone',
        marks: ['Main conclusions'],
      },
    ],
    valid: ['One.\n\n### Views of the Security Council\n\nTwo.\n\n### Results\n\nThree.'],
  }),
  opens: ['capitals'],
  checkPassage(context, report) {
    const { passage, text, kind } = context
    if (passage.role !== 'heading' || sectionOf(kind, text)) return
    const end = text.trimEnd().length
    if (/[^.]\.$/.test(text.slice(0, end)) && !/\b(?:etc|[A-Z])\.$/.test(text.slice(0, end))) {
      const span = { from: end - 1, to: end }
      report({
        case: 'stop',
        span,
        message: 'A heading has no full stop.',
        fixes: [{ title: 'Delete the full stop', safe: false, edits: [{ span, newText: '' }] }],
      })
    }
    const span = { from: 0, to: text.length }
    if (text.length > 6 && text === text.toUpperCase() && text !== text.toLowerCase()) {
      report({
        case: 'all-capitals',
        span,
        message: 'A heading is written in small letters, but for its first word and names.',
      })
      return
    }
    const small = asSentence(context)
    if (small === undefined) return
    report({
      case: 'capitals',
      span,
      message: 'In a heading only the first word and names have a capital.',
      fixes: [{ title: `Write "${small}"`, safe: false, edits: [{ span, newText: small }] }],
    })
  },
  checkNote({ note: { sections } }, report) {
    for (const [index, { heading, level }] of sections.entries()) {
      if (level <= 2 || isAccompanied(sections, index, level)) continue
      report({
        case: 'lone',
        span: heading.span,
        message: 'A section has several subheadings or none: give it a second one, or drop this one.',
      })
    }
  },
})

/** Whether another section of the level stands under the same heading. */
function isAccompanied(sections: readonly Section[], index: number, level: number): boolean {
  for (let other = index - 1; other >= 0 && sections[other]!.level >= level; other--)
    if (sections[other]!.level === level) return true
  for (let other = index + 1; other < sections.length && sections[other]!.level >= level; other++)
    if (sections[other]!.level === level) return true
  return false
}

/** The heading without its capitals, if most of its words have one that no name explains; else undefined. */
function asSentence({ text, mentions }: PassageContext): string | undefined {
  const names = [...mentions.states, ...mentions.organizations].map(({ span }) => span)
  let capitals = 0
  let words = 0
  const small = text.replace(/[A-Za-z][\w’'-]*/g, (word, at: number) => {
    const span = { from: at, to: at + word.length }
    if (at === 0 || names.some(name => overlaps(name, span)) || /[A-Z\d]/.test(word.slice(1)) || known.test(word))
      return word
    if (word.length > 3) words++
    if (!isCapital(word.charCodeAt(0))) return word
    if (word.length > 3) capitals++
    return word.toLowerCase()
  })
  return words >= 2 && capitals > words / 2 ? small : undefined
}

/** Words that have a capital wherever they stand in a note. */
const known =
  /^(?:States?|Members?|Committee|Council|Security|General|Assembly|Secretary|Charter|Chapter|Article|Group|Experts?|Chair|Vice|Government|January|February|March|April|May|June|July|August|September|October|November|December|Internet)$/
