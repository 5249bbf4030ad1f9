// What the server needs of the place it runs in: a clock, turns of the event loop, and where the rule pages lie.

/** The ports of the server: everything that Node and a web worker do differently. */
export interface Runtime {
  /** Milliseconds on a clock that never goes back. */
  now(): number
  /** Calls back once the event loop has looked for input again. */
  nextTurn(callback: () => void): void
  /** Calls back after `milliseconds`; the result calls it off. */
  after(milliseconds: number, callback: () => void): () => void
  /** The text of a file by its `file:` address, undefined where there is none; throws where it cannot be read. */
  readonly readFile?: (uri: string) => string | undefined
  /** The folder of the rules' pages as a URI that ends in a slash, where the server has them as files. */
  readonly rulePages?: string
}
