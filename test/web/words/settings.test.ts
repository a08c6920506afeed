import { expect, test } from 'vitest'
import { defaultSettings, type ImportSettings, ruledFields } from '../../../shared/importing/import-settings.ts'
import { settingsWords } from '../../../web/words/settings.ts'

const all = (rule: 'fill' | 'never') => Object.fromEntries(ruledFields.map((field) => [field, rule]))

test.each<[Partial<ImportSettings>, string[]]>([
  [{}, []],
  [
    { keys: ['phone', 'youtube'] },
    [
      'A customer is known again by the Harbour id, then by phone, with the same name, then by YouTube handle or channel.',
    ],
  ],
  [{ keys: [] }, ['A customer is known again by the Harbour id, by nothing else.']],
  [
    { rules: { city: 'fill', extra: 'never' } },
    ['Only blanks are filled in City. Of customers among the customers, never changed: Columns of your own.'],
  ],
  [{ rules: all('fill') }, ['Only blanks are filled in any field.']],
  [{ rules: { ...all('fill'), city: 'overwrite' } }, ['Only blanks are filled in any field but City.']],
  [
    { emptyCells: 'clear', protectEdits: true },
    ['An empty cell empties its field.', 'What a person was the last to write stays as it is.'],
  ],
  [
    { defaults: { owner: 'May Chan', country_code: 'HK', tags: ['fair', '2026'] } },
    ['Added to every record: owner May Chan; country Hong Kong; tags fair, 2026.'],
  ],
])('%j: %j', (chosen, words) => {
  expect(settingsWords({ ...defaultSettings, ...chosen }).map(([, sentence]) => sentence)).toEqual(words)
})
