/** Whether a word is written in capitals: two letters at least, points aside. */
export const isCapitals = (word: string): boolean => /^(?:\p{Lu}[.'’-]?){2,}$/u.test(word)
