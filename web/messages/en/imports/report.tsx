import { countOf, formatCount } from '../../../words/numbers.ts'

/** Texts of the report of an import. */
export const report = {
  title: 'Import report',
  titleOf: (fileName: string) => `Import report of ${fileName}`,
  download: 'Download as JSON',
  neverRead: 'The file was not read to its end, so there are no records.',
  pending: (count: number) => `${countOf(count, 'record')} changed nothing.`,
  file: {
    title: 'File',
    size: 'Size',
    bytes: (count: number) => countOf(count, 'byte'),
    hash: 'SHA-256',
    noHash: 'not known',
    at: 'Imported',
    undone: 'Undone',
    kept: (count: number) =>
      count === 1 ? '1 customer was not changed' : `${formatCount(count)} customers were not changed`,
  },
  reading: {
    title: 'How the file was read',
    encoding: 'Encoding',
    format: 'Format',
    csv: 'delimited text',
    sheet: (name: string) => `sheet ${name}`,
    header: 'Header',
    noHeader: 'none',
    headerLine: (line: number) => `line ${formatCount(line)}`,
    warnings: 'Notes',
  },
  settings: { title: 'Settings', policy: 'Invalid e-mails', mode: 'Customers' },
  steps: { title: 'Time taken', step: 'Step', time: 'Time', notDone: 'not done' },
  checksum: {
    title: 'Checksum',
    about: 'calculated from every line, its result and its customer',
    verify: 'To check this report against the file and the database, run:',
  },
}
