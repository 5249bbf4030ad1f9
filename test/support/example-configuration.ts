// The configuration under which the rules' examples are tried: what waits to be asked for is asked for.
import { type Configuration, defaultConfiguration } from '../../server/project/configuration.ts'
import { exampleAbbreviations } from '../../server/rules/across/abbreviation-variants.ts'
import { examplePersons } from '../../server/rules/across/person-name-variants.ts'
import { rules } from '../../server/rules/index.ts'
import { exampleTerms } from '../../server/rules/wording/words/own-term.ts'

const severities = Object.fromEntries(
  rules.flatMap(({ id, cases }) =>
    Object.entries(cases).flatMap(([name, { severity, optIn }]) => (optIn ? [[`${id}/${name}`, severity]] : [])),
  ),
)

export const exampleConfiguration: Configuration = {
  ...defaultConfiguration,
  severities,
  terms: exampleTerms,
  abbreviations: exampleAbbreviations,
  persons: examplePersons,
}
