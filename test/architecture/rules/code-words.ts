const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/
const quoted = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/
const sqlTag = /(sql(?:<[^`]*?>)?)?/
// Within a placeholder there may be braces and another template, one deep; else it ends at the next mark.
const template = /(?:`(?:\\[\s\S]|\$\{(?:[^`{}]|\{[^`{}]*\}|`[^`]*`)*\}|\$(?!\{)|[^`\\$])*`|`(?:[^`\\]|\\[\s\S])*`)/
const parts = new RegExp(`${comment.source}|${sqlTag.source}${template.source}|${quoted.source}`, 'gm')

/** The text of a program without its comments, and without the strings that are sentences. SQL is part of the program. */
export function stripProse(text: string): string {
  return text.replace(parts, (part, tag: string | undefined) => {
    if (part.startsWith('/')) return ' '
    if (tag !== undefined) return part
    if (part.startsWith('`')) return [...part.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => code).join(' ')
    return /\s/.test(part) ? "''" : part
  })
}

/** The names in a text, each once, in words: `isTakenBack`, `take_back` and `take-back` are three words, and two, and two. */
export const namesOf = (text: string): string[] =>
  [...new Set(text.match(/[\p{L}_$][\p{L}\d_$-]*/gu))].map((name) =>
    name
      .replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
      .replace(/[_$-]+/g, ' ')
      .trim()
      .toLowerCase(),
  )
