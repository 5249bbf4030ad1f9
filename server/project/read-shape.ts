// Holds a tree against a shape: what fits is given on as a plain value, what does not is told of at its place.
import type { ConfigurationProblem, Entry, Tree, TreeMap } from './configuration-tree.ts'
import type { Key, Known, Shape } from './configuration-shape.ts'
import { nearest } from './near.ts'
import { day } from '../register/day.ts'

/** A value that fits its shape: everything in it is of the kind that the shape says. */
export type Sound = string | number | boolean | readonly Sound[] | { readonly [name: string]: Sound }

/** What was read, and where the parts of it stand. */
export interface Reading {
  readonly tell: (problem: ConfigurationProblem) => void
  /** The tree of each list and record that was read. */
  readonly places: WeakMap<object, Tree>
}

/** The sound part of a tree; undefined where nothing is. `what` names the place, as a sentence begins: `"names"`. */
export function readShape(tree: Tree, shape: Shape, what: string, reading: Reading): Sound | undefined {
  switch (shape.kind) {
    case 'text':
      if (tree.form === 'word' && typeof tree.value !== 'boolean' && tree.text.trim() !== '') return tree.text.trim()
      return wrong(tree, `${what} must be a text, such as "${shape.example}".`, reading)
    case 'flag':
      if (tree.form === 'word' && typeof tree.value === 'boolean') return tree.value
      return wrong(tree, `${what} must be "true" or "false".`, reading)
    case 'day':
      if (tree.form === 'word' && isDay(tree.text)) return tree.text
      return wrong(tree, `${what} must be a day, written as in "2026-11-30".`, reading)
    case 'number':
      if (tree.form === 'word' && Number.isInteger(tree.value)) {
        const value = tree.value as number
        if (value >= shape.least && value <= shape.most) return value
      }
      return wrong(tree, `${what} must be a whole number from ${shape.least} to ${shape.most}.`, reading)
    case 'word':
      if (
        tree.form === 'word' &&
        shape.others !== undefined &&
        new RegExp(`^(?:${shape.others})$`, 'u').test(tree.text)
      )
        return tree.text
      return readWord(tree, shape.known, shape.what, what, reading)
    case 'list':
      return readList(tree, shape.of, what, reading)
    case 'record':
      return readRecord(tree, shape.keys, what, reading)
    case 'table':
      return readTable(tree, shape, what, reading)
    case 'short-or-full':
      return readShape(tree, tree.form === 'map' ? shape.full : shape.short, what, reading)
  }
}

/** Tells of a value that does not fit. */
function wrong(tree: Tree, message: string, { tell }: Reading): undefined {
  tell({ span: tree.span, message })
  return undefined
}

function readWord(
  tree: Tree,
  known: readonly Known[],
  kind: string,
  what: string,
  reading: Reading,
): Sound | undefined {
  const word = tree.form === 'word' ? tree.text : undefined
  if (word !== undefined && known.some(each => each.word === word)) return word
  const words = known.map(each => each.word)
  const meant = word === undefined ? undefined : nearest(word, words)
  const wanted =
    words.length <= 12
      ? `${what} must be ${oneOf(words, 'or')}`
      : word === undefined
        ? `${what} must be a word, such as "${words[0]}"`
        : `${kind} is not known: "${word}"`
  reading.tell({ span: tree.span, ...withMeant(wanted, meant) })
  return undefined
}

/** A message that asks whether `meant` was meant. */
function withMeant(message: string, meant: string | undefined, whole = meant): Omit<ConfigurationProblem, 'span'> {
  return meant === undefined || whole === undefined
    ? { message: `${message}.` }
    : { message: `${message}; did you mean "${meant}"?`, meant: whole }
}

/** `"a", "b" or "c"`. */
function oneOf(words: readonly string[], last: 'or' | 'and'): string {
  const quoted = words.map(word => `"${word}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`
}

function readList(tree: Tree, of: Shape, what: string, reading: Reading): Sound | undefined {
  // One thing is a list of one.
  const isOne = tree.form === 'word' && of.kind === 'text'
  if (tree.form !== 'list' && !isOne)
    return wrong(tree, `${what} must be a list: each on a line of its own that begins with a hyphen.`, reading)
  const items = tree.form === 'list' ? tree.items : [tree]
  const sound = items.flatMap(item => {
    const value = readShape(item, of, what.startsWith('An item') ? what : `An item of ${what}`, reading)
    return value === undefined ? [] : [value]
  })
  reading.places.set(sound, tree)
  return sound
}

function mapOf(tree: Tree, what: string, reading: Reading): TreeMap | undefined {
  if (tree.form === 'map') return tree
  return wrong(tree, `${what} must hold names and values: each on a line of its own, with a colon between.`, reading)
}

function readRecord(
  tree: Tree,
  keys: Readonly<Record<string, Key>>,
  what: string,
  reading: Reading,
): Sound | undefined {
  const map = mapOf(tree, what, reading)
  if (!map) return undefined
  const record: Record<string, Sound> = {}
  let complete = true
  for (const entry of map.entries) {
    const key = Object.hasOwn(keys, entry.name) ? keys[entry.name]! : undefined
    if (!key) {
      unknownKey(entry, Object.keys(keys), what, reading)
      continue
    }
    const value = readEntry(entry, key.shape, reading)
    if (value !== undefined) record[entry.name] = value
    else if (key.required) complete = false
  }
  for (const [key, { required }] of Object.entries(keys)) {
    if (!required || map.entries.some(entry => entry.name === key)) continue
    reading.tell({ span: firstOf(map), message: `"${key}" is missing here.` })
    complete = false
  }
  if (!complete) return undefined
  reading.places.set(record, map)
  return record
}

/** The value of an entry; an empty one is no problem where a map or a list may stand. */
function readEntry(entry: Entry, shape: Shape, reading: Reading): Sound | undefined {
  if (entry.value) return readShape(entry.value, shape, `"${entry.name}"`, reading)
  if (shape.kind === 'record' || shape.kind === 'table' || shape.kind === 'list') return undefined
  reading.tell({ span: entry.span, message: `After "${entry.name}:" nothing stands.` })
  return undefined
}

function unknownKey({ name, span }: Entry, known: readonly string[], what: string, { tell }: Reading): void {
  const meant = nearest(name, known)
  const message = `${what} knows no "${name}"`
  tell({ span, ...withMeant(meant === undefined ? `${message}, only ${oneOf(known, 'and')}` : message, meant) })
}

function readTable(
  tree: Tree,
  { what: kind, names, of }: Extract<Shape, { kind: 'table' }>,
  what: string,
  reading: Reading,
): Sound | undefined {
  const map = mapOf(tree, what, reading)
  if (!map) return undefined
  const known = new Set(names.map(({ word }) => word))
  const table: Record<string, Sound> = {}
  for (const entry of map.entries) {
    if (!known.has(entry.name)) {
      reading.tell(unknownName(entry, kind, known))
      continue
    }
    const value = readEntry(entry, of, reading)
    if (value !== undefined) table[entry.name] = value
  }
  reading.places.set(table, map)
  return table
}

/** A name that no rule, or no case of a rule, has. */
function unknownName({ name, span }: Entry, kind: string, known: ReadonlySet<string>): ConfigurationProblem {
  const slash = name.indexOf('/')
  const id = slash < 0 ? name : name.slice(0, slash)
  if (slash >= 0 && known.has(id)) {
    const own = [...known].filter(word => word.startsWith(`${id}/`))
    const inner = name.slice(slash + 1)
    const near = nearest(
      inner,
      own.map(word => word.slice(slash + 1)),
    )
    const meant = near === undefined ? undefined : `${id}/${near}`
    return { span, ...withMeant(`The ${kind} "${id}" has no case "${inner}"`, meant) }
  }
  const meant = nearest(
    id,
    [...known].filter(word => !word.includes('/')),
  )
  return { span, ...withMeant(`There is no ${kind} "${id}"`, meant, meant + name.slice(id.length)) }
}

/** The place to speak of a map as a whole: its first name. */
function firstOf({ entries, span }: TreeMap): Tree['span'] {
  return entries[0]?.span ?? span
}

/** The place of an entry's name in a record or table that was read, or of the record. */
export function keyPlace(record: object, name: string, { places }: Reading): Tree['span'] {
  const tree = places.get(record)
  if (tree?.form !== 'map') return tree?.span ?? { from: 0, to: 0 }
  return tree.entries.find(entry => entry.name === name)?.span ?? firstOf(tree)
}

/** The place of an entry's value in a record that was read, or of its name. */
export function valuePlace(record: object, name: string, reading: Reading): Tree['span'] {
  const tree = reading.places.get(record)
  const entry = tree?.form === 'map' ? tree.entries.find(each => each.name === name) : undefined
  return entry?.value?.span ?? keyPlace(record, name, reading)
}

function isDay(text: string): boolean {
  const [year, month, date] = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text.split('-').map(Number) : []
  return year !== undefined && day(year, month!, date!) !== undefined
}
