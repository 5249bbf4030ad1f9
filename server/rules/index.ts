// All rules, in the order in which the documentation lists them.
import type { Rule } from './rule.ts'

/** Every rule there is. */
export const rules: readonly Rule[] = []
