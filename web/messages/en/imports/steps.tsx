/** Texts of the steps of an import. */
export const steps = {
  label: 'Steps of the import',
  file: 'File',
  columns: 'Columns',
  preview: 'Preview',
  import: 'Import',
  report: 'Report',
  done: ', done',
}
