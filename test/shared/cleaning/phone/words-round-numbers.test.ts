import { describe, expect, test } from 'vitest'
import { cleanPhone } from '../../../../shared/cleaning/phone/clean-phone.ts'
import { splitPhones } from '../../../../shared/cleaning/phone/split-phones.ts'

// biome-ignore format: a table
/** Two numbers of a country, and how it writes "or", a line, a mobile, and when one may call. */
const writing: ReadonlyArray<readonly [country: string, one: string, e164: string, two: string, other: string, or: readonly string[], names: readonly string[], when: readonly string[]]> = [
  ['GB', '020 7946 0958', '+442079460958', '07911 123456', '+447911123456', ['or', 'and'], ['Office', 'mobile', 'Work', 'home', 'direct line'], ['after 3', 'mornings only', 'text first!', 'before noon please']],
  ['US', '503-465-8698', '+15034658698', '(617) 274-7815', '+16172747815', ['or'], ['cell', 'c', 'toll free', 'work', 'switchboard'], ['text only', 'best after 5pm']],
  ['DE', '040/30366814', '+494030366814', '0171 4455667', '+491714455667', ['oder', 'o.', 'und', 'bzw.'], ['Büro', 'mobil', 'dienstlich', 'privat', 'Handy', 'Festnetz'], ['nur vormittags', 'ab 18 Uhr', 'bitte erst nach 17 Uhr']],
  ['FR', '04 78 12 34 56', '+33478123456', '06 85 38 45 33', '+33685384533', ['ou', 'et'], ['bureau', 'portable', 'fixe', 'domicile', 'Tél'], ['le matin', 'après 18 heures', 'le soir uniquement']],
  ['ES', '91 123 45 67', '+34911234567', '612 34 56 78', '+34612345678', ['o', 'y'], ['oficina', 'móvil', 'casa', 'fijo'], ['solo tardes', 'por la mañana']],
  ['IT', '02 1234567', '+39021234567', '347 1234567', '+393471234567', ['o', 'oppure', 'e'], ['ufficio', 'cellulare', 'casa', 'fisso'], ['solo mattina', 'dopo le 18']],
  ['PT', '21 234 5678', '+351212345678', '912 345 678', '+351912345678', ['ou', 'e'], ['escritório', 'telemóvel', 'casa'], ['só à tarde', 'depois das 18']],
  ['NL', '020 123 4567', '+31201234567', '06 12345678', '+31612345678', ['of', 'en'], ['kantoor', 'mobiel', 'thuis'], ['alleen na 17 uur']],
  ['SE', '08-123 456 78', '+46812345678', '070-123 45 67', '+46701234567', ['eller', 'och'], ['kontor', 'mobil', 'hem'], ['endast kvällar']],
  ['PL', '22 123 45 67', '+48221234567', '601 234 567', '+48601234567', ['lub', 'albo', 'i'], ['biuro', 'komórka', 'praca'], ['tylko rano']],
  ['RU', '8 (495) 123-45-67', '+74951234567', '8 916 123-45-67', '+79161234567', ['или', 'и'], ['офис', 'моб', 'рабочий'], ['только после 18']],
  ['JP', '03-5218-2724', '+81352182724', '080-1981-5027', '+818019815027', ['または'], ['会社', '携帯', '自宅', '直通'], ['平日のみ']],
  ['KR', '02-555-1234', '+8225551234', '010-8518-8402', '+821085188402', ['또는'], ['회사', '폰', '집', '휴대폰'], ['평일 오후만']],
  ['CN', '021-62345678', '+862162345678', '13812345678', '+8613812345678', ['或', '或者'], ['办公室', '手机', '座机'], ['下午三点后']],
  ['HK', '2345 6781', '+85223456781', '6071 9890', '+85260719890', ['or', '或'], ['O', 'M', 'Tel', '手機', '公司'], ['after 6pm']],
  ['TR', '0212 345 67 89', '+902123456789', '0532 123 45 67', '+905321234567', ['veya', 've'], ['iş', 'cep', 'ev'], []],
  ['VN', '024 3823 4567', '+842438234567', '0912 345 678', '+84912345678', ['hoặc', 'và'], ['văn phòng', 'di động'], []],
  ['LV', '67 334 455', '+37167334455', '29 554 433', '+37129554433', ['vai'], ['darbs', 'mob', 'mājas', 'birojs'], ['pēc 17', 'tikai vakaros']],
  ['LT', '8 5 212 3456', '+37052123456', '8 612 34567', '+37061234567', ['arba'], ['darbas', 'namai', 'biuras'], ['po 17', 'tik vakare']],
  ['EE', '655 1234', '+3726551234', '5123 4567', '+37251234567', ['või'], ['töö', 'mobiil', 'kodus'], ['pärast 17', 'ainult õhtul']],
  ['IS', '456 7788', '+3544567788', '892 3456', '+3548923456', ['eða'], ['vs', 's', 'heimasími', 'vinna'], ['eftir kl 17', 'aðeins kvöldin']],
  ['FI', '09 123 4567', '+35891234567', '040 123 4567', '+358401234567', ['tai'], ['työ', 'koti', 'kännykkä'], ['iltaisin', 'kello 17 jälkeen']],
  ['BG', '02 987 6543', '+35929876543', '0877 111 222', '+359877111222', ['или'], ['служебен', 'мобилен', 'вайбер', 'Viber'], ['само вечер', 'след 18 ч']],
  ['UA', '044 123 4567', '+380441234567', '093 123 4567', '+380931234567', ['або'], ['робота', 'моб', 'Вайбер', 'дім'], ['тільки після 18', 'вранці']],
  ['RS', '011 123 4567', '+381111234567', '064 123 4567', '+381641234567', ['или', 'ili'], ['посао', 'кућа', 'posao', 'kancelarija'], ['само увече', 'posle 17']],
  ['GR', '210 429 1234', '+302104291234', '694 412 3456', '+306944123456', ['ή'], ['γραφείο', 'κιν', 'σπίτι'], ['μόνο απόγευμα', 'μετά τις 17']],
  ['MA', '0522 123 456', '+212522123456', '0661 445 566', '+212661445566', ['أو'], ['واتساب', 'العمل', 'البيت', 'جوال'], ['بعد 17', 'فقط مساء']],
  ['IR', '021 8888 1234', '+982188881234', '0912 345 6789', '+989123456789', ['یا'], ['منزل', 'همراه', 'واتساپ', 'محل کار'], ['بعد از 17']],
  ['IL', '03 612 3456', '+97236123456', '052 823 4567', '+972528234567', ['או'], ['משרד', 'נייד', 'בבית', 'ווטסאפ'], ['רק אחרי 17', 'בערב']],
  ['TH', '02 241 5678', '+6622415678', '089 123 4567', '+66891234567', ['หรือ'], ['มือถือ', 'ที่ทำงาน', 'ไลน์'], ['หลัง 17']],
  ['MY', '03 2141 5678', '+60321415678', '012 345 6789', '+60123456789', ['atau'], ['pejabat', 'wasap', 'rumah'], ['selepas 17', 'malam sahaja']],
]

describe.each(writing)('in %s', (country, one, e164, two, other, or, names, when) => {
  const signs = [', ', ' / ', '; ', ' | ', '、', '\n', ...or.map((word) => ` ${word} `)]
  const clean = (cell: string) => cleanPhone(cell, { country })

  test('two numbers are two, whatever stands between, and the first one is suggested', () => {
    for (const sign of signs) {
      const cell = `${one}${sign}${two}`
      expect(splitPhones(cell), cell).toHaveLength(2)
      expect(clean(cell), cell).toMatchObject({ value: null, suggestion: e164, issue: 'phone.several' })
    }
  })

  test('so are two with their names, before them or behind', () => {
    const [first = '', second = ''] = names
    for (const sign of signs) {
      for (const cell of [
        `${first} ${one}${sign}${second} ${two}`,
        `${first}: ${one}${sign}${second}: ${two}`,
        `${one} (${first})${sign}${two} (${second})`,
      ])
        expect(
          splitPhones(cell).map((part) => clean(part).value),
          cell,
        ).toEqual([e164, other])
    }
    const cell = `${first}: ${one} ${second}: ${two}`
    expect(
      splitPhones(cell).map((part) => clean(part).value),
      cell,
    ).toEqual([e164, other])
  })

  test('a name or a time is no part of a number', () => {
    for (const [number, value] of [
      [one, e164],
      [two, other],
    ] as const) {
      for (const word of [...names, ...when]) {
        for (const cell of [`${word}: ${number}`, `(${word}) ${number}`, `${number} (${word})`, `${number} - ${word}`])
          expect(clean(cell).value, cell).toBe(value)
      }
      for (const word of when) expect(clean(`(${names[0]}) ${number} - ${word}`).value, word).toBe(value)
    }
  })
})

test.each(['Fax', 'fax:', 'Telefax', 'FAX.', '传真：', 'ファックス', '팩스', 'télécopie', 'факс'])(
  'a number behind %s is no telephone',
  (word) => {
    expect(cleanPhone(`${word} 2345 6782`, { country: 'HK' })).toMatchObject({ value: null, issue: 'phone.is-a-fax' })
    for (const cell of [`Tel 2345 6781 | ${word} 2345 6782`, `${word} 2345 6782 / Tel 2345 6781`])
      expect(cleanPhone(cell, { country: 'HK' })).toMatchObject({ value: '+85223456781', issue: 'phone.words-around' })
  },
)

test('but one for both is', () => {
  expect(cleanPhone('2345 6782 (fax)', { country: 'HK' })).toMatchObject({ value: null, issue: 'phone.is-a-fax' })
  for (const cell of ['Tel/Fax: 2345 6782', '2345 6782 (tel/fax)', '2345 6782 (tel & fax)'])
    expect(cleanPhone(cell, { country: 'HK' }).value, cell).toBe('+85223456782')
})

test.each([
  ['(852) 5684 3647', undefined, '+85256843647'],
  ['(852) 5684 3647', 'SG', '+85256843647'],
  ['(86) 138 1234 5678', undefined, '+8613812345678'],
  ['HK 6101 4392', 'CN', '+85261014392'],
  ['(415) 555-2671', 'US', '+14155552671'],
  // Codes of areas.
  ['(212) 736-5000', undefined, null],
  ['(31) 98888-7777', undefined, null],
  ['(852) 5684 3647', 'JP', '+85256843647'],
  ['UK 6101 4392', 'HK', null],
])('%s in %s is %s', (cell, country, value) => {
  expect(cleanPhone(cell, { country }).value).toBe(value)
})

test.each(['John 9123 4567', '9123 4567 ex-wife', 'old: 9123 4567', 'call 9123 4567 ask Tom', 'not 9123 4567'])(
  '%s is for a person',
  (cell) => {
    expect(cleanPhone(cell, { country: 'HK' })).toMatchObject({ value: null, suggestion: '+85291234567' })
  },
)

test.each(['040/30366814', '2345 6789/90', '+44 20 7946 0958, ext 12', '9123 4567; John', '089/24512-345'])(
  '%s is one number at most',
  (cell) => expect(splitPhones(cell)).toEqual([cell]),
)
