import { countOf } from '../../../words/numbers.ts'

/** Texts of the page where files are sent, and of what appears when files are dropped on any page. */
export const upload = {
  about: 'You see the result of every record. The original file is kept.',
  policy: 'If an e-mail address is invalid',
  choose: 'Choose one or more files, or drop them on any page',
  formats:
    'CSV in any encoding, with commas, semicolons, tabs or pipes; Excel workbooks; vCards; also compressed with gzip',
  send: 'Import',
  drop: 'Drop to import',
  dropPolicy: (policy: string) => `Invalid e-mail addresses: ${policy}.`,
  sendAgain: 'Send again',
  othersStarted: (count: number) =>
    count === 1 ? 'The other file is being imported:' : `${countOf(count, 'other file')} are being imported:`,
  /** What upload.js shows; `{…}` stands for a value. */
  script: {
    waiting: 'Waiting',
    sending: 'Sending',
    share: '{percent}% of {size}',
    sent: 'Sent. One moment…',
    emptyFile: 'This file is empty. Check the export.',
    noFile: 'Choose a file first.',
    brokenOff: 'The connection broke off, and nothing of it was imported.',
    refused: 'The server could not take the file.',
    cancelled: 'Cancelled, and nothing of it was imported.',
    showImport: 'See the import',
    cancel: 'Cancel',
    remove: 'Remove',
    importOne: 'Import',
    importSeveral: 'Import {count} files',
    oneOf: '1 of {all} files is being imported.',
    someOf: '{count} of {all} files are being imported.',
  },
}
