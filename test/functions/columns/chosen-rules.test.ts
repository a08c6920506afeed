import { expect, test } from 'vitest'
import { ChosenRules, chosenRules } from '../../../functions/columns/chosen-rules.ts'
import { ImportSettings } from '../../../shared/importing/import-settings.ts'

const row = { policy: 'strict', settings: { mode: 'create', defaults: { owner: 'Kit' } } } as const
const choose = (said: object) => chosenRules(row, ChosenRules.parse(said))

test('what is left out stays as it is', () => {
  expect(choose({})).toEqual({ policy: 'strict', settings: ImportSettings.parse(row.settings) })
  expect(choose({ policy: 'keep' })).toMatchObject({ policy: 'keep', settings: { mode: 'create' } })
})

test('settings are said all at once, and the defaults of every record may be said by themselves', () => {
  const settings = { mode: 'update', defaults: { source: 'Fair' } }
  expect(choose({ settings }).settings).toEqual(ImportSettings.parse(settings))
  expect(choose({ settings, defaults: { tags: ['vip'] } }).settings).toMatchObject({
    mode: 'update',
    defaults: { tags: ['vip'] },
  })
  expect(choose({ defaults: {} }).settings).toMatchObject({ mode: 'create', defaults: {} })
})
