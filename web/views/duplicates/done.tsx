import { useMessages } from '../../messages/messages.ts'
import type { Done } from './outputs.ts'

/** What was done with the pair before, and the way to take it back. */
export const DoneNotice = ({ done }: { done: Done | undefined }) => {
  if (done === undefined) return null
  const { duplicates: t, common } = useMessages()
  if ('merged' in done) {
    return (
      <div class="notice" role="status">
        <span>
          {t.merged} <a href={`/customers/${done.merged}`}>{t.showMerged}</a>
        </span>
        {done.merge.length === 1 && (
          <form class="end" method="post" action={`/duplicates/merges/${done.merge[0]}/unmerge`}>
            <button class="btn btn-s" type="submit">
              {t.unmerge}
            </button>
          </form>
        )}
      </div>
    )
  }
  return (
    <div class="notice" role="status">
      <span>{'rejected' in done ? t.rejected : t.postponedNow}</span>
      {'rejected' in done && (
        <form class="end" method="post" action={`${done.rejected}/reopen`}>
          <button class="btn btn-s" type="submit">
            {common.actions.undo}
          </button>
        </form>
      )}
    </div>
  )
}
