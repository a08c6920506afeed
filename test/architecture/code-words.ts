/** The text of a program without its comments, and without the strings that are sentences. */
export function stripProse(text: string): string {
  const parts = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*|(sql(?:<[^`]*?>)?)?`(?:[^`\\]|\\[\s\S])*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm
  return text.replace(parts, (part, tag: string | undefined) => {
    if (part.startsWith('/')) return ' '
    if (tag !== undefined) return part
    if (part.startsWith('`')) return [...part.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => code).join(' ')
    return /\s/.test(part) ? "''" : part
  })
}

/** `isTakenBack`, `take_back` and `take-back.ts` in words, each name apart. */
export const namesOf = (text: string): string[][] =>
  (text.match(/[\p{L}_$][\p{L}\d_$-]*/gu) ?? []).map((name) =>
    name
      .replace(/(\p{Ll}|\d)(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1$3_$2$4')
      .toLowerCase()
      .split(/[_$-]+/)
      .filter((word) => word !== ''),
  )
