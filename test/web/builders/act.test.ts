import { expect, test } from 'vitest'
import * as z from 'zod'
import { readConfig } from '../../../shared/config.ts'
import { defineFunction } from '../../../shared/contract/function.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { act } from '../../../web/builders/act.ts'
import { to } from '../../../web/builders/answers.ts'
import { text, yesNo } from '../../../web/request/form-shape.ts'
import type { Screen } from '../../../web/route.ts'
import { silentLog } from '../../support/silent-log.ts'
import { noParts } from '../no-parts.ts'
import { pageRequest } from '../page-request.ts'

const deps = noParts({ config: readConfig({}), log: silentLog })
const rename = defineFunction({
  name: 'test.rename',
  summary: 'Says what it was given.',
  input: z.object({ id: z.string(), name: z.string(), loud: z.boolean().default(false) }),
  access: 'public',
  audit: null,
  async run(input) {
    if (input.name === 'taken') throw new AppError('state.conflict', textOf('customers.none'))
    if (input.name === 'bug') throw new TypeError('a bug')
    return input
  },
})
const form = { name: text, loud: yesNo }
const next = ({ id, name, loud }: { id: string; name: string; loud: boolean }) =>
  to(`/${id}/named/${name}${loud ? '/loudly' : ''}`)
const page = (title: string): Screen => ({ title, main: null as never })
const refused = ({ message }: { message: string }) => page(message)
const send = (body: string, more: object = {}) =>
  act('/rename', rename, { form, next, ...more }).run(pageRequest({ body, params: { id: '7' } }), deps)

test('a form becomes the input of the function, and ends where its output leads', async () => {
  expect(await send('name=Ann&loud=no&loud=yes')).toEqual({
    answer: { kind: 'redirect', to: '/7/named/Ann/loudly' },
  })
})

test('or what makes the input says it', async () => {
  const input = () => ({ id: '8', name: 'Bob' })
  expect(await send('name=Ann', { input })).toEqual({ answer: { kind: 'redirect', to: '/8/named/Bob' } })
})

test('what is refused shows the page again where there is one, with its reason and status', async () => {
  expect(await send('name=taken', { refused })).toMatchObject({
    error: { code: 'state.conflict' },
    answer: { kind: 'screen', status: 409, screen: { title: 'There is no such customer.' } },
  })
  await expect(send('name=taken')).rejects.toMatchObject({ code: 'state.conflict' })
})

test('a bug is no refusal', async () => {
  await expect(send('name=bug', { refused })).rejects.toThrow('a bug')
})

test('what the form does not know is refused before anything is done', async () => {
  await expect(send('name=Ann&colour=red', { refused })).rejects.toMatchObject({ code: 'input.invalid' })
})
