import { expect, test } from 'vitest'
import { Text } from '../../../../web/views/parts/text.tsx'

const shown = (value: string) => String(<Text value={value} />)

test.each(['\u202ecba', 'a\u2067b', 'שלום', 'محمد', 'Ann (עברית)', '\u{1e900}'])(
  'what is written from right to left, or turns text round, is set apart: %j',
  (value) => expect(shown(value)).toMatch(/^<bdi>.*<\/bdi>$/),
)

test.each(['Ann', '陳大文', 'Łukasz', 'Ελένη', '👍', ''])('and %j stands as it is', (value) => {
  expect(shown(value)).not.toContain('bdi')
})
