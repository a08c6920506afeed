import { useMessages } from '../../messages/messages.ts'
import type { ImportDetail } from '../import-detail.ts'

const ActionForm = (props: { id: string; action: string; word: string; class?: string }) => (
  <form method="post" action={`/imports/${props.id}/${props.action}`}>
    <button class={`btn ${props.class ?? ''}`} type="submit">
      {props.word}
    </button>
  </form>
)

/** What a person can do with an import as it is now; to undo it is offered with what that does, on its report. */
export const Actions = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => {
  const { id, moves } = detail
  const { common, imports } = useMessages()
  const t = imports.detail.actions
  return (
    <div class="actions">
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
        </>
      )}
    </div>
  )
}
