// Where several findings meet, the weightiest speaks.
import { expect, test } from 'vitest'
import type { Finding } from '../../server/analysis/finding.ts'
import { onePlaceOneFinding } from '../../server/analysis/one-place.ts'
import type { RuleGroup } from '../../server/rules/rule.ts'

const finding = (rule: RuleGroup, severity: Finding['severity'], from: number, to: number): Finding => ({
  rule,
  case: 'any',
  severity,
  span: { from, to },
  message: '',
  related: [],
  fixes: [],
  unnecessary: false,
  inText: true,
})
const kept = (...findings: Finding[]) =>
  onePlaceOneFinding(findings, rule => rule as RuleGroup).map(({ rule, span }) => `${rule} ${span.from}-${span.to}`)

test('findings that do not meet all stay, in order', () => {
  expect(kept(finding('dates', 'error', 9, 12), finding('States', 'info', 0, 9))).toEqual(['States 0-9', 'dates 9-12'])
})

test('an error is weightier than a warning', () => {
  expect(kept(finding('resolutions', 'warning', 0, 9), finding('dates', 'error', 4, 6))).toEqual(['dates 4-6'])
})

test('of equal severity, resolutions before States before dates before wording', () => {
  const all = (['wording', 'dates', 'States', 'resolutions'] as const).map(group => finding(group, 'warning', 0, 5))
  expect(kept(...all)).toEqual(['resolutions 0-5'])
})

test('one that yields gives its room back to those it met', () => {
  expect(
    kept(finding('States', 'warning', 0, 4), finding('wording', 'warning', 2, 8), finding('dates', 'warning', 6, 9)),
  ).toEqual(['States 0-4', 'dates 6-9'])
})
