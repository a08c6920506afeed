import { describe, expect, test } from 'vitest'
import { writeColumns } from '../../../../shared/customers/list-columns.ts'
import type { PageRequest } from '../../../../web/request/request.ts'
import type { Redirect, Screen } from '../../../../web/route.ts'
import { columnsScreen } from '../../../../web/views/customers/columns/columns-form.tsx'
import { customerScreen } from '../../../../web/views/customers/customer.tsx'
import { customersScreen } from '../../../../web/views/customers/customers.tsx'
import { facetsScreen } from '../../../../web/views/customers/facets.tsx'
import {
  customerAsks,
  customerRefused,
  editCustomerScreen,
} from '../../../../web/views/customers/form/customer-form.tsx'
import { similarScreen } from '../../../../web/views/customers/form/similar.tsx'
import { provenanceScreen } from '../../../../web/views/customers/provenance/provenance.tsx'
import { bulkEditScreen } from '../../../../web/views/customers/selection/bulk-edit.tsx'
import { bulkEditsScreen } from '../../../../web/views/customers/selection/bulk-edits.tsx'
import { taskRefused, taskScreen } from '../../../../web/views/tasks/task-form.tsx'
import { tasksScreen } from '../../../../web/views/tasks/tasks.tsx'
import { todayScreen } from '../../../../web/views/tasks/today.tsx'
import { conflict, hostile, inFrame, part, request, stayText, wrongFields } from '../escaping.tsx'
import { customerDetail, provenanceOf } from '../hostile/customer.ts'
import { given, questions, similarCustomers } from '../hostile/customer-form.ts'
import { customerPage, facets } from '../hostile/customers.ts'
import { importsPage } from '../hostile/imports.ts'

const bulkEdit = {
  ...{
    id: 'x',
    action: 'add-tags' as const,
    value: [hostile],
    customers: 3,
    by: hostile,
    at: new Date(),
    undoAskedAt: null,
  },
  ...{ isAtWork: true, state: 'changing' as const, next: null },
  counts: { planned: 1, changed: 1, unchanged: 0, refused: 1, reverting: 0, reverted: 0, stays: 0 },
  items: [{ id: 'y', name: hostile, state: 'refused' as const, why: 'changed' as const }],
}
const hostileFollowUp = {
  customer: { id: hostile, name: hostile },
  company: `${hostile}.`,
  phone: hostile,
  day: '2026-11-01',
}
const hostileTask = {
  ...{ id: hostile, title: hostile, dueOn: '2026-11-01', repeat: 'weekly' as const, doneAt: null, doneBy: hostile },
  ...{ owner: { id: hostile, name: hostile }, customer: { id: hostile, name: hostile }, isDeleted: false },
}
const customerExtras = {
  notes: {
    items: [
      {
        ...{ id: hostile, customerId: hostile, text: `@${hostile} ${hostile}`, at: new Date(), editedAt: new Date() },
        author: { id: hostile, name: hostile },
        mentions: [{ userId: hostile, written: hostile, name: hostile, email: hostile }],
      },
    ],
    next: hostile,
  },
  tasks: { items: [hostileTask], next: hostile, today: '2026-11-29' },
  colleagues: [{ id: hostile, name: hostile, email: hostile, role: 'editor' as const, mention: hostile }],
  done: { doneTask: hostile, deletedTask: hostile, followUp: { customerId: hostile, day: hostile } },
  before: hostile,
  editedNote: undefined,
  deletedNote: hostile,
  refused: { text: hostile, message: hostile },
  now: new Date(),
}
const listExtras = {
  edited: bulkEdit,
  removed: customerDetail(hostile, new Date()),
  importName: hostile,
  views: {
    items: [
      {
        id: 'v',
        name: hostile,
        by: hostile,
        isShared: true,
        isOwn: false,
        canChange: true,
        state: { search: hostile },
      },
    ],
    defaultId: null,
  },
}
const hostileColumns = ['notes', 'tags', 'company_website', 'country_code', 'created', `extra.${hostile}`]
const withColumns = {
  ...customerPage(hostile),
  items: customerPage(hostile).items.map((item) => ({
    ...item,
    values: Object.fromEntries(hostileColumns.map((name) => [name, name === 'tags' ? [hostile] : hostile])),
  })),
  columns: writeColumns(hostileColumns),
}
function stays(answer: Screen | Redirect): Screen {
  if ('kind' in answer) throw new Error('It leads elsewhere.')
  return answer
}
const hostileField = { key: hostile, label: hostile, kind: 'text' as const, choices: [] }
const deletedPage = { ...customerPage(hostile), filters: { search: hostile, deleted: 'yes' as const } }
const requestedInOrder: PageRequest = { ...request, query: new URLSearchParams({ sort: 'created', order: 'desc' }) }

const pages = {
  customers: inFrame(customersScreen(customerPage(hostile), request, listExtras)),
  'chosen columns': inFrame(customersScreen(withColumns, request, { ...listExtras, customFields: [hostileField] })),
  'the form of the columns': inFrame(
    stays(
      columnsScreen(
        { customFields: [hostileField], field: null, operators: [], values: [] },
        { ...request, query: new URLSearchParams({ columns: writeColumns(hostileColumns) }) },
      ),
    ),
  ),
  'nobody found': inFrame(customersScreen({ ...customerPage(hostile), items: [] }, request, listExtras)),
  'deleted customers': inFrame(customersScreen(deletedPage, request, listExtras)),
  'the filters with their counts': inFrame(
    facetsScreen(facets(hostile), requestedInOrder, { imports: importsPage(hostile).items, importName: hostile }),
  ),
  'a bulk edit': inFrame(bulkEditScreen(bulkEdit, request)),
  'bulk edits': inFrame(bulkEditsScreen({ items: [bulkEdit], next: null }, request)),
  customer: inFrame(customerScreen(customerDetail(hostile), request)),
  'a customer with notes': inFrame(customerScreen(customerDetail(hostile), request, customerExtras)),
  'a note that is edited': inFrame(
    customerScreen(customerDetail(hostile), request, { ...customerExtras, editedNote: hostile }),
  ),
  tasks: inFrame(tasksScreen(customerExtras.tasks, request, customerExtras)),
  'tasks that are done': inFrame(
    tasksScreen({ ...customerExtras.tasks, items: [{ ...hostileTask, doneAt: new Date() }] }, request, customerExtras),
  ),
  today: inFrame(
    todayScreen(
      {
        today: '2026-11-29',
        overdue: { items: [hostileTask], count: 60 },
        due: { items: [hostileTask], count: 1 },
        undated: { items: [hostileTask], count: 1 },
        followUps: { items: [hostileFollowUp], count: 60 },
        unowned: { items: [hostileFollowUp], count: 60 },
        mentions: customerExtras.notes.items.map((note) => ({ ...note, customer: { id: hostile, name: hostile } })),
      },
      request,
      { ...customerExtras, review: 1, duplicates: 1, imports: 1 },
    ),
  ),
  'a task': inFrame(taskScreen(hostileTask, request, customerExtras.colleagues)),
  'a task of somebody who is gone': inFrame(taskScreen(hostileTask, request, [])),
  'a refused task': inFrame(
    taskRefused(wrongFields, request, { title: hostile, customerId: hostile }, { task: undefined, colleagues: [] }),
  ),
  'a deleted customer': inFrame(customerScreen(customerDetail(hostile, new Date()), request)),
  'where a value comes from': inFrame(provenanceScreen(provenanceOf(hostile), request)),
  'where a value comes from, beside it': part(provenanceScreen(provenanceOf(hostile), request)),
  'the form of a customer': inFrame(editCustomerScreen(customerDetail(hostile), request)),
  'a refused form': inFrame(customerRefused(wrongFields, request, given(hostile))),
  'a form that somebody was quicker than': inFrame(customerRefused(conflict, request, given(hostile))),
  'both values of a form that somebody was quicker than': inFrame(
    customerRefused(conflict, request, given(hostile), [], customerDetail('somebody else')),
  ),
  'what somebody else wrote in a form': inFrame(
    customerRefused(conflict, request, given('somebody else'), [], customerDetail(hostile)),
  ),
  'a form with questions': inFrame(customerAsks(questions(hostile), request, given(hostile))),
  'similar customers': inFrame(similarScreen(similarCustomers(hostile), request)),
}

describe('whatever people put into the customers, it stays text', () => stayText(pages))

test('a value becomes a link only when it leads to the web', async () => {
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
  ]) {
    const html = String(await inFrame(customerScreen(customerDetail(url), request)))
    expect(html).not.toMatch(/href="\s*(?:javascript|data|vbscript|\/\/)/i)
  }
})
