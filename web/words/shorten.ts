/** So many characters of a value are shown among others, and so many on a page of its own. */
export const lengthMax = 1_000
export const wholeLengthMax = 100_000

/** A text of at most so many characters; what is cut off is said by a sign. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
