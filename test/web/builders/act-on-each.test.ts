import { expect, test } from 'vitest'
import * as z from 'zod'
import { readConfig } from '../../../shared/config.ts'
import { defineFunction } from '../../../shared/contract/function.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { actOnEach } from '../../../web/builders/act-on-each.ts'
import { to } from '../../../web/builders/answers.ts'
import { silentLog } from '../../support/silent-log.ts'
import { noParts } from '../no-parts.ts'
import { pageRequest } from '../page-request.ts'

const deps = noParts({ config: readConfig({}), log: silentLog })
const none = () => new AppError('not-found', textOf('customers.none'))
const keep = defineFunction({
  name: 'test.keep',
  summary: 'Keeps what it can.',
  input: z.object({ name: z.string(), whole: z.custom<Promise<void>>() }),
  access: 'public',
  audit: null,
  async run({ name, whole }) {
    if (name.startsWith('bad')) throw none()
    if (name === 'bug') throw new TypeError('a bug')
    await whole
    return { kept: name }
  },
})

/** The files of a request; the request itself is wrong behind the last of them, if it says so. */
function send(names: readonly string[], end?: Error) {
  const route = actOnEach('/keep', keep, {
    form: {},
    async *inputs() {
      for (const name of names) yield { name, taken: Promise.resolve() }
      if (end !== undefined) throw end
    },
    next: (outputs) => to(`/kept/${outputs.map(({ kept }) => kept).join('+')}`),
    refused: (tried) => ({
      title: tried
        .map((one) => `${one.given?.name}: ${one.error === undefined ? one.output.kept : one.error.message}`)
        .join(', '),
      main: null as never,
    }),
  })
  return route.run(pageRequest(), deps)
}
const message = 'There is no such customer.'

test.each([[[]], [['a']], [['a', 'b']]])('where nothing is refused, it ends at the next page: %j', async (names) => {
  expect(await send(names)).toEqual({
    answer: { kind: 'redirect', to: `/kept/${names.join('+')}` },
  })
})

test('where some are refused, the others are done all the same, and the page tells each', async () => {
  const result = await send(['a', 'bad', 'c', 'bad too'])
  expect(result).toMatchObject({
    answer: { kind: 'screen', status: 404, screen: { title: `a: a, bad: ${message}, c: c, bad too: ${message}` } },
  })
  expect(result).not.toHaveProperty('error')
  expect(await send(['a', 'bad'])).not.toHaveProperty('error')
})

test('where all are refused, the first reason is that of the request', async () => {
  expect(await send(['bad'])).toMatchObject({ error: { code: 'not-found' } })
})

test('where the request itself is wrong, nothing is done', async () => {
  const result = await send(['a', 'b'], none())
  expect(result).toMatchObject({
    error: { code: 'not-found' },
    answer: { screen: { title: `undefined: ${message}` } },
  })
})

test('a bug is no refusal, in a file or in the request', async () => {
  await expect(send(['bug'])).rejects.toThrow('a bug')
  await expect(send(['a'], new TypeError('a bug'))).rejects.toThrow('a bug')
})
