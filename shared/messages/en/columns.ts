/** What can't be chosen for the columns of a file. */
export const columns = {
  dateOrder: 'Say whether the day or the month comes first: its dates do not tell.',
  decimalMark: 'Say whether a point or a comma stands before the decimals: its numbers do not tell.',
  customGone: 'There is no such custom field any more. Choose another.',
  noName: 'Give the new field a name.',
  isOurs: ({ label }: { label: string }) =>
    `“${label}” is a field of every customer. Choose it from the list, or give another name.`,
  exists: ({ label }: { label: string }) => `There is a field “${label}” already. Choose it from the list.`,
  taken: ({ label }: { label: string }) =>
    `There is a field “${label}”, or one that was called so before. Give another name.`,
  wasDeleted: ({ label }: { label: string }) =>
    `The field “${label}” was deleted. An administrator can restore it under Settings, Fields; or don't import the column.`,
  importedInto: ({ label, file }: { label: string; file: string }) =>
    `${file} is being imported into “${label}”. Wait until it has finished, or cancel it.`,
  joinsItself: 'Join two other fields: this is one field.',
  joinsKinds: 'Fields of two kinds can’t be joined: a number is no date. Choose one of the same kind.',
  choicesMissing: 'Say what one can choose, one choice a line.',
  noChoices: 'Only a choice has choices. Leave them out, or make it a choice.',
  emptyChoice: 'A choice needs a name.',
  choiceTwice: ({ choice }: { choice: string }) => `“${choice}” stands there twice. Leave one of them out.`,
  noChoice: 'This column has too many different values for a choice. Make it a text.',
  count: ({ columns, fields }: { columns: number; fields: number }) =>
    `The file has ${columns} columns and ${fields} fields were given.`,
  doubled: 'Two columns go to the same field.',
  fieldTaken: 'Another column is this field already. Keep one of them as extra.',
}
