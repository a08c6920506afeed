import { afterAll, expect, test } from 'vitest'
import { afterDelete, afterSave, toStated } from '../../../../web/pages/customers/redirects.ts'
import { as, openTestParts } from '../../../support/test-parts.ts'
import { pageRequest } from '../../page-request.ts'

const { deps, close } = await openTestParts()
afterAll(close)
const request = pageRequest({ actor: as('editor').actor })

test('what is saved leads to the customer; what is asked first is asked on the form', async () => {
  expect(await afterSave({ kind: 'saved', id: '7', version: 1 }, request, {}, deps)).toEqual({
    ...{ kind: 'redirect', to: '/customers/7' },
  })
  const asks = { kind: 'asks', similar: [], suggestions: [] } as const
  expect(await afterSave(asks, request, { values: {} }, deps)).toMatchObject({ kind: 'screen' })
})

test('who is deleted can be brought back from the list', () => {
  expect(afterDelete({ id: '7' })).toEqual({ kind: 'redirect', to: '/customers?removed=7' })
})

test('countries that are confirmed lead to those that are stated, or to the others that wait', () => {
  const given = { country: 'DE', countryFrom: 'inferred' }
  expect(toStated({ confirmed: 7, isMore: false }, request, given)).toMatchObject({
    to: '/customers?country=DE&countryFrom=stated',
  })
  expect(toStated({ confirmed: 5_000, isMore: true }, request, given)).toMatchObject({
    to: '/customers?country=DE&countryFrom=inferred&confirmed=5000',
  })
})
