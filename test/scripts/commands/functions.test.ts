import { expect, test } from 'vitest'
import * as z from 'zod'
import { functions } from '../../../functions/index.ts'
import { describe as describeFunction } from '../../../scripts/commands/functions.ts'
import { harbour } from './harbour.ts'

const Listed = z.array(
  z.object({ name: z.string(), access: z.string(), kind: z.string(), summary: z.string(), input: z.object({}) }),
)

test('lists every function, a line each, with who may and what it does', async () => {
  const { code, stdout } = await harbour(['functions'])
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(functions.map((fn) => fn.name))
  expect(lines.find((line) => line.startsWith('system.sweep'))).toMatch(/ system +job +Removes .*\.$/)
})

test('with --json, each with the schema of its input', async () => {
  const { stdout } = await harbour(['functions', '--json'])
  const listed = Listed.parse(JSON.parse(stdout))
  expect(listed.map(({ name, access }) => [name, access])).toEqual(functions.map((fn) => [fn.name, fn.access]))
})

test('one by its name, with its schema: what may be left out is not required', async () => {
  const { code, stdout } = await harbour(['functions', 'imports.start-import', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    name: 'imports.start-import',
    access: 'editor',
    kind: 'function',
    input: { type: 'object', properties: { fileName: { type: 'string' } }, required: ['fileName', 'via', 'bytes'] },
  })
})

test.each(functions)('$name says in a sentence what it does', (fn) => {
  expect(describeFunction(fn).summary).toMatch(/^[A-Z].{8,180}[^.]\.$/)
})
