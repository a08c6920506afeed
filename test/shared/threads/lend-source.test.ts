import { expect, test } from 'vitest'
import { readWhole } from '../../../shared/files/read-whole.ts'
import type { SourceFile } from '../../../shared/importing/reading/source-file.ts'
import { borrowSource, lendSource } from '../../../shared/threads/lend-source.ts'
import { asSource } from '../csv/read-file.ts'

const text = 'email,name\na@a.example,Ada\nb@a.example,Bob\n'

test('a file that is lent reads as itself, whole, in part, and twice at once', async () => {
  const lent = lendSource(asSource(Buffer.from(text)))
  const file = borrowSource(lent.port, text.length)
  const [all, part] = await Promise.all([file.open(), file.open({ start: 6, end: 10 })])
  const [whole, name] = await Promise.all([readWhole(all), readWhole(part)])
  expect([String(whole), String(name), file.sizeBytes]).toEqual([text, 'name', text.length])
  await lent.close()
})

test('whoever stops reading in the middle closes the file', async () => {
  let isClosed = false
  async function* pieces() {
    try {
      for (;;) yield Buffer.from('a,b\n')
    } finally {
      isClosed = true
    }
  }
  const lent = lendSource({ sizeBytes: 1_000, open: async () => pieces() })
  for await (const piece of await borrowSource(lent.port, 1_000).open()) {
    expect(String(Buffer.from(piece))).toBe('a,b\n')
    break
  }
  await expect.poll(() => isClosed).toBe(true)
  await lent.close()
})

test('what is open when the loan ends is closed', async () => {
  let closed = 0
  async function* pieces() {
    try {
      for (;;) yield Buffer.from('a,b\n')
    } finally {
      closed += 1
    }
  }
  const lent = lendSource({ sizeBytes: 1_000, open: async () => pieces() })
  const file = borrowSource(lent.port, 1_000)
  for (let n = 0; n < 2; n += 1) await (await file.open())[Symbol.asyncIterator]().next()
  await lent.close()
  expect(closed).toBe(2)
})

test.each<[string, SourceFile['open']]>([
  ['can not be opened', () => Promise.reject(new Error('The store is away'))],
  [
    'breaks off',
    async () =>
      (async function* () {
        yield Buffer.from('a')
        throw new Error('The store is away')
      })(),
  ],
])('a file that %s fails for the reader, and the lender knows why', async (_, open) => {
  const lent = lendSource({ sizeBytes: 10, open })
  await expect(borrowSource(lent.port, 10).open().then(readWhole)).rejects.toThrow('The store is away')
  expect(lent.failure()).toEqual(new Error('The store is away'))
  await lent.close()
})
