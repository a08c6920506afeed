/** Texts of the list of imports. */
export const list = {
  emptyTitle: 'No imports yet',
  empty: 'Each file you import is listed here, with the result of every record.',
  emptyDrop: 'You can drop a file on any page.',
  file: 'File',
  state: 'Status',
  records: 'Records',
  at: 'Imported',
  shareOf: (fileName: string) => `${fileName}, share done`,
  timeLeft: (time: string) => `${time} left`,
}
