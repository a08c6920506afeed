import type { fixHeldRow } from '../../../functions/review/fix-review-row.ts'
import type { getHeldRow } from '../../../functions/review/get-review-row.ts'
import { isAllowed } from '../../../shared/contract/call.ts'
import type { AppError } from '../../../shared/errors.ts'
import { explainReason, reasonWords } from '../../../shared/importing/record/explain-reason.ts'
import type { Asked } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { formatCount } from '../../words/numbers.ts'
import { remedyOf } from '../../words/reasons.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Moment, Text } from '../parts/text.tsx'
import { Candidates } from './candidates.tsx'
import { Outcome, Recount, SettledItem, type SettledProps, Undo } from './closed.tsx'
import { type HeldFilter, heldFilter, heldPath, listPath } from './review-address.ts'
import { deedPath, HeldFields, type HeldFormProps, type HeldRow } from './review-form.tsx'
import { Deeds, HeldItem, Reasons } from './review-item.tsx'

type Detail = Output<typeof getHeldRow>
type StillHeld = Pick<Exclude<Output<typeof fixHeldRow>, { readonly kind: 'applied' }>, 'kind'> & {
  readonly reasons?: HeldRow['reasons']
}

/** One held row: to be mended while it waits, and afterwards what became of it. */
export function heldRowScreen(row: Detail, asked: Asked): Screen {
  const props = { row, filter: heldFilter(asked), canEdit: isAllowed('editor', asked.call.actor) }
  if (row.state === 'open') {
    const reopened = (
      <HeldItem {...props}>
        <Recount filter={props.filter} />
      </HeldItem>
    )
    return screenOf(row, props, reopened, <OpenRow {...props} />)
  }
  const settled = { ...props, became: asked.query.get('became'), keptBy: asked.query.get('kept') }
  return screenOf(row, settled, <SettledItem {...settled} />, <SettledRow {...settled} />)
}

/** The same row with the cells as somebody has written them, and why that is not good enough yet. */
export function triedRowScreen(row: Detail, cells: readonly string[], fixed: StillHeld, asked: Asked): Screen {
  const isBlank = fixed.kind === 'blank'
  const props: HeldFormProps = {
    row: { ...row, cells, reasons: fixed.reasons ?? [] },
    filter: heldFilter(asked),
    canEdit: true,
    isTried: true,
    message: isBlank ? 'No cell says anything. Fill in what is missing, or skip the row.' : undefined,
  }
  return screenOf(row, props, <HeldItem {...props} />, <OpenRow {...props} />)
}

const screenOf = (
  row: HeldRow,
  { filter }: { filter: HeldFilter },
  part: Screen['main'],
  body: Screen['main'],
): Screen => ({
  title: `Line ${row.line} of ${row.fileName}`,
  section: 'held',
  part,
  main: (
    <>
      <Crumbs way={[[listPath(filter), 'Held rows']]} />
      <div class="head">
        <h1>
          <span>
            Line {formatCount(row.line)} of <Text value={row.fileName} />
          </span>
        </h1>
        <span class="sub">
          <a href={`/imports/${row.importId}`}>See the import</a>
        </span>
      </div>
      {body}
    </>
  ),
})

const OpenRow = (props: HeldFormProps) => (
  <div class="reading">
    {props.isTried ? <Reasons {...props} /> : <WhatIsWrong {...props} />}
    {props.row.isTaken && <p class="notice">It is being settled with others right now.</p>}
    <Candidates {...props} isAlone />
    {props.canEdit && !props.row.isTaken ? (
      <form class="held-alone" method="post" action={deedPath(props, 'fix')}>
        <HeldFields {...props} isAlone deeds={<Deeds {...props} isAlone />} />
      </form>
    ) : (
      <div class="held-alone">
        <HeldFields {...props} isAlone deeds={null} />
      </div>
    )}
  </div>
)

const WhatIsWrong = ({ row, canEdit }: HeldFormProps) => (
  <>
    {row.reasons.map((reason) => (
      <p>
        <b>{reasonWords(reason.code).name}.</b> {explainReason(reason)} {canEdit && remedyOf(reason.code)}
      </p>
    ))}
  </>
)

const SettledRow = (props: SettledProps) => {
  const { row, filter, canEdit } = props
  return (
    <div class="reading">
      <p class="notice" role="status">
        <span>
          <Outcome {...props} />
        </span>
        {row.state === 'skipped' && canEdit && <Undo {...props} />}
      </p>
      {row.settledAt !== null && (
        <p class="muted">
          {row.settledBy !== null && <Text value={`${row.settledBy}, `} />}
          <Moment at={row.settledAt} />
        </p>
      )}
      <p>
        <a class="btn btn-primary" href={listPath(filter)}>
          Go on with the held rows
        </a>
      </p>
    </div>
  )
}

/** Somebody else was faster, or what was written can't be kept: nothing has changed. */
export function heldRefused(error: AppError, asked: Asked): Screen {
  const words = (
    <>
      {error.message} <a href={heldPath(heldFilter(asked), `/held/${asked.params.id}`)}>See the row</a>
    </>
  )
  return {
    title: 'Held rows',
    section: 'held',
    // The row may have left since the list was made: the counts are asked for anew.
    part: (
      <li class="held-row is-settled">
        <p>{words}</p>
        <Recount filter={heldFilter(asked)} />
      </li>
    ),
    main: <p class="notice notice-bad">{words}</p>,
  }
}
