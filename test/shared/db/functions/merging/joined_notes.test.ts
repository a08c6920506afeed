import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string | null, string | null, string | null]>([
  ['met at the fair', 'wants a quote', 'met at the fair\nwants a quote'],
  ['met at the fair', 'met at the fair', 'met at the fair'],
  ['met at the fair\nwants a quote', 'wants a quote', 'met at the fair\nwants a quote'],
  ['wants a quote', 'met at the fair\nwants a quote\nvip', 'met at the fair\nwants a quote\nvip'],
  // A part of a line is no line.
  ['met at the fair', 'met', 'met at the fair\nmet'],
  ['met', 'met at the fair', 'met\nmet at the fair'],
  ['met', null, 'met'],
  [null, 'met', 'met'],
  [null, null, null],
])('%j and %j become %j', async (one, other, both) => {
  expect(await value(sql`joined_notes(${one}::text, ${other}::text)`)).toBe(both)
})
