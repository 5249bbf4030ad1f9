// first-mention: what a note is about is named in full where it is first named.
import type { Passage } from '../../note/note.ts'
import { defineRule } from '../rule.ts'
import { resolutionManual } from '../sources.ts'

type Case = 'organ' | 'committee' | 'experts'

/** A name as a passage has it, in full or in short. */
interface Naming {
  readonly kind: Case
  readonly isFull: boolean
  readonly from: number
  readonly to: number
}

const full: Record<Case, string> = {
  organ: 'Security Council resolution',
  committee: 'Security Council Committee established pursuant to resolution 1540 (2004)',
  experts: 'Group of Experts of the Committee',
}

export const firstMention = defineRule<Case, Naming>({
  id: 'first-mention',
  group: 'resolutions',
  title: 'A short form stands where the full one is due',
  reason:
    'A note travels alone: a reader who meets "resolution 1540 (2004)" or "the 1540 Committee" first must be told whose resolution it is, and which Committee. After that the short form does. Off unless asked for: the published notes carry the full forms in their heading only, and begin with the short ones.',
  source: resolutionManual,
  cases: {
    organ: { title: 'The first resolution without "Security Council"', severity: 'info', optIn: true },
    committee: { title: '"the 1540 Committee" before its full name', severity: 'info', optIn: true },
    experts: { title: '"the experts" before the Group of Experts', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Resolution 1540 (2004) obliges all States.',
        case: 'organ',
        marks: ['Resolution'],
        fixed: 'Security Council resolution 1540 (2004) obliges all States.',
      },
      {
        text: 'The meeting was opened by the 1540 Committee.',
        case: 'committee',
        marks: ['1540 Committee'],
        fixed:
          'The meeting was opened by the Security Council Committee established pursuant to resolution 1540 (2004).',
      },
      { text: 'The experts took part in it.', case: 'experts', marks: ['The experts'] },
    ],
    valid: [
      'Security Council resolution 1540 (2004) obliges all States. Resolution 1540 (2004) was recalled.',
      'Through resolution 1540 (2004), the Security Council asked States to report. In its resolution 1977 (2011) it asked again.',
      'The Committee set up by the Council (the 1540 Committee) met, and the 1540 Committee thanked all.',
      'The Security Council Committee established pursuant to resolution 1540 (2004) met. The 1540 Committee thanked the Group of Experts, and the experts replied.',
    ],
  }),
  gather({ text, passage, mentions }) {
    if (!isBody(passage)) return []
    const found: Naming[] = []
    for (const { form, noun } of mentions.citations) {
      if (form !== 'resolution') continue
      const { from, to } = noun.span
      const isFull =
        /(?:Council|Committee established pursuant to|Committee pursuant to)\s$/.test(text.slice(0, from)) ||
        /^[^.]{0,160}\bSecurity Council\b/.test(text.slice(to, to + 180))
      found.push({ kind: 'organ', isFull, from, to })
    }
    const names =
      /Security Council Committee (?:established )?pursuant to resolution|Security Council Committee|Security Council|\b1540 Committee\b|Group of Experts|\b[Tt]he experts\b/g
    for (const { 0: name, index: from } of text.matchAll(names)) {
      const to = from + name.length
      // Whose resolutions are meant is clear where the Council has been named.
      if (name.startsWith('Security')) found.push({ kind: 'organ', isFull: true, from, to })
      if (name === 'Security Council') continue
      const kind = name.includes('Committee') ? 'committee' : 'experts'
      // "the Committee established by resolution 1540 (2004) (the 1540 Committee)".
      const isGiven = /\((?:the |here(?:in)?after,? )*[“"]?$/.test(text.slice(Math.max(0, from - 24), from))
      found.push({ kind, isFull: isGiven || /^Security|^Group/.test(name), from, to })
    }
    return found.sort((a, b) => a.from - b.from)
  },
  checkGathered(gathered, _context, report) {
    const seen = new Set<Case>()
    for (const { passage, items } of gathered)
      for (const { kind, isFull, from, to } of items) {
        if (seen.has(kind)) continue
        seen.add(kind)
        if (isFull) continue
        const span = { from, to }
        const written = passage.prose.text.slice(from, to)
        const newText = kind === 'organ' ? `${full.organ}${written.slice('resolution'.length)}` : full[kind]
        report({
          case: kind,
          passage,
          span,
          message: `"${written}" stands here for the first time: write "${newText}".`,
          ...(kind !== 'experts' && {
            fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
          }),
        })
      }
  },
})

function isBody({ role }: Passage): boolean {
  return role === 'paragraph' || role === 'list-item'
}
