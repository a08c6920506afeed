import { expect, test } from 'vitest'
import { sampleFile } from '../../../shared/importing/reading/sample-file.ts'
import type { SourceFile } from '../../../shared/importing/reading/source-file.ts'
import { sampleApart } from '../../../shared/threads/sample-apart.ts'
import { asSource } from '../csv/read-file.ts'
import { textRow, writeWorkbook } from '../csv/xlsx/write-workbook.ts'

const files: [string, Uint8Array][] = [
  ['a text', Buffer.from('name;email\nAnn;a@a.example\n')],
  ['a workbook', writeWorkbook([{ name: 'A', rows: textRow(1, 'name', 'email') + textRow(2, 'Zed', 'z@a.example') }])],
  ['no table', Buffer.from('%PDF-1.7')],
]

test.each(files)('%s reads in a thread as it does here', async (_, bytes) => {
  const [apart, here] = await Promise.all([sampleApart(asSource(bytes, 64), {}), sampleFile(asSource(bytes, 64), {})])
  expect(apart).toEqual(structuredClone(here))
})

test('this process goes on while a file is read that takes long', async () => {
  const hard = Buffer.from(Array.from({ length: 40_000 }, (_, n) => `"${n}","x"y",'z;|\t'\n`).join(''))
  // The thread is there, and has its code.
  await sampleApart(asSource(Buffer.from('a,b\n1,2\n')), {})
  const startedAt = performance.now()
  await sampleFile(asSource(hard, 64 * 1024), {})
  const hereMs = performance.now() - startedAt
  let longestMs = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - last)
    last = performance.now()
  }, 5)
  await Promise.all([sampleApart(asSource(hard, 64 * 1024), {}), sampleApart(asSource(hard, 64 * 1024), {})])
  clearInterval(timer)
  expect(longestMs).toBeLessThan(hereMs / 2)
})

test('a store that fails says so, and the next file is read all the same', async () => {
  const lost: SourceFile = { sizeBytes: 10, open: () => Promise.reject(new Error('The store is away')) }
  await expect(sampleApart(lost, {})).rejects.toThrow('The store is away')
  expect(await sampleApart(asSource(Buffer.from('name\nAnn\n')), {})).toMatchObject({ ok: true, columns: ['name'] })
})

test('many at a time wait for each other', async () => {
  const all = Array.from({ length: 8 }, (_, n) => sampleApart(asSource(Buffer.from(`name,q${n}\nAnn,1\n`)), {}))
  expect((await Promise.all(all)).map((one) => one.ok && one.columns[1])).toEqual(
    Array.from({ length: 8 }, (_, n) => `q${n}`),
  )
})
