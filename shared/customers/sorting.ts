export const customerSorts = ['name', 'company', 'country', 'status', 'created', 'changed'] as const
/** By what a list of customers is ordered; customers without a value come last, either way round. */
export type CustomerSort = (typeof customerSorts)[number]

export const sortOrders = ['asc', 'desc'] as const
export type SortOrder = (typeof sortOrders)[number]

export const companySorts = ['name', 'people', 'newest'] as const
/** By what a list of companies is ordered. */
export type CompanySort = (typeof companySorts)[number]

/** Numbers and days begin with the highest. */
export const usualOrder = (sort: CompanySort): SortOrder => (sort === 'name' ? 'asc' : 'desc')
