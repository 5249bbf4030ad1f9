// What our own reader and the `yaml` package say of a header, in one form.
import { isMap, isScalar, isSeq, type Document, type Scalar } from 'yaml'
import type { Entry } from '../../server/note/entry.ts'
import { textStateOf } from '../../server/note/entry-state.ts'
import { decodeText } from '../../server/note/literal-text.ts'
import type { FieldText, FieldValue, Note } from '../../server/note/note.ts'
import type { Part } from '../../server/note/partition.ts'
import { readingOf } from '../../server/note/read.ts'
import { labels } from './labels.ts'

/** What a reader says, in one form: texts, lists, and labels with what stands under them. */
type Said = string | readonly Said[] | { readonly label: string; readonly says: Said }

/** What our reader found, entry by entry. */
export function ours(note: Note): Said {
  const said: Said[] = []
  let sections: Said[] = []
  const entries = readingOf(note)!.header.entries
  for (const [index, { content: entry }] of entries.entries()) {
    if (!entry.label) continue
    const { text: label } = entry.label
    const says = entrySays(entry) + textBelow(entries.slice(index + 1))
    if (entry.value.kind === 'body' && entry.value.heading) sections.push({ label, says })
    else if (labels.fieldKey(label) === 'sections') said.push({ label, says: (sections = []) })
    else said.push({ label, says: entry.value.kind === 'field' ? valueSays(entry.value.field.value) : says })
  }
  return said
}

function entrySays({ value }: Entry): string {
  if (value.kind !== 'clause' && value.kind !== 'body') return ''
  const quoting = value.kind === 'clause' ? value.prose.quoting : value.quoting
  return quoting === 'none' ? withoutBlankLines(value.decoded) : withoutEnd(value.decoded)
}

/** The text of a section whose heading stands before these parts. */
function textBelow(parts: readonly Part<Entry>[]): string {
  let text = ''
  for (const { state, content } of parts) {
    if (content.value.kind === 'text') text += decodeText(content.text, textStateOf(state)!).text
    else if (content.label) break
  }
  return withoutBlankLines(text)
}

function valueSays(value: FieldValue): Said {
  const text = ({ passage }: FieldText) => passage.prose.text
  switch (value.form) {
    case 'empty':
      return ''
    case 'text':
      return text(value.text)
    case 'list':
      return value.items.map(text)
    case 'groups':
      return value.groups.map(group => ({ label: group.label.text, says: valueSays(group.value) }))
  }
}

/** What the package found. */
export function theirs(source: string, { contents }: Document): Said {
  return pairs(contents, (value, label) => {
    switch (labels.fieldKey(label)) {
      case 'sections':
        return pairs(value, markdown)
      case 'title':
      case 'contact':
      case 'disclaimer':
        return markdown(value)
      default:
        return label.toLowerCase() === 'introduction' ? markdown(value) : any(value)
    }
  })

  function any(node: unknown): Said {
    // An item that is still empty says nothing.
    if (isSeq(node)) return node.items.filter(item => !(isScalar(item) && isEmpty(item))).map(any)
    return isMap(node) ? pairs(node, any) : text(node)
  }

  /** A plain scalar is its text as written: NO is Norway. */
  function text(node: unknown): string {
    return withoutEnd((node as Scalar | null)?.source ?? '')
  }

  /** The lines of a list are Markdown; blank lines around a block mean nothing. */
  function markdown(node: unknown): string {
    if (!isSeq<Scalar>(node))
      return isScalar(node) && node.type?.startsWith('B') ? withoutBlankLines(text(node)) : text(node)
    const from = node.range![0]
    const to = node.items.at(-1)!.range![1]
    const indent = from - source.lastIndexOf('\n', from - 1) - 1
    const lines = source.slice(from, to).replaceAll('\r\n', '\n')
    return lines.replaceAll(/\n( *)/gu, (_, spaces: string) => '\n' + spaces.slice(indent)).trimEnd()
  }

  function pairs(node: unknown, says: (value: unknown, label: string) => Said): Said[] {
    if (!isMap(node)) return node === null || (isScalar(node) && isEmpty(node)) ? [] : [text(node)]
    return node.items.map(({ key, value }) => {
      const label = text(key)
      return { label, says: says(value, label) }
    })
  }
}

function isEmpty({ type, source }: Scalar): boolean {
  return source === '' && type === 'PLAIN'
}

function withoutEnd(text: string): string {
  return text.replace(/\n+$/u, '')
}

function withoutBlankLines(text: string): string {
  return text.trimEnd().replace(/^\n+/u, '')
}
