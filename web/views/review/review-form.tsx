import type { Child } from 'hono/jsx'
import type { getReviewRow } from '../../../functions/review/get-review-row.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Output } from '../../route.ts'
import { columnPage, columnsPerPage, isOn } from '../../words/column-pages.ts'
import { shorten } from '../../words/shorten.ts'
import { ColumnPager, pageLink } from '../parts/column-pager.tsx'
import { Text } from '../parts/text.tsx'
import { cellsToBlame, type ReviewCell, type ReviewCells, whoseFields } from './cells-to-blame.ts'
import { type ReviewFilter, reviewPath } from './review-address.ts'
import { CellField, CellLabel } from './review-cell.tsx'

export type ReviewRow = ReviewCells &
  Pick<
    Output<typeof getReviewRow>,
    'id' | 'importId' | 'fileName' | 'line' | 'lines' | 'state' | 'candidates' | 'isTaken'
  >

export interface ReviewFormProps {
  readonly row: ReviewRow
  readonly filter: ReviewFilter
  readonly canEdit: boolean
  /** A person has tried to apply it, and what they wrote needs review too. */
  readonly isTried?: boolean
  /** Which page of its columns is asked for. */
  readonly columnsPage?: string | null
  /** What is wrong with the row as a whole. */
  readonly message?: string | undefined
}

/** A record of which only the beginning is known can't be fixed here. */
export const canFix = ({ reasons }: ReviewCells) => !reasons.some(({ code }) => code === 'file.record-too-large')

/** Cells as long or as many as that would make the list heavy: such a row is fixed on its own page. */
export const isLong = ({ cells }: ReviewCells) =>
  cells.length > columnsPerPage || cells.reduce((sum, cell) => sum + cell.length, 0) > rowLengthMax

/** In characters: a list has up to 200 rows. */
const rowLengthMax = 5_000
/** Of each cell of a row that is longer. */
const cellLengthMax = 200

/** htmx puts the answer in the place of the row. */
export const inPlace = (path: string) => ({
  'hx-post': path,
  'hx-target': 'closest .review-row',
  'hx-swap': 'outerHTML',
  'hx-status:5xx': 'swap:none',
})

export const actionPath = ({ row, filter }: Pick<ReviewFormProps, 'row' | 'filter'>, action: string) =>
  reviewPath(filter, `/review/${row.id}/${action}`)

/** The cells to blame, then the actions, then all other cells: folded away in the list, in sight on the row's own page. */
export const ReviewFields = (props: ReviewFormProps & { readonly isAlone?: boolean; readonly actions: Child }) => {
  const { row, canEdit, isTried = false, isAlone = false, columnsPage = null } = props
  const { blamed, others } = cellsToBlame(row)
  const page = columnPage(others.length, columnsPage)
  const shown = others.slice(page.first, page.end)
  const Cell = canEdit && canFix(row) && (isAlone || !isLong(row)) ? FixedCell : isAlone ? WholeCell : ShortCell
  const cells = (list: readonly ReviewCell[]) =>
    list.map((cell) => <Cell rowId={row.id} cell={cell} isTried={isTried} isFirst={cell === blamed[0]} />)
  return (
    <>
      <div class="review-blamed">
        {cells(blamed)}
        {props.actions}
      </div>
      {others.length > 0 && isAlone && <div class="review-others">{cells(shown)}</div>}
      {Cell === FixedCell && others.map((cell, at) => !isOn(page, at) && <UnseenCell cell={cell} />)}
      {isAlone && <ColumnPager page={page} way={pageLink(reviewPath(props.filter, `/review/${row.id}`), 'columns')} />}
      {others.length > 0 && !isAlone && (
        <details open={isTried && blamed.length === 0}>
          <summary>
            <Summary cells={others} />
          </summary>
          <div class="review-others">{cells(shown)}</div>
        </details>
      )}
    </>
  )
}

/** A cell on another page, which is sent as it stands. */
const UnseenCell = ({ cell: { index, value } }: { cell: ReviewCell }) => (
  <input type="hidden" name={`cells.${index}`} value={value} />
)

type CellProps = Parameters<typeof CellField>[0]

const FixedCell = (props: CellProps) => <CellField {...props} />

const WholeCell = ({ cell }: CellProps) => <ShownCell cell={cell} />

const ShortCell = ({ cell }: CellProps) => <ShownCell cell={{ ...cell, value: shorten(cell.value, cellLengthMax) }} />

const ShownCell = ({ cell }: Pick<CellProps, 'cell'>) => {
  const t = useMessages().review.row
  return (
    <dl class="field">
      <dt class="label">
        <CellLabel cell={cell} />
      </dt>
      <dd class={cell.value === '' ? 'missing' : 'cell'}>
        {cell.value === '' ? t.empty : <Text value={cell.value} isWhole />}
      </dd>
    </dl>
  )
}

/** The first few cells that say something besides whose row it is, so that a person knows it again. */
const Summary = ({ cells }: { cells: readonly ReviewCell[] }) => {
  const t = useMessages().review.row
  return (
    <>
      <span class="review-cells">
        <Text
          value={
            cells
              .filter(({ field }) => !whoseFields.includes(field))
              .map(({ value }) => value.trim().slice(0, 60))
              .filter((value) => value !== '')
              .slice(0, 4)
              .join(' · ') || t.nothingElse
          }
        />
      </span>
      <span class="muted nowrap">{t.moreCells(cells.length)}</span>
    </>
  )
}
