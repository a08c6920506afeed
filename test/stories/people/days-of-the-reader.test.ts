import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBulkEdit } from '../../../functions/bulk-edits/start-bulk-edit.ts'
import { confirmCountries } from '../../../functions/customers/confirm-countries.ts'
import { countFacets } from '../../../functions/customers/count-facets.ts'
import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { completeTask } from '../../../functions/tasks/complete-task.ts'
import { createTask } from '../../../functions/tasks/create-task.ts'
import { getToday } from '../../../functions/tasks/get-today.ts'
import { listTasks } from '../../../functions/tasks/list-tasks.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { addDays, dayIn, startOfDay } from '../../../shared/days/day-in-zone.ts'
import { addCustomer, addEditor } from '../../functions/customers/people.ts'
import { openTestParts } from '../../support/test-parts.ts'

// At any moment it is another day in one of them than in the other.
const [early, late] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago']
const dayOf = (zone: string) => dayIn(zone, new Date())

const parts = await openTestParts()
const { deps } = parts
let ann: Call
afterAll(() => parts.close())
beforeAll(async () => {
  ann = await addEditor(deps.db, 'Ann')
})

const annIn = (timeZone: string): Call =>
  ann.actor.kind === 'user' ? { ...ann, actor: { ...ann.actor, timeZone } } : ann

describe('one filter by days lets the same customers through everywhere', () => {
  const names = ['before', 'first', 'last', 'after']
  beforeAll(async () => {
    const [start, end] = [startOfDay(early, '2026-11-20'), startOfDay(early, '2026-11-21')]
    const moments = [start.getTime() - 1, start.getTime(), end.getTime() - 1, end.getTime()]
    for (const [n, name] of names.entries()) {
      const country = { country_code: 'HK', country_inferred: true }
      await addCustomer(deps.db, { display_name: name, created_at: new Date(moments[n] ?? 0), ...country })
    }
  })
  const filters = { where: 'created:is:2026-11-20' }
  const wanted = ['first', 'last']

  test('in the list, its choices and an export', async () => {
    const call = annIn(early)
    const list = await invoke(listCustomers, filters, deps, call)
    expect(list.items.map(({ name }) => name)).toEqual(wanted)
    const { status } = await invoke(countFacets, filters, deps, call)
    expect(status?.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length)
    const file = await invoke(exportCustomers, filters, deps, call)
    let text = ''
    for await (const part of file.body) text += Buffer.from(part).toString()
    expect(names.filter((name) => text.includes(`,${name},`))).toEqual(wanted)
  })

  test('in a bulk edit and for countries that are confirmed', async () => {
    const call = annIn(early)
    const edit = { filters, action: 'add-tags', value: 'seen', expected: wanted.length }
    expect(await invoke(startBulkEdit, edit, deps, call)).toMatchObject({ customers: wanted.length })
    expect(await invoke(confirmCountries, filters, deps, call)).toMatchObject({ confirmed: wanted.length })
  })

  test('a program goes by the days of UTC', async () => {
    const { items } = await invoke(listCustomers, filters, deps, ann)
    expect(items.map(({ name }) => name).sort()).not.toEqual(wanted)
  })
})

test('what is due today, or late, is so by the days of whoever asks', async () => {
  const due = await invoke(createTask, { title: 'Call', dueOn: dayOf(late), repeat: 'daily' }, deps, ann)
  const [there, here] = [annIn(early), annIn(late)]
  expect(dayOf(early)).not.toBe(dayOf(late))
  expect((await invoke(getToday, {}, deps, here)).today).toBe(dayOf(late))
  expect((await invoke(listTasks, { when: 'today' }, deps, here)).items).toHaveLength(1)
  expect((await invoke(listTasks, { when: 'overdue' }, deps, here)).items).toHaveLength(0)
  expect((await invoke(getToday, {}, deps, there)).overdue.count).toBe(1)
  expect((await invoke(listTasks, { when: 'overdue' }, deps, there)).items).toHaveLength(1)
  await invoke(completeTask, { id: due.id }, deps, there)
  const { items } = await invoke(listTasks, {}, deps, there)
  expect(items.map(({ dueOn }) => dueOn)).toEqual([addDays(dayOf(early), 1)])
})
