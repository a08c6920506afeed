import { expect, test } from 'vitest'
import { openStream } from '../../../../shared/db/changes/stream.ts'

const long = { heartbeatMs: 60_000, lifeMs: 60_000 }
const open = (times = long) => {
  const ends: string[] = []
  const stream = openStream({}, times, () => ends.push('ended'))
  return { ...stream, ends, next: () => stream.news.next() }
}

test('the first news come at once, even where they say nothing', async () => {
  const { next, end } = open()
  expect(await next()).toEqual({ value: {}, done: false })
  end()
})

test('what comes while nobody reads is read as one, and what comes while somebody waits at once', async () => {
  const { next, tell, end } = open()
  tell({ 'customers:a': 1 })
  tell({ 'customers:b': 1, 'customers:a': 2 })
  expect(await next()).toEqual({ value: { 'customers:a': 2, 'customers:b': 1 }, done: false })
  const waiting = next()
  tell({ 'imports:a': 0 })
  expect(await waiting).toEqual({ value: { 'imports:a': 0 }, done: false })
  end()
})

test('where nothing happens, empty news say so', async () => {
  const { next, end } = open({ ...long, heartbeatMs: 5 })
  await next()
  expect(await next()).toEqual({ value: {}, done: false })
  expect(await next()).toEqual({ value: {}, done: false })
  end()
})

test('it ends for who waits, once, and says nothing any more', async () => {
  const { next, tell, end, ends } = open()
  await next()
  const waiting = next()
  end()
  end()
  tell({ 'customers:a': 1 })
  expect(await waiting).toEqual({ value: undefined, done: true })
  expect(await next()).toEqual({ value: undefined, done: true })
  expect(ends).toEqual(['ended'])
})

test('a reader who leaves is let go at once, whatever they wait for', async () => {
  const { next, news, ends } = open()
  await next()
  const waiting = next()
  await news.return?.()
  expect(ends).toEqual(['ended'])
  expect(await waiting).toEqual({ value: undefined, done: true })
})

test('after its life it ends by itself', async () => {
  const { next } = open({ ...long, lifeMs: 20 })
  await next()
  expect(await next()).toEqual({ value: undefined, done: true })
})
