/** Texts of the form that chooses the columns of the list. */
export const columns = {
  open: 'Columns',
  title: 'Columns of the list',
  shown: 'Shown behind the name, in this order',
  others: 'More columns',
  place: (column: string) => `Place of ${column}`,
  apply: 'Show',
  usual: 'Default columns',
}
