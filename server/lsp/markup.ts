// Markdown for clients that show it, and the same words for those that do not.
import type { MarkupContent } from 'vscode-languageserver'

/** `markdown` as the client can show it. */
export function markup(markdown: string, shown: boolean): MarkupContent {
  return shown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: plain(markdown) }
}

/** Markdown without its marks; an address stands in parentheses after the text of its link. */
export function plain(markdown: string): string {
  return markdown
    .replaceAll(/^#{1,6} +/gmu, '')
    .replaceAll(/\[([^\]\n]*)\]\(([^)\n]*)\)/gu, '$1 ($2)')
    .replaceAll(/(\*\*|__|`)(?=\S)([^\n]*?\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}\\])([*_])(?=\S)([^*_\n]*\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
}
