// A text as a YAML scalar on one line.
import { encodeFor } from '../note/prose.ts'

/** The text as a plain scalar where YAML reads it back unchanged as a string, else in double quotation marks. */
export function yamlText(text: string): string {
  const plain =
    /^(?:\p{L}|\d+ \p{L}).*[^\s:]$|^\p{L}$/su.test(text) &&
    !/^(?:true|false|null)$/iu.test(text) &&
    encodeFor('plain', text)
  return plain || `"${encodeFor('double-quoted', text)}"`
}
