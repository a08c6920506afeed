import { expect, test } from 'vitest'
import { isDeathAlone, mayBeDead } from '../../../../shared/cleaning/choices/deceased-words.ts'
import { readRefusal, refusesContact } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'

const sure = [
  '客人已過身',
  '客人過身咗',
  '佢過身咗',
  '客户已去世了',
  '別世',
  '别世',
  '與世長辭',
  '蒙主寵召',
  '소천',
  '고객 별세',
  'amefariki',
  'marehemu',
  'transition to glory',
  'joined the ancestors',
  'vafot etdi',
  'vəfat etdi',
  'қайтыс болды',
  'մահացել է',
  'გარდაიცვალა',
  'انتقل إلى رحمة الله',
  'انتقال ہو گیا',
  'चल बसे',
  'இறந்தார்',
  'മരിച്ചു',
  'ເສຍຊີວິດ',
  'sumakabilang buhay',
  'yra miręs',
  'ka vdekur',
]
test.each(sure)('%s says so alone, and with its year', (said) => {
  const all = [said, `${said} 2021`, `${said} (2021)`]
  expect(all.filter((one) => !isDeathAlone(one) || readRefusal(one) !== 'refused')).toEqual([])
})

test.each(['亡', '歿', 'умер в', 'умерла в мае', 'погиб в'])('%s says so with a year', (said) => {
  expect(readRefusal(`${said} 2020`)).toBe('refused')
})

test.each([
  '佢上年走咗',
  '客人不在了',
  '走了',
  '太太過身',
  '佢太太過身咗',
  '老公走咗',
  'late husband of Mary',
  'the late father of Sola',
  'अब नहीं रहे',
  'nahi rahe',
])('%s may say so, and is asked', (said) => {
  expect([isDeathAlone(said), mayBeDead(said), readRefusal(said)]).toEqual([false, true, 'unclear'])
  expect(readRefusal(` ${said} `)).toBe('unclear')
})

test('what looks like it is none', () => {
  const innocent = [
    '別世界',
    '告別世代',
    '特别世纪',
    '김선종',
    '이소천',
    'Ada Mire',
    'Mirusi',
    'Suri',
    'Hilda Mort',
    'O Ti Ku',
    '客人走到門口',
    '走了一趟',
    '人不在',
    '佢唔喺度',
    'late delivery of parts',
    'late husband',
    'late fee of Mary',
    'glory days',
    'transition to new supplier',
    'чат погиб вчера',
    '존경하는 선종사',
  ]
  expect(innocent.filter((one) => readRefusal(one) !== null || refusesContact(one))).toEqual([])
})
