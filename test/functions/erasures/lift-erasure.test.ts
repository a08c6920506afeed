import { afterAll, expect, test } from 'vitest'
import { liftErasure } from '../../../functions/erasures/lift-erasure.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { gatherStored } from '../../../shared/erasing/stored-erasure.ts'
import { erase } from '../../stories/erasing/erase.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer } from '../customers/people.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

const lift = (known: string) => invoke(liftErasure, { known }, deps, asSystem)

test('takes the keys of whoever is meant, and of nobody else', async () => {
  const ann = await addCustomer(deps.db, { display_name: 'Ann Lee', email: 'ann@alpha-works.com', external_id: 'A-1' })
  const bob = await addCustomer(deps.db, { display_name: 'Bob Chan', email: 'bob@alpha-works.com' })
  const [first, second] = [await erase(deps, ann), await erase(deps, bob)]
  await expect(lift('')).rejects.toMatchObject({ code: 'input.invalid' })
  await expect(lift('eve@alpha-works.com')).rejects.toMatchObject({ code: 'not-found' })
  expect(await lift('A-1')).toEqual({ ids: [first.id] })
  await expect(lift('ann@alpha-works.com')).rejects.toMatchObject({ code: 'not-found' })
  expect(await lift(' BOB@alpha-works.com ')).toEqual({ ids: [second.id] })
  expect(await deps.db.selectFrom('erased_keys').selectAll().execute()).toEqual([])
  // Where no restore reaches it, the hashes stay: a backup from before still has who was erased.
  const stored = await gatherStored(deps)
  expect((await stored.read(first.id)).keys.length).toBeGreaterThan(1)
})

test.each(['+852 9123 4567 Dora Quill', 'Quill, Dora; +852-9123-4567', 'dora quill +85291234567'])(
  'who had a phone and a name alone is known by both: %s',
  async (known) => {
    const dora = await addCustomer(deps.db, { display_name: 'Dora Quill', phone: '+85291234567' })
    const { id } = await erase(deps, dora)
    await expect(lift('+85291234567')).rejects.toMatchObject({ code: 'not-found' })
    await expect(lift('+85291234567 Eve Chan')).rejects.toMatchObject({ code: 'not-found' })
    expect(await lift(known)).toEqual({ ids: [id] })
  },
)
