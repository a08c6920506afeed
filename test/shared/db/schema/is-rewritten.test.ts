import { expect, test } from 'vitest'
import { isRewritten } from '../../../../shared/db/schema/is-rewritten.ts'

const rewriting = (name: string, hash: string) => ({ up: async () => undefined, rewrites: { [name]: hash } })
const equal = (before: string, after: string) => ({ name: 'f', before, after, test: 'x.test.ts' })

test.each<[string, Parameters<typeof isRewritten>[3], boolean]>([
  ['nothing', { migrations: [], equalTexts: [] }, false],
  ['a migration to the text', { migrations: [rewriting('f', 'c')], equalTexts: [] }, true],
  ['a migration to another text', { migrations: [rewriting('f', 'b')], equalTexts: [] }, false],
  ['a migration for another function', { migrations: [rewriting('g', 'c')], equalTexts: [] }, false],
  ['that both are equal', { migrations: [], equalTexts: [equal('a', 'c')] }, true],
  ['that they are equal by way of a third', { migrations: [], equalTexts: [equal('a', 'b'), equal('b', 'c')] }, true],
  ['a migration to a text that is equal', { migrations: [rewriting('f', 'b')], equalTexts: [equal('b', 'c')] }, true],
  ['that another text is equal', { migrations: [], equalTexts: [equal('b', 'c')] }, false],
  ['that it came after itself', { migrations: [], equalTexts: [equal('c', 'b'), equal('b', 'c')] }, false],
])('from a to c on the grounds of %s: %j', (_, grounds, isRight) => {
  expect(isRewritten('f', 'a', 'c', grounds)).toBe(isRight)
})

test('the same text needs no grounds', () => {
  expect(isRewritten('f', 'a', 'a', { migrations: [], equalTexts: [] })).toBe(true)
})
