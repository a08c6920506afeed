import { expect, test } from 'vitest'
import { correctKeyWords, isKeyWord, mayHoldKeyWord } from '../../../../../shared/cleaning/choices/wishes/key-words.ts'
import { phrases } from '../../../../../shared/cleaning/choices/wishes/read-wish.ts'

const words = [...new Set(phrases.flatMap(({ pattern }) => pattern.match(/[a-z]+/g) ?? []))]

test('a text that holds a key word, however it is written, is one that may', () => {
  const keys = words.filter(isKeyWord)
  expect(keys.length).toBeGreaterThan(300)
  const refused = keys.filter((key) => !mayHoldKeyWord(`Ada (${key.toUpperCase()}!)`) || !mayHoldKeyWord(key))
  expect(refused).toEqual([])
})

test.each(['Bruno Knotts', 'Wai Man', '+852 6155 0091', ''])('%j holds none', (text) =>
  expect(mayHoldKeyWord(text)).toBe(false),
)

test.each([
  ['unsubscirbe', 'unsubscribe'],
  ['contacing', 'contacting'],
  ['kontaktieen', 'kontaktieren'],
  ['contract', 'contract'],
  ['contacts', 'contacts'],
  ['market', 'market'],
  ['xontact', 'xontact'],
])('%s is read as %s', (word, read) => expect(correctKeyWords(`please ${word} her`)).toBe(`please ${read} her`))
