// Where the command writes: standard output and standard error, in colour where a person looks.

/** Puts styles round texts. */
export interface Styler {
  /** Puts a style round a text if the place it is for shows colour. */
  style(style: Style, text: string): string
}

/** Its styles are for standard output. */
export interface Console extends Styler {
  /** How many characters fit on a line of standard output; without end where it is no terminal. */
  readonly columns: number
  /** Writes to standard output, as it stands. */
  out(text: string): void
  /** Writes to standard error, as it stands. */
  error(text: string): void
  /** All of standard input. */
  input(): Promise<Uint8Array>
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green'

const codes: Record<Style, readonly [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
}

/** For what is read by programs. */
export const plainStyle: Styler = { style: (_, text) => text }

/** Found out when first asked. */
let coloured: boolean | undefined

export const nodeConsole: Console = {
  get columns() {
    return process.stdout.columns ?? (Number(process.env['COLUMNS']) || Infinity)
  },
  out: text => void process.stdout.write(text),
  error: text => void process.stderr.write(text),
  async input() {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  },
  style: (style, text) =>
    (coloured ??= hasColour()) ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text,
}

/** By the usual conventions: NO_COLOR and FORCE_COLOR, else whether standard output is a terminal. */
function hasColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return process.stdout.isTTY === true && TERM !== 'dumb'
}
