import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../words/numbers.ts'

/** Texts about how the file is read. */
const reading = {
  title: 'How the file is read',
  show: 'Show first records',
  reason: (evidence: string, sureness: string, percent: number) => `${evidence} ${sureness} (${percent}%).`,
  encoding: 'Encoding',
  delimiter: 'Separator',
  quote: 'Quotes',
  quoteDouble: '" encloses cells',
  quoteSingle: "' encloses cells",
  quotePlain: 'Ordinary characters',
  shortRows: 'Short rows',
  shortRowsEnd: 'End in blanks',
  shortRowsReview: 'Need review',
  header: 'Header',
  headerLine: (line: number) => `Line ${formatCount(line)}`,
  noHeader: 'None',
  sheet: 'Sheet',
  firstSheet: 'First sheet',
  detect: 'Detect automatically',
  detected: (found: string) => `${found} (detected)`,
  readLikeThis: 'Read the file like this',
  sample: 'First records',
  sampleTable: 'First records, read like this',
  line: 'Line',
}

/** Texts about why a person has to choose. */
const question = {
  formats: 'How are the dates and numbers written?',
  confirm: 'Are these columns right?',
  unknown: 'What are these columns?',
  editorOnly: 'An editor has to choose.',
  changed: 'This file has other columns than last time:',
  added: (names: Child) => <>new {names}</>,
  gone: (names: Child) => <>missing {names}</>,
  renamed: (from: Child, to: Child) => (
    <>
      “{from}” is now “{to}”
    </>
  ),
  quoted: (name: Child) => <>“{name}”</>,
  since: (fileName: Child) => <>The last file was {fileName}.</>,
}

/** Texts about what becomes of the cells of a column. */
const becomes = {
  empty: 'empty',
  notImported: 'not imported',
  custom: 'saved as a custom field',
  fieldTaken: 'saved as a custom field: another column has this field already',
  suggestion: (value: string) => `suggestion: ${value}`,
  review: (text: Child) => <>needs review: {text}</>,
  yes: 'yes',
  no: 'no',
}

/** Texts of the table of columns. */
const table = {
  from: 'In the file',
  to: 'Field',
  preview: 'Preview',
  noHeader: 'no header',
  sureness: (percent: number) => `${percent}% sure`,
  fieldFor: (column: string) => `Field for column ${column}`,
  fieldName: 'Field name',
  notImported: 'Don’t import',
  custom: 'Save as custom field',
  yourFields: 'Your custom fields',
  newFields: 'New custom field',
  newField: (kind: string) => `New ${kind} field`,
  newFieldThatFits: (kind: string) => `New ${kind} field (fits)`,
  fields: 'Customer fields',
  dateFormat: 'Date format',
  numberFormat: 'Number format',
  choose: 'Choose',
}

/** Texts about what is added to every record. */
const defaults = {
  title: 'Add to every record',
  owner: 'Owner',
  source: 'Source',
  country: 'Country',
  noCountry: 'None',
  tags: 'Tags, separated by commas',
  hint: 'Owner, source and country fill blanks and replace nothing. Tags are added.',
}

/** Texts of the columns screens. */
export const columns = {
  titleOf: (fileName: string) => `Columns of ${fileName}`,
  importedAgain: 'The original file is imported again with these columns. The same customers are updated.',
  closed: 'The columns can’t be changed now.',
  heading: 'Match columns to fields',
  nobody: 'No column says who the customer is. Choose a name, an e-mail or a phone, if there is one.',
  previewWith: (records: number) => `Preview ${countOf(records, 'record')} with these columns`,
  previewAgainWith: (records: number) => `Preview ${countOf(records, 'record')} again with these columns`,
  importWith: (records: number) => `Import ${countOf(records, 'record')} with these columns`,
  importAgainWith: (records: number) => `Import ${countOf(records, 'record')} again with these columns`,
  updatePreview: 'Update preview',
  becomes,
  defaults,
  question,
  reading,
  table,
}
