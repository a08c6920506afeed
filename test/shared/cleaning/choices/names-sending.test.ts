import { describe, expect, test } from 'vitest'
import { readRefusal } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { namesSending, readSendingAnswer } from '../../../../shared/cleaning/choices/names-sending.ts'
import { asksConsent } from '../../../../shared/cleaning/choices/read-consent.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

const languages: Readonly<Record<string, { columns: string; refusals: string; others: string }>> = {
  en: { columns: 'Mailings, Accepts mailings, Brochure', refusals: 'Declined, no thanks!, does not want', others: '2024, Spring, ok, sent' },
  de: { columns: 'Werbepost, Werbung gewünscht, Erhält Mailings', refusals: 'lehnt ab, möchte keine, nein danke', others: 'Herbst, per Post, Kino' },
  fr: { columns: 'Publicité, Reçoit publicité, Prospection autorisée', refusals: 'refusée, ne souhaite pas, Non merci', others: 'affiche, printemps' },
  es: { columns: 'Publicidad, Acepta publicidad, Comunicaciones comerciales', refusals: 'no desea, rechazada, de baja', others: 'radio, enero' },
  pt: { columns: 'Publicidade, Aceita publicidade, Mala direta', refusals: 'recusou, não quer', others: 'rádio' },
  it: { columns: 'Pubblicità, Riceve pubblicità', refusals: 'non vuole, ha rifiutato', others: 'radio' },
  nl: { columns: 'Reclame, Reclamepost', refusals: 'wil niet, weigert, nee bedankt', others: 'krant' },
  sv: { columns: 'Reklam, Utskick', refusals: 'vill inte, avböjt, nej tack', others: 'radio' },
  da: { columns: 'Reklamer, Markedsføring', refusals: 'ønsker ikke, nej tak', others: 'avis' },
  fi: { columns: 'Suoramainonta', refusals: 'ei halua, kieltänyt', others: 'radio' },
  pl: { columns: 'Reklama, Otrzymuje reklamy', refusals: 'odmówiła, nie chce', others: 'radio' },
  cs: { columns: 'Obchodní sdělení', refusals: 'nechce, odmítla', others: 'jaro' },
  hu: { columns: 'Reklámküldemény', refusals: 'nem kéri, visszavonta', others: 'tavasz' },
  tr: { columns: 'Ticari ileti', refusals: 'istemiyor, reddetti', others: 'bahar' },
  ru: { columns: 'Рассылка, Получает рекламу', refusals: 'не хочет, отказалась', others: 'весна' },
  ar: { columns: 'إعلانات', refusals: 'لا يريد, مرفوض', others: 'الربيع' },
  id: { columns: 'Iklan, Terima iklan', refusals: 'menolak, tidak mau', others: 'radio' },
  vi: { columns: 'Quảng cáo', refusals: 'từ chối, không nhận', others: 'báo' },
  zh: { columns: '营销短信, 接收广告, 推广信息', refusals: '拒收, 不愿意, 退订', others: '春节, 已发' },
  ja: { columns: 'DM, 案内状, DM希望', refusals: '辞退, いりません, 送付不要, ×', others: '済, 2024年春' },
  ko: { columns: '광고 수신, 홍보물, 광고성 정보', refusals: '거절, 안 받음, 수신 거부', others: '봄, 발송함' },
} // biome-ignore format: a table

const list = (text: string) => text.split(', ')
const clean = (column: string, cell: string) =>
  cleanRecord(
    [
      { column: 'Email', field: 'email', position: 1, confidence: 1, evidence: 'synonym' },
      { column, field: null, position: 1, confidence: 0, evidence: 'none' },
    ],
    ['ann@acme.com', cell],
    'repair',
  )

describe.each(Object.entries(languages))('%s', (_, { columns, refusals, others }) => {
  test.each(list(columns))(
    'under %s a refusal holds, or waits for a person where it is of one way alone, and all else is kept',
    (column) => {
      for (const cell of list(refusals)) {
        const { record, reasons } = clean(column, cell)
        const isDoubted = reasons.some(({ code }) => code === 'text.maybe-refusal')
        expect([cell, record.do_not_contact === true || isDoubted]).toEqual([cell, true])
        expect(record.extra).toEqual({ [column]: cell })
      }
      // One that asks for a leave in any case asks about all that is no answer.
      if (asksConsent(column) !== null) return
      for (const cell of list(others))
        expect(clean(column, cell)).toMatchObject({ verdict: null, record: { extra: { [column]: cell } } })
      for (const cell of list(others)) expect(clean(column, cell).record).not.toHaveProperty('do_not_contact')
    },
  )
})

test('a plain no holds where the column asks, and says nothing where it only names what is sent', () => {
  expect(clean('Pub acceptée', 'non').record).toHaveProperty('do_not_contact', true)
  expect(clean('Werbung erwünscht', 'nein').record).toHaveProperty('do_not_contact', true)
  expect(clean('Werbung', 'nein').record).not.toHaveProperty('do_not_contact')
  expect(clean('Werbung', 'ungern').reasons).toMatchObject([{ code: 'text.maybe-refusal' }])
})

// biome-ignore format: a table
const probable = [
  ['Mktg', 'N'], ['Mkt', 'no'], ['eDM', '0'], ['e-shots', 'FALSE'], ['Mailing list', 'N'], ['DSGVO', 'nein'], ['Werbung', 'nein'], ['Publicité', 'non'], ['LGPD', 'não'], ['Correo masivo', 'no'], ['Toplu SMS', 'hayır'], ['Реклама', 'нет'],
  ['التسويق', 'لا'], ['שיווק', 'לא'], ['Pemasaran', 'tidak'], ['Newsletter', 'off'], ['Newsletter', 'désactivé'], ['Nieuwsbrief', 'uit'], ['メルマガ', 'オフ'],
] as const
// biome-ignore format: a table
const set = [
  ['GDPR ok', 'refused'], ['GDPR', 'refused'], ['Reklam izni', 'hayır'], ['KVKK onayı', 'hayır'], ['RGPD ok', 'non'], ['Marketing OK', 'no'], ['Marketing zgoda', 'nie'], ['Bulk email', 'bounced/opted out'], ['Mass mailing', 'declined'], ['Promo emails', 'unsubscribed'],
] as const
// biome-ignore format: a table
const kept = [
  ['Newsletter', 'no'], ['Newsletter', 'weekly'], ['Mktg', 'Y'], ['Mktg', 'Tom Reed'], ['GDPR', 'yes'], ['GDPR ok', 'ok'], ['GDPR ok', '2021-03-04'], ['Marketing', 'Facebook'], ['Promo', 'SPRING24'], ['Bulk email', 'delivered'], ['Brochure', 'no'], ['Reklam', 'TV'], ['EDM', 'House'],
] as const

test.each(set)('%s: %s is a refusal', (column, cell) => expect(clean(column, cell).record.do_not_contact).toBe(true))
test.each(probable)('%s: %s is probably one, and asked', (column, cell) =>
  expect(clean(column, cell)).toMatchObject({ reasons: [{ code: 'text.maybe-refusal' }] }),
)
test.each(kept)('%s: %s is none', (column, cell) => {
  expect(clean(column, cell).reasons).toEqual([])
  expect(clean(column, cell).record).not.toHaveProperty('do_not_contact')
})

test.each([
  'Advertising agency',
  'Reklam ajansı',
  '広告代理店',
  'DM送付日',
  'Werbeagentur',
  'Mailing address',
  'Brochure no.',
  '광고주',
  '电话',
  'Source',
])('%s is about something else', (column) => {
  expect(namesSending(column)).toBeNull()
})

test('an answer is read as a whole', () => {
  expect(readSendingAnswer('refused once, fine now', 'wanted', 'DM')).toBeNull()
  expect(readSendingAnswer('거절 (3월)', 'named', '광고')).toBe('refused')
  expect(readSendingAnswer('', 'wanted', 'DM')).toBeNull()
})

test.each([
  ['Hausverbot seit 2023', 'refused'],
  ['Barred for life', 'refused'],
  ['he is not welcome back', 'refused'],
  ['出禁', 'refused'],
  ['今後の予約はお断り', 'refused'],
  ['광고 ㄴㄴ', 'refused'],
  ['문자 X', 'unclear'],
  ['barred window on the left', null],
  ['welcome back drink', null],
])('the note %s is %s', (note, said) => {
  expect(readRefusal(note)).toBe(said)
})
