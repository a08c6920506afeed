import { expect, test } from 'vitest'
import { joinNews, readNotice } from '../../../../shared/db/changes/news.ts'

test.each([
  ['customers 0193-a:7,0193-b:8', { 'customers:0193-a': 7, 'customers:0193-b': 8 }],
  ['imports 0193-a:0', { 'imports:0193-a': 0 }],
  ['customers *:0', { 'customers:*': 0 }],
  ['edits a:full%20name:u:1', { 'edits:a:full%20name:u': 1 }],
  ['customers a:x,b:2', { 'customers:b': 2 }],
  ['', {}],
  ['what else listens here', {}],
])('the notice %j says %j', (payload, news) => {
  expect(readNotice(payload)).toEqual(news)
})

test('of two pieces of news about a row the last one holds', () => {
  expect(joinNews({ 'customers:a': 1, 'customers:b': 1 }, { 'customers:a': 2 })).toEqual({
    'customers:a': 2,
    'customers:b': 1,
  })
})

test('more than can be told is anything, and so is anything with whatever else', () => {
  const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`customers:${at}`, 1]))
  expect(Object.keys(joinNews(many(199), { 'imports:a': 0 }))).toHaveLength(200)
  expect(joinNews(many(200), { 'imports:a': 0 })).toEqual({ '*': 0 })
  expect(joinNews({ '*': 0 }, { 'imports:a': 0 })).toEqual({ '*': 0 })
})
