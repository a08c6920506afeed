import { isOver } from '../../../shared/importing/import-state.ts'
import { countOf, formatCount } from '../../words/numbers.ts'
import { Moment, Text } from '../parts/text.tsx'
import type { ImportDetail } from './import.tsx'

const BulkFix = (props: { id: string; action: string; word: string; class?: string }) => (
  <form method="post" action={`/imports/${props.id}/${props.action}`}>
    <button class={`btn ${props.class ?? ''}`} type="submit">
      {props.word}
    </button>
  </form>
)

/** What a person can do with an import as it is now. */
export const Actions = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => {
  const { id, state, moves } = detail
  const size = countOf(detail.records ?? 0, 'record')
  return (
    <div class="actions">
      {isOver(state) && (
        <a class="btn btn-quiet" href={`/imports/${id}/report`}>
          Report
        </a>
      )}
      {canEdit && (
        <>
          {moves.includes('automate') && (
            <a class="btn btn-quiet" href={`/imports/${id}/automate`}>
              Repeat
            </a>
          )}
          {moves.includes('redo') && <BulkFix id={id} action="redo" word={`Import ${size} again`} />}
          {moves.includes('resume') && <BulkFix id={id} action="resume" word="Go on" />}
          {moves.includes('pause') && <BulkFix id={id} action="pause" word="Pause" />}
          {moves.includes('cancel') && <BulkFix id={id} action="cancel" word="Cancel" class="btn-quiet btn-danger" />}
          {moves.includes('undo') && (
            <BulkFix id={id} action="undo" word={`Take ${size} back`} class="btn-quiet btn-danger" />
          )}
        </>
      )}
    </div>
  )
}

/** Everything is decided and nothing written: what is at stake, and the step on. */
export const Decide = ({ detail }: { detail: ImportDetail }) => (
  <form class="fix" method="post" action={`/imports/${detail.id}/apply`} aria-label="Preview">
    <h2>Nothing is written yet</h2>
    <p>
      {countOf(detail.outcomes.created, 'customer')} to create, {formatCount(detail.outcomes.updated)} to update,{' '}
      {countOf(detail.outcomes.review, 'row')} to hold.
    </p>
    <div class="actions">
      <button class="btn btn-primary" type="submit">
        Import {countOf(detail.records ?? 0, 'record')}
      </button>
      <a class="btn" href={`/imports/${detail.id}/preview`}>
        See every record
      </a>
      <a class="btn" href={`/imports/${detail.id}/columns`}>
        Change its columns
      </a>
    </div>
  </form>
)

/** What the preview had said, where it was written differently; what people have made of review rows since is no difference. */
export const Difference = ({ detail }: { detail: ImportDetail }) => {
  const { previewed_outcomes, applied_outcomes, state } = detail
  if (previewed_outcomes === null || applied_outcomes === null || state !== 'finished') return null
  const differs = (['created', 'updated', 'unchanged', 'merged', 'review', 'skipped'] as const).filter(
    (outcome) => (previewed_outcomes[outcome] ?? 0) !== (applied_outcomes[outcome] ?? 0),
  )
  if (differs.length === 0) return null
  const words = differs.map(
    (outcome) =>
      `${formatCount(applied_outcomes[outcome] ?? 0)} ${outcome} instead of ${formatCount(previewed_outcomes[outcome] ?? 0)}`,
  )
  return (
    <p class="notice notice-warn" role="status">
      The customers changed after the preview, so some records were decided again: {words.join(', ')}.
    </p>
  )
}

export const TakenBack = ({ detail }: { detail: ImportDetail }) => {
  const { id, undone_at, undone_by, state, kept, staying } = detail
  return undone_at === null ? null : (
    <section class="notice" role="status">
      <span>
        <b>{state === 'undone' ? 'This import was undone' : 'This import is being undone'}</b>
        {undone_by !== null && (
          <>
            {' by '}
            <Text value={undone_by} />
          </>
        )}
        , <Moment at={undone_at} />. What it had done stands below.
        {staying > 0 && (
          <>
            {' '}
            {countOf(staying, 'customer stays', 'customers stay')}, because other imports brought them too.{' '}
            <a href={`/customers?importId=${id}`}>See who is left</a>.
          </>
        )}
        {kept.length > 0 && (
          <>
            {' '}
            Left as they are:{' '}
            {kept.map(({ customerId, name, why, wanted }, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/customers/${customerId}`}>
                  <Text value={name || 'No name'} />
                </a>{' '}
                {why === 'edited' ? '(edited since)' : `(another customer has ${wanted} now)`}
              </>
            ))}
            .
          </>
        )}
      </span>
    </section>
  )
}
