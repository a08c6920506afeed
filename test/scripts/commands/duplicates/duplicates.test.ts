import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { harbour } from '../harbour.ts'

const lines = [
  'code,first_name,last_name,email,phone,company_name',
  'x1,Anna,Miller,anna@firm.example,+85251234567,Firm Ltd',
  'x2,Peter,Singer,peter@other.example,+85261112222,Other GmbH',
  'x3,Anna,Miler,anna@firm.example,+85251234567,Firm',
]
let folder = ''
let path = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duplicates-'))
  path = join(folder, 'customers.csv')
  await writeFile(path, `${lines.join('\n')}\n`)
})
afterAll(() => rm(folder, { recursive: true }))

test('a line a pair, named by a column, with what speaks for it', async () => {
  const { code, stdout } = await harbour(['duplicates', path, '--id', 'code', '--json'])
  expect(code).toBe(0)
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(pairs).toHaveLength(1)
  expect(pairs[0]).toMatchObject({ a: 'x1', b: 'x3', zone: 'same' })
  expect(pairs[0].score).toBeGreaterThan(0.97)
  expect(pairs[0].reasons).toContainEqual(
    expect.objectContaining({ field: 'email', level: 'same', text: 'Same e-mail' }),
  )
})

test('by line, as a table with counts', async () => {
  const { code, stdout } = await harbour(['duplicates', path])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^same {2}(?:0\.9\d\d|1\.000) {2}2 {2}4 {2}.*Same e-mail; /)
  expect(stdout).toContain('3 records, 1 pairs compared: 1 the same, 0 to be asked.')
})

test('a column that there is not is refused, and so is a file', async () => {
  const wrong = await harbour(['duplicates', path, '--id', 'number'])
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('The file has no column "number". It has: code, first_name')
  expect((await harbour(['duplicates', join(folder, 'none.csv')])).code).toBe(2)
})
