import type { Child } from 'hono/jsx'
import type { getHeldRow } from '../../../functions/review/get-review-row.ts'
import type { Output } from '../../route.ts'
import { countOf } from '../../words/numbers.ts'
import { Text } from '../parts/text.tsx'
import { cellsToBlame, type HeldCell, type HeldCells } from './cells-to-blame.ts'
import { type HeldFilter, heldPath } from './review-address.ts'
import { CellField, CellLabel } from './review-cell.tsx'

export type HeldRow = HeldCells &
  Pick<Output<typeof getHeldRow>, 'id' | 'importId' | 'fileName' | 'line' | 'state' | 'candidates' | 'isTaken'>

export interface HeldFormProps {
  readonly row: HeldRow
  readonly filter: HeldFilter
  readonly canEdit: boolean
  /** A person has tried to apply it, and what they wrote is held too. */
  readonly isTried?: boolean
  /** What is wrong with the row as a whole. */
  readonly message?: string | undefined
}

/** A record of which only the beginning is known can't be mended here. */
export const canMend = ({ reasons }: HeldCells) => !reasons.some(({ code }) => code === 'file.record-too-large')

/** Cells as long as that would make the list heavy: such a row is mended on its own page. */
export const isLong = ({ cells }: HeldCells) => cells.some((cell) => cell.length > 5_000)

/** htmx puts the answer in the place of the row. */
export const inPlace = (path: string) => ({
  'hx-post': path,
  'hx-target': 'closest .held-row',
  'hx-swap': 'outerHTML',
  'hx-status:5xx': 'swap:none',
})

export const deedPath = ({ row, filter }: Pick<HeldFormProps, 'row' | 'filter'>, deed: string) =>
  heldPath(filter, `/held/${row.id}/${deed}`)

/** The cells to blame, then the deeds, then all other cells: folded away in the list, in sight on the row's own page. */
export const HeldFields = (props: HeldFormProps & { readonly isAlone?: boolean; readonly deeds: Child }) => {
  const { row, canEdit, isTried = false, isAlone = false } = props
  const { blamed, others } = cellsToBlame(row)
  const Cell = canEdit && canMend(row) && (isAlone || !isLong(row)) ? MendedCell : ShownCell
  const cells = (list: readonly HeldCell[]) =>
    list.map((cell) => <Cell rowId={row.id} cell={cell} isTried={isTried} isFirst={cell === blamed[0]} />)
  return (
    <>
      <div class="held-blamed">
        {cells(blamed)}
        {props.deeds}
      </div>
      {others.length > 0 && isAlone && <div class="held-others">{cells(others)}</div>}
      {others.length > 0 && !isAlone && (
        <details open={isTried && blamed.length === 0}>
          <summary>
            <Summary cells={others} />
          </summary>
          <div class="held-others">{cells(others)}</div>
        </details>
      )}
    </>
  )
}

type CellProps = Parameters<typeof CellField>[0]

const MendedCell = (props: CellProps) => <CellField {...props} />

const ShownCell = ({ cell }: CellProps) => (
  <dl class="field">
    <dt class="label">
      <CellLabel cell={cell} />
    </dt>
    <dd class={cell.value === '' ? 'missing' : 'cell'}>
      {cell.value === '' ? 'empty' : <Text value={shorten(cell.value)} />}
    </dd>
  </dl>
)

const shorten = (value: string) => (value.length > 2_000 ? `${value.slice(0, 2_000)} …` : value)

/** The first few cells that say something, so that a person knows the row again. */
const Summary = ({ cells }: { cells: readonly HeldCell[] }) => (
  <>
    <span class="held-cells">
      <Text
        value={
          cells
            .map(({ value }) => value.trim().slice(0, 60))
            .filter((value) => value !== '')
            .slice(0, 4)
            .join(' · ') || 'Nothing else'
        }
      />
    </span>
    <span class="muted nowrap">{countOf(cells.length, 'more cell')}</span>
  </>
)
