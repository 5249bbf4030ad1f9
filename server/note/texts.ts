// The texts of a field's value, whatever its form.
import type { FieldText, FieldValue } from './note.ts'

/** All texts of a value, in order. */
export function textsOf(value: FieldValue): readonly FieldText[] {
  switch (value.form) {
    case 'empty':
      return []
    case 'text':
      return [value.text]
    case 'list':
      return value.items
    case 'groups':
      return value.groups.flatMap(group => textsOf(group.value))
  }
}
