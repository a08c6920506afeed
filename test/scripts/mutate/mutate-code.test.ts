import { expect, it } from 'vitest'
import { mutateCode } from '../../../scripts/mutate/mutate-code.ts'
import { apply } from '../../../scripts/mutate/mutation.ts'

const mutate = (source: string) => mutateCode('a.ts', source).map((mutation) => apply(source, mutation))

it.each([
  ['a === b', 'a !== b'],
  ['a < b', 'a <= b'],
  ['a && b', 'a || b'],
  ['a ?? b', 'a && b'],
  ['a + 1', 'a - 1'],
  ['f(true)', 'f(false)'],
  ['f(9)', 'f((9 + 1))'],
  ['!a', 'a'],
  ['a ? b : c', '!(a) ? b : c'],
  ['list.some(f)', 'list.every(f)'],
])('%s becomes %s', (source, mutated) => expect(mutate(source)).toContain(mutated))

it('a guard can go', () => {
  expect(mutate('if (isOver(state)) throw new Fenced()')).toContain('if (false) throw new Fenced()')
})

it('SQL in a template is SQL, with what stands around it as it was', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is mutated
  const source = 'const q = sql`select 1 where a < ${b} and c`'
  expect(mutate(source)).toContain(source.replace('<', '<='))
  expect(mutate(source)).toContain(source.replace(' and ', ' or '))
})

it('a text that is no SQL, a sum of texts and a type stay', () => {
  expect(mutate("const t = 'where a and b'")).toEqual([])
  expect(mutate("const t = a + 'b'")).toEqual([])
  expect(mutate('n.toString()')).toEqual([])
  expect(mutate('type T = { a: true; b: 3 }')).toEqual([])
})
