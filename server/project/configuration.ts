// A project's settings for the rules: severities by rule or by rule and case.

export type Severity = 'error' | 'warning' | 'info'

/** Immutable settings; keys of `severities` are `rule` or `rule/case`, the latter wins. */
export interface Configuration {
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

export const defaultConfiguration: Configuration = { severities: {} }
