/** A text that stands indented by two spaces between its backquotes, as a file has it. */
export const dedent = (text: string) => text.replace(/^\n/, '').replace(/^ {2}/gm, '').replace(/ +$/, '')
