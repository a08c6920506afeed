/** What can't be chosen for the columns of a file. */
export const columns = {
  dateOrder: 'Say whether the day or the month comes first: its dates do not tell.',
  decimalMark: 'Say whether a point or a comma stands before the decimals: its numbers do not tell.',
  customGone: 'There is no such custom field any more. Choose another.',
  noName: 'Give the new field a name.',
  isOurs: ({ label }: { label: string }) =>
    `“${label}” is a field of every customer. Choose it from the list, or give another name.`,
  exists: ({ label }: { label: string }) => `There is a field “${label}” already. Choose it from the list.`,
  noChoice: 'This column has too many different values for a choice. Make it a text.',
  count: ({ columns, fields }: { columns: number; fields: number }) =>
    `The file has ${columns} columns and ${fields} fields were given.`,
  doubled: 'Two columns go to the same field.',
  fieldTaken: 'Another column is this field already. Keep one of them as extra.',
}
