// Where the rules on capitals come from.
import type { Source } from '../rule.ts'

export const capitalization: Source = {
  name: 'United Nations Editorial Manual, Capitalization in English',
  url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
}

export const unitedNationsPractice: Source = {
  name: 'Practice in resolutions of the General Assembly and in verbatim records, 2015 to 2024',
}
