import { useMessages } from '../../messages/messages.ts'
import { formatMoment } from '../../words/times.ts'
import { formatAgo } from './format-ago.ts'

/** How long ago something was; which moment that is, is told on demand. */
export const Ago = ({ at, now }: { at: Date; now: Date }) => (
  <time datetime={at.toISOString()} title={formatMoment(at, useMessages())}>
    {formatAgo(at, now, useMessages())}
  </time>
)
