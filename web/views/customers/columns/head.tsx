import type { CustomerSort, SortOrder } from '../../../../shared/customers/sorting.ts'
import { keepsList, listPath } from '../list-address.ts'
import type { CustomersPage } from '../outputs.ts'

/** A head that sorts; days begin with the latest one. */
export const Head = (props: { page: CustomersPage; sort: CustomerSort; label: string; class?: string }) => {
  const { page, sort, label } = props
  const isSorted = page.sort === sort
  const sorted = isSorted
    ? { 'aria-sort': page.order === 'asc' ? ('ascending' as const) : ('descending' as const) }
    : {}
  return (
    <th class={props.class} scope="col" {...sorted}>
      <a id={`sort-${sort}`} {...live(listPath({ ...page, sort, order: nextOrder(page, sort) }))}>
        {label}
      </a>
    </th>
  )
}

function nextOrder(page: CustomersPage, sort: CustomerSort): SortOrder {
  if (page.sort === sort) return page.order === 'asc' ? 'desc' : 'asc'
  return sort === 'created' || sort === 'changed' ? 'desc' : 'asc'
}

/** A link within the list: htmx puts in nothing but the list. */
export const live = (path: string) => ({
  href: path,
  'hx-get': path,
  'hx-target': '#customers',
  'hx-swap': 'outerHTML show:top',
  ...keepsList,
  'hx-push-url': 'true',
})
