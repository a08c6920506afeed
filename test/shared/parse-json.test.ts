import { expect, test } from 'vitest'
import { parseJson } from '../../shared/parse-json.ts'

test('gives what the text says, null too', () => {
  expect(parseJson('{"a":[1,null]}')).toEqual({ a: [1, null] })
  expect(parseJson('null')).toBeNull()
})

test.each(['', '{', 'undefined', "{'a':1}"])('%j is no JSON', (text) => expect(parseJson(text)).toBeUndefined())
