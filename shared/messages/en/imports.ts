/** One and several of what a cell should have been. */
const unreadNames: Readonly<Record<string, readonly [string, string]>> = {
  phone: ['phone number', 'phone numbers'],
  country_code: ['country', 'countries'],
  next_follow_up: ['follow-up date', 'follow-up dates'],
  company_website: ['web site', 'web sites'],
  youtube_channel_url: ['YouTube channel', 'YouTube channels'],
  youtube_subscribers: ['number of subscribers', 'numbers of subscribers'],
  linkedin_url: ['LinkedIn page', 'LinkedIn pages'],
  facebook_url: ['Facebook page', 'Facebook pages'],
  instagram_url: ['Instagram page', 'Instagram pages'],
  x_url: ['page on X', 'pages on X'],
}

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
  unread: ({ field, cells }: { field: string; cells: number }) => {
    const [one = 'cell', many = 'cells'] = unreadNames[field] ?? []
    return cells === 1
      ? `1 ${one} could not be read; it is kept as it came`
      : `${cells.toLocaleString('en')} ${many} could not be read; they are kept as they came`
  },
}
