// The bar above a table: its filters, its buttons, and the line that says what is shown.
import type { ArchiveChoicesResult, ArchiveFilter } from '../../../server/lsp/protocol.ts'
import { button, element } from './elements.ts'
import type { Words } from './words.ts'

export interface FilterBar {
  readonly element: HTMLElement
  readonly filter: ArchiveFilter
  offer(choices: ArchiveChoicesResult): void
  /** Whether the State or group is one that is known. */
  mark(known: boolean): void
}

/** `buttons` stand at the end of the bar; `changed` is called when something else is to be shown. */
export function createFilterBar(
  { texts }: Words,
  first: ArchiveFilter,
  buttons: readonly HTMLElement[],
  changed: () => void,
): FilterBar {
  let filter = first
  const text = element('input', { type: 'search', spellcheck: 'false' })
  const from = element('select', {})
  const to = element('select', {})
  const states = element('input', { type: 'search', list: 'states', spellcheck: 'false', placeholder: texts.all })
  const offered = element('datalist', { id: 'states' })
  const organization = element('select', {})
  const clear = button(texts.clear, () => {
    set({})
    fill()
    text.focus()
  })

  function set(next: ArchiveFilter): void {
    filter = next
    clear.disabled = Object.keys(filter).length === 0
    changed()
  }

  /** Puts into the controls what the filter says. */
  function fill(): void {
    text.value = filter.text ?? ''
    states.value = filter.states ?? ''
    from.value = String(filter.years?.from ?? '')
    to.value = String(filter.years?.to ?? '')
    organization.value = filter.organization ?? ''
    clear.disabled = Object.keys(filter).length === 0
  }

  /** Reads the controls. */
  function read(): void {
    const years = {
      ...(from.value !== '' && { from: Number(from.value) }),
      ...(to.value !== '' && { to: Number(to.value) }),
    }
    set({
      ...(text.value.trim() !== '' && { text: text.value.trim() }),
      ...(Object.keys(years).length > 0 && { years }),
      ...(states.value.trim() !== '' && { states: states.value.trim() }),
      ...(organization.value !== '' && { organization: organization.value }),
    })
  }

  text.addEventListener('input', read)
  for (const control of [from, to, organization, states]) control.addEventListener('change', read)
  // Half a name is no State's: typing waits for Enter, a choice from the list does not.
  states.addEventListener('input', event => {
    const typing = event instanceof InputEvent && event.inputType.startsWith('insertText')
    if (!typing && (states.value === '' || isOffered(states.value))) read()
  })
  const isOffered = (name: string) => [...offered.options].some(({ value }) => value === name)

  const bar = element('form', { role: 'search', 'aria-label': texts.filters, class: 'filters' }, [
    labelled(texts.words, text, 'wide'),
    labelled(texts.fromYear, from),
    labelled(texts.toYear, to),
    labelled(texts.statesOrGroup, states, 'wide'),
    offered,
    labelled(texts.organization, organization, 'wide'),
    clear,
    element('div', { class: 'actions' }, buttons),
  ])
  bar.addEventListener('submit', event => {
    event.preventDefault()
    read()
  })
  fill()

  return {
    element: bar,
    get filter() {
      return filter
    },
    offer(choices) {
      const { years } = choices
      const span = years
        ? Array.from({ length: years.to - years.from + 1 }, (_, index) => String(years.to - index))
        : []
      const options = (values: readonly (readonly [string, string])[]) => [
        element('option', { value: '' }, [texts.all]),
        ...values.map(([value, name]) => element('option', { value }, [name])),
      ]
      for (const select of [from, to]) select.replaceChildren(...options(span.map(year => [year, year])))
      organization.replaceChildren(...options(choices.organizations.map(({ id, name }) => [id, name])))
      offered.replaceChildren(...[...choices.groups, ...choices.states].map(value => element('option', { value })))
      fill()
    },
    mark(known) {
      states.setAttribute('aria-invalid', String(!known))
    },
  }
}

function labelled(text: string, control: HTMLElement, className = ''): HTMLElement {
  return element('label', { class: className }, [element('span', {}, [text]), control])
}
