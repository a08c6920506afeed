import type { CustomerSort, SortOrder } from '../../../../shared/customers/sorting.ts'
import { isCell } from '../cells/cell-path.ts'
import { keepsList, listPath } from '../list-address.ts'
import type { CustomersPage } from '../outputs.ts'

/** A head that sorts; days begin with the latest one. */
export const Head = (props: {
  page: CustomersPage
  sort: CustomerSort
  label: string
  class?: string
  /** What is edited in the cells below it. */
  field?: string | undefined
}) => {
  const { page, sort, label } = props
  const isSorted = page.sort === sort
  const sorted = isSorted
    ? { 'aria-sort': page.order === 'asc' ? ('ascending' as const) : ('descending' as const) }
    : {}
  return (
    <th class={props.class} scope="col" data-edit={props.field} {...sorted}>
      <a id={`sort-${sort}`} {...live(listPath({ ...page, sort, order: nextOrder(page, sort) }))}>
        {label}
      </a>
    </th>
  )
}

/** A head whose cells can be edited in place, by who may: a script reads which field it is. */
export const editable = (field: string, canEdit: boolean) => (canEdit && isCell(field) ? { 'data-edit': field } : {})

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
