import { expect, test } from 'vitest'
import { defaultSettings, type ImportSettings, ruledFields } from '../../../shared/importing/import-settings.ts'
import { en } from '../../../web/messages/en/index.ts'
import { settingsWords } from '../../../web/words/settings.ts'

const all = (rule: 'fill' | 'never') => Object.fromEntries(ruledFields.map((field) => [field, rule]))

test.each<[Partial<ImportSettings>, string[]]>([
  [{}, []],
  [
    { keys: ['phone', 'youtube'] },
    ['Customers are matched by Harbour id, then by phone and name, then by YouTube handle or channel.'],
  ],
  [{ keys: [] }, ['Customers are matched by Harbour id only.']],
  [
    { rules: { city: 'fill', extra: 'never' } },
    ['Only blanks are filled: City. Never changed for existing customers: Custom fields.'],
  ],
  [{ rules: all('fill') }, ['Only blanks are filled: any field.']],
  [{ rules: { ...all('fill'), city: 'overwrite' } }, ['Only blanks are filled: any field but City.']],
  [
    { emptyCells: 'clear', protectEdits: true },
    ['An empty cell clears its field.', 'Values last edited by a person are kept.'],
  ],
  [
    { defaults: { owner: 'May Chan', country_code: 'HK', tags: ['fair', '2026'] } },
    ['Added to every record: owner May Chan; country Hong Kong; tags fair, 2026.'],
  ],
])('%j: %j', (chosen, words) => {
  expect(settingsWords({ ...defaultSettings, ...chosen }, en).map(([, sentence]) => sentence)).toEqual(words)
})
