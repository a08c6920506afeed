import { useMessages } from '../../../messages/messages.ts'
import { fieldLabel } from '../../../words/labels.ts'
import { UndoNotice } from '../../parts/undo-notice.tsx'
import { typedOf } from '../form/typed.ts'
import type { Detail } from '../outputs.ts'
import { textOfField } from './cell-form.tsx'
import { type CellPlace, cellPath, isCell } from './cell-path.ts'

/** `?edited=FIELD&before=TEXT`: what was edited in its place a moment ago, and what stood there. */
export const EditedNotice = ({
  detail,
  query,
  place,
}: {
  detail: Detail
  query: URLSearchParams
  place: CellPlace
}) => {
  const messages = useMessages()
  const field = query.get('edited') ?? ''
  const before = query.get('before') ?? ''
  if (!isCell(field)) return null
  const fields = {
    [field]: before,
    before: textOfField(typedOf(detail), field),
    version: String(detail.customer.version),
    confirmed: 'yes',
  }
  return (
    <UndoNotice
      words={messages.customers.cells.saved(fieldLabel(field, messages))}
      action={cellPath(detail.customer.id, field, place)}
      fields={fields}
    />
  )
}
