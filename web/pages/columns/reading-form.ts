/** What a form says of how a file is read. */
export const readingNames = ['encoding', 'delimiter', 'quote', 'header', 'sheet', 'short-rows'] as const
/** What delimiters are called in a form and on the command line; a blank at the end would be lost in either. */
export const delimiterWords = {
  ...{ comma: ',', semicolon: ';', tab: '\t', pipe: '|', caret: '^', tilde: '~', colon: ':', slash: '/' },
  ...{ 'comma-blanks': ', ', 'semicolon-blanks': '; ', 'pipe-blanks': '| ', blank: ' ', blanks: '  ' },
} as const

/** How a file is to be read, as a form says it: what is left empty is detected. Undefined where it says nothing at all. */
export function readingOf(form: URLSearchParams): Record<string, unknown> | undefined {
  if (!readingNames.some((name) => form.has(name))) return undefined
  const [encoding, delimiter, quote, header, sheet, shortRows] = readingNames.map((name) => form.get(name) ?? '')
  const mark = Object.entries(delimiterWords).find(([word]) => word === delimiter)?.[1]
  return {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter: mark ?? delimiter }),
    ...(quote && { quote: quote === 'none' ? null : quote }),
    ...(header && { headerLine: header === 'none' ? null : Number(header) }),
    ...(sheet && { sheet }),
    ...(shortRows && { shortRows }),
  }
}
