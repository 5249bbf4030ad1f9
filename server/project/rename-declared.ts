// Other names for what a configuration declares, at the places of the declaration and nowhere else.
import type { TextEdit } from '../note/span.ts'
import { encodeFor } from '../note/prose.ts'
import { readTree, type Tree, valueOf } from './configuration-tree.ts'
import { inFlow } from './write-configuration.ts'

/** What is to stand in the place of a declared name; undefined of one that stays. */
export interface NewNames {
  /** Of a name or abbreviation of the body whose full name is `body`. */
  label(written: string, body: string): string | undefined
  /** Of a person's name. */
  person(written: string): string | undefined
}

/** The edits of the text of a configuration, in the order of the text. */
export function renameInConfiguration(text: string, names: NewNames): readonly TextEdit[] {
  const tree = readTree(text, () => {})
  const edits: TextEdit[] = []
  const write = (place: Tree | undefined, newName: (written: string) => string | undefined) => {
    const name = place?.form === 'word' ? newName(place.text) : undefined
    if (place && name !== undefined) edits.push({ span: place.span, newText: inPlaceOf(text, place, name) })
  }
  for (const [list, keys] of declarations)
    for (const item of itemsOf(valueOf(tree, list))) {
      const body = valueOf(item, 'name')
      for (const place of keys.flatMap(key => itemsOf(valueOf(item, key))))
        write(place, written =>
          list === 'persons'
            ? names.person(written)
            : body?.form === 'word'
              ? names.label(written, body.text)
              : undefined,
        )
    }
  return edits.sort((a, b) => a.span.from - b.span.from)
}

/** The lists that declare names, and where in their items the names stand. */
const declarations = [
  ['organizations', ['name', 'abbreviations', 'aliases']],
  ['abbreviations', ['name', 'write']],
  ['persons', ['write']],
] as const

/** The items of a list; of what is no list, itself. */
function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.form === 'list' ? tree.items : tree ? [tree] : []
}

/** A name as it is to be written where another stands: in the same quotation marks, or plain if it can be. */
function inPlaceOf(text: string, { span }: Tree, name: string): string {
  const mark = text.charAt(span.from)
  if (mark === '"') return `"${encodeFor('double-quoted', name)}"`
  if (mark === "'") return `'${encodeFor('single-quoted', name)}'`
  return inFlow(name)
}
