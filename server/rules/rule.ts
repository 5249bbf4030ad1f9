// What a rule is: one object that is its check, its documentation, its settings and its tests.
import type { NoteFacts } from '../archive/facts.ts'
import type { Mentions } from '../mentions/mention.ts'
import type { Participant } from '../mentions/participant.ts'
import type { Field, Note, Passage } from '../note/note.ts'
import type { Span } from '../note/span.ts'
import type { Severity } from '../project/configuration.ts'
import type { Kind } from '../project/kind.ts'
import type { Project } from '../project/project.ts'
import type { Period } from '../register/day.ts'
import type { Register } from '../register/register.ts'
import type { JudgedSuppression } from './suppression.ts'
import type { Characters } from './wording/punctuation/characters.ts'

export type RuleGroup = 'text' | 'structure' | 'States' | 'dates' | 'resolutions' | 'wording'

/** Where a rule comes from, for a reader who wants to disagree. */
export interface Source {
  readonly name: string
  readonly url?: string
}

/** One way of going against a rule. */
export interface RuleCase {
  readonly title: string
  readonly severity: Severity
  /** Off until a configuration gives it a severity. */
  readonly optIn?: true
  /** Speaks of what matters only at the end: in a note whose status is draft, it is an info at most. */
  readonly onlyWhenFinal?: true
}

/** A text that goes against the rule. It is tested as it stands, in a whole note around it. */
export interface InvalidExample<Case extends string = string> {
  /** Where `text` stands: a paragraph of the body, the participants field, the date field, or a whole note (the default is `body`). */
  readonly in?: 'body' | 'participants' | 'date' | 'note'
  readonly text: string
  /** The notation of a whole note; `markdown` if absent. Other examples are tested in both. */
  readonly notation?: 'markdown' | 'yaml'
  /** The date of the event; 8 July 2020 if absent. Not for whole notes and dates. */
  readonly date?: string
  /** What the other notes of the archive say, for a rule that looks across notes. */
  readonly others?: readonly OtherNote[]
  readonly case: Case
  /** The source of every finding of this rule in the example, in order. */
  readonly marks: readonly string[]
  /** `text` after the first fix of the first finding was applied; absent where no fix is offered. */
  readonly fixed?: string
}

/** What another note of the archive says, at the places where examples stand; `count` notes say it, one if absent. */
export type OtherNote =
  string | (Pick<InvalidExample, 'in' | 'text' | 'notation' | 'date'> & { readonly count?: number })

/** A text the rule has nothing to say about. */
export type ValidExample = string | Pick<InvalidExample, 'in' | 'text' | 'notation' | 'date' | 'others'>

/** An edit proposed by a rule. `span` counts as that of the report it belongs to. */
export interface ProposedEdit {
  readonly span: Span
  /** In plain characters; the engine writes it as the place needs it (quoting in YAML). */
  readonly newText: string
}

export interface ProposedFix {
  /** In the imperative: `Write "Republic of Moldova"`. */
  readonly title: string
  /** May be applied without asking: it never changes what the note says. */
  readonly safe: boolean
  readonly edits: readonly ProposedEdit[]
}

/** What a check reports. */
export interface Report<Case extends string = string> {
  readonly case: Case
  /** The passage in whose prose `span` and the edits count; without it they are absolute offsets of the source. `checkPassage` need not give its own. */
  readonly passage?: Passage
  readonly span: Span
  /** What is wrong, why it matters, what to do: one or two sentences in words of a drafter, ending with a full stop. */
  readonly message: string
  /** Absent: the severity of the case. Only ever lower, where the facts are less than sure. */
  readonly severity?: Severity
  readonly related?: readonly RelatedPlace[]
  /** The best first. */
  readonly fixes?: readonly ProposedFix[]
  /** What the project may settle once for all notes. */
  readonly choice?: ProjectChoice
  /** Text that may go without loss is shown faded. */
  readonly unnecessary?: boolean
}

/** A place that a finding is about as well. */
export interface RelatedPlace {
  /** The address of the note it stands in; absent: the note of the finding. */
  readonly uri?: string
  /** As absolute offsets of that note's source. */
  readonly span: Span
  readonly message: string
}

/** Several forms of one thing, of which a project may choose one in its configuration. */
export type ProjectChoice =
  | { readonly of: 'abbreviations'; readonly name: string; readonly forms: readonly string[] }
  | { readonly of: 'persons'; readonly forms: readonly string[] }

export type Reporter<Case extends string = string> = (report: Report<Case>) => void

/** What the header says of the event. */
export interface EventFacts {
  /** Undefined where the header has no date, an impossible one, or one before the register begins. */
  readonly period: Period | undefined
  readonly title: string | undefined
}

/** What every check may know. */
export interface Facts {
  readonly register: Register
  readonly project: Project
  readonly kind: Kind
  readonly event: EventFacts
  /** Whether the note says of itself that it is a draft. */
  readonly isDraft: boolean
}

/** One passage of running text, on its own: the same passage and facts always give the same reports. */
export interface PassageContext extends Facts {
  readonly passage: Passage
  /** `passage.prose.text`. */
  readonly text: string
  readonly mentions: Mentions
}

/** The header alone: reports depend on nothing else. */
export interface HeaderContext extends Facts {
  readonly fields: readonly Field[]
  readonly participants: readonly Participant[]
  /** Mentions of a header passage. */
  mentions(passage: Passage): Mentions
}

/** The whole note. What is found is kept while only the words of paragraphs change, so it looks at headings, fields and clauses. */
export interface NoteContext extends HeaderContext {
  readonly note: Note
}

/** A note of the archive, by its address. */
export interface NoteInArchive {
  readonly uri: string
  readonly facts: NoteFacts
}

/** The notes of an archive, for rules that look across notes. */
export interface ArchiveView {
  /** By the first day of the event, those without a date last. */
  readonly notes: readonly NoteInArchive[]
  /** What an inquiry gives; it is made once for each state of the archive. */
  know<Known>(inquiry: Inquiry<Known>): Known
  /** Goes on with an inquiry until it is done or `pause` says so; whether it is done. */
  learn(inquiry: Inquiry<unknown>, pause: () => boolean): boolean
}

/** Finds something out of all notes together, in small steps, so that others can be answered between them. */
export type Inquiry<Known> = (notes: readonly NoteInArchive[]) => Generator<void, Known, void>

/** One note among those of its archive. */
export interface ArchiveContext extends Pick<Facts, 'register' | 'project'> {
  readonly note: NoteInArchive
  readonly archive: ArchiveView
}

/** What one passage contributes to a judgement over the whole note. */
export interface Gathered<Item> {
  /** At its absolute place. */
  readonly passage: Passage
  readonly items: readonly Item[]
}

/** A place where one of a rule's words stands. */
export interface WordsFound {
  /** As the rule lists it. */
  readonly words: string
  /** In offsets of the prose. */
  readonly span: Span
  /** The passage's text with plain apostrophes, hyphens and spaces, of the same length. */
  readonly plain: string
}

/** What a passage may hold that rules look at: places of characters, or mentions of a kind. */
export type LookedAt = keyof Characters | keyof Pick<Mentions, 'dates' | 'citations' | 'states' | 'organizations'>

/** A rule. What it finds in places closed to its group is dropped unless the rule opens them. */
export interface Rule<Case extends string = string, Item = unknown> {
  /** In full words with hyphens; part of the contract with notes and configurations. */
  readonly id: string
  /** How it is treated: what is closed to it, and what it yields to. The folder says what it looks at. */
  readonly group: RuleGroup
  readonly title: string
  /** Why it matters, for the rule's page: a short paragraph of Markdown. */
  readonly reason: string
  readonly source: Source
  readonly cases: { readonly [name in Case]: RuleCase }
  /** For the rule's page and its tests; a function, since a server that starts has no use for them. */
  readonly examples: () => {
    readonly invalid: readonly InvalidExample<Case>[]
    readonly valid: readonly ValidExample[]
  }
  readonly opens?: readonly ClosedPlace[]
  /** What `checkPassage` looks at: it is asked only of passages that hold some of it. Without it, of all. */
  readonly looksAt?: LookedAt
  checkPassage?(context: PassageContext, report: Reporter<Case>): void
  /**
   * Whether it may judge a sentence of a text by the other sentences there, so that the passage is checked as a whole. Without
   * it, sentences are checked one by one while they are typed. Asked at every edit, of every paragraph that changes.
   */
  looksAround?(text: string): boolean
  /** The words at which `checkWords` is asked, separated by "|"; see wording/find-words.ts. Called when the words are packed, at build time. */
  words?(): string
  checkWords?(found: WordsFound, context: PassageContext, report: Reporter<Case>): void
  checkHeader?(context: HeaderContext, report: Reporter<Case>): void
  checkNote?(context: NoteContext, report: Reporter<Case>): void
  /** Picks up what `checkGathered` needs of a passage, places under `from`, `to` and `at`; kept as long as the passage and the facts. */
  gather?(context: PassageContext): readonly Item[]
  /** Judges what all passages gave, in the order of the source; runs at every edit, so it must be quick. Reports name their passage. */
  checkGathered?(gathered: readonly Gathered<Item>[], context: NoteContext, report: Reporter<Case>): void
  /**
   * Judges what a note says beside the others of its archive. Runs when typing rests or the archive has changed.
   * Reports are in absolute offsets.
   */
  checkArchive?(context: ArchiveContext, report: Reporter<Case>): void
  /** What `checkArchive` wants to know of all notes together. */
  readonly inquiries?: readonly Inquiry<unknown>[]
  /** Judges the note's suppressions, once it is known what each of them silenced. */
  checkSuppressions?(suppressions: readonly JudgedSuppression[], context: NoteContext, report: Reporter<Case>): void
}

/**
 * Places in prose that are not the drafter's own words. Closed to every rule that looks at passages and does not open
 * them: `quotation`, `code`, `address`, `title` (of a document or event), and a standard `clause` that stands word for
 * word. Closed to the group of wording besides:
 * `name` (of a body or treaty, or one of the project's own), `symbol` (of a document), `participants` (their field),
 * `clause` (the whole disclaimer and contact line), `footnote`, and `capitals` (a heading in capital letters).
 */
export type ClosedPlace =
  'quotation' | 'code' | 'address' | 'title' | 'name' | 'symbol' | 'participants' | 'clause' | 'footnote' | 'capitals'

/** With what severity a case speaks that no configuration mentions. */
export function usualSeverity({ severity, optIn }: RuleCase): Severity | 'off' {
  return optIn ? 'off' : severity
}

/** Declares a rule; the identity, for its types. */
export function defineRule<const Case extends string, Item = never>(rule: Rule<Case, Item>): Rule {
  return rule
}
