import type { countFacets } from '../../../functions/customers/count-facets.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import type { FilterNames } from '../../words/filters.ts'
import { type Choices, FilterBar } from './filter-bar.tsx'
import { listStateOf } from './list-address.ts'

/** What the choices of the filters need besides the counts. */
export interface FacetsExtras extends FilterNames {
  readonly imports: Choices['imports']
}

/** The filters with counts in their choices: what htmx puts in the place of those without. */
export function facetsScreen(facets: Output<typeof countFacets>, request: PageRequest, extras: FacetsExtras): Screen {
  const state = { ...listStateOf(request.query), filters: facets.filters }
  const bar = <FilterBar state={state} names={extras} choices={{ facets, imports: extras.imports }} />
  return { title: request.messages.customers.list.filters.label, section: 'customers', main: bar, part: bar }
}
