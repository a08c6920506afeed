/** Texts of the views of the list: lists that somebody has named and saved. */
export const views = {
  label: 'Views',
  shared: (name: string, by: string) => `${name}, shared by ${by}`,
  save: 'Save view',
  saveAs: 'Save as a new view',
  saveChanges: 'Save changes',
  open: 'This view',
  name: 'Name',
  share: 'Share with everybody',
  shareHint: 'Editors can change a shared view.',
  go: 'Save view',
  rename: 'Save name',
  makeDefault: 'Open the list with it',
  noDefault: 'Open the list with all customers',
  delete: 'Delete view',
  deleted: 'The view was deleted.',
}
