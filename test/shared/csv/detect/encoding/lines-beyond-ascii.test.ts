import { expect, test } from 'vitest'
import { linesBeyondAscii } from '../../../../../shared/csv/detect/encoding/lines-beyond-ascii.ts'

const lines = (text: string, bytesMax = 100) =>
  Buffer.from(linesBeyondAscii(Buffer.from(text, 'latin1'), bytesMax)).toString('latin1')

test.each([
  ['', ''],
  ['a\nb\n', ''],
  ['é', 'é'],
  ['éa\nb\naé\n', 'éa\naé\n'],
  ['a\ré\rb\r', 'é\r'],
  ['a\r\né\r\nb\r\n', 'é\r'],
  ['a\x80\n\x7f\n', 'a\x80\n'],
  ['a\nbé', 'bé'],
])('of %j they are %j', (text, left) => expect(lines(text)).toBe(left))

test.each([
  [1, 'éa\n'],
  [3, 'éa\n'],
  [4, 'éa\néb\n'],
  [6, 'éa\néb\n'],
  [7, 'éa\néb\néc\n'],
])('up to %i bytes they are %j', (bytesMax, left) => expect(lines('éa\nx\néb\nx\néc\n', bytesMax)).toBe(left))
