// Grammar: what the rules on agreement, verb forms and near words must not take for a slip.
import { expect, test } from 'vitest'
import { createLanguageService } from '../../../../server/service.ts'
import { notesAround } from '../../../support/notes.ts'

const right = [
  'What the experts of the Committee has in mind is not said, but the list that States have seen is.',
  'The United States has joined, as has one of the States; none of the experts is known, and each of the two groups has met.',
  'The representative of the States members has the floor. The adoption by States is near. Two weeks is a long time.',
  'Each year States are asked to report, and every second year States have done so.',
  'Experts from Spain noted progress was slow. Among the participants is the Chair, and with the members was the Secretary.',
  'The political will expressed in May and the goods May sent were not the will built on trust.',
  'All it does is provide help; what they did was adopt a plan. Funds were sent to selected States and to established networks.',
  'Several request forms, two expert meetings, many country reports and these State bodies are named in article 12 State by State.',
  'Many request help, several report each year and those meeting in Vienna agree.',
  'A few more, both State and non-State actors, and a State’s own experts each have a say.',
  'Asked how will funds be used, what may increased trade bring and when can reports be read, no one answered; nor could plans be seen.',
]

const foreign = [
  'It was opened by the direccion general de la policia.',
  'The motto was “x” and la direccion del seminario thanked them.',
]

const service = createLanguageService()

test.each([...right, ...foreign])('nothing is said of: %s', text => {
  const judged = new Set(['agreement', 'verb-form', 'spelling'])
  for (const { source, notation } of notesAround({ text }))
    expect(service.analyze(source, notation).findings.filter(({ rule }) => judged.has(rule))).toEqual([])
})
