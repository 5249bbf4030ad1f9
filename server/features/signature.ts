// Signature help: the form of the citation being typed, and what the resolution has at its place.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'
import type { Register } from '../register/register.ts'
import type { Resolution } from '../register/resolutions.ts'
import { textAround, type TextAround } from './around.ts'
import { likelyResolutions } from './likely-resolutions.ts'
import { describeResolution, paragraphCard } from './cards/resolution.ts'

/** Characters that ask for it. */
export const signatureTriggers: readonly string[] = ['(']

/** A form of a citation, with what is known of it. */
export interface Signature {
  /** "paragraph 3 (a) of resolution 1540 (2004)". */
  readonly label: string
  /** As Markdown. */
  readonly documentation: string
  /** The parts of the label, in order. */
  readonly parts: readonly Part[]
}

interface Part {
  readonly name: 'paragraph' | 'letter' | 'resolution' | 'year'
  /** In the label. */
  readonly span: Span
}

/** What a citation that is being typed may become. */
export interface SignatureHelp {
  /** At least one; the likeliest first. */
  readonly signatures: readonly Signature[]
  /** Which of the parts is being typed; the same in each signature. */
  readonly active: number
}

/** A citation up to the cursor, as far as it is typed. */
interface Typed {
  readonly paragraph: number | undefined
  readonly letter: string | undefined
  readonly resolution: number | undefined
  readonly active: Part['name']
}

/** At most so many resolutions are offered for a paragraph. */
const mostSignatures = 4

/** The form of the citation that is typed at `offset`, or undefined where none is. */
export function signatureHelp(analysis: Analysis, offset: number): SignatureHelp | undefined {
  const { before, after } = withWholeNumber(textAround(analysis.note.source, offset))
  const typed = typedParagraph(before) ?? typedResolution(before)
  if (!typed) return undefined
  const { register } = analysis.project
  const known = typed.resolution ?? resolutionBehind(after)
  if (typed.paragraph === undefined) {
    const resolution = known === undefined ? undefined : register.resolutions.get(known)
    return resolution && help([resolutionSignature(resolution)], typed)
  }
  const signatures = candidates(register, analysis, before, known, typed).map(resolution =>
    paragraphSignature(register, resolution, typed.paragraph!, typed.letter),
  )
  return help(signatures, typed)
}

/** The text around the cursor, which stands behind the number that it is in. */
function withWholeNumber({ before, after }: TextAround): Pick<TextAround, 'before' | 'after'> {
  const rest = /\d$/u.test(before) ? /^\d{0,4}/u.exec(after)![0] : ''
  return { before: before + rest, after: after.slice(rest.length) }
}

function help(signatures: readonly Signature[], { active }: Typed): SignatureHelp | undefined {
  const [first] = signatures
  return (
    first && {
      signatures,
      active: Math.max(
        0,
        first.parts.findIndex(({ name }) => name === active),
      ),
    }
  )
}

const paragraphWords =
  /\b(?:paragraph|para\.|OP) (\d{1,3})(?: ?\(([a-z]?)(\))?)?(?:( of (?:Security Council )?(?:resolution|UNSCR) )(?:(\d{1,4})( ?\(\d{0,4})?)?)?$/iu

function typedParagraph(before: string): Typed | undefined {
  const match = paragraphWords.exec(before)
  if (!match) return undefined
  const [whole, paragraph, letter, closed, of, resolution, year] = match
  const isOpen = letter !== undefined && closed === undefined
  // "paragraph 3 (x of resolution" is no citation.
  if (isOpen && of !== undefined) return undefined
  return {
    paragraph: Number(paragraph),
    letter: letter === '' ? undefined : letter?.toLowerCase(),
    resolution: resolution === undefined ? undefined : Number(resolution),
    active:
      year !== undefined ? 'year' : of !== undefined ? 'resolution' : whole.includes('(') ? 'letter' : 'paragraph',
  }
}

/** A resolution of the Council: not the Assembly's or another's. */
const resolutionWords =
  /(?<!Assembly |Committee |Conference |\p{L})(?:resolution|resolutions (?:[\d (),]{0,60}and )?|UNSCR|SCR) ?(\d{1,4})( ?\(\d{0,4})?$/iu

function typedResolution(before: string): Typed | undefined {
  const match = resolutionWords.exec(before)
  if (!match) return undefined
  return {
    paragraph: undefined,
    letter: undefined,
    resolution: Number(match[1]),
    active: match[2] === undefined ? 'resolution' : 'year',
  }
}

/** The resolution that is named behind the cursor: ") of resolution 1540 (2004)". */
function resolutionBehind(after: string): number | undefined {
  const match = /^[a-z]?\)? of (?:Security Council )?(?:resolution|UNSCR) (\d{1,4})/iu.exec(after)
  return match ? Number(match[1]) : undefined
}

/** The resolution that is named; where none is, the likely ones that have such a paragraph, with letters if one is typed. */
function candidates(
  register: Register,
  { event: { period } }: Analysis,
  before: string,
  known: number | undefined,
  { paragraph, active }: Typed,
): Resolution[] {
  const { resolutions } = register
  if (known !== undefined) return [resolutions.get(known) ?? []].flat()
  return likelyResolutions(register, before, period)
    .filter(({ paragraphs }) => {
      const found = paragraphs.find(({ number }) => number === paragraph)
      return found && (active !== 'letter' || found.letters.length > 0)
    })
    .slice(0, mostSignatures)
    .flatMap(({ number }) => resolutions.get(number) ?? [])
}

function resolutionSignature(resolution: Resolution): Signature {
  return signature(['resolution ', ...numberAndYear(resolution)], `${describeResolution(resolution)}.`)
}

function paragraphSignature(
  register: Register,
  resolution: Resolution,
  paragraph: number,
  letter: string | undefined,
): Signature {
  const structure = register.resolutions.structure(resolution.number)
  const parts = structure?.paragraphs.find(({ number }) => number === paragraph)?.letters ?? []
  const shown = letter ?? parts[0]?.letter
  return signature(
    [
      'paragraph ',
      { name: 'paragraph', text: String(paragraph) },
      ...(shown === undefined ? [] : [' ', { name: 'letter' as const, text: `(${shown})` }]),
      ' of resolution ',
      ...numberAndYear(resolution),
    ],
    paragraphCard(register, resolution, paragraph, letter),
  )
}

function numberAndYear({ number, year }: Resolution): readonly Piece[] {
  return [{ name: 'resolution', text: String(number) }, ' ', { name: 'year', text: `(${year})` }]
}

/** A piece of a label; with a name it is one of its parts. */
type Piece = string | { readonly name: Part['name']; readonly text: string }

function signature(pieces: readonly Piece[], documentation: string): Signature {
  let label = ''
  const parts: Part[] = []
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : piece.text
    const span = { from: label.length, to: label.length + text.length }
    if (typeof piece !== 'string') parts.push({ name: piece.name, span })
    label += text
  }
  return { label, documentation, parts }
}
