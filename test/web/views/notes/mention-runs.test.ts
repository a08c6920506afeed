import { expect, test } from 'vitest'
import { mentionRuns } from '../../../../web/views/notes/mention-runs.ts'

const mention = (userId: string, written: string, name: string) => ({
  userId,
  written,
  name,
  email: `${userId}@x.example`,
})
const runsOf = (text: string, ...mentions: ReturnType<typeof mention>[]) =>
  mentionRuns({ text, mentions }).map((run) => (run.mention === undefined ? run.text : [run.mention.userId, run.text]))

test('a text without mentions is one run, and an empty one none', () => {
  expect(runsOf('Met @ the fair, ann@acme.example')).toEqual(['Met @ the fair, ann@acme.example'])
  expect(runsOf('')).toEqual([])
})

test('who is mentioned is called as they are called now, at each place', () => {
  const ann = mention('ann', 'Ann', 'Ann Wong')
  expect(runsOf('@Ann: ask @Ann.', ann)).toEqual([['ann', '@Ann Wong'], ': ask ', ['ann', '@Ann Wong'], '.'])
})

test('of two that begin alike the longer one is meant, and an @ within one begins none', () => {
  const [ann, chan] = [mention('ann', 'Ann', 'Ann'), mention('chan', 'Ann Chan', 'Ann Chan')]
  expect(runsOf('@Ann Chan, @Ann', ann, chan)).toEqual([['chan', '@Ann Chan'], ', ', ['ann', '@Ann']])
  const mail = mention('m', 'a@x.example', 'Al')
  expect(runsOf('@a@x.example!', mail, mention('x', 'x.example', 'X'))).toEqual([['m', '@Al'], '!'])
})
