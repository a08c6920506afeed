import { expect, test } from 'vitest'
import { asksConsent, readConsent } from '../../../../shared/cleaning/choices/read-consent.ts'
import { refusing } from './refusal-words.ts'

// biome-ignore format: a table
const cells: ReadonlyArray<readonly [cell: string, out: string, consent: string]> = [
  ...['√', '✓', '✔️', '●', '1', 'yes', 'Y', 'TRUE', 'ja', '是', '有', '2021-03-04', '04.03.2021', '2021-03-04T10:11:12Z', 'March 2021', '2021'].map((cell) => [cell, 'refused', 'given'] as const),
  ...['no', 'N', '0', 'false', '否', '无', 'нет'].map((cell) => [cell, 'given', 'refused'] as const),
  ...['opted out 2021-03-04', 'unsubscribed', 'never subscribed', '拒绝', '동의안함', 'refused'].map((cell) => [cell, 'refused', 'refused'] as const),
  ...['subscribed', 'Opted in', 'may contact', '수신동의'].map((cell) => [cell, 'given', 'given'] as const),
  ...['', '-', 'n/a', 'unknown'].map((cell) => [cell, 'blank', 'blank'] as const),
  ...['maybe', '×', '✗', '○', 'pending', '2', 'GDPR', 'partial'].map((cell) => [cell, 'unclear', 'unclear'] as const),
  ['x', 'refused', 'unclear'], ['X', 'refused', 'unclear'],
  ['yes - per legal', 'refused', 'unclear'], ['per email 3.4.2021', 'refused', 'unclear'],
  ['No, ok to call', 'unclear', 'refused'], ['No - checked 2020-01-01', 'unclear', 'refused'],
  ['granted', 'unclear', 'given'], ['同意', 'unclear', 'given'], ['ok', 'unclear', 'given'],
  ['Email', 'probably-refused', 'unclear'], ['all channels', 'probably-refused', 'unclear'],
]

test.each(cells)('%j is %s in a column of opt-outs, and %s in one of consents', (cell, out, consent) => {
  expect(readConsent(cell, 'out')).toBe(out)
  expect(readConsent(cell, 'in')).toBe(consent)
})

// biome-ignore format: no, yes and thanks of languages
const polite = [
  ['no', 'yes', 'thanks'], ['No', 'Yes', 'thank you'], ['nein', 'ja', 'danke'], ['non', 'oui', 'merci'], ['no', 'sí', 'gracias'], ['não', 'sim', 'obrigado'], ['no', 'sì', 'grazie'],
  ['nee', 'ja', 'bedankt'], ['nej', 'ja', 'tack'], ['nej', 'ja', 'tak'], ['nei', 'ja', 'takk'], ['ei', 'kyllä', 'kiitos'], ['nie', 'tak', 'dziękuję'], ['ne', 'ano', 'děkuji'], ['nem', 'igen', 'köszönöm'],
  ['nu', 'da', 'mulțumesc'], ['hayır', 'evet', 'teşekkürler'], ['нет', 'да', 'спасибо'], ['ні', 'так', 'дякую'], ['όχι', 'ναι', 'ευχαριστώ'], ['لا', 'نعم', 'شكرا'], ['לא', 'כן', 'תודה'], ['नहीं', 'हाँ', 'धन्यवाद'], ['không', 'có', 'cảm ơn'], ['tidak', 'ya', 'terima kasih'],
] as const

test('thanks behind a no or a yes change nothing of it', () => {
  for (const [no, yes, thanks] of polite) {
    for (const text of [`${no} ${thanks}`, `${no}, ${thanks}!`, `${no} - ${thanks}.`])
      expect([text, readConsent(text, 'in')]).toEqual([text, 'refused'])
    // Not each yes is known; none of them is made a no by thanks.
    for (const text of [`${yes}, ${thanks}`, thanks])
      expect([text, readConsent(text, 'in')]).not.toEqual([text, 'refused'])
    if (readConsent(yes, 'in') === 'given')
      expect([yes, readConsent(`${yes}, ${thanks}`, 'in')]).toEqual([yes, 'given'])
  }
  expect(['no calls, thanks', 'thanks', 'maybe thanks', 'email thanks'].map((text) => readConsent(text, 'in'))).toEqual(
    ['refused', 'unclear', 'unclear', 'unclear'],
  )
  expect(['不用了', '結構です', '사양합니다'].map((text) => readConsent(text, 'in'))).toEqual([
    'refused',
    'refused',
    'refused',
  ])
})

test.each(refusing)('%s says so itself, whatever the column asks', (cell) => {
  for (const asks of ['out', 'in'] as const) expect(readConsent(cell, asks)).toBe('refused')
})

// biome-ignore format: lists of names
const columns = {
  out: ['Do not contact', 'Opt-out', 'opt_out', 'HasOptedOutOfEmail', 'GDPR opt out', 'SMS opt out', 'Unsubscribed', 'Unsubscribed from all email', 'Do not call (DNC)', 'No marketing', 'Opted out?', 'Kein Kontakt', 'Werbesperre', 'désabonné', '拒绝联系', '免打扰', '退订', '連絡不要', 'Blacklist', 'Opt out date'],
  in: ['Opt-in', 'Email opt in', 'Marketing consent', 'Subscribed?', 'Accepts Email Marketing', 'OK to contact?', 'May we contact you?', 'Einwilligung', 'RGPD consentement', '同意推广', '마케팅 동의', '配信許可', 'Consent date'],
}

test.each(Object.entries(columns))(
  'names of columns that ask whether one may (in) or must not (out): %s',
  (asks, names) => {
    for (const name of names) expect(asksConsent(name), name).toBe(asks)
  },
)

test.each([
  [300, 'given'],
  [301, 'unclear'],
])('a cell of %i characters is %s', (length, consent) => {
  expect(readConsent('yes'.padEnd(length), 'in')).toBe(consent)
})

test.each([
  [100, 'out'],
  [101, null],
])('a column whose name has %i characters asks %j', (length, asks) => {
  expect(asksConsent('Opt-out'.padEnd(length))).toBe(asks)
})

test.each([
  'Status',
  'Notes',
  'Contact',
  'Last contact',
  'Newsletter',
  'Subscribers',
  'Subscription',
  'Cookie consent',
  'Consent source',
  'Unsubscribe reason',
  'Email',
])('%s asks neither', (name) => {
  expect(asksConsent(name)).toBeNull()
})

// biome-ignore format: lists of names
const eastAsian = ['수신동의', '마케팅 수신동의', '개인정보 동의', 'メール配信', 'メルマガ', '連絡可否', '可否聯絡', '同意接收', '是否同意']
test.each(eastAsian)('below %s a circle is a yes and a cross a no', (column) => {
  for (const circle of ['O', 'o', 'Ｏ', '○', '◯', '〇', '⭕', '◎'])
    expect([circle, readConsent(circle, 'in', column), readConsent(circle, 'out', column)]).toEqual([
      circle,
      'given',
      'refused',
    ])
  for (const cross of ['X', 'x', 'Ｘ', '×', '✗', '❌'])
    expect([cross, readConsent(cross, 'in', column), readConsent(cross, 'out', column)]).toEqual([
      cross,
      'refused',
      'given',
    ])
  expect(readConsent('△', 'in', column)).toBe('unclear')
  expect(readConsent('O (문자만)', 'in', column)).not.toBe('given')
})

test.each(['Consent', 'Opt in?', 'Einwilligung', ''])('below %s a cross may tick a box', (column) => {
  expect(['X', '×', '○'].map((cell) => readConsent(cell, 'in', column))).toEqual(['unclear', 'unclear', 'unclear'])
})
