import { expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { readConsent } from '../../../../../shared/cleaning/choices/read-consent.ts'

// Whoever does not want it, what it is, and how little: every one of each.
const arabic = ['يرفض', 'ترفض', 'لا يرغب في', 'لا ترغب في', 'لا يريد', 'لا تقبل', 'ما يبي'].flatMap((never) =>
  ['التواصل', 'أي اتصال', 'المكالمات', 'الرسائل'].flatMap((thing) =>
    ['', ' نهائيا', ' أبدا', ' بعد الآن'].map((end) => `${never} ${thing}${end}`),
  ),
)
const german = ['Anrufen', 'weiteren Anrufen', 'Werbung', 'weiteren Mailings', 'Vertreterbesuchen'].flatMap((thing) =>
  ['absehen', 'abzusehen', 'Abstand nehmen'].flatMap((end) => [
    `Bitte von ${thing} ${end}`,
    `von ${thing} bitte ${end}`,
  ]),
)
const romance = [
  ...['não', 'nunca mais', 'pediu para não', 'cliente pediu para não'].flatMap((no) =>
    ['contatado', 'contatada', 'incomodado', 'importunada', 'contactado mais'].map((done) => `${no} ser ${done}`),
  ),
  ...['no quiere que le', 'ya no quiere que le', 'no quiere que la'].flatMap((no) =>
    ['marquen', 'hablen', 'llamen', 'hablen más'].map((verb) => `${no} ${verb}`),
  ),
]
test.each([...arabic, ...german, ...romance, 'رحمه الله', 'توفي رحمه الله'])('%s is a wish that holds', (note) =>
  expect(readRefusal(note)).toBe('refused'),
)

const departed = [
  'è mancata',
  'nous a quittés',
  'nos dejó',
  'partiu',
  'ist von uns gegangen',
  'is heengegaan',
  'odszedł',
  'ушла из жизни',
  'gikk bort',
  'passed',
  'he passed',
]
const when = ['last week', 'in May', '2024', 'a maggio', 'en mars', 'em maio', 'im März 2024', '3/2024']
test.each(departed.flatMap((words) => when.map((day) => `${words} ${day}`)))(
  '%s may tell of a death, and a person reads it',
  (note) => expect(readRefusal(note)).toBe('unclear'),
)

test.each([
  ...[
    'passed',
    'passed to sales',
    'passed inspection last week',
    'passed the test in May',
    'passed by the office today',
  ],
  ...[
    'è mancata la corrente a maggio',
    'nous a quittés pour Acme',
    'est parti en vacances',
    'partiu o contrato',
    'nos dejó un mensaje',
    'ist in Urlaub gegangen',
    'odszedł z firmy',
    'odszedł do konkurencji',
  ],
  ...[
    'لا يريد التواصل اليوم',
    'يرفض العرض',
    'لا يريد خصم',
    'Kunde verzichtet auf Rabatt',
    'von Rabatten absehen',
    'no marcar como pagado',
    'não foi contatado ainda',
    'a ser contatado',
    'quiere que le marquen',
  ],
])('%s tells of nothing', (note) => expect(readRefusal(note)).toBeNull())

test.each(['NO SMS', 'no sms', 'No SMS please', 'no texts', 'please no texts'])(
  '%s is about one way, and asked',
  (note) => expect(readRefusal(note)).toBe('unclear'),
)

// biome-ignore format: a table of languages
const answers: readonly (readonly [yes: string, no: string])[] = [
  ['sure', 'never'], ['of course', 'absolutely not'], ['yep', 'nope'], ['go ahead', 'please don’t'], ['klar', 'niemals'], ['gerne', 'auf keinen Fall'], ['bien sûr', 'jamais'], ['volontiers', 'surtout pas'],
  ['claro', 'nunca'], ['por supuesto', 'para nada'], ['com certeza', 'de jeito nenhum'], ['volentieri', 'assolutamente no'], ['natuurlijk', 'nooit'], ['självklart', 'aldrig'], ['selvfølgelig', 'aldri'],
  ['oczywiście', 'nigdy'], ['samozřejmě', 'nikdy'], ['természetesen', 'soha'], ['desigur', 'niciodată'], ['конечно', 'никогда'], ['φυσικά', 'ποτέ'], ['tabii', 'asla'], ['طبعا', 'أبدا'], ['בטח', 'אף פעם'],
  ['ज़रूर', 'कभी नहीं'], ['ได้', 'ไม่เด็ดขาด'], ['tất nhiên', 'không bao giờ'], ['tentu', 'jangan'], ['没问题', '绝不'], ['もちろん', '絶対だめ'], ['물론', '절대 안됨'],
]
test.each(answers)('where a column asks whether one may, %s is a yes and %s a no', (yes, no) => {
  for (const write of [(word: string) => word, (word: string) => `${word}!!`, (word: string) => word.toUpperCase()])
    expect([write(yes), readConsent(write(yes), 'in'), readConsent(write(no), 'in')]).toEqual([
      write(yes),
      'given',
      'refused',
    ])
  // Where it asks whether one may not, neither is plain.
  expect([readConsent(yes, 'out'), readConsent(no, 'out')]).not.toContain('given')
})

test.each(['stop', 'STOP!', 'parar', 'alto', 'стоп', '停止'])('%s in it is a no', (word) =>
  expect(readConsent(word, 'in')).toBe('refused'),
)

test.each(['maybe', 'never asked', 'sure?', 'ask wife', 'later', 'only by mail', 'never on Sundays'])(
  '%s says neither',
  (word) => expect(readConsent(word, 'in')).toBe('unclear'),
)
