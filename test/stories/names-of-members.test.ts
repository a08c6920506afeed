import { afterAll, describe, expect, test } from 'vitest'
import { exportCustomers } from '../../functions/customers/export-customers.ts'
import { findDuplicates } from '../../functions/duplicates/find-duplicates.job.ts'
import { mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
import { createField } from '../../functions/fields/create-field.ts'
import { invoke } from '../../shared/contract/function.ts'
import { importText } from '../functions/import-text.ts'
import { as, asSystem } from '../support/test-parts.ts'
import { openWeb } from '../web/open-web.ts'

const web = await openWeb()
const { deps } = web.parts
const { db } = deps
afterAll(() => web.parts.close())

const members = Object.getOwnPropertyNames(Object.prototype)
const idOf = async (email: string) =>
  (await db.selectFrom('customers').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
const extraOf = async (email: string) =>
  (await db.selectFrom('customers').select('extra').where('email', '=', email).executeTakeFirstOrThrow()).extra
const expectPage = async (path: string) => {
  const answer = await web.get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

const filled = (n: number) => members.map((name, at) => `${name} N${1_000 + ((n * 7 + at) % 90) * 13}`)
const all = Object.fromEntries(members.map((name, at) => [name, filled(3)[at] ?? '']))

describe('what every object has', () => {
  test('may be the name of a field and of a column, and a value', async () => {
    for (const label of members.slice(0, 6))
      await invoke(createField, { label, kind: 'text' }, deps, as('administrator'))
    const lines = [['email', 'name', 'tags', 'city', 'country', ...members]]
    for (let n = 0; n < 110; n++) {
      const word = members[n % members.length] ?? ''
      lines.push([`ann${n}@acme${n}.com`, `Ann${n} Bell${n}`, word, word, word, ...filled(n)])
      lines.push([`bob${n}@acme${n}.com`, `Bob${n} Gray${n}`, ...Array(3 + members.length).fill('')])
    }
    await importText(deps, `${lines.map((cells) => cells.join(',')).join('\n')}\n`, 'keep')
    expect(await extraOf('ann3@acme3.com')).toMatchObject(all)
    expect(Object.keys(await extraOf('bob3@acme3.com'))).toEqual([])
  })

  test('stands on no page of whoever has nothing there, and on those of whoever has', async () => {
    const [ann, bob] = [await idOf('ann3@acme3.com'), await idOf('bob3@acme3.com')]
    for (const path of [`/customers/${ann}`, `/customers/${bob}`, `/customers/${bob}/edit`, '/customers/new'])
      await expectPage(path)
    const form = await expectPage(`/customers/${ann}/edit`)
    for (const [name, value] of Object.entries(all))
      expect([name, form.includes(`value="${value}"`)]).toEqual([name, true])
  })

  test('is shown, filtered and searched in the list', async () => {
    const columns = ['name', ...members.map((name) => `extra.${name}`)].join(',')
    const page = await expectPage(`/customers?columns=${columns}&search=Bell3`)
    for (const name of members) expect([name, page.includes(all[name] ?? '')]).toEqual([name, true])
    await expectPage(`/customers?columns=${columns}&search=Gray3`)
    for (const name of members) {
      const where = encodeURIComponent(`extra.${name}:filled`)
      const found = await expectPage(`/customers?where=${where}&search=${name}`)
      expect([name, found.includes('Bell'), found.includes('Gray')]).toEqual([name, true, false])
    }
  })

  test('comes back by an export', async () => {
    const { body } = await invoke(exportCustomers, {}, deps, as('viewer'))
    const pieces: Uint8Array[] = []
    for await (const piece of body) pieces.push(piece)
    const { outcomes } = await importText(deps, Buffer.concat(pieces).toString())
    expect(outcomes).toMatchObject({ unchanged: 220, review: 0 })
  })

  test('is compared and merged as any other', async () => {
    expect(await invoke(findDuplicates, {}, deps, asSystem)).toMatchObject({ isDone: true })
    const [bob, ann] = [await idOf('bob3@acme3.com'), await idOf('ann4@acme4.com')]
    await expectPage('/duplicates')
    const had = await extraOf('ann4@acme4.com')
    await invoke(mergeCustomers, { survivorId: bob, losers: [{ id: ann }] }, deps, asSystem)
    expect(await extraOf('bob3@acme3.com')).toEqual(had)
    await expectPage(`/customers/${bob}`)
  })
})
