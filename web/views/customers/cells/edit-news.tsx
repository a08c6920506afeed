import type { announceEdit } from '../../../../functions/system/announce-edit.ts'
import { renderText } from '../../../../shared/messages/text.ts'
import { useMessages } from '../../../messages/messages.ts'
import type { PageRequest } from '../../../request/request.ts'
import type { Output, Screen } from '../../../route.ts'
import { Text } from '../../parts/text.tsx'

type EditNews = Output<typeof announceEdit>

/** The place for what others do to a field that somebody has open, which edits.js fills. */
export const EditNewsPlace = () => <div class="edit-news" role="status" data-edit-news />

/** Who else edits the field, and what has changed since it was opened. */
export function editNewsScreen(news: EditNews, { messages }: PageRequest): Screen {
  return { title: messages.customers.list.title, section: 'customers', main: <EditNewsLines news={news} /> }
}

const EditNewsLines = ({ news: { others, changed } }: { news: EditNews }) => {
  const { customers, shared } = useMessages()
  return (
    <>
      {others.map((name) => (
        <p class="hint">
          <b>
            <Text value={name} />
          </b>
          {customers.cells.editsToo}
        </p>
      ))}
      {changed !== null && (
        <p class="error">
          {renderText(changed, shared)} {customers.cells.staysHere}
        </p>
      )}
    </>
  )
}
