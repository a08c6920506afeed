import { expect, test } from 'vitest'
import { decideEncoding } from '../../../../shared/csv/workbook/text-file.ts'

const decide = (bytes: Uint8Array, declared: string | undefined) =>
  decideEncoding({ bytes, isWhole: true }, declared, undefined)

test('bytes that can only be UTF-8 go before what the file says of itself', () => {
  const bytes = Buffer.from('<p>Zoë Quist, Köln, 東京</p>')
  expect(decide(bytes, 'windows-1252').encoding).toBe('utf-8')
  expect(decide(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Zoe')]), 'latin1').encoding).toBe('utf-8')
})

test('what the file says goes before bytes that tell nothing, and is sure', () => {
  expect(decide(Buffer.from('<p>Zoe Quist</p>'), 'latin1')).toMatchObject({ encoding: 'windows-1252', confidence: 1 })
})
