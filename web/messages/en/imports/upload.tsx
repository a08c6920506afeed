import { countOf } from '../../../words/numbers.ts'

/** Texts of the page where files are sent, and of what appears when files are dropped on any page. */
export const upload = {
  about: 'First you see what becomes of every record. Nothing is saved before you press “Import” there.',
  policy: 'If an e-mail address is invalid',
  choose: 'Choose one or more files, or drop them on any page',
  formats:
    'CSV in any encoding, with commas, semicolons, tabs or pipes; Excel workbooks; vCards; also compressed with gzip',
  straightAway: 'Import straight away',
  straightAwayHint: 'Without a preview. You can undo the import afterwards.',
  send: 'Continue',
  drop: 'Drop to see a preview',
  dropPolicy: (policy: string) =>
    `Nothing is saved before you press “Import” there. Invalid e-mail addresses: ${policy}.`,
  sendAgain: 'Send again',
  othersStarted: (count: number) =>
    count === 1 ? 'The other file was received:' : `${countOf(count, 'other file')} were received:`,
  /** What upload.js shows; `{…}` stands for a value. */
  script: {
    waiting: 'Waiting',
    sending: 'Sending',
    share: '{percent}% of {size}',
    sent: 'Sent. One moment…',
    emptyFile: 'This file is empty. Check the export.',
    noFile: 'Choose a file first.',
    brokenOff: 'The connection broke off. Send it again: it is imported once.',
    refused: 'The server could not take the file.',
    cancelling: 'Cancelling…',
    cancelled: 'Cancelled, and nothing of it was imported.',
    cameWhole: 'The file had come before it was cancelled.',
    showImport: 'See the import',
    cancel: 'Cancel',
    remove: 'Remove',
    sendOne: 'Continue',
    sendSeveral: 'Continue with {count} files',
    oneOf: '1 of {all} files was received.',
    someOf: '{count} of {all} files were received.',
  },
}
