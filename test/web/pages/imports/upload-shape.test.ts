import { expect, test } from 'vitest'
import { ruledFields } from '../../../../shared/importing/import-settings.ts'
import { uploadShape } from '../../../../web/pages/imports/upload-shape.ts'

const startingWith = (start: string) => Object.keys(uploadShape).filter((name) => name.startsWith(start))

test('keys are numbered from one, a rule is named after its field', () => {
  expect(startingWith('key.')).toEqual(['key.1', 'key.2', 'key.3', 'key.4'])
  expect(startingWith('rule.')).toEqual(ruledFields.map((field) => `rule.${field}`))
})
