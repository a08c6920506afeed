import { ReadChoices } from '../../shared/csv/read-choices.ts'

/** How a file is to be read, where the detection is wrong. */
export const readOptions = {
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  quote: { type: 'string' },
  'header-line': { type: 'string' },
  sheet: { type: 'string' },
} as const

type Values = { readonly [name in keyof typeof readOptions]?: string | undefined }

const delimiterNames: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
}

/** @throws with a sentence when an option says what can't be */
export function parseChoices(values: Values): ReadChoices {
  const { encoding, delimiter, quote, sheet, 'header-line': headerLine } = values
  const parsed = ReadChoices.safeParse({
    ...(encoding === undefined ? {} : { encoding: encoding.toLowerCase() }),
    ...(delimiter === undefined ? {} : { delimiter: delimiterNames[delimiter.toLowerCase()] ?? delimiter }),
    ...(quote === undefined ? {} : { quote: quote === 'none' ? null : quote }),
    ...(headerLine === undefined ? {} : { headerLine: headerLine === 'none' ? null : Number(headerLine) }),
    ...(sheet === undefined ? {} : { sheet }),
  })
  if (parsed.success) return parsed.data
  const sentences: Readonly<Record<string, string>> = {
    encoding: '--encoding takes the name of an encoding, such as utf-8, gb18030 or windows-1252.',
    delimiter: '--delimiter takes , ; | or tab.',
    quote: '--quote takes " or none.',
    headerLine: '--header-line takes the number of a line, or none.',
  }
  throw new Error(parsed.error.issues.map(({ path }) => sentences[String(path[0])] ?? String(path[0])).join(' '))
}
