import { expect, test } from 'vitest'
import { operations } from '../../../web/api/operations.ts'
import { readInput } from '../../../web/api/read-input.ts'
import { pageRequest } from '../page-request.ts'

const fileDrop = operations.find(({ path }) => path === '/settings/file-drop')

test.each([
  ['', '192.0.2.2'],
  ['host=box.lan', 'box.lan'],
])('the store is named as whoever asks knows this machine, or as %j says', async (query, host) => {
  if (fileDrop === undefined) throw new Error('There is no such operation.')
  const request = pageRequest({ query, url: 'http://192.0.2.2:8083/api/v1/settings/file-drop' })
  expect((await readInput(fileDrop, request)).input).toEqual({ host })
})
