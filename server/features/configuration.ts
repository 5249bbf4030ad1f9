// Completion and hover in rapporteur.yaml: its keys, rules, cases and known words, with what they mean.
import type { Span } from '../note/span.ts'
import { placeIn, shapeAt } from '../project/configuration-place.ts'
import type { Key, Known, Shape } from '../project/configuration-shape.ts'

export interface ConfigurationItem {
  readonly kind: 'key' | 'value'
  readonly label: string
  readonly about: string
  /** What takes the place of `replace`. */
  readonly insert: string
  readonly replace: Span
}

/** What may stand at an offset. */
export function completeConfiguration(text: string, offset: number, shape: Shape): ConfigurationItem[] {
  const place = placeIn(text, offset)
  if (!place) return []
  const { path, key, word, siblings, indent, isInline } = place
  const value = (known: Known): ConfigurationItem => ({
    kind: 'value',
    label: known.word,
    about: known.about,
    insert: known.word,
    replace: word,
  })
  if (key !== undefined) return wordsOf(shapeAt(shape, [...path, key])).map(value)
  const at = shapeAt(shape, path)
  const isNamed = /^\s*:/u.test(text.slice(word.to, word.to + 3))
  const name = (known: Known, of: Shape): ConfigurationItem => ({
    kind: 'key',
    label: known.word,
    about: known.about,
    insert: isNamed ? known.word : known.word + (isInline ? ': ' : valueStart(of, ' '.repeat(indent))),
    replace: word,
  })
  const own = siblings.filter(sibling => sibling !== text.slice(word.from, word.to))
  const map = at?.kind === 'short-or-full' ? at.full : at
  const names =
    map?.kind === 'record'
      ? Object.entries(map.keys).map(([word, { about, shape }]) => name({ word, about }, shape))
      : map?.kind === 'table'
        ? map.names.map(known => name(known, map.of))
        : []
  const items = path.at(-1) === '-' ? wordsOf(at).map(value) : []
  return [...items, ...names.filter(({ label }) => !own.includes(label))]
}

/** How the value of a name begins: on the same line, or below it. */
function valueStart(shape: Shape, indent: string): string {
  switch (shape.kind) {
    case 'record':
    case 'table':
      return `:\n${indent}  `
    case 'list':
      return `:\n${indent}  - `
    default:
      return ': '
  }
}

function wordsOf(shape: Shape | undefined): readonly Known[] {
  switch (shape?.kind) {
    case 'word':
      return shape.known
    case 'flag':
      return [
        { word: 'true', about: 'Yes.' },
        { word: 'false', about: 'No.' },
      ]
    case 'short-or-full':
      return wordsOf(shape.short)
    default:
      return []
  }
}

/** What the word at an offset means, as Markdown; undefined where there is none that is known. */
export function hoverConfiguration(
  text: string,
  offset: number,
  shape: Shape,
): { readonly markdown: string; readonly span: Span } | undefined {
  const place = placeIn(text, offset)
  if (!place) return undefined
  const { path, key, word } = place
  const written = text.slice(word.from, word.to).trim()
  if (written === '') return undefined
  const about =
    key === undefined
      ? (keyAbout(shapeAt(shape, path), written) ?? wordAbout(shapeAt(shape, path), written))
      : wordAbout(shapeAt(shape, [...path, key]), written)
  return about === undefined ? undefined : { markdown: `\`${written}\`: ${about}`, span: word }
}

function keyAbout(shape: Shape | undefined, name: string): string | undefined {
  const map = shape?.kind === 'short-or-full' ? shape.full : shape
  if (map?.kind === 'table') return map.names.find(({ word }) => word === name)?.about
  const key: Key | undefined = map?.kind === 'record' && Object.hasOwn(map.keys, name) ? map.keys[name] : undefined
  return key?.about
}

function wordAbout(shape: Shape | undefined, word: string): string | undefined {
  return wordsOf(shape).find(known => known.word === word)?.about
}
