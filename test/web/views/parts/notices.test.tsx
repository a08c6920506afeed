import { expect, test } from 'vitest'
import { noOutcomes } from '../../../../shared/importing/outcomes.ts'
import { en } from '../../../../web/messages/en/index.ts'
import { MessagesContext } from '../../../../web/messages/messages.ts'
import { type NoticeList, Notices } from '../../../../web/views/parts/notices.tsx'

const html = (state: NoticeList['items'][number]['state']) => {
  const notice = { id: 'one', fileName: 'a.csv', state, error: null, endedAt: new Date(0), outcomes: noOutcomes }
  const notices = { items: [notice], moving: 0 }
  return String(
    <MessagesContext.Provider value={en}>
      <Notices notices={notices} />
    </MessagesContext.Provider>,
  )
}

test.each(['finished', 'cancelled', 'undone'] as const)('what has ended well goes by itself: %s', (state) => {
  expect(html(state)).toContain('hx-trigger="submit, load delay:8s"')
})

test.each(['failed', 'ready'] as const)('what somebody has to do something about stays: %s', (state) => {
  expect(html(state)).not.toContain('load delay')
})
