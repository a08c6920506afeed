import { useMessages } from '../../messages/messages.ts'
import { Text } from '../parts/text.tsx'

/** What rows of a group say, as people write it: a mail domain without its @. */
export const plainValue = (value: string) => (value.startsWith('@') ? value.slice(1) : value)

const shorten = (value: string) => (value.length > 60 ? `${value.slice(0, 57)}…` : value)

export const GroupValue = ({ value }: { value: string }) => (
  <code class="raw">
    <Text value={shorten(plainValue(value))} />
  </code>
)

/** `14 rows say gmial.com` */
export const RowsSay = ({ count, value }: { count: number; value: string }) =>
  useMessages().review.group.rowsSay(count, <GroupValue value={value} />)
