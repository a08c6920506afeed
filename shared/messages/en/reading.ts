import type { CellsKind, WarningCode, WarningValues } from '../../csv/warning-values.ts'
import { nameOfRegion, namesOfRegions } from '../names-of-regions.ts'

const plural = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
const at = (line: number) => `line ${line.toLocaleString('en')}`

const delimiterNames = {
  ...{ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe', '^': 'caret', '~': 'tilde', ':': 'colon' },
  ...{ '/': 'slash', ' ': 'blank', '  ': 'run of blanks', ', ': 'comma', '; ': 'semicolon', '| ': 'pipe' },
}

const kinds = {
  ...{ email: 'e-mail addresses', phone: 'phone numbers', country: 'countries', date: 'dates', name: 'names' },
  ...{ company: 'companies', address: 'addresses', town: 'towns', postcode: 'postcodes' },
}

const regions = namesOfRegions('en')

const help = (kind: CellsKind, country?: string, read = 0) => {
  if (kind !== 'phone') return ''
  if (country === undefined) return ' A country for all records may help.'
  return ` If the records are in ${nameOfRegion(country, regions)}, ${read} of them can be read.`
}

/** The words of each doubt about how a file was read. */
export const reading = {
  'encoding.doubtful': ({ encoding, evidence }) => `The encoding may not be ${encoding}. ${evidence}`,
  'encoding.changed': ({ from, to, badPlaces }) =>
    `It looks like ${from} at first, but ${to === 'utf-8' ? 'most of it is UTF-8' : `${badPlaces} places are none of that`}; it is read as ${to}.`,
  'encoding.bad-places': ({ encoding, places }) =>
    `${places === 1 ? '1 place is' : `${places.toLocaleString('en')} places are`} no text in ${encoding}; the records they are in need review.`,
  'delimiter.single-column': ({ delimiter }) =>
    `The file is read as a single column, though most lines have a ${delimiterNames[delimiter]}.`,
  'delimiter.two-readings': ({ first, second }) =>
    `It is cut at the ${delimiterNames[first]}; cut at the ${delimiterNames[second]}, its records agree as well.`,
  'line-ends.mixed': 'The lines end in several ways; each counts as one line end.',
  'text.nul': ({ characters }) =>
    `${plural(characters, 'NUL character is', 'NUL characters are')} left out of the cells.`,
  'header.none': 'There is no header; the columns are numbered.',
  'header.guessed': ({ line }) =>
    `It is not sure that ${at(line)} is the header: no name on it is known, and the rows below look alike.`,
  'header.below-records': ({ line }) =>
    `${capital(at(line))} looks like a header, but the lines above it look like records.`,
  'header.skipped-lines': ({ first, last }) =>
    `Above the table, ${first === last ? `${at(first)} is` : `lines ${first} to ${last} are`} left out.`,
  'header.doubled': ({ names }) => `Columns of the same name are numbered: ${quoted(names)}.`,
  'header.nameless': ({ columns }) =>
    `${plural(columns, 'column has no name and is', 'columns have no name and are')} numbered.`,
  'records.ragged': ({ records, of, shorter, longer, line }) =>
    `${plural(records, 'record is', 'records are')} not as wide as the header, of ${of.toLocaleString('en')} (${shorter} shorter, ${longer} longer); the first is on ${at(line)}.`,
  'records.repaired': ({ records, line }) =>
    `${plural(records, 'record has', 'records have')} quotes that only one reading fits to the table, and ${records === 1 ? 'is' : 'are'} read so; the first is on ${at(line)}.`,
  'records.footer': ({ line }) =>
    `From ${at(line)} on there are totals or notes, not customers. A plain total, and who made the file, are left out; the rest needs review.`,
  'workbook.other-sheets': ({ sheet, others }) =>
    `The sheet "${sheet}" is read; there ${others.length === 1 ? 'is' : 'are'} also ${quoted(others)}.`,
  'workbook.hidden-rows': ({ rows }) => `${plural(rows, 'hidden row is', 'hidden rows are')} read too.`,
  'workbook.merged-cells': ({ groups }) =>
    `${plural(groups, 'group of cells is', 'groups of cells are')} merged; the first cell of each holds its text.`,
  'workbook.no-results': ({ formulas }) =>
    `${plural(formulas, 'formula has', 'formulas have')} no result in the file. Open it in a spreadsheet and save it again.`,
  'workbook.errors': ({ cells }) => `${plural(cells, 'cell shows', 'cells show')} an error such as #N/A.`,
  'workbook.long-numbers': ({ cells }) =>
    `${plural(cells, 'number has', 'numbers have')} 16 or more digits, of which spreadsheets keep 15: the last ones may be wrong. Format ids and phones as text.`,
  'cards.pictures': 'Pictures on the cards are left out; they stay in the file.',
  'cards.stray-lines': ({ lines }) =>
    `${plural(lines, 'line stands', 'lines stand')} outside of any card and ${lines === 1 ? 'is' : 'are'} left out.`,
  'columns.nobody': 'No column gives a name, company, handle, e-mail or phone.',
  'columns.guessed': ({ columns }) =>
    `Only ${columns.length === 1 ? 'the column' : 'the columns'} ${quoted(columns)} may tell who the customers are, and could mean something else.`,
  'columns.changed': ({ fileName }) => `The file came with other columns than ${fileName}.`,
  'columns.date-order': ({ column }) =>
    `The dates of the column "${column}" can be read with the day or the month first.`,
  'columns.decimal-mark': ({ column }) =>
    `The numbers of the column "${column}" can be read with a comma or a point before the decimals.`,
  'columns.only-contact': 'Only an e-mail or a phone tells who the customers are.',
  'columns.names-differ': ({ column }) => `The name of the column "${column}" says two things.`,
  'columns.values-differ': ({ column, kind }) =>
    kind === undefined
      ? `The cells of the column "${column}" are something else than its name says.`
      : `Most cells of the column "${column}" are ${kinds[kind]}, which its name does not say: is it E-mail?`,
  'columns.only-values': ({ column }) => `Only the cells of the column "${column}" say what it is.`,
  'columns.running-number': ({ column }) =>
    `The column "${column}" counts the rows of its file: it doesn't say who a customer is, and is kept as it is. If the numbers are those of another system, choose External ID for it.`,
  'columns.by-network': ({ column }) =>
    `Each cell of the column "${column}" goes to the field of the network that its row names: YouTube, Instagram, X, LinkedIn, or Facebook for a link; the others are kept as they are.`,
  'columns.which-network': ({ column }) =>
    `Nothing says of which network the column "${column}" is; it is kept as it is until you choose its field.`,
  'columns.deleted': ({ column }) =>
    `The column "${column}" is not imported: its field was deleted. An administrator can restore it under Settings, Fields, before the file is imported.`,
  'columns.unmapped': ({ column, kind }) =>
    `The column "${column}" is full of ${kinds[kind]}, and belongs to no field.`,
  'columns.unread': ({ column, kind, cells, of, country, read }) =>
    `${cells} of the first ${of} cells of the column "${column}" can't be read as ${kinds[kind]}; they are kept as they came.${help(kind, country, read)}`,
} satisfies { readonly [C in WarningCode]: string | ((values: Readonly<WarningValues<string>[C]>) => string) }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
