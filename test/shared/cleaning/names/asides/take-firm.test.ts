import { expect, test } from 'vitest'
import { takeFirmInFront } from '../../../../../shared/cleaning/names/asides/take-firm.ts'

test.each([
  ['（株）青空 佐藤様', '（株）青空', '佐藤様'],
  ['株式会社青空 営業部 山本 美咲', '株式会社青空', '営業部 山本 美咲'],
  ['深圳市华联电子有限公司 李小明', '深圳市华联电子有限公司', '李小明'],
  ['杭州西子礼品有限公司 采购部 李明', '杭州西子礼品有限公司', '采购部 李明'],
  ['(주)새롬전자 영업팀 김민수', '(주)새롬전자', '영업팀 김민수'],
])('%s is %s and %s', (text, firm, name) => expect(takeFirmInFront(text)).toEqual({ firm, name }))

test.each([
  '株式会社山本 林業',
  '(주)새롬 전자',
  '株式会社 山田',
  '株式会社青空 営業部',
  '株式会社青空 営業部 大阪',
  '山本 美咲',
])('%s is left as it is', (text) => expect(takeFirmInFront(text)).toBeNull())
