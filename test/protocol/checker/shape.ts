// The protocol's types as plain data, and the check of a value against them.

/** What a value must look like. */
export type Shape =
  | { readonly kind: 'any' | 'string' | 'number' | 'boolean' | 'integer' | 'uinteger' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'array'; readonly of: Shape }
  | { readonly kind: 'tuple' | 'union'; readonly of: readonly Shape[] }
  /** A name of `Shapes.types`. */
  | { readonly kind: 'type'; readonly name: string }

/** An object that has these properties and no others, unless `others` says what the others are. */
export interface ObjectShape {
  readonly properties: Readonly<Record<string, Property>>
  readonly others?: Shape
}

export interface Property {
  readonly shape: Shape
  readonly optional?: true
}

/** What one kind of message carries. */
export interface MessageShape {
  /** Absent: the message has no parameters. */
  readonly params?: Shape
  /** Absent: it is a notification. */
  readonly result?: Shape
  /** What the options of its dynamic registration look like. */
  readonly registration?: Shape
}

/** All types and messages that client and server know. */
export interface Shapes {
  readonly types: Readonly<Record<string, ObjectShape>>
  readonly messages: Readonly<Record<string, MessageShape>>
}

/** What is wrong with a value, each with its place (`result.items[0].label: ...`); empty where it is right. */
export function problemsOf({ types }: Shapes, shape: Shape, value: unknown, at: string): string[] {
  return check(shape, value, at)

  function check(shape: Shape, value: unknown, at: string): string[] {
    const wrong = (what: string) => [`${at}: ${what}, not ${brief(value)}`]
    switch (shape.kind) {
      case 'any':
        return []
      case 'literal':
        return value === shape.value ? [] : wrong(JSON.stringify(shape.value))
      case 'integer':
        return Number.isInteger(value) ? [] : wrong('an integer')
      case 'uinteger':
        return Number.isInteger(value) && (value as number) >= 0 ? [] : wrong('an integer of 0 or more')
      case 'array':
        if (!Array.isArray(value)) return wrong('an array')
        return value.flatMap((item, index) => check(shape.of, item, `${at}[${index}]`))
      case 'tuple':
        if (!Array.isArray(value) || value.length !== shape.of.length) return wrong(`${shape.of.length} values`)
        return shape.of.flatMap((of, index) => check(of, value[index], `${at}[${index}]`))
      case 'union': {
        const each = shape.of.map(one => check(one, value, at))
        if (each.some(problems => problems.length === 0)) return []
        // Of several ways to be wrong, the one that goes farthest was meant.
        const inside = each.filter(problems => problems.some(problem => !problem.startsWith(`${at}: `)))
        return (inside.length > 0 ? inside : each).reduce((a, b) => (b.length < a.length ? b : a))
      }
      case 'type':
        return isObject(value) ? checkObject(types[shape.name]!, value, at) : wrong(shape.name)
      default:
        return typeof value === shape.kind ? [] : wrong(`a ${shape.kind}`)
    }
  }

  function checkObject({ properties, others }: ObjectShape, value: Readonly<Record<string, unknown>>, at: string) {
    const missing = Object.entries(properties)
      .filter(([name, { optional }]) => !optional && value[name] === undefined)
      .map(([name]) => `${at}.${name}: is missing`)
    const wrong = Object.entries(value).flatMap(([name, item]) => {
      const expected = properties[name]?.shape ?? others
      if (!expected) return [`${at}.${name}: the protocol has no such property`]
      return item === undefined ? [] : check(expected, item, `${at}.${name}`)
    })
    return [...missing, ...wrong]
  }
}

/** An object in a message that is right: of which type it is, and where it stands. */
export interface Visited {
  readonly type: string
  readonly value: Readonly<Record<string, unknown>>
  readonly at: string
}

/** All objects in a value that has the shape. */
export function* objectsIn(shapes: Shapes, shape: Shape, value: unknown, at: string): Generator<Visited> {
  if (shape.kind === 'array') {
    for (const [index, item] of (value as unknown[]).entries())
      yield* objectsIn(shapes, shape.of, item, `${at}[${index}]`)
  } else if (shape.kind === 'tuple') {
    for (const [index, of] of shape.of.entries()) yield* objectsIn(shapes, of, (value as unknown[])[index], at)
  } else if (shape.kind === 'union') {
    const right = shape.of.find(one => problemsOf(shapes, one, value, at).length === 0)
    if (right) yield* objectsIn(shapes, right, value, at)
  } else if (shape.kind === 'type' && isObject(value)) {
    yield { type: shape.name, value, at }
    const { properties, others } = shapes.types[shape.name]!
    for (const [name, item] of Object.entries(value)) {
      const of = properties[name]?.shape ?? others
      if (of) yield* objectsIn(shapes, of, item, `${at}.${name}`)
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 80 ? `${text.slice(0, 80)}...` : text
}
