import { expect, test } from 'vitest'
import { listZip } from '../../../../shared/csv/workbook/zip.ts'
import { readSharedStrings } from '../../../../shared/csv/xlsx/shared-strings.ts'
import { writeZip } from '../../../support/write-zip.ts'
import { asFile } from './write-workbook.ts'

async function readStrings(xml: string) {
  const file = asFile(writeZip({ strings: `<sst>${xml}</sst>` }))
  return readSharedStrings(file, (await listZip(file)).get('strings'))
}
const item = (text: string) => `<si><t>${text}</t></si>`

test('texts are found by their number, and there is none behind them', async () => {
  const strings = await readStrings(item('zero') + item('') + item('_x0041_ &amp; 张') + item('last'))
  expect([0, 1, 2, 3].map((n) => strings.get(n))).toEqual(['zero', '', 'A & 张', 'last'])
  expect([4, -1, 1.5, Number.NaN, 1e9, 65_536].map((n) => strings.get(n))).toEqual(['', '', '', '', '', ''])
})

test('runs of a text are one, without how it is pronounced', async () => {
  const runs = '<si><r><t>Ada </t></r>\n<r><rPr/><t>L</t></r></si>'
  const spoken = '<si><t>高橋</t><rPh><t>タカ</t></rPh><rPh><t>ハシ</t></rPh><phoneticPr/></si>'
  const strings = await readStrings(runs + spoken + item('next'))
  expect([0, 1, 2].map((n) => strings.get(n))).toEqual(['Ada L', '高橋', 'next'])
})

test('a workbook without them has none', async () => {
  expect((await readSharedStrings(asFile(Buffer.alloc(0)), undefined)).get(0)).toBe('')
})

test('however many there are, and however long, each comes back', async () => {
  const texts = Array.from({ length: 140_000 }, (_, n) => (n % 1_000 === 0 ? `${n}é`.repeat(2_000) : String(n)))
  const strings = await readStrings(texts.map(item).join(''))
  const wrong = texts.filter((text, n) => strings.get(n) !== text)
  expect(wrong).toEqual([])
})

test('a text is cut behind the 32,768th character', async () => {
  const strings = await readStrings(item(`${'_x0041_'.repeat(32_768)}b`) + item('x'.repeat(500_000)))
  expect([strings.get(0), strings.get(1)]).toEqual(['A'.repeat(32_768), 'x'.repeat(32_768)])
})

test('48 MB of them are kept, and not a byte more', async () => {
  const most = item('x'.repeat(32_768)).repeat(48 * 32)
  expect((await readStrings(most + item(''))).get(48 * 32 - 1)).toHaveLength(32_768)
  await expect(readStrings(most + item('y'))).rejects.toMatchObject({
    code: 'file.too-much',
    message: expect.stringContaining('48 MB'),
  })
})

test('three times 1,048,576 texts are kept, and not one more', async () => {
  await expect(readStrings('<si/>'.repeat(3 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'file.too-much' })
})

test('what stands beside a text is none of it', async () => {
  const strings = await readStrings(`<si>\n<t>Ada</t>\n<!-- x -->\n</si>\n${item('next')}`)
  expect([0, 1].map((n) => strings.get(n))).toEqual(['Ada', 'next'])
})
