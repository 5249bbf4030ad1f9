// Where several findings meet, the weightiest speaks.
import { expect, test } from 'vitest'
import type { Finding } from '../../server/analysis/finding.ts'
import { onePlaceOneFinding, withoutSuppressed } from '../../server/analysis/one-place.ts'
import { planRules } from '../../server/analysis/rule-plan.ts'
import { defaultConfiguration } from '../../server/project/configuration.ts'
import { rules } from '../../server/rules/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { expectProportional } from '../support/growth.ts'

const byHarm = ['resolutions', 'States', 'dates', 'wording'] as const

const finding = (rule: (typeof byHarm)[number], severity: Finding['severity'], from: number, to: number): Finding => ({
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
  onePlaceOneFinding(findings, rule => byHarm.findIndex(group => group === rule)).map(
    ({ rule, span }) => `${rule} ${span.from}-${span.to}`,
  )

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

test('many findings take time proportional to their number', () => {
  expectProportional(size => {
    const many = Array.from({ length: size }, (_, index) => finding('wording', 'warning', index * 3, index * 3 + 2))
    return () => expect(onePlaceOneFinding(many, () => 0)).toHaveLength(size)
  })
})

test('what does more harm speaks, also where it is less severe', () => {
  expect(kept(finding('resolutions', 'info', 0, 9), finding('wording', 'warning', 0, 9))).toEqual(['resolutions 0-9'])
})

test('one that yields gives its room back to those it met', () => {
  expect(
    kept(finding('States', 'warning', 0, 4), finding('wording', 'warning', 2, 8), finding('dates', 'warning', 6, 9)),
  ).toEqual(['States 0-4', 'dates 6-9'])
})

test('what gave way rises where the weightier is suppressed, as far as it does not meet others', () => {
  const rank = (rule: string) => byHarm.findIndex(group => group === rule)
  const left = (suppressed: string) =>
    withoutSuppressed(
      onePlaceOneFinding(
        [
          finding('resolutions', 'warning', 0, 4),
          finding('States', 'warning', 2, 6),
          finding('dates', 'warning', 5, 9),
          finding('wording', 'warning', 8, 10),
        ],
        rank,
      ),
      ({ rule }) => rule === suppressed,
      rank,
    ).map(({ rule, span }) => `${rule} ${span.from}-${span.to}`)
  expect(left('none')).toEqual(['resolutions 0-4', 'dates 5-9'])
  expect(left('dates')).toEqual(['resolutions 0-4', 'wording 8-10'])
  expect(left('resolutions')).toEqual(['States 2-6'])
})

test('resolutions, States, dates, capitals, spelling, the rest', () => {
  const { rankOf } = planRules(rules, defaultConfiguration)
  const ranks = [
    'resolution-year',
    'informal-state-name',
    'date-format',
    'capitals-state',
    'spelling',
    'compound-words',
    'per-cent',
  ].map(rankOf)
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(new Set(ranks).size).toBe(ranks.length)
})

test.each([
  ['It spoke of UNSCR 1540 again.', ['resolution-year']],
  ['It met on 8th july 2020.', ['date-format']],
  ['Under chapter VII of the UN Charter it decided.', ['capitals-charter', 'capitals-charter']],
])('one finding for one place: %s', (body, expected) => {
  const source = `---\nevent: Security Dialogue\ndate: 8 July 2020\n---\n\n## Background\n\n${body}\n`
  const { findings } = createLanguageService().analyze(source, 'markdown')
  expect(findings.filter(({ inText }) => inText).map(({ rule }) => rule)).toEqual(expected)
})
