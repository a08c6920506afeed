import { expect, test } from 'vitest'
import { isRefusal, readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { withoutClauses, withoutUntil } from '../../../../../shared/cleaning/choices/wishes/clauses-behind.ts'

// biome-ignore-start format: lists of remarks
const refusing = [
  'do not email until told otherwise',
  'never phone again as per Mrs Kwan',
  'don’t contact - per John 14/2',
  'please stop calling from now on',
  'kein Kontakt bis auf Widerruf',
  'nicht mehr anrufen laut Frau Özdemir',
  'keine Werbung ab sofort',
  'ne plus contacter jusqu’à nouvel ordre',
  'ne pas appeler selon Marie',
  'no llamar según Carmen',
  'não contactar até nova ordem',
  'non chiamare fino a nuovo avviso',
  'niet bellen tot nader order',
  'kontakta ej tills vidare',
  'kontakt ikke indtil videre',
  'ei saa soittaa toistaiseksi',
  'nie dzwonić do odwołania',
  'nevolat až do odvolání',
  'ne hívja további értesítésig',
  'nu sunați până la noi instrucțiuni',
  'ikinci bir emre kadar aramayın',
  'не звонить до особого распоряжения',
  'μην καλείτε μέχρι νεωτέρας',
  'لا تتصل حتى إشعار آخر',
  'לא להתקשר עד להודעה חדשה',
  'jangan hubungi sampai pemberitahuan lebih lanjut',
  'không gọi cho đến khi có thông báo mới',
  '请勿联系，直至另行通知',
  '直到另行通知请勿联系',
  '当面の間連絡不要',
  '별도 안내 시까지 연락 금지',
  'ห้ามโทรจนกว่าจะแจ้ง',
  'usipige simu hadi taarifa nyingine',
  'huwag tawagan hanggang sa susunod na abiso',
  'take off all lists per Priya 2024-11-03',
  'REMOVE FROM MAILING LIST AS PER MGR',
  'stop all emails - requested by Tom',
  'keine Anrufe mehr auf Wunsch von Hr. Klein',
  'plus d’appels à la demande de son avocat',
  'no molestar por orden del jefe',
  'non contattare su richiesta di Paolo',
  'niet mailen op verzoek van Jan',
  'opted out according to Beth',
  'not to be contacted until further notice',
  'do not contact until further notice',
  'no contactar hasta nuevo aviso',
  'NO CONTACTAR hasta nuevo aviso',
  'bitte nicht kontaktieren bis auf weiteres',
  'remove from all lists per Hal 3/1',
  'REMOVE FROM ALL LISTS per Lou 3/1',
]
const probable = [
  'do not contact until January 2027',
  'nicht anrufen bis 2027',
  'no contactar hasta 2027',
  'do not call until she calls us',
  'ne pas contacter jusqu’en 2027',
  'non contattare fino al 2027',
  'niet bellen tot 2027',
  'do not contact until the lawsuit is over',
  'no contact until he pays',
  'bitte nicht kontaktieren bis zur Klärung',
]
const ordinary = [
  'don’t stop calling me until I pick up',
  'never stop calling, he loves us',
  '不要忘记打电话',
  'don’t stop calling till she answers',
  'do not ship until told otherwise',
  'call until further notice every Monday',
  'do not call before 9 per Lou',
  'bitte nicht vor 8 anrufen',
  'no llamar hasta las 10',
  'closed until further notice',
  'bis auf weiteres per Mail',
  'ne pas livrer jusqu’à nouvel ordre',
  '直至另行通知停业',
  'per Lou 3/1',
  'do not pay until further notice',
  'nicht liefern bis auf Widerruf',
  '无限期停产',
  'please do not forget to call',
  '忘记打电话了',
  'anataka bei',
  'asante sana',
  'call her per Lou',
]
// biome-ignore-end format: lists of remarks

test.each(refusing)('%s: whoever said so, and until further notice, it holds', (remark) => {
  expect(readRefusal(remark)).toBe('refused')
})

test.each(probable)('%s: until a day or a condition it is asked', (remark) => {
  expect(readRefusal(remark)).toBe('unclear')
})

test.each(ordinary)('%s is no refusal', (remark) => {
  expect(readRefusal(remark)).toBeNull()
})

const wishes = [
  'do not contact',
  'never call again',
  'bitte nicht anrufen',
  'ne plus appeler',
  'no llamar',
  'non chiamare',
  'niet bellen',
  'remove from all lists',
  'unsubscribed',
]
const clauses = [
  'until further notice',
  'per Lou',
  'per Lou 3/1',
  'as per Mrs Kwan',
  'according to Tom',
  'bis auf weiteres',
  'laut Frau Beck',
  'selon Marie',
  'según Carmen',
  'op verzoek van Jan',
  'secondo Paolo 12/3/2024',
  'requested by Ann Lee 2024-05-06',
]

test('each clause behind each wish leaves it standing, and says nothing alone or behind an order', () => {
  const all = wishes.flatMap((wish) => clauses.map((clause) => `${wish} ${clause}`))
  expect(all.filter((remark) => !isRefusal(remark))).toEqual([])
  const others = [
    ...clauses,
    ...clauses.map((clause) => `do not ship ${clause}`),
    ...clauses.map((clause) => `call back ${clause}`),
  ]
  expect(others.filter((remark) => readRefusal(remark) !== null)).toEqual([])
})

test.each([
  ['do not call per Lou before 9', 'do not call per Lou before 9'],
  ['nicht kontaktieren per Telefon', 'nicht kontaktieren per Telefon'],
  ['not more than one mail per week', 'not more than one mail per week'],
  ['do not call (per Lou)', 'do not call'],
  ['do not call per Lou 3/1', 'do not call'],
])('%s without its clause is %s', (sentence, left) => {
  expect(withoutClauses(sentence)).toBe(left)
})

test.each([
  ['do not call until she pays', 'do not call'],
  ['nicht anrufen bis März 2027', 'nicht anrufen'],
  ['do not call until 10', null],
  ['no llamar hasta el lunes', null],
  ['do not call', null],
])('%s until then is %s', (sentence, left) => {
  expect(withoutUntil(sentence)).toBe(left)
})
