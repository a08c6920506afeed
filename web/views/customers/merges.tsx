import { useMessages } from '../../messages/messages.ts'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import type { Detail } from './outputs.ts'

/** Into whom this one was merged, and who was merged into it: each can be taken apart again. */
export const Merges = ({ detail, canEdit }: { detail: Detail; canEdit: boolean }) => (
  <>
    {detail.merges
      .filter(({ unmergedAt }) => unmergedAt === null)
      .map((merge) => (
        <MergeNotice merge={merge} detail={detail} canEdit={canEdit} />
      ))}
  </>
)

type Merge = Detail['merges'][number]

const MergeNotice = ({ merge, detail, canEdit }: { merge: Merge; detail: Detail; canEdit: boolean }) => {
  const t = useMessages().customers.detail.merges
  const isLoser = merge.loserId === detail.customer.id
  const other = isLoser
    ? { id: detail.mergedInto ?? merge.survivorId, name: merge.survivorName }
    : { id: merge.loserId, name: merge.loserName }
  const link = (
    <a href={`/customers/${other.id}`}>
      <Text value={other.name} />
    </a>
  )
  const by = merge.by === null ? null : <Text value={merge.by} />
  return (
    <form
      class={isLoser ? 'notice notice-warn' : 'notice'}
      method="post"
      action={`/duplicates/merges/${merge.id}/unmerge`}
    >
      <span>{(isLoser ? t.into : t.from)(link, by, <Moment at={merge.at} />)}</span>
      {canEdit && (
        <button class="btn btn-s" type="submit">
          {t.unmerge}
        </button>
      )}
    </form>
  )
}
