import { countOf } from '../../../words/numbers.ts'

/** Texts of the page where files are sent, and of what appears when files are dropped on any page. */
export const upload = {
  about:
    'First you see the columns of the file, then what becomes of every record. Nothing is saved before you press “Import” there.',
  aboutStraight: 'Your files are imported straight away, without a look at their columns and without a preview.',
  changeSetting: 'Change this setting',
  drop: 'Drop files here',
  dropHint: 'or on any page',
  choose: 'Choose files',
  formats:
    'CSV in any encoding, with commas, semicolons, tabs or pipes; Excel and OpenDocument workbooks; tables of web pages; vCards; also compressed with gzip',
  send: 'Continue',
  over: 'Drop to see the columns',
  overHint: 'Nothing is saved yet.',
  overStraight: 'Drop to import straight away',
  overStraightHint: 'That is your setting. You can undo the import afterwards.',
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
    brokenOff: 'The connection broke off. Send it again: it is imported once.',
    refused: 'The server could not take the file.',
    cancelling: 'Cancelling…',
    cancelled: 'Cancelled, and nothing of it was imported.',
    cameWhole: 'The file had come before it was cancelled.',
    showImport: 'See the import',
    cancel: 'Cancel',
    remove: 'Remove',
    oneOf: '1 of {all} files was received.',
    someOf: '{count} of {all} files were received.',
  },
}
