// Remembers the last answer of a question that several rules ask of the same note.

/** `make`, which is not asked again while its arguments are the very same as the time before. */
export function rememberLast<Arguments extends readonly unknown[], Made>(
  make: (...of: Arguments) => Made,
): (...of: Arguments) => Made {
  let last: { readonly of: Arguments; readonly made: Made } | undefined
  return (...of) => {
    if (!last || of.some((argument, index) => argument !== last!.of[index])) last = { of, made: make(...of) }
    return last.made
  }
}
