import { isOver } from '../../../shared/importing/import-state.ts'
import { useMessages } from '../../messages/messages.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Moment, Text } from '../parts/text.tsx'

const ActionForm = (props: { id: string; action: string; word: string; class?: string }) => (
  <form method="post" action={`/imports/${props.id}/${props.action}`}>
    <button class={`btn ${props.class ?? ''}`} type="submit">
      {props.word}
    </button>
  </form>
)

/** What a person can do with an import as it is now. */
export const Actions = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => {
  const { id, state, moves } = detail
  const { common, imports } = useMessages()
  const t = imports.detail.actions
  return (
    <div class="actions">
      {isOver(state) && (
        <a class="btn btn-quiet" href={`/imports/${id}/report`}>
          {t.report}
        </a>
      )}
      {canEdit && (
        <>
          {moves.includes('automate') && (
            <a class="btn btn-quiet" href={`/imports/${id}/automate`}>
              {t.automate}
            </a>
          )}
          {moves.includes('redo') && <ActionForm id={id} action="redo" word={t.redo} />}
          {moves.includes('resume') && <ActionForm id={id} action="resume" word={t.resume} />}
          {moves.includes('pause') && <ActionForm id={id} action="pause" word={t.pause} />}
          {moves.includes('cancel') && (
            <ActionForm id={id} action="cancel" word={common.actions.cancel} class="btn-quiet btn-danger" />
          )}
          {moves.includes('undo') && <ActionForm id={id} action="undo" word={t.undo} class="btn-quiet btn-danger" />}
        </>
      )}
    </div>
  )
}

/** Everything is decided and nothing written: what is at stake, and the step on. */
export const Decide = ({ detail }: { detail: ImportDetail }) => {
  const t = useMessages().imports
  const { created, updated, review } = detail.outcomes
  return (
    <form class="decide" method="post" action={`/imports/${detail.id}/apply`} aria-label={t.detail.decide.label}>
      <span>
        <b>{t.shared.notSaved}</b> {t.detail.decide.stakes(created, updated, review)} {t.detail.decide.undoable}
      </span>
      <div class="way-on">
        <a class="btn" href={`/imports/${detail.id}/columns`}>
          {t.detail.changeColumns}
        </a>
        <button class="btn btn-primary" type="submit">
          {t.detail.decide.apply(detail.records ?? 0)}
        </button>
      </div>
    </form>
  )
}

/** What the preview had said, where it was written differently; what people have made of review rows since is no difference. */
export const Difference = ({ detail }: { detail: ImportDetail }) => {
  const { imports, words } = useMessages()
  const t = imports.detail
  const { previewed_outcomes, applied_outcomes, state } = detail
  if (previewed_outcomes === null || applied_outcomes === null || state !== 'finished') return null
  const differs = (['created', 'updated', 'unchanged', 'merged', 'review', 'skipped'] as const).filter(
    (outcome) => (previewed_outcomes[outcome] ?? 0) !== (applied_outcomes[outcome] ?? 0),
  )
  if (differs.length === 0) return null
  const changes = differs.map((outcome) =>
    t.insteadOf(applied_outcomes[outcome] ?? 0, words.labels.outcomes[outcome], previewed_outcomes[outcome] ?? 0),
  )
  return (
    <p class="notice notice-warn" role="status">
      {t.difference(changes)}
    </p>
  )
}

export const UndoneNotice = ({ detail }: { detail: ImportDetail }) => {
  const { imports, words } = useMessages()
  const t = imports.detail
  const { id, undone_at, undone_by, state, kept, staying } = detail
  return undone_at === null ? null : (
    <section class="notice" role="status">
      <span>
        <b>{state === 'undone' ? t.undone.title : t.undone.running}</b>
        {undone_by !== null && t.undone.by(<Text value={undone_by} />)}, <Moment at={undone_at} />.{' '}
        {t.undone.resultBelow}
        {staying > 0 && (
          <>
            {' '}
            {t.undone.staying(staying)} <a href={`/customers?importId=${id}`}>{t.undone.showStaying(staying)}</a>.
          </>
        )}
        {kept.length > 0 && (
          <>
            {' '}
            {t.undone.kept}{' '}
            {kept.map(({ customerId, name, why, wanted }, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/customers/${customerId}`}>
                  <Text value={name || words.labels.noName} />
                </a>{' '}
                {why === 'edited' ? t.undone.edited : t.undone.taken(wanted)}
              </>
            ))}
            .
          </>
        )}
      </span>
    </section>
  )
}
