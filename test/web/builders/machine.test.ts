import { expect, test } from 'vitest'
import * as z from 'zod'
import { readConfig } from '../../../shared/config.ts'
import { systemCall } from '../../../shared/contract/call.ts'
import { defineFunction } from '../../../shared/contract/function.ts'
import { machine } from '../../../web/builders/machine.ts'
import { silentLog } from '../../support/silent-log.ts'
import { noParts } from '../no-parts.ts'
import { pageRequest } from '../page-request.ts'

const deps = noParts({ config: readConfig({}), log: silentLog })
const echo = defineFunction({
  name: 'test.echo',
  summary: 'Says what it was given, and by whom.',
  input: z.looseObject({}),
  access: 'public',
  audit: null,
  async run(input, _deps: object, { actor }) {
    return { ...input, by: actor.kind }
  },
})
const params = { id: '7' }
const answerOf = async (route: ReturnType<typeof machine>, body?: string, type?: string) => {
  const sent = { params, ...(body !== undefined && { body }), ...(type !== undefined && { type }) }
  return (await route.run(pageRequest(sent), deps)).answer
}

test('a GET gives nothing, and is answered with data', async () => {
  expect(await answerOf(machine('GET', '/x', echo))).toEqual({ kind: 'data', data: { by: 'stranger' }, status: 200 })
})

test.each([
  ['a form', 'a=1', undefined],
  ['JSON', '{"a":"1"}', 'application/json'],
])('a POST gives %s and what the address says', async (_, body, type) => {
  expect(await answerOf(machine('POST', '/x', echo), body, type)).toMatchObject({
    data: { a: '1', id: '7', by: 'stranger' },
    status: 200,
  })
})

test('who calls, and the status, may be another', async () => {
  const route = machine('GET', '/x', echo, { caller: () => systemCall('r'), status: () => 503 })
  expect(await answerOf(route)).toEqual({ kind: 'data', data: { by: 'system' }, status: 503 })
})
