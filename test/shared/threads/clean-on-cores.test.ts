import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type CleanTask, cleanRecords } from '../../../shared/ledger/clean-records.ts'
import { cleanOnCores } from '../../../shared/threads/clean-on-cores.ts'
import { listCleanTasks } from '../ledger/clean-tasks.ts'

const large = 5_000
const sample = Buffer.from(readFileSync('scripts/sample/customers.csv', 'utf8').split('\n').slice(0, 301).join('\n'))
const copyOf = (task: CleanTask): CleanTask => ({ ...task, bytes: Uint8Array.from(task.bytes) })
/** What is handed over to a thread is here no longer. */
const isHandedOver = ({ bytes }: CleanTask) => bytes.length === 0

test.each<[string, Uint8Array]>([
  ['the beginning of the sample', sample],
  [
    'what no database takes as it stands',
    Buffer.from('email,notes\na@a.example,"tab\there, \\N and \\u0000 \0"\nb@a.example,"é\\\n'),
  ],
  ['what is no UTF-8', Buffer.from('email,name\na@a.example,Andr\xe9\xff\xc3\n', 'latin1')],
  ['a record that is too large', Buffer.from(`email,name\na@a.example,"${'long\n'.repeat(1_000_000)}"\n`)],
])('%s is cleaned in a thread as it is here', async (_, file) => {
  const tasks = await listCleanTasks(file, 150)
  const [first, second] = [tasks.map(copyOf), tasks.map(copyOf)]
  const here = tasks.map((task) => cleanRecords(task))
  // The first of all is cleaned here, and so each of the others at least once in a thread.
  const found = await Promise.all([...first, ...second].map((task) => cleanOnCores(task, large)))
  expect(found).toEqual([...here, ...here])
  expect([...first, ...second].filter((task) => !isHandedOver(task))).toEqual([first[0]])
})

test('one chunk at a time is cleaned here, and so are all of a small file', async () => {
  const tasks = await listCleanTasks(sample, 100)
  for (const task of tasks) await cleanOnCores(task, large)
  await Promise.all(tasks.map((task) => cleanOnCores(task, large - 1)))
  expect(tasks.filter(isHandedOver)).toEqual([])
})

test('this process goes on while it cleans', async () => {
  const [task] = await listCleanTasks(sample, 5_000)
  if (task === undefined) throw new Error('The sample has no records')
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  await cleanOnCores(task, large)
  clearInterval(timer)
  expect(turns).toBeGreaterThanOrEqual(2)
})

test('bytes that share their buffer with others are copied', async () => {
  const [task, other] = await listCleanTasks(Buffer.from('email\na@a.example\nb@a.example\n'), 1)
  if (task === undefined || other === undefined) throw new Error('The file has no records')
  const bytes = Buffer.from(task.bytes)
  expect(bytes.buffer.byteLength).toBeGreaterThan(bytes.byteLength)
  const [, cleaned] = await Promise.all([cleanOnCores(other, large), cleanOnCores({ ...task, bytes }, large)])
  expect(cleaned).toEqual(cleanRecords(task))
  expect(String(bytes)).toBe('a@a.example\n')
})
