// The rules on capitals and spelling.
import type { Rule } from '../rule.ts'
import { capitalsNonStateActors } from './capitals-non-state-actors.ts'

export const wordRules: readonly Rule[] = [capitalsNonStateActors]
