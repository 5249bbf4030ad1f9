// Making elements.

/** An element with attributes and content; texts are texts, whatever they say. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...content)
  return made
}

export function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, [text])
  made.addEventListener('click', pressed)
  return made
}
