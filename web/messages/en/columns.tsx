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
  sheets: 'Sheet',
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
  to: 'Becomes',
  values: 'Values',
  fill: (filled: number, sampled: number, different: number, isAll: boolean) =>
    `${formatCount(filled)} of ${isAll ? '' : 'the first '}${formatCount(sampled)} filled, ${formatCount(different)} different`,
  noHeader: 'no header',
  sureness: (percent: number) => `${percent}% sure`,
  sure: 'This is right: don’t ask again',
  fieldFor: (column: string) => `Field for column ${column}`,
  deletedField: 'This field was deleted. An administrator can restore it under Settings, Fields.',
  notImported: 'Don’t import',
  custom: 'Custom field',
  newField: 'New field of kind',
  dateFormat: 'Date format',
  numberFormat: 'Number format',
  useCountry: (country: string) => `Use ${country} for all records`,
  choose: 'Choose',
}

/** Texts of the groups of columns. */
const groups = {
  label: 'Which columns',
  unsure: 'Needs a look',
  matched: 'Matched',
  custom: 'Custom',
  empty: 'Empty',
  out: 'Not imported',
}

/** Texts about what holds for all records. */
const rules = { title: 'For all records', policy: 'If an e-mail address is invalid' }

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
  nobody: 'No column says who the customer is. Choose a name, an e-mail or a phone, if there is one.',
  stakes: (records: number, matched: number, custom: number, out: number) =>
    `${countOf(records, 'record')} · ${countOf(matched, 'column matches a field', 'columns match a field')}${custom > 0 ? ` · ${formatCount(custom)} saved as custom ${custom === 1 ? 'field' : 'fields'}` : ''}${out > 0 ? ` · ${formatCount(out)} not imported` : ''}.`,
  preview: (records: number) => `Preview ${countOf(records, 'record')}`,
  previewAgain: (records: number) => `Preview ${countOf(records, 'record')} again`,
  import: (records: number) => `Import ${countOf(records, 'record')}`,
  updatePreview: 'Update preview',
  becomes,
  defaults,
  groups,
  question,
  reading,
  rules,
  table,
}
