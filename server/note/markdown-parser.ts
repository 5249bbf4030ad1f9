// The Markdown grammar of notes: CommonMark with tables, strikethrough and footnote marks.
import { parser, Strikethrough, Table, type MarkdownConfig, type MarkdownParser } from '@lezer/markdown'
import type { Tree } from '@lezer/common'

const footnoteMark: MarkdownConfig = {
  defineNodes: ['FootnoteMark'],
  parseInline: [
    {
      name: 'FootnoteMark',
      before: 'Link',
      parse(context, next, at) {
        if (next !== 91 || context.char(at + 1) !== 94) return -1
        for (let end = at + 2; end < context.end && end - at < 100; end++) {
          const unit = context.char(end)
          if (unit === 93) return end > at + 2 ? context.addElement(context.elt('FootnoteMark', at, end + 1)) : -1
          if (unit === 32 || unit === 9 || unit === 10 || unit === 91) return -1
        }
        return -1
      },
    },
  ],
}

const blockParsers = [
  'FencedCode',
  'Blockquote',
  'HorizontalRule',
  'BulletList',
  'OrderedList',
  'ATXHeading',
  'HTMLBlock',
  'SetextHeading',
  'LinkReference',
]

let blocks: MarkdownParser | undefined
let inlines: MarkdownParser | undefined

/** Parses a chunk with line feeds only. An indented paragraph is a paragraph: notes have no indented code. */
export function parseBlocks(text: string): Tree {
  blocks ??= parser.configure([Table, Strikethrough, footnoteMark, { remove: ['IndentedCode'] }])
  return blocks.parse(text)
}

/** Parses running text with line feeds only: paragraphs and what stands in a line, no other blocks. */
export function parseInlines(text: string): Tree {
  inlines ??= parser.configure([Strikethrough, footnoteMark, { remove: ['IndentedCode', ...blockParsers] }])
  return inlines.parse(text)
}
