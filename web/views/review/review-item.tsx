import type { Child } from 'hono/jsx'
import type { Reason } from '../../../shared/importing/import.ts'
import { explainReason, reasonWords } from '../../../shared/importing/record/explain-reason.ts'
import { formatCount } from '../../words/numbers.ts'
import { Text } from '../parts/text.tsx'
import { Candidates } from './candidates.tsx'
import { heldPath } from './review-address.ts'
import { canMend, deedPath, HeldFields, type HeldFormProps, inPlace, isLong } from './review-form.tsx'

/** One row of the inbox: what is wrong, the cells to blame with their answers, and what can be done. */
export const HeldItem = (props: HeldFormProps & { readonly children?: Child }) => {
  const { row, filter, canEdit } = props
  return (
    <li class="held-row">
      <div class="held-top">
        <Reasons {...props} />
        <p class="held-where">
          <a href={heldPath(filter, `/held/${row.id}`)}>Line {formatCount(row.line)}</a>
          {filter.importId === undefined && (
            <>
              {' of '}
              <a href={`/imports/${row.importId}`}>
                <Text value={row.fileName} />
              </a>
            </>
          )}
        </p>
      </div>
      <Candidates {...props} />
      {row.isTaken && <p class="muted">It is being settled with others right now.</p>}
      {canEdit && !row.isTaken ? <Mend {...props} /> : <HeldFields {...props} deeds={null} />}
      {props.children}
    </li>
  )
}

const Mend = (props: HeldFormProps) => {
  const path = deedPath(props, 'fix')
  const form = (
    <form method="post" action={path} {...inPlace(path)}>
      <HeldFields {...props} deeds={<Deeds {...props} />} />
    </form>
  )
  if (props.row.candidates.length === 0) return form
  return (
    <details open={props.isTried === true}>
      <summary>Mend the cells instead, or skip the row</summary>
      {form}
    </details>
  )
}

/** What is wrong, in words. Where a heading over the list says it, once is enough; after a try it stands at its cell. */
export const Reasons = ({ row, filter, isTried = false, message }: HeldFormProps) => {
  const isSaid = ({ code, column, line }: Reason) =>
    isTried ? column !== undefined : code === filter.reason && line === undefined
  return (
    <>
      {message !== undefined && (
        <p class="held-why bad" role="alert">
          {message}
        </p>
      )}
      {row.reasons
        .filter((reason) => !isSaid(reason))
        .map((reason) => (
          <p class={isTried ? 'held-why bad' : 'held-why'} {...(isTried && { role: 'alert' })}>
            <b>{reasonWords(reason.code).name}</b> <span>{explainReason(reason)}</span>
          </p>
        ))}
    </>
  )
}

/** @param isAlone on the row's own page, applying is what one came to do */
export const Deeds = ({ isAlone = false, ...props }: HeldFormProps & { isAlone?: boolean }) => (
  <div class="held-deeds">
    {canMend(props.row) && (isAlone || !isLong(props.row)) && (
      <button class={isAlone && props.row.candidates.length === 0 ? 'btn btn-primary' : 'btn'} type="submit">
        Apply
      </button>
    )}
    {canMend(props.row) && !isAlone && isLong(props.row) && (
      <a class="btn" href={heldPath(props.filter, `/held/${props.row.id}`)}>
        Mend
      </a>
    )}
    <button
      class="btn btn-quiet"
      type="submit"
      formaction={deedPath(props, 'skip')}
      formnovalidate
      {...(isAlone ? {} : inPlace(deedPath(props, 'skip')))}
    >
      Skip
    </button>
  </div>
)
