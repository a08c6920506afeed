import { useMessages } from '../../messages/messages.ts'
import { UndoNotice } from '../parts/undo-notice.tsx'
import type { JustDone } from './outputs.ts'

/** What has been done a moment ago, with the way to undo it; `on` is the page that comes back. */
export const JustDoneNotice = ({ done, on }: { done: JustDone; on: string }) => {
  const t = useMessages().tasks.undo
  const { doneTask, deletedTask, followUp } = done
  return (
    <>
      {doneTask !== undefined && <UndoNotice words={t.doneTask} action={`/tasks/${doneTask}/reopen?on=${on}`} />}
      {deletedTask !== undefined && (
        <UndoNotice words={t.deletedTask} action={`/tasks/${deletedTask}/restore?on=${on}`} />
      )}
      {followUp !== undefined && (
        <UndoNotice
          words={t.followUp}
          action={`/customers/${followUp.customerId}/follow-up?on=${on}`}
          fields={{ before: '', day: followUp.day }}
        />
      )}
    </>
  )
}
