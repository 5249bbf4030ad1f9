// Completion that lets the drafter choose: a resolution on 1540 (2004), one or all of the States of a group.
import type { Analysis } from '../../analysis/analysis.ts'
import { citedResolutions } from '../../project/snippets.ts'
import { snippetChoice } from '../../project/snippet-pen.ts'
import type { Group } from '../../register/groups.ts'
import { compareNames, type StateName } from '../../register/states.ts'
import { groupTable } from './groups.ts'
import type { CompletionItem } from './item.ts'
import type { ListedStates, Typed } from './name-request.ts'

/** "Reso": the word and a choice among the resolutions on 1540 (2004) that the event could know. */
export function resolutionChoice({ project, event }: Analysis, { before, offset, end }: Typed): CompletionItem[] {
  // Of fewer letters many words are made; the whole word may be meant for itself.
  const typed = /(?<![\p{L}-])[Rr]eso[a-z]{0,5}$/u.exec(before)?.[0]
  if (typed === undefined || offset !== end) return []
  const word = `${typed.charAt(0)}esolution`
  if (!word.startsWith(typed)) return []
  return [
    {
      kind: 'resolution',
      label: `${word} …`,
      detail: 'a choice of those on 1540 (2004)',
      insert: `${word} ${snippetChoice(1, citedResolutions(project.register, event.period))}`,
      snippet: true,
      filter: word,
      replace: { from: offset - typed.length, to: end },
    },
  ]
}

/** How the entries of a list stand: one after the other, or each on a line of its own behind a hyphen. */
export interface ListForm {
  readonly separator: string
  /** A name as an entry, quoted where the list would misread it. */
  readonly write: (name: string) => string
}

/** "OSCE par": the States of a group that are not listed yet, all at once or one by choice. */
export function groupEntries(
  { project: { register }, event: { period } }: Analysis,
  { before, offset, end }: Typed,
  listed: ListedStates,
  { separator, write }: ListForm,
): CompletionItem[] {
  const typed = /(?:^|[,;[]|\band )\s*"?([A-Z][\w .-]{1,40})$/.exec(before)?.[1]
  if (typed === undefined || !period) return []
  const names = (group: Group): StateName[] =>
    register.groups
      .membersDuring(group, period)
      .filter(iso3 => !listed.has(iso3))
      .flatMap(iso3 => {
        const state = register.states.byIso3(iso3)
        return (state && register.states.nameOn(state, period)) ?? []
      })
      .sort(compareNames)
  return groupTable(register)
    .startingWith(typed)
    .flatMap(({ label, meaning }): CompletionItem[] => {
      const entries = names(meaning).map(({ name }) => write(name))
      if (entries.length < 2) return []
      const common = {
        kind: 'state',
        filter: typed + label.slice(typed.length),
        replace: { from: offset - typed.length, to: end },
      } as const
      return [
        {
          ...common,
          label: `${label}: all ${entries.length}`,
          detail: 'on the date of the event, as entries',
          insert: entries.join(separator),
        },
        {
          ...common,
          label: `${label}: one of ${entries.length}`,
          detail: 'on the date of the event, by choice',
          insert: snippetChoice(1, entries),
          snippet: true,
        },
      ]
    })
}
