/** What can't be done with imports and their files. */
export const imports = {
  none: 'There is no such import.',
  noPreview: 'There is no preview of this import: it does not wait.',
  notRead: 'This file has not been read, so it has no records to download.',
  verifyFixed: 'This is a fixed row. Verify the import of its file.',
  verifyEarly: 'This import is not over. Verify it when it is.',
  noRecords: 'The file has a header and no records. Check the export.',
  copyChanged: 'The kept file can not be read as before.',
  stepFailed: ({ step, times }: { step: string; times: number }) => `The step "${step}" failed ${times} times.`,
  stepDied: ({ step, times }: { step: string; times: number }) =>
    `The step "${step}" ended its worker ${times} times: the file takes more memory than there is, or the machine was stopped each time. Split the file, or save it as plain CSV, and import that.`,
  notImportedYet: 'This import waits at its preview. Its records can be downloaded once it is imported.',
  keyTwice: 'Name each key once.',
}
