// The rules on capitals and spelling.
import type { Rule } from '../rule.ts'
import { capitalsCharter } from './capitals-charter.ts'
import { capitalsGovernment } from './capitals-government.ts'
import { capitalsNames } from './capitals-names.ts'
import { capitalsNonStateActors } from './capitals-non-state-actors.ts'
import { capitalsOfImportance } from './capitals-of-importance.ts'
import { capitalsOrgans } from './capitals-organs.ts'
import { capitalsShortForm } from './capitals-short-form.ts'
import { capitalsState } from './capitals-state.ts'
import { compoundWords } from './compound-words.ts'
import { headingSentenceCase } from './heading-sentence-case.ts'
import { spellingIze } from './spelling-ize.ts'
import { spelling } from './spelling.ts'
import { usage } from './usage.ts'

export const wordRules: readonly Rule[] = [
  capitalsState,
  capitalsNonStateActors,
  capitalsGovernment,
  capitalsOrgans,
  capitalsCharter,
  capitalsOfImportance,
  capitalsNames,
  capitalsShortForm,
  headingSentenceCase,
  spellingIze,
  spelling,
  compoundWords,
  usage,
]
