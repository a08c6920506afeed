import type { Child } from 'hono/jsx'
import { zoneOf } from '../../shared/contract/call.ts'
import { MessagesContext } from '../messages/messages.ts'
import { ReaderTimeContext } from '../reader-time.ts'
import type { PageRequest } from '../request/request.ts'

/** What is rendered in it is in the language and the zone of whoever asks. */
export const Reader = (props: { request: Pick<PageRequest, 'messages' | 'call'>; children: Child }) => (
  <MessagesContext.Provider value={props.request.messages}>
    <ReaderTimeContext.Provider value={{ zone: zoneOf(props.request.call), now: new Date() }}>
      {props.children}
    </ReaderTimeContext.Provider>
  </MessagesContext.Provider>
)
