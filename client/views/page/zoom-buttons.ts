// The two buttons that say whether the timeline shows years or months.
import type { PageTexts } from '../texts.ts'
import { button, element } from './elements.ts'
import type { Zoom } from './scale.ts'

export function createZoomButtons(
  texts: PageTexts,
  first: Zoom,
  chosen: (zoom: Zoom) => void,
): { readonly element: HTMLElement; readonly press: (zoom: Zoom) => void } {
  const buttons = (['years', 'months'] as const).map(zoom => ({
    zoom,
    element: button(texts[zoom], () => {
      chosen(zoom)
    }),
  }))
  const press = (zoom: Zoom) => {
    for (const one of buttons) one.element.setAttribute('aria-pressed', String(one.zoom === zoom))
  }
  press(first)
  return {
    element: element(
      'span',
      { role: 'group', class: 'zoom', 'aria-label': texts.zoom },
      buttons.map(one => one.element),
    ),
    press,
  }
}
