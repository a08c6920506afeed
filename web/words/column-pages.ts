/** So many columns of a file stand on one page. */
export const columnsPerPage = 100

/** Which columns are shown, from `first` to before `end`. */
export interface ColumnPage {
  readonly page: number
  readonly pages: number
  readonly first: number
  readonly end: number
  readonly count: number
}

/** @param wanted as an address or a form says it, from 1; what is no page of these is the nearest one */
export function columnPage(count: number, wanted: string | null = null, perPage = columnsPerPage): ColumnPage {
  const pages = Math.max(1, Math.ceil(count / perPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(wanted)) || 1))
  const first = (page - 1) * perPage
  return { page, pages, first, end: Math.min(count, first + perPage), count }
}

/** The page on which a column stands. */
export const pageOf = (index: number): string => String(Math.floor(index / columnsPerPage) + 1)

export const isOn = ({ first, end }: ColumnPage, index: number): boolean => index >= first && index < end
