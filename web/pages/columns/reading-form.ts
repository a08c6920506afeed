const readingNames = ['encoding', 'delimiter', 'quote', 'header', 'sheet'] as const
export const delimiterWords = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const

/** How a file is to be read, as a form says it: what is left empty is detected. Undefined where it says nothing at all. */
export function readingOf(form: URLSearchParams): Record<string, unknown> | undefined {
  if (!readingNames.some((name) => form.has(name))) return undefined
  const [encoding, delimiter, quote, header, sheet] = readingNames.map((name) => form.get(name) ?? '')
  const mark = Object.entries(delimiterWords).find(([word]) => word === delimiter)?.[1]
  return {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter: mark ?? delimiter }),
    ...(quote && { quote: quote === 'none' ? null : quote }),
    ...(header && { headerLine: header === 'none' ? null : Number(header) }),
    ...(sheet && { sheet }),
  }
}
