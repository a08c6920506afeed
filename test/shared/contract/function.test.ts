import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { defineFunction, defineJob, invoke } from '../../../shared/contract/function.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { as, asStranger, asSystem } from '../../support/test-parts.ts'

const double = defineFunction({
  name: 'numbers.double',
  summary: 'Does a thing.',
  input: z.object({ n: z.coerce.number().int(), deep: z.object({ words: z.array(z.string()) }).optional() }),
  access: 'editor',
  audit: null,
  async run({ n }, _deps: object, { actor }) {
    return { result: 2 * n, by: actor.kind }
  },
})

test('runs a function with its parsed input, for who is allowed', async () => {
  expect(await invoke(double, { n: '21', ignored: true }, {}, as('editor'))).toEqual({ result: 42, by: 'user' })
  expect(await invoke(double, { n: 1 }, {}, as('administrator'))).toEqual({ result: 2, by: 'user' })
  expect(await invoke(double, { n: 1 }, {}, asSystem)).toEqual({ result: 2, by: 'system' })
})

describe('refuses', () => {
  test('a stranger, who may sign in', async () => {
    await expect(invoke(double, { n: 1 }, {}, asStranger)).rejects.toMatchObject({
      code: 'session.required',
      status: 401,
    })
  })

  test('a role that is too low', async () => {
    await expect(invoke(double, { n: 1 }, {}, as('viewer'))).rejects.toMatchObject({
      code: 'access.denied',
      status: 403,
    })
  })

  test('who may not, before a word about the input', async () => {
    await expect(invoke(double, { n: 'secret' }, {}, asStranger)).rejects.not.toMatchObject({ code: 'input.invalid' })
  })

  test('input that can not be used, with a sentence for each field', async () => {
    const refused = await invoke(double, { n: 'x', deep: { words: [1] } }, {}, asSystem).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(AppError)
    expect(refused).toMatchObject({
      code: 'input.invalid',
      status: 422,
      fields: { n: expect.any(String), 'deep.words.0': expect.any(String) },
    })
    expect(refused).toMatchObject({ message: expect.stringMatching(/n: .+; deep\.words\.0: /) })
  })

  test.each([undefined, null, 'n', 7, []])('input that is no object: %j', async (input) => {
    await expect(invoke(double, input, {}, asSystem)).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { input: expect.any(String) },
    })
  })
})

test('what a function throws comes through as it is', async () => {
  const error = new AppError('not-found', textOf('requests.asSaid', { words: 'No such number.' }))
  const fail = defineFunction({ ...double, run: () => Promise.reject(error) })
  await expect(invoke(fail, { n: 1 }, {}, asSystem)).rejects.toBe(error)
})

test('a job is for the system alone', async () => {
  const job = defineJob({
    name: 'numbers.count',
    summary: 'Does a thing.',
    input: z.object({}),
    audit: null,
    run: async () => 1,
  })
  expect(job).toMatchObject({ isJob: true, access: 'system' })
  await expect(invoke(job, {}, {}, as('administrator'))).rejects.toMatchObject({ code: 'access.denied' })
  expect(await invoke(job, {}, {}, asSystem)).toBe(1)
})
