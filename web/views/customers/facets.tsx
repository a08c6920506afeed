import type { countFacets } from '../../../functions/customers/count-facets.ts'
import { ListCustomersInput } from '../../../functions/customers/list-customers.ts'
import { type PageRequest, queryInput } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { type Choices, FilterBar } from './filter-bar.tsx'

/** What the choices of the filters need besides the counts. */
export interface FacetsExtras {
  readonly imports: Choices['imports']
  readonly importName: string | undefined
}

/** The filters with counts in their choices: what htmx puts in the place of those without. */
export function facetsScreen(facets: Output<typeof countFacets>, request: PageRequest, extras: FacetsExtras): Screen {
  const { imports, importName } = extras
  const given = ListCustomersInput.pick({ sort: true, order: true }).safeParse(queryInput(request))
  const { sort, order } = given.data ?? ListCustomersInput.pick({ sort: true, order: true }).parse({})
  const state = { filters: facets.filters, sort, order }
  const bar = <FilterBar state={state} importName={importName} choices={{ facets, imports }} />
  return { title: request.messages.customers.list.filters.label, section: 'customers', main: bar, part: bar }
}
