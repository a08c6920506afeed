import { countOf, formatCount } from '../../../words/numbers.ts'

/** Texts of the report of an import. */
export const report = {
  titleOf: (fileName: string) => `Import report of ${fileName}`,
  headline: (created: number, updated: number) => {
    if (created === 0) return updated === 0 ? 'No customer changed' : `${countOf(updated, 'customer')} updated`
    return `${countOf(created, 'customer')} added${updated === 0 ? '' : `, ${formatCount(updated)} updated`}`
  },
  viewCustomers: 'View customers',
  reviewRows: (count: number) => `Review ${countOf(count, 'row')}`,
  undo: {
    words: (created: number, updated: number, review: number) =>
      [
        created > 0 && `“Undo import” takes the ${countOf(created, 'new customer')} out.`,
        updated > 0 && `${countOf(updated, 'updated customer')} will be as before the import.`,
        review > 0 && `${countOf(review, 'row')} will need review no more.`,
        'What people have edited since stays, and is listed. You can redo the import.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  details: 'Details',
  download: 'Download as JSON',
  neverRead: 'The file was not read to its end, so there are no records.',
  cancelled: (hasSaved: boolean, canResume: boolean) =>
    `${hasSaved ? 'This import was cancelled. What it had saved until then stays.' : 'This import was cancelled, and nothing of it was saved.'}${canResume ? ' Resume goes on where it stopped.' : ''}`,
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
