import { expect, test } from 'vitest'
import { parseChoices } from '../../../scripts/commands/read-options.ts'

test.each([
  [{}, {}],
  [{ delimiter: 'tab' }, { delimiter: '\t' }],
  [
    { delimiter: ';', encoding: 'GB18030' },
    { delimiter: ';', encoding: 'gb18030' },
  ],
  [
    { 'header-line': '4', sheet: 'Contacts' },
    { headerLine: 4, sheet: 'Contacts' },
  ],
  [
    { 'header-line': 'none', quote: 'none' },
    { headerLine: null, quote: null },
  ],
])('%j is understood', (values, choices) => {
  expect(parseChoices(values)).toEqual(choices)
})

test.each([
  [{ encoding: 'ebcdic' }, /--encoding takes/],
  [{ delimiter: '#' }, /--delimiter takes/],
  [{ 'header-line': 'first' }, /--header-line takes/],
  [{ quote: '`' }, /--quote takes/],
])('%j is refused with a sentence', (values, sentence) => {
  expect(() => parseChoices(values)).toThrow(sentence)
})
