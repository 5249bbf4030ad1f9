// No feature fails on any text, in any state of typing, at any place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../server/analysis/analysis.ts'
import { createArchive } from '../../server/archive/archive.ts'
import { codeActions } from '../../server/features/code-actions.ts'
import { codeLenses } from '../../server/features/code-lenses.ts'
import { complete, resolveCompletion } from '../../server/features/completion.ts'
import { folding } from '../../server/features/folding.ts'
import { formatTyped, typedTriggers } from '../../server/features/formatting/on-type.ts'
import { hover } from '../../server/features/hover.ts'
import { hintTooltip, inlayHints } from '../../server/features/inlay-hints.ts'
import { inlineCompletions } from '../../server/features/inline-completion.ts'
import { linkedPlaces } from '../../server/features/linked-editing.ts'
import { links } from '../../server/features/links.ts'
import { pastedParticipants } from '../../server/features/pasted/participants.ts'
import { renderPreview } from '../../server/features/preview.ts'
import { refactoringsAt } from '../../server/features/refactor/refactorings.ts'
import { selectionSpans } from '../../server/features/selection.ts'
import { semanticTokens } from '../../server/features/semantic-tokens.ts'
import { signatureHelp } from '../../server/features/signature.ts'
import { status } from '../../server/features/status.ts'
import { symbols, type NoteSymbol } from '../../server/features/symbols.ts'
import type { Notation } from '../../server/note/note.ts'
import type { Span } from '../../server/note/span.ts'
import { texts } from '../note/texts.ts'
import { service } from './draw.ts'
import { badNotes } from './notes.ts'

function expectWithin({ from, to }: Span, source: string): void {
  expect(0 <= from && from <= to && to <= source.length, `${from}..${to} of ${source.length}`).toBe(true)
}

function expectInOrder(spans: readonly Span[]): void {
  let end = 0
  for (const { from, to } of spans) {
    expect(from).toBeGreaterThanOrEqual(end)
    end = to
  }
}

function expectSymbols(of: readonly NoteSymbol[], source: string): void {
  for (const { name, span, selection, children } of of) {
    expect(name).not.toBe('')
    expectWithin(span, source)
    expect(span.from <= selection.from && selection.to <= span.to).toBe(true)
    expectSymbols(children, source)
  }
}

const noArchive = createArchive()

/** Asks everything that does not depend on a place. */
function expectWhole(analysis: Analysis): void {
  const { source } = analysis.note
  expectSymbols(symbols(analysis), source)
  for (const { span } of folding(analysis)) expectWithin(span, source)
  for (const { span } of links(analysis)) expectWithin(span, source)
  const tokens = semanticTokens(analysis)
  expectInOrder(tokens.map(({ span }) => span))
  for (const { span } of tokens) {
    expectWithin(span, source)
    expect(source.slice(span.from, span.to)).not.toMatch(/[\n\r]/u)
  }
  for (const hint of inlayHints(analysis, { from: 0, to: source.length }, () => true)) {
    expectWithin({ from: hint.at, to: hint.at }, source)
    expect(hintTooltip(analysis, hint)).not.toBe('')
  }
  for (const { span, title } of codeLenses(analysis, noArchive, '')) {
    expectWithin(span, source)
    expect(title).not.toBe('')
  }
  expect(renderPreview(analysis)).toMatch(/^<article/u)
  expect(status(analysis).pages).toBeGreaterThan(0)
}

/** Asks everything at one place. */
function expectAt(analysis: Analysis, offset: number): void {
  const { source } = analysis.note
  for (const trigger of [undefined, ' ', '#']) {
    const completions = complete(analysis, offset, trigger)
    for (const item of completions.items) {
      const replace = item.replace ?? completions.replace
      expectWithin(replace, source)
      expect(replace.from <= offset && offset <= replace.to).toBe(true)
      expect(source.slice(replace.from, replace.to)).not.toMatch(/[\n\r]/u)
    }
    const subject = completions.items[0]?.subject
    if (subject) expect(resolveCompletion(service.project, subject, analysis.event.period)).toBeTruthy()
  }
  const card = hover(analysis, offset)
  if (card) {
    expectWithin(card.span, source)
    expect(card.span.from <= offset && offset <= card.span.to).toBe(true)
  }
  codeActions(analysis.findingsAt({ from: offset, to: offset }), analysis.findings)
  for (const { edits } of refactoringsAt(analysis, { from: offset, to: offset })) {
    expectInOrder(edits.map(({ span }) => span))
    for (const { span } of edits) expectWithin(span, source)
  }
  for (const typed of typedTriggers) {
    const edits = formatTyped(analysis.note, offset, typed, 2)
    expectInOrder(edits.map(({ span }) => span))
    for (const { span } of edits) expectWithin(span, source)
  }
  const pasted = pastedParticipants(analysis, { from: offset, to: offset }, source)
  expect(pasted === undefined || pasted.entries.every(entry => entry.trim() !== '')).toBe(true)
  for (const span of selectionSpans(analysis, offset)) expectWithin(span, source)
  const linked = linkedPlaces(analysis, offset)
  expectInOrder(linked)
  expect(new Set(linked.map(({ from, to }) => source.slice(from, to))).size).toBeLessThan(2)
  for (const { parts, label } of signatureHelp(analysis, offset)?.signatures ?? [])
    for (const { span } of parts) expectWithin(span, label)
  for (const rest of inlineCompletions(analysis, offset, true)) expect(rest).not.toBe('')
}

describe.each<Notation>(['markdown', 'yaml'])('%s', notation => {
  test.each([
    ['fragments of notes', texts(notation)],
    ['notes with mistakes', badNotes(notation)],
    ['characters', fc.string({ unit: 'binary', maxLength: 80 })],
  ])('%s', (_, notes) => {
    fc.assert(
      fc.property(
        notes,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (source, places) => {
          const analysis = service.analyze(source, notation)
          expectWhole(analysis)
          for (const place of [0, ...places, 1]) expectAt(analysis, Math.round(place * source.length))
        },
      ),
      { numRuns: 80 },
    )
  })

  test.each([
    ['a long line of blanks', ' '.repeat(100_000)],
    ['a long line of words', 'resolution '.repeat(10_000)],
    ['long numbers', `resolutions ${'1540 (2004), '.repeat(10_000)}`],
    ['an unclosed list', `participants: [${'Albania, '.repeat(10_000)}`],
    ['deep indents', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['marks', '#'.repeat(50_000)],
    ['quotation marks', '“'.repeat(2_000)],
  ])('%s', (_, source) => {
    const analysis = service.analyze(source, notation)
    for (const offset of [0, source.length >> 1, source.length]) expectAt(analysis, offset)
  })
})
