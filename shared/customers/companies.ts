import type { SortOrder } from './sorting.ts'

export const companySorts = ['name', 'people', 'newest'] as const
/** By what a list of companies is ordered. */
export type CompanySort = (typeof companySorts)[number]

/** Numbers and days begin with the highest. */
export const usualOrder = (sort: CompanySort): SortOrder => (sort === 'name' ? 'asc' : 'desc')
