import type { Warning } from '../../../shared/csv/warning.ts'
import type { CustomerField } from '../../../shared/customers/fields.ts'
import { explainWarning } from '../../../shared/importing/reading/explain-warning.ts'
import type { ReasonCode } from '../../../shared/importing/reason-code.ts'
import { renderText, textOf } from '../../../shared/messages/text.ts'
import { useMessages } from '../../messages/messages.ts'
import { customersHref } from '../../words/customer-links.ts'
import type { ImportDetail } from '../import-detail.ts'
import { Text } from '../parts/text.tsx'

/** Cells of which nothing could be made, each field with a link to the customers who keep them. */
export const Unread = ({ detail: { id, unread, state } }: { detail: ImportDetail }) => {
  const { imports, shared } = useMessages()
  const fields = Object.entries(unread) as [CustomerField, number][]
  return fields.length === 0 ? null : (
    <section class="notice notice-warn warnings" aria-label={imports.detail.unread}>
      <ul>
        {fields.map(([field, cells]) => {
          const sentence = imports.detail.sentence(renderText(textOf('imports.unread', { field, cells }), shared))
          return (
            <li>
              <Text value={sentence} />{' '}
              {state === 'finished' && (
                <a href={customersHref({ importId: id, unread: field })}>{imports.detail.showUnread}</a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What says that records need review, by the reason for which they do. */
const reasonOf: Partial<Record<Warning['code'], ReasonCode>> = {
  'records.footer': 'file.below-the-table',
  'encoding.bad-places': 'file.bad-bytes',
}

/**
 * What was odd about the file.
 *
 * @param waiting the reasons for which rows still need review, once the import is over: what asks for others is done with
 */
export const Warnings = ({ detail, waiting }: { detail: ImportDetail; waiting?: readonly ReasonCode[] }) => {
  const { imports, shared } = useMessages()
  const t = imports.detail
  // Of the cells that can't be read, the whole file tells more.
  const isTold = Object.keys(detail.unread).length > 0
  const isDone = (code: Warning['code']) => {
    const reason = reasonOf[code]
    return waiting !== undefined && reason !== undefined && !waiting.includes(reason)
  }
  const warnings = (detail.layout?.warnings ?? []).filter(
    ({ code }) => !(isTold && code === 'columns.unread') && !isDone(code),
  )
  return warnings.length === 0 ? null : (
    <section class="notice notice-warn warnings" aria-label={t.warnings}>
      <ul>
        {warnings.map((warning) => (
          <li>
            <Text value={renderText(explainWarning(warning), shared)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
