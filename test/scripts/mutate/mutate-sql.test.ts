import { expect, it } from 'vitest'
import { mutateSql } from '../../../scripts/mutate/mutate-sql.ts'
import { apply } from '../../../scripts/mutate/mutation.ts'

const mutate = (text: string) => mutateSql('a.sql', text, 0).map((mutation) => apply(text, mutation))

it.each([
  ['select a where b', 'select a where true or b'],
  ['a and b', 'a or b'],
  ['not exists (select)', 'exists (select)'],
  ['exists (select)', 'not exists (select)'],
  ['a is distinct from b', 'a is not distinct from b'],
  ['a is null', 'a is not null'],
  ['a >= b', 'a > b'],
  ['order by a desc', 'order by a asc'],
  ['min(a)', 'max(a)'],
])('%s becomes %s', (text, mutated) => expect(mutate(text)).toContain(mutated))

it('comments, texts in quotes and the words of definitions stay', () => {
  expect(mutate("-- where and\n'a < b'")).toEqual([])
  expect(mutate('create or replace function f() drop table if exists t')).toEqual([])
  expect(mutate('a between 1 and 2')).toEqual([])
})
