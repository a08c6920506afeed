import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const origins = { city: { change: 7 }, email: { import: 'a', line: 3 } }

test.each<[object, string[]]>([
  [{ protectEdits: true, mode: 'upsert' }, ['city']],
  [{ protectEdits: false, mode: 'upsert' }, []],
  [{ mode: 'upsert' }, []],
])('%j leaves %j as people made them', async (settings, fields) => {
  const policy = await value(sql`policy_of_fold(${json(settings)}, ${json(origins)})`)
  expect(policy).toEqual({ ...settings, protected: fields })
})
