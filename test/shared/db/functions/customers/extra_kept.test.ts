import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

test.each<[string, object, object | undefined, object]>([
  ['nothing has moved', { Shoe: '42', Hat: '7' }, undefined, { Shoe: '42', Hat: '7' }],
  ['what has moved goes', { Shoe: '42', Hat: '7' }, { Shoe: '42' }, { Hat: '7' }],
  ['all of it', { Shoe: '42', Hat: '7' }, { Shoe: '42', Hat: '7' }, {}],
  ['what says something else by now stays', { Shoe: '43', Hat: '7' }, { Shoe: '42' }, { Shoe: '43', Hat: '7' }],
  ['what is not there changes nothing', { Hat: '7' }, { Shoe: '42' }, { Hat: '7' }],
])('%s', async (_, extra, moved, kept) => {
  expect(await value(sql`extra_kept(${json(extra)}, ${json(moved)})`)).toEqual(kept)
})
