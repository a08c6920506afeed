import type { Child } from 'hono/jsx'
import { useMessages } from '../../messages/messages.ts'
import type { ColumnPage } from '../../words/column-pages.ts'
import { Icon } from './icon.tsx'

interface ColumnPagerProps {
  readonly page: ColumnPage
  /** What leads to a page, with its words in it. */
  readonly way: (page: number, words: Child) => Child
}

/** Below columns of which there are more than one page: which they are, and the way to the others. */
export const ColumnPager = ({ page: { page, pages, first, end, count }, way }: ColumnPagerProps) => {
  const { common } = useMessages()
  if (pages === 1) return null
  const previous = (
    <>
      <Icon name="left" />
      {common.pager.previous}
    </>
  )
  const next = (
    <>
      {common.pager.next}
      <Icon name="right" />
    </>
  )
  return (
    <div class="table-foot">
      <span>{common.pager.columns(first + 1, end, count)}</span>
      <div class="pager">
        {page > 1 && way(page - 1, previous)}
        {page < pages && way(page + 1, next)}
      </div>
    </div>
  )
}

/** The way to another page of columns by an address. */
export const pageLink = (path: string, name: string) => (page: number, words: Child) => (
  <a class="btn btn-s" href={`${path}${path.includes('?') ? '&' : '?'}${name}=${page}`}>
    {words}
  </a>
)
