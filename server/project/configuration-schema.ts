// The JSON Schema of rapporteur.yaml, for editors and tools that know such schemas; made from the shape that the reader uses.
import type { Key, Known, Shape } from './configuration-shape.ts'

/** A schema, as far as ours go. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** The schema of a configuration of that shape. */
export function schemaOf(shape: Shape): JsonSchema {
  const definitions: Record<string, JsonSchema> = {}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The configuration of Rapporteur (rapporteur.yaml)',
    ...withNull(schema(shape, definitions)),
    definitions,
  }
}

/** `definitions` takes what stands in many places. */
function schema(shape: Shape, definitions: Record<string, JsonSchema>): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: ['string', 'number'], minLength: 1, examples: [shape.example] }
    case 'flag':
      return { type: 'boolean' }
    case 'day':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-11-30'] }
    case 'number':
      return { type: 'integer', minimum: shape.least, maximum: shape.most }
    case 'word':
      return shape.others === undefined
        ? words(shape.known)
        : { anyOf: [words(shape.known), { type: 'string', pattern: `^(?:${shape.others})$` }] }
    case 'list': {
      const items = schema(shape.of, definitions)
      const list = { type: ['array', 'null'], items }
      return shape.of.kind === 'text' ? { anyOf: [list, items] } : list
    }
    case 'record':
      return record(shape.keys, definitions)
    case 'table': {
      definitions[shape.what] = schema(shape.of, definitions)
      const of = [{ $ref: `#/definitions/${shape.what}` }]
      const properties = shape.names.map(({ word, about }) => [word, { description: about, allOf: of }] as const)
      return { type: ['object', 'null'], additionalProperties: false, properties: Object.fromEntries(properties) }
    }
    case 'short-or-full':
      return { anyOf: [schema(shape.short, definitions), schema(shape.full, definitions)] }
  }
}

function words(known: readonly Known[]): JsonSchema {
  return { enum: known.map(({ word }) => word), enumDescriptions: known.map(({ about }) => about) }
}

function record(keys: Readonly<Record<string, Key>>, definitions: Record<string, JsonSchema>): JsonSchema {
  const required = Object.entries(keys).flatMap(([name, key]) => (key.required ? [name] : []))
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(keys).map(([name, { about, shape }]) => {
        const inner = schema(shape, definitions)
        return [
          name,
          { description: about, ...(shape.kind === 'record' && !hasRequired(shape.keys) ? withNull(inner) : inner) },
        ]
      }),
    ),
    ...(required.length > 0 && { required }),
  }
}

/** A map that may be left empty. */
function withNull(inner: JsonSchema): JsonSchema {
  return { ...inner, type: ['object', 'null'] }
}

function hasRequired(keys: Readonly<Record<string, Key>>): boolean {
  return Object.values(keys).some(({ required }) => required)
}
