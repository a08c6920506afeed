import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../../web/request/request.ts'
import { customerScreen } from '../../../../web/views/customers/customer.tsx'
import { customerAsks, customerRefused, editCustomerScreen } from '../../../../web/views/customers/customer-form.tsx'
import { customersScreen } from '../../../../web/views/customers/customers.tsx'
import { facetsScreen } from '../../../../web/views/customers/facets.tsx'
import { provenanceScreen } from '../../../../web/views/customers/provenance.tsx'
import { similarScreen } from '../../../../web/views/customers/similar.tsx'
import { asked, canary, conflict, inFrame, part, stayText, wrongFields } from '../escaping.tsx'
import { customerDetail, provenanceOf } from '../hostile/customer.ts'
import { given, questions, similarCustomers } from '../hostile/customer-form.ts'
import { customerPage, facets } from '../hostile/customers.ts'
import { importsPage } from '../hostile/imports.ts'

const besideList = { removed: customerDetail(canary, new Date()), importName: canary }
const deletedPage = { ...customerPage(canary), filters: { search: canary, deleted: 'yes' as const } }
const askedInOrder: Asked = { ...asked, query: new URLSearchParams({ sort: 'created', order: 'desc' }) }

const pages = {
  customers: inFrame(customersScreen(customerPage(canary), asked, besideList)),
  'nobody found': inFrame(customersScreen({ ...customerPage(canary), items: [] }, asked, besideList)),
  'deleted customers': inFrame(customersScreen(deletedPage, asked, besideList)),
  'the filters with their counts': inFrame(
    facetsScreen(facets(canary), askedInOrder, { imports: importsPage(canary).items, importName: canary }),
  ),
  customer: inFrame(customerScreen(customerDetail(canary), asked)),
  'a deleted customer': inFrame(customerScreen(customerDetail(canary, new Date()), asked)),
  'where a value comes from': inFrame(provenanceScreen(provenanceOf(canary))),
  'where a value comes from, beside it': part(provenanceScreen(provenanceOf(canary))),
  'the form of a customer': inFrame(editCustomerScreen(customerDetail(canary), asked)),
  'a refused form': inFrame(customerRefused(wrongFields, asked, given(canary))),
  'a form that somebody was quicker than': inFrame(customerRefused(conflict, asked, given(canary))),
  'a form with questions': inFrame(customerAsks(questions(canary), asked, given(canary))),
  'similar customers': inFrame(similarScreen(similarCustomers(canary))),
}

describe('whatever people put into the book, it stays text', () => stayText(pages))

test('a value becomes a link only when it leads to the web', async () => {
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
  ]) {
    const html = String(await inFrame(customerScreen(customerDetail(url), asked)))
    expect(html).not.toMatch(/href="\s*(?:javascript|data|vbscript|\/\/)/i)
  }
})
