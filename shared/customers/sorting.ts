export const customerSorts = ['name', 'company', 'country', 'status', 'created', 'changed'] as const
/** By what a list of customers is ordered; customers without a value come last, either way round. */
export type CustomerSort = (typeof customerSorts)[number]

export const sortOrders = ['asc', 'desc'] as const
export type SortOrder = (typeof sortOrders)[number]
