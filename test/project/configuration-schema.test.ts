// The JSON Schema and the reader agree: what one takes for sound, so does the other.
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaOf } from '../../server/project/configuration-schema.ts'
import { configurationShape } from '../../server/project/configuration-shape.ts'
import { readConfiguration } from '../../server/project/read-configuration.ts'
import { loadRegister } from '../../server/register/index.ts'
import { rules } from '../../server/rules/index.ts'

const register = loadRegister()
const schema = schemaOf(configurationShape(rules, register))
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)

describe('sound for both', () => {
  test.each([
    '',
    'rules:\nnames:\nregister:\nchoices:\n',
    'rules:\n  date-format: off\n  date-format/order: on\n  empty-field: { severity: info, reason: So. }\n',
    'names: Fusionopolis\n',
    'names: [A, 1540]\nterms:\n  - { write: a, not: [b] }\n',
    'choices: { percentages: sign, dashes: em }\n',
    'organizations: [{ name: A, abbreviations: [B], from: 2020-01-01 }]\n',
    'kinds:\n  - { id: x, name: X, fields: [event, { label: A }], sections: [B, { heading: C, contact: true }] }\n',
    'register:\n  states: [{ iso3: TUR, names: [{ en: A, from: 2027-01-01 }], aliases: [{ name: B, kind: informal }] }]\n  resolutions: [{ number: 2999, year: 2027 }]\n',
    'register: { states: [{ iso3: BOU, names: [{ en: Bougainville, from: 2027-09-01 }] }] }\n',
  ])('%j', text => {
    expect(readConfiguration(text, rules, register).problems).toEqual([])
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('unsound for both', () => {
  test.each([
    'colour: red\n',
    '- rules\n',
    'rules: { no-such-rule: off }\n',
    'rules: { date-format: loud }\n',
    'rules: { date-format: { reason: So. } }\n',
    'names: [[A]]\n',
    'names: [true]\n',
    'terms: [{ write: a }]\n',
    'choices: { percentages: pct }\n',
    'kinds: [{ id: x, name: X }]\n',
    'kinds: [{ id: x, name: X, sections: [A], contact: maybe }]\n',
    'register: { states: [{ iso3: xyz }] }\n',
    'register: { resolutions: [{ number: 1.5, year: 2027 }] }\n',
    'organizations: [{ name: A, from: tomorrow }]\n',
  ])('%j', text => {
    expect(readConfiguration(text, rules, register).problems).not.toEqual([])
    expect(validate(parse(text))).toBe(false)
  })
})
