// document-symbol-form: the symbol of a United Nations document stands as it is printed, "S/2016/1038/Add.1".
import { defineRule } from '../rule.ts'

type Case = 'spaces' | 'label' | 'addendum' | 'lower-case'

export const documentSymbolForm = defineRule<Case>({
  id: 'document-symbol-form',
  group: 'resolutions',
  title: 'The symbol of the document is not written as it is printed',
  reason:
    'A reader finds a document by its symbol, letter by letter: no spaces around the strokes, capital letters, a point before the number of an addendum, corrigendum or revision. "UN Doc." before it adds nothing.',
  source: {
    name: 'Dag Hammarskjöld Library, United Nations document symbols',
    url: 'https://research.un.org/en/docs/symbols',
  },
  cases: {
    spaces: { title: 'Spaces around a stroke', severity: 'warning' },
    label: { title: '"UN Doc." before the symbol', severity: 'warning' },
    addendum: { title: 'No point after Add, Corr or Rev', severity: 'warning' },
    'lower-case': { title: 'Small letters', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It was issued as S / 2020 / 345.',
        case: 'spaces',
        marks: ['S / 2020 / 345'],
        fixed: 'It was issued as S/2020/345.',
      },
      {
        text: 'See UN Doc. S/2020/345 for it.',
        case: 'label',
        marks: ['UN Doc. S/2020/345'],
        fixed: 'See S/2020/345 for it.',
      },
      {
        text: 'See S/2020/345/Add 2 for it.',
        case: 'addendum',
        marks: ['S/2020/345/Add 2'],
        fixed: 'See S/2020/345/Add.2 for it.',
      },
      {
        text: 'It was issued as s/2020/345.',
        case: 'lower-case',
        marks: ['s/2020/345'],
        fixed: 'It was issued as S/2020/345.',
      },
    ],
    valid: [
      'See document S/2020/345, A/75/5 (Vol. I), E/2020/L.7 and S/2020/345/Add.2.',
      'See https://undocs.org/s/2020/345 and the and/or of A / B tests.',
      'Group A / 2 teams won.',
    ],
  }),
  looksAt: 'signs',
  checkPassage({ text }, report) {
    if (!/[ASEase]\s?\/\s?\d|Doc|doc/.test(text)) return
    const symbol =
      /(?<![\w/.:-])(?:(?:UN|United\sNations|U\.N\.)\s[Dd]oc(?:uments?|s)?\.?\s|[Dd]oc\.\s)?[ASEase](?:\s?\/\s?(?:[A-Z]{1,4}(?:\.\d{1,3})?|\d{1,4}|(?:Add|Corr|Rev)[.\s]?\d{1,2}))+(?![\w/])/g
    for (const match of text.matchAll(symbol)) {
      const [written] = match
      const at = written.search(/[ASEase]\s?\//)
      const label = written.slice(0, at)
      const plain = written.slice(at)
      const right = plain
        .replace(/\s?\/\s?/g, '/')
        .replace(/(Add|Corr|Rev)\s?(?=\d)/g, '$1.')
        .replace(/^[ase]/, letter => letter.toUpperCase())
      if (right === plain && label === '') continue
      // A stroke between letters and figures of another kind: the year, or the session and a number, must be there.
      if (!/^[ASE]\/(?:(?:19|20)\d{2}|\d{2})\/|^[ASE]\/[A-Z]+\/(?:19|20)?\d{2}/.test(right)) continue
      if (/^[ase]/.test(plain) && !/^[ase]\s?\/\s?(?:19|20)\d{2}\b/.test(plain)) continue
      const span = { from: match.index, to: match.index + written.length }
      report({
        case:
          label !== ''
            ? 'label'
            : /\s\/|\/\s/.test(plain)
              ? 'spaces'
              : /^[ase]/.test(plain)
                ? 'lower-case'
                : 'addendum',
        span,
        message: `"${written}" is not how the symbol of a document is printed: write "${right}".`,
        fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
      })
    }
  },
})
