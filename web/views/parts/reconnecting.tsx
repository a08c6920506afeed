import { useMessages } from '../../messages/messages.ts'

/** Inside a live part: shown while the server does not answer, and gone with the next version that comes. */
export const Reconnecting = () => (
  <p class="reconnecting" data-reconnecting hidden role="status">
    <span class="pulse" />
    {useMessages().common.reconnecting}
  </p>
)
