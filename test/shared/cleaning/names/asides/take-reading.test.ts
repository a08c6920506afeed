import { expect, test } from 'vitest'
import { takeReading } from '../../../../../shared/cleaning/names/asides/take-reading.ts'
import { japaneseFamilies } from '../../../../../shared/cleaning/names/titles.ts'
import { japaneseReadings } from '../../../../../shared/cleaning/names/words/japanese-readings.ts'

test('every common family name has its readings', () => {
  for (const family of japaneseFamilies) expect([family, japaneseReadings.has(family)]).toEqual([family, true])
})

test('kana in brackets that read the family name are no part of a name, others may be somebody else', () => {
  for (const [family, [reading = '']] of japaneseReadings) {
    const name = `${family} 恵子`
    for (const kana of [`${reading} ケイコ`, `${reading}　ケイコ`])
      expect(takeReading(`${name}（${kana.replace('　', ' ')}）`)).toEqual({ name, isAnother: false })
    expect(takeReading(`${name}(ヘペヒ タロウ)`)).toEqual({ name, isAnother: true })
  }
})

test.each([
  ['山本 恵子(やまもと けいこ)', '山本 恵子', false],
  ['山本恵子（ヤマモト ケイコ）', '山本恵子', false],
  ['山本恵子（サトウ タロウ）', '山本恵子', true],
  ['恵子（ケイコ）', '恵子', false],
  ['綾小路 麗子（アヤノコウジ レイコ）', '綾小路 麗子', false],
])('%s', (text, name, isAnother) => expect(takeReading(text)).toEqual({ name, isAnother }))

test.each([
  '山本 恵子',
  '山本（山田）',
  'スズキ（スズキ）',
  '山本 恵子（マネージャー）',
  'Ann (ケイコ)',
  '山本（ア）',
  '（ヤマモト）',
  '',
])('%s has none', (text) => expect(takeReading(text)).toBeNull())
