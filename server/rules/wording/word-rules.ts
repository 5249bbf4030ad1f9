// The rules on capitals and spelling.
import type { Rule } from '../rule.ts'
import { capitalsNonStateActors } from './capitals-non-state-actors.ts'
import { compoundWords } from './compound-words.ts'
import { spellingIze } from './spelling-ize.ts'
import { spelling } from './spelling.ts'
import { usage } from './usage.ts'

export const wordRules: readonly Rule[] = [capitalsNonStateActors, spellingIze, spelling, compoundWords, usage]
