// The page of a rule as an editor shows it beside a note.
import { expect, test } from 'vitest'
import { rulePageContent } from '../../server/lsp/answers/rule-pages.ts'
import { rules } from '../../server/rules/index.ts'
import { rulePage } from '../../server/rules/page.ts'

const pageOf = (id: string) => rulePageContent({ uri: `rapporteur-rule:/${id}.md` }).text
const isMarks = (line: string) => /^ *\^[ ^]*$/u.test(line)

test('what is underlined is broken with its marks', () => {
  expect(pageOf('unknown-paragraph')).toContain(
    [
      'They spoke of OP 3 (a) of resolution',
      '              ^^^^^^^^^^^^^^^^^^^^^^',
      '2055 (2012).',
      '^^^^^^^^^^^',
      '```',
    ].join('\n'),
  )
})

test('no page has a wide line that is underlined, and none loses a word or a mark', () => {
  const words = (page: string) => page.split(/[\s^]+/u).join(' ')
  const marks = (page: string) => page.split('\n').filter(isMarks).join('').replaceAll(' ', '').length
  for (const rule of rules) {
    const [wide, narrow] = [rulePage(rule), pageOf(rule.id)]
    const lines = narrow.split('\n')
    const underlined = lines.filter((_, index) => isMarks(lines[index + 1] ?? ''))
    expect(underlined.filter(line => line.length > 36)).toEqual([])
    expect(words(narrow)).toBe(words(wide))
    expect(marks(narrow)).toBeGreaterThanOrEqual(marks(wide) - underlined.length)
  }
})
