/** A doc comment that starts its line, and the beginning of what follows it. */
const docComment = /^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/(?=([\s\S]{0,200}))/gm

/** What can't be described: nothing, another comment, the end of a block, an import. */
const nothing = /^[ \t]*(?:\n[ \t]*\n|\n?[ \t]*(?:\/[/*]|[}\])]|import\b)|\s*$)/

/** The lines, from 1, of doc comments that stand over nothing. */
export const findStrayComments = (text: string): number[] =>
  [...text.matchAll(docComment)].flatMap(({ 1: next = '', index }) =>
    nothing.test(next) ? [text.slice(0, index).split('\n').length] : [],
  )
