import { ReadChoices } from '../../shared/csv/read-choices.ts'

/** How a file is to be read, where the detection is wrong. */
export const readOptions = {
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  quote: { type: 'string' },
  'short-rows': { type: 'string' },
  'header-line': { type: 'string' },
  sheet: { type: 'string' },
} as const

type Values = { readonly [name in keyof typeof readOptions]?: string | undefined }

const delimiterNames: Readonly<Record<string, string>> = {
  ...{ comma: ',', semicolon: ';', tab: '\t', '\\t': '\t', pipe: '|', caret: '^', tilde: '~', colon: ':', slash: '/' },
  ...{ 'comma-blanks': ', ', 'semicolon-blanks': '; ', 'pipe-blanks': '| ', blank: ' ', blanks: '  ' },
}

/** @throws with a sentence when an option says what can't be */
export function parseChoices(values: Values): ReadChoices {
  const { encoding, delimiter, quote, sheet, 'header-line': headerLine, 'short-rows': shortRows } = values
  const parsed = ReadChoices.safeParse({
    ...(encoding === undefined ? {} : { encoding: encoding.toLowerCase() }),
    ...(delimiter === undefined ? {} : { delimiter: delimiterNames[delimiter.toLowerCase()] ?? delimiter }),
    ...(quote === undefined ? {} : { quote: quote === 'none' ? null : quote }),
    ...(headerLine === undefined ? {} : { headerLine: headerLine === 'none' ? null : Number(headerLine) }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(shortRows === undefined ? {} : { shortRows }),
  })
  if (parsed.success) return parsed.data
  const sentences: Readonly<Record<string, string>> = {
    encoding: '--encoding takes the name of an encoding, such as utf-8, gb18030 or windows-1252.',
    delimiter:
      '--delimiter takes , ; | tab ^ ~ : or /, ", " "; " or "| " with blanks behind them, blank, or blanks for a run of them.',
    quote: '--quote takes " or \' or none.',
    shortRows: '--short-rows takes blank, where their end is left out, or review.',
    headerLine: '--header-line takes the number of a line, or none.',
  }
  throw new Error(parsed.error.issues.map(({ path }) => sentences[String(path[0])] ?? String(path[0])).join(' '))
}
