import type { Child } from 'hono/jsx'
import { countOf, formatCount } from '../../../words/numbers.ts'

/** Texts about one review row. */
export const row = {
  line: (line: number) => `Line ${formatCount(line)}`,
  lineOf: (line: Child, file: Child) => (
    <>
      {line} of {file}
    </>
  ),
  alsoLines: (lines: readonly number[]) =>
    `and ${lines.length === 1 ? 'line' : 'lines'} ${lines.map(formatCount).join(', ')}, which ${lines.length === 1 ? 'says' : 'say'} the same`,
  titleOf: (line: number, fileName: string) => `Line ${formatCount(line)} of ${fileName}`,
  showImport: 'Show the import',
  showRow: 'Show the row',
  isTaken: 'This row is being changed together with others right now.',
  fixInstead: 'Fix the cells instead, or ignore the row',
  apply: 'Apply',
  fix: 'Fix',
  ignore: 'Ignore',
  noValue: 'All cells are empty. Fill in what is missing, or ignore the row.',
  empty: 'empty',
  nothingElse: 'Nothing else',
  moreCells: (count: number) => countOf(count, 'more cell'),
  customField: 'saved as a custom field',
  inFile: (edit: Child) => <>in the file {edit}</>,
  suggestion: (value: Child) => <>Suggestion: {value}</>,
  continue: 'Continue reviewing',
  candidates: {
    label: 'Customers that this row may be about',
    thisRow: 'this row',
    existing: 'existing customer',
    isNew: 'It is a new customer',
    isThis: 'It is this customer',
  },
  closed: {
    created: (line: number) => `Line ${formatCount(line)} became a customer.`,
    updated: (line: number) => `Line ${formatCount(line)} updated an existing customer.`,
    unchanged: (line: number) => `Line ${formatCount(line)} changed nothing: the customer has these values already.`,
    imported: (line: number) => `Line ${formatCount(line)} was imported.`,
    ignored: (line: number) => `Line ${formatCount(line)} is ignored.`,
    showCustomer: 'Show the customer',
    keptBy: (link: (text: string) => Child) => (
      <>Its e-mail, id or channel stays with {link('the customer that has it')}; here it is saved as a custom field.</>
    ),
  },
}
