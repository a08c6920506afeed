/** Whether all characters of a text are of ASCII, for which many a rule has nothing to do. */
export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)
