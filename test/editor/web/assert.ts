// What the suites use of node:assert, for the host that has no Node: the web bundle has this in its place.
function fail(expected: string, message: unknown): never {
  throw message instanceof Error ? message : new Error(typeof message === 'string' ? message : expected)
}

const show = (value: unknown) => JSON.stringify(value) ?? String(value)

function ok(value: unknown, message?: unknown): asserts value {
  if (!value) fail(`${show(value)} is not truthy`, message)
}

/** Equal as JSON is: for values without prototypes. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.every(key => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}

export const strict = Object.assign(ok, {
  ok,
  equal(actual: unknown, expected: unknown, message?: unknown) {
    if (!Object.is(actual, expected)) fail(`${show(actual)} is not ${show(expected)}`, message)
  },
  notEqual(actual: unknown, expected: unknown, message?: unknown) {
    if (Object.is(actual, expected)) fail(`${show(actual)} is ${show(expected)}`, message)
  },
  deepEqual(actual: unknown, expected: unknown, message?: unknown) {
    if (!same(actual, expected)) fail(`${show(actual)} is not ${show(expected)}`, message)
  },
  match(text: string, pattern: RegExp, message?: unknown) {
    if (!pattern.test(text)) fail(`${show(text)} does not match ${String(pattern)}`, message)
  },
  doesNotMatch(text: string, pattern: RegExp, message?: unknown) {
    if (pattern.test(text)) fail(`${show(text)} matches ${String(pattern)}`, message)
  },
})
