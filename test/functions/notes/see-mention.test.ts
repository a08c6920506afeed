import { afterAll, expect, test } from 'vitest'
import { seeMention } from '../../../functions/notes/see-mention.ts'
import { getToday } from '../../../functions/tasks/get-today.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { addNote } from './notes.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('what somebody has read mentions them no more, and the others as before', async () => {
  const [ann, bob, cy] = [
    await addEditor(deps.db, 'Ann'),
    await addEditor(deps.db, 'Bob'),
    await addEditor(deps.db, 'Cy'),
  ]
  const customerId = await addCustomer(deps.db, { display_name: 'Ada' })
  const id = await addNote(deps, ann, customerId, '@Bob and @Cy, call her')
  const mentionsOf = async (call: Call) => (await invoke(getToday, {}, deps, call)).mentions.map((one) => one.id)
  const see = (call: Call) => invoke(seeMention, { id }, deps, call)
  expect(await see(ann)).toEqual({ seen: false })
  expect(await see(bob)).toEqual({ seen: true })
  expect(await see(bob)).toEqual({ seen: true })
  expect([await mentionsOf(bob), await mentionsOf(cy)]).toEqual([[], [id]])
})
