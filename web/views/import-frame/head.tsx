import { isMoving, stopsAtPreview } from '../../../shared/importing/import-state.ts'
import { useMessages } from '../../messages/messages.ts'
import { formatBytes } from '../../words/numbers.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Moment } from '../parts/moments.tsx'
import { Text } from '../parts/text.tsx'
import { Actions } from './actions.tsx'

/** What file an import is of, where it came from, and what can be done with it. */
export const Head = ({ detail, canEdit }: { detail: ImportDetail; canEdit: boolean }) => {
  const { imports, words } = useMessages()
  const { shared } = imports
  return (
    <div class="head">
      <h1>
        <span>
          <Heading detail={detail} />
        </span>
      </h1>
      <span class="sub">
        {detail.records !== null && `${shared.records(detail.records)}, `}
        {formatBytes(detail.source_bytes)},{' '}
        {detail.by === null ? words.labels.vias[detail.via] : <Text value={shared.by(detail.by)} />},{' '}
        <Moment at={detail.created_at} />
      </span>
      <Actions detail={detail} canEdit={canEdit} />
    </div>
  )
}

const Heading = ({ detail }: { detail: ImportDetail }) => {
  const t = useMessages().imports.detail
  const file = <Text value={detail.file_name} />
  if (!isMoving(detail.state)) return file
  if (detail.state === 'undoing') return t.undoing(file)
  return stopsAtPreview(detail) ? t.preparing(file) : t.importing(file)
}
