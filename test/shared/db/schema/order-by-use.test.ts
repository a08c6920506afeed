import { expect, test } from 'vitest'
import { parseFunction } from '../../../../shared/db/schema/function-files.ts'
import { orderByUse } from '../../../../shared/db/schema/order-by-use.ts'

const f = (name: string, body: string) =>
  parseFunction(
    `x/${name}.sql`,
    `create or replace function ${name}(n int) returns int\nlanguage sql\nreturn ${body};\n`,
  )
const order = (...functions: ReturnType<typeof f>[]) => orderByUse(functions).map(({ name }) => name)

test('each comes after those that it calls, and else as they came', () => {
  expect(order(f('a', 'c (n)'), f('b', 'n'), f('c', 'b(n) + d(n)'), f('d', 'n'))).toEqual(['b', 'd', 'c', 'a'])
})

test('a comment, and a longer name, call nothing', () => {
  expect(order(f('a', 'n -- as b(n)\n'), f('b', 'n'), f('c', 'bb(n)'), f('bb', 'n'))).toEqual(['a', 'b', 'bb', 'c'])
})

test('a function may call itself, but not in a circle with others', () => {
  expect(order(f('a', 'a(n)'))).toEqual(['a'])
  expect(() => order(f('a', 'b(n)'), f('b', 'a(n)'))).toThrow('a → b → a')
})
