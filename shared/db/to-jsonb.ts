/** jsonb can hold neither NUL nor half a surrogate pair; U+FFFD stands for them. */
export function toJsonb(value: unknown): string {
  return JSON.stringify(value).replace(/\\u0000|\\ud[89a-f][0-9a-f]{2}/g, (found, at: number, text: string) =>
    isEscaped(text, at) ? found : '\\ufffd',
  )
}

/** Whether the backslash at `at` is itself escaped, so that what follows is ordinary text. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text[before] === '\\') before -= 1
  return (at - 1 - before) % 2 === 1
}
