import type { Delimiter } from '../../csv/dialect.ts'

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ', ': 'comma and blanks',
  '; ': 'semicolon and blanks',
  '| ': 'pipe and blanks',
  '^': 'caret',
  '~': 'tilde',
  ':': 'colon',
  '/': 'slash',
  ' ': 'blank',
  '  ': 'blanks',
}

const countPlaces = (damaged: number) => (damaged === 1 ? 'one damaged place' : `${damaged} damaged places`)
const butFor = (damaged: number) => (damaged > 0 ? `, but for ${countPlaces(damaged)}` : '')

interface Legacy {
  encoding: string
  damaged: number
}

/** Why a file is read as it is: its encoding, its delimiter, its header. */
export const evidence = {
  chosen: 'A person chose it.',
  own: 'Harbour has written it.',
  workbook: 'It is a workbook.',
  cards: 'It is a file of vCards.',
  cardProperties: 'The columns are the properties of the cards.',

  'encoding.declared': ({ encoding }: { encoding: string }) => `The file itself says that it is ${encoding}.`,
  'encoding.mark': 'A byte order mark says so.',
  'encoding.fourBytes': ({ characters }: { characters: number }) => `All ${characters} characters have four bytes.`,
  'encoding.zeros': ({ characters }: { characters: number }) => `Every other byte of ${characters} characters is zero.`,
  'encoding.escapes': ({ encoding }: { encoding: string }) =>
    `Its marks are those of ${encoding}, and everything between them is text.`,
  'encoding.utf8': ({ characters }: { characters: number }) => `All ${characters} characters beyond ASCII are UTF-8.`,
  'encoding.mostlyUtf8': ({ characters, damaged }: { characters: number; damaged: number }) =>
    `${characters} characters beyond ASCII are UTF-8${butFor(damaged)}.`,
  'encoding.ascii': 'There is nothing but ASCII.',
  'encoding.asciiSoFar': 'There is nothing but ASCII so far.',
  'encoding.best': ({ encoding, damaged }: Legacy) =>
    `It is not UTF-8, and as ${encoding} it reads best${butFor(damaged)}.`,
  'encoding.asGood': ({ encoding, other, damaged }: Legacy & { other: string }) =>
    `It is not UTF-8, and as ${encoding} it reads about as well as in ${other}${butFor(damaged)}.`,
  'encoding.turns': ({ first, further }: { first: string; further: string }) =>
    `It begins like ${first}; further down it reads better as ${further}.`,

  'dialect.cut': ({
    delimiter,
    agreeing,
    records,
    cells,
  }: {
    delimiter: Delimiter
    agreeing: number
    records: number
    cells: number
  }) => `Cut at the ${delimiterNames[delimiter]}, ${agreeing} of ${records} records have ${cells} cells.`,
  'dialect.sepLine': 'The first line says so.',
  'dialect.knownNames': ({ delimiter }: { delimiter: Delimiter }) =>
    `The records differ in width, but the first line, cut at the ${delimiterNames[delimiter]}, names known columns.`,
  'dialect.singleColumn': 'No delimiter gives records of one width: a single column.',

  'header.known': ({ known, filled, line }: { known: number; filled: number; line: number }) =>
    `${known} of ${filled} ${filled === 1 ? 'cell of line' : 'cells of line'} ${line} are names of columns that are known.`,
  'header.none': 'The first record holds what only a customer has, such as an address or a number.',
  'header.below': ({ line }: { line: number }) =>
    `Line ${line} names columns, but the lines above it look like records.`,
}
