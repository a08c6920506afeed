import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFunction, readFunctions } from '../../../../shared/db/schema/function-files.ts'
import { root } from '../../../architecture/layers.ts'

const text = 'create or replace function twice(n int,\n  m int) returns int\nlanguage sql\nreturn 2 * n;\n'

test('a file is a comment and a function; the comment is none of its text', () => {
  const one = parseFunction('x/twice.sql', `-- Twice.\n-- And so on.\n${text}`)
  expect(one).toMatchObject({ name: 'twice', text, signature: 'twice(n int, m int) returns int' })
  expect(parseFunction('x/twice.sql', text.replaceAll('\n', '\r\n'))).toEqual(one)
  expect(parseFunction('x/twice.sql', text.replace('2 * n', 'n + n')).hash).not.toBe(one.hash)
})

test.each([
  ['another name', 'x/thrice.sql', text],
  ['a longer name', 'x/twi.sql', text],
  ['no replacing', 'x/twice.sql', text.replace('or replace ', '')],
  ['something before it', 'x/twice.sql', `drop table users;\n${text}`],
])('%s is refused', (_, path, file) => {
  expect(() => parseFunction(path, file)).toThrow(`${path} has to be`)
})

test('each of ours says in a comment what it does, and no name is there twice', () => {
  const functions = readFunctions()
  const files = functions.map(({ path }) => readFileSync(join(root, 'shared/db/functions', path), 'utf8'))
  expect(files.filter((file) => !file.startsWith('-- '))).toEqual([])
  const names = functions.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(20)
  expect(new Set(names).size).toBe(names.length)
})
