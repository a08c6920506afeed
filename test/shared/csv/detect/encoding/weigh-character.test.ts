import { expect, test } from 'vitest'
import { characterModels } from '../../../../../shared/csv/detect/encoding/weigh-character.ts'

const weigh = (model: string, before: string, character: string) => characterModels[model]?.(before, character)

/** In bits: what everybody writes, what few do, what nobody does. A letter of ASCII in front costs five more. */
test.each([
  ['simplified', '中', 10],
  ['simplified', '龘', 17],
  ['simplified', '、', 8],
  ['simplified', '☃', 16],
  ['simplified', '\ue000', 25],
  ['simplified', '乍', 10],
  ['traditional', '國', 10],
  ['traditional', '亨', 10],
  ['traditional', '龘', 17],
  ['japanese', '駅', 17],
  ['japanese', '都', 10],
  ['japanese', '仏', 10],
  ['japanese', '、', 8],
  ['japanese', '☃', 16],
  ['korean', '김', 9],
  ['korean', '갈', 9],
  ['korean', '뷁', 15],
  ['korean', '中', 19],
  ['korean', '、', 8],
  ['korean', '\ue000', 25],
])('%s: %j takes %i bits', (model, character, bits) => {
  expect(weigh(model, '', character)).toBe(bits)
  expect(weigh(model, '中', character)).toBe(bits)
  expect(weigh(model, 'a', character)).toBe(bits + 5)
  expect(weigh(model, 'Z', character)).toBe(bits + 5)
  expect(weigh(model, '1', character)).toBe(bits)
})

test('a character of Chinese beyond the first plane is as rare as can be, whatever is before it', () => {
  expect([weigh('simplified', '', '𠀀'), weigh('simplified', 'a', '𠀀')]).toEqual([25, 25])
})

test('each Chinese has its own common characters', () => {
  expect([weigh('simplified', '', '國'), weigh('traditional', '', '國')]).toEqual([17, 10])
  expect([weigh('traditional', '', '张'), weigh('simplified', '', '张')]).toEqual([17, 10])
})

test.each([
  ['｡', '', 14],
  ['ﾟ', '', 14],
  ['ｱ', '日', 14],
  ['ｱ', 'ｱ', 6],
  ['｡', 'ﾟ', 6],
  ['ﾟ', '｡', 6],
  ['\uff60', '', 16],
  ['\uffa0', '', 16],
  ['ｱ', 'a', 14],
  ['ァ', '', 7],
  ['あ', 'a', 7],
])('Japanese: the kana %j behind %j takes %i bits', (character, before, bits) => {
  expect(weigh('japanese', before, character)).toBe(bits)
})
