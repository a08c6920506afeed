import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { unsubscribes } from '../../../../../shared/cleaning/choices/wishes/unsubscribe-words.ts'
import { checkProperty } from '../../../../support/property.ts'

const oneOf = (words = '') => fc.constantFrom(...words.split('|'))

test('whoever wants a kind of message to stop is heard, in any language and spelling', () =>
  checkProperty(
    fc.property(
      fc
        .constantFrom(...unsubscribes)
        .chain(({ words }) =>
          fc.oneof(
            fc.tuple(oneOf(words.stop), oneOf(words.thing)),
            fc.tuple(oneOf(words.front), oneOf(words.stop), oneOf(words.thing)),
            fc.tuple(oneOf(words.alone)),
          ),
        ),
      (parts) => {
        expect(readRefusal(parts.join(' ')), parts.join(' ')).not.toBeNull()
      },
    ),
    { seed: 7, numRuns: 600 },
  ))

test('what says it alone is a refusal', () => {
  const all = unsubscribes.flatMap(({ words }) => (words.alone ?? '').split('|'))
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter((one) => readRefusal(one) !== 'refused')).toEqual([])
})

test('a thing, or whose wish it is, says nothing alone', () => {
  const all = unsubscribes.flatMap(({ words: { thing = '', front = '' } }) => `${thing}|${front}`.split('|'))
  expect(all.filter((one) => readRefusal(one) === 'refused')).toEqual([])
})

// biome-ignore format: lists of remarks
test.each([
  ...['طلبت إيقاف رسائل الواتساب', 'لا ترسلوا إعلانات', 'الغاء اشتراكها', 'تم حذف رقمه', 'תפסיקו לשלוח הודעות', 'ביקשה הסרה מרשימת התפוצה', 'لغو پیامک', 'لغو۱۱', 'مزید میسج نہ بھیجیں'],
  ...['ग्राहक ने कहा मैसेज बंद करें', 'msg band karo', 'khách yêu cầu hủy nhận tin nhắn', 'từ chối nhận quảng cáo', 'minta stop kirim promo', 'UNREG', 'hapus dari daftar'],
  ...['回复TD', '已回TD', '回了TD', '回T退订', '退订请回N', '着信拒否されている', '受信拒否', '番号拒否中'],
  ...['문자 수신 안 함', '마케팅 활용 동의 안함', '이메일 수신동의 안 함', '수신동의 하지 않음', '그만 보내주세요'.replace('그만', '문자 그만'), '이제 그만 전화하세요', '메일 그만 (두 번 말함)', '문자 그만 (3회 요청)'],
  ...['no call no text', 'no calls no visits', 'no texts and no calls please', 'no emails no calls', 'no spam no sms no calls'],
  ...['do not call (asked 3 times)', 'do not email (told us twice)', 'ne plus appeler (dit 2 fois)', 'nicht mehr anrufen (3 mal gesagt)', 'no volver a llamar (2 veces)', '请勿联系（说过3次）', '電話不要（2回言われた）'],
])('%s is a wish', (remark) => expect(readRefusal(remark)).toBe('refused'))

test.each(['TD', 'td.', 'TD!'])('%s alone may be one', (remark) => expect(readRefusal(remark)).toBe('unclear'))

// biome-ignore format: lists of remarks
test.each([
  ...['إلغاء الطلب', 'ألغى الموعد', 'وقف السيارة أمام المحل', 'أرسل رسائل', 'لا يريد العقد الآن', 'لا يرد على الرسائل', 'ביטול פגישה', 'הודעות נשלחו', 'לא רוצה קפה', 'لغو سفارش', 'پیامک فرستادم'],
  ...['आर्डर रद्द', 'dukaan band hai', 'shop band', 'hủy đơn hàng', 'Huy Nguyen', 'đã nhận tin nhắn', 'batal pesanan', 'suka promo', 'tolak harga'],
  ...['回电', '已回复', '回复了', '回T恤', 'TD Bank', 'TD-42', '着信あり', '番号変更', '受信確認済み', '拒否なし'],
  ...['연락 안함', '전화 안함', '전화 안 받음', '연락 안 됨', '개인정보 확인', '그만두었음', '회사 그만둠', '동의 안내문 보냄', '수신 확인'],
  ...['no call no show', 'no email no phone', 'no fax no website', 'no calls no answers', 'no visit no invoice', 'no whatsapp no email'],
])('%s is none', (remark) => expect(readRefusal(remark)).toBeNull())
