// How much of what was found is shown.

/** So many findings of one note are shown, hovered and mended one by one; a drafter mends these before reading more. */
export const shownFindings = 100
