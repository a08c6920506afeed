import type { Child } from 'hono/jsx'
import type { Reason } from '../../../shared/importing/import.ts'
import { useMessages } from '../../messages/messages.ts'
import { reasonName, reasonWords } from '../../words/reasons.ts'
import { shorten } from '../../words/shorten.ts'
import { Text } from '../parts/text.tsx'
import { Candidates } from './candidates.tsx'
import { whoseRow } from './cells-to-blame.ts'
import { reviewPath } from './review-address.ts'
import { actionPath, canFix, inPlace, isLong, ReviewFields, type ReviewFormProps } from './review-form.tsx'

/** One row of the list: what is wrong, the cells to blame with their answers, and what can be done. */
export const ReviewItem = (props: ReviewFormProps & { readonly children?: Child }) => {
  const t = useMessages().review.row
  const { row, filter, canEdit } = props
  const line = <a href={reviewPath(filter, `/review/${row.id}`)}>{t.line(row.line)}</a>
  const others = row.lines.filter((one) => one !== row.line)
  const file = (
    <a href={`/imports/${row.importId}`}>
      <Text value={row.fileName} />
    </a>
  )
  return (
    <li class="review-row">
      <div class="review-top">
        <Who row={row} />
        <p class="review-where">
          {filter.importId === undefined ? t.lineOf(line, file) : line}
          {others.length > 0 && <span class="muted">{`, ${t.alsoLines(others)}`}</span>}
        </p>
      </div>
      <Reasons {...props} />
      <Candidates {...props} />
      {row.isTaken && <p class="muted">{t.isTaken}</p>}
      {canEdit && !row.isTaken ? <Fix {...props} /> : <ReviewFields {...props} actions={null} />}
      {props.children}
    </li>
  )
}

const Who = ({ row }: Pick<ReviewFormProps, 'row'>) => {
  const { name, company } = whoseRow(row)
  return name === '' && company === '' ? null : (
    <p class="review-who">
      {name !== '' && (
        <b>
          <Text value={shorten(name, whoMax)} />
        </b>
      )}
      {company !== '' && company !== name && (
        <span>
          <Text value={shorten(company, whoMax)} />
        </span>
      )}
    </p>
  )
}

/** In characters: they stand on a line. */
const whoMax = 60

const Fix = (props: ReviewFormProps) => {
  const t = useMessages().review.row
  const path = actionPath(props, 'fix')
  const form = (
    <form method="post" action={path} {...inPlace(path)}>
      <ReviewFields {...props} actions={<Actions {...props} />} />
    </form>
  )
  if (props.row.candidates.length === 0) return form
  return (
    <details open={props.isTried === true}>
      <summary>{t.fixInstead}</summary>
      {form}
    </details>
  )
}

/** What is wrong, in words. Where a heading over the list says it, once is enough; after a try it stands at its cell. */
export const Reasons = ({ row, filter, isTried = false, message }: ReviewFormProps) => {
  const messages = useMessages()
  const isSaid = ({ code, column, line }: Reason) =>
    isTried ? column !== undefined : code === filter.reason && line === undefined
  return (
    <>
      {message !== undefined && (
        <p class="review-why bad" role="alert">
          {message}
        </p>
      )}
      {row.reasons
        .filter((reason) => !isSaid(reason))
        .map((reason) => (
          <p class={isTried ? 'review-why bad' : 'review-why'} {...(isTried && { role: 'alert' })}>
            <b>{reasonName(reason.code, messages)}</b> <span>{reasonWords(reason, messages)}</span>
          </p>
        ))}
    </>
  )
}

/** @param isAlone on the row's own page, applying is what one came to do */
export const Actions = ({ isAlone = false, ...props }: ReviewFormProps & { isAlone?: boolean }) => {
  const t = useMessages().review.row
  return (
    <div class="review-actions">
      {canFix(props.row) && (isAlone || !isLong(props.row)) && (
        <button class={isAlone && props.row.candidates.length === 0 ? 'btn btn-primary' : 'btn'} type="submit">
          {t.apply}
        </button>
      )}
      {canFix(props.row) && !isAlone && isLong(props.row) && (
        <a class="btn" href={reviewPath(props.filter, `/review/${props.row.id}`)}>
          {t.fix}
        </a>
      )}
      <button
        class="btn btn-quiet"
        type="submit"
        formaction={actionPath(props, 'ignore')}
        formnovalidate
        {...(isAlone ? {} : inPlace(actionPath(props, 'ignore')))}
      >
        {t.ignore}
      </button>
    </div>
  )
}
