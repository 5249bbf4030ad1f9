// A sentence of another language that stands in a note without quotation marks is not judged as English.
import { expect, test } from 'vitest'
import { isInOtherLanguage } from '../../server/analysis/other-language.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService({})

function found(body: string): string[] {
  const source = `---\nevent: Review of texts\ndate: 8 July 2020\n---\n\n## Background\n\n${body}\n`
  return service
    .analyze(source, 'markdown')
    .findings.filter(({ rule }) => !rule.startsWith('missing'))
    .map(({ span }) => source.slice(span.from, span.to))
}

test.each([
  'Los expertos de Bolivia, Brasil, Chile y México hablaron de los puertos.',
  'Les experts de la Russie et de la Syrie ont parlé : le comité a agréé le texte.',
  'Die Experten sprachen mit dem Leiter der Behörde und den Gästen aus Iran, Syria und Georgien.',
])('is let be: %s', text => {
  expect(found(text)).toEqual([])
})

test('the English sentence beside it is not', () => {
  expect(found('Los expertos de Bolivia hablaron de los puertos del país. The experts of Bolivia spoke, too.')).toEqual(
    ['Bolivia'],
  )
})

test('names of another language do not make a sentence theirs', () => {
  expect(isInOtherLanguage('The Ministerio de Relaciones Exteriores de la República opened the day.')).toBe(false)
  expect(isInOtherLanguage('Mr. Juan de la Cruz spoke.')).toBe(false)
})
