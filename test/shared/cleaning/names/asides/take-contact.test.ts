import { describe, expect, test } from 'vitest'
import { takeContact } from '../../../../../shared/cleaning/names/asides/take-contact.ts'

const firms = [
  'Sunrise Foods Ltd',
  'Klein Metall GmbH',
  'Acme Widgets',
  'Padaria Central',
  'Wong & Sons Co., Ltd.',
  'ООО Ромашка',
]
const people = ['Mary Lee', 'Frau Petra Klein', 'Mr John Doe', 'Juan Pérez', 'Mme Claire Petit', 'Emeka Danjuma']

describe('behind a firm, with a label', () => {
  test.each([
    ...[
      'attn',
      'Attn.',
      'ATTN:',
      'FAO',
      'c/o',
      'Contact person',
      'contact person:',
      'z.Hd.',
      'z. Hd.',
      'zu Händen',
      'Ansprechpartner',
      'Ansprechpartnerin:',
    ],
    ...[
      'à l’attention de',
      "A l'attention de",
      'a la atención de',
      'Persona de contacto:',
      'A/C',
      'a/c de',
      'alla c.a. di',
      't.a.v.',
      'do rąk',
      'Контактное лицо:',
    ],
  ])('%s', (label) => {
    for (const firm of firms)
      for (const name of people) {
        for (const between of [' ', ', ', ' - ', ' / '])
          expect(takeContact(`${firm}${between}${label} ${name}`)).toEqual({ firm, name })
        expect(takeContact(`${firm} (${label} ${name})`)).toEqual({ firm, name })
      }
  })

  test.each(['Contact', 'Kontakt', 'Contacto', 'Contato', 'Att', 'Attention', 'Atención', 'PIC', 'Контакт'])(
    '%s with a colon',
    (label) => {
      for (const firm of firms)
        for (const name of people) {
          expect(takeContact(`${firm}, ${label}: ${name}`)).toEqual({ firm, name })
          expect(takeContact(`${firm} (${label}: ${name})`)).toEqual({ firm, name })
        }
      expect(takeContact(`Acme Widgets ${label} Mary Lee`)).toBeNull()
    },
  )

  test.each(['联系人', '聯絡人', '聯繫人', '负责人', '担当', '担当者', 'ご担当', '담당', '담당자'])('%s', (label) => {
    for (const firm of ['杭州西子礼品有限公司', '東洋商事株式会社', '(주)새롬전자', '青空'])
      for (const name of ['朱晓燕', '鈴木一郎', '山本 美咲 様', '김민수', '営業部 鈴木', 'Mary Lee']) {
        for (const cell of [
          `${firm} ${label}：${name}`,
          `${firm}${label}: ${name}`,
          `${firm} ${label} ${name}`,
          `${firm}（${label}：${name}）`,
        ])
          expect([cell, takeContact(cell)]).toEqual([cell, { firm, name }])
      }
  })
})

test.each([
  ['Klein Metall GmbH, Frau Petra Klein', 'Klein Metall GmbH', 'Frau Petra Klein'],
  ['Klein Metall GmbH - Dr. Klein', 'Klein Metall GmbH', 'Dr. Klein'],
  ['東洋商事株式会社 鈴木一郎様', '東洋商事株式会社', '鈴木一郎様'],
  ['(주)새롬전자 김민수 과장', '(주)새롬전자', '김민수 과장'],
  ['株式会社青空 営業部 山本 美咲', '株式会社青空', '営業部 山本 美咲'],
])('a title or a part of the firm tells in %s', (cell, firm, name) => expect(takeContact(cell)).toEqual({ firm, name }))

test.each([
  ['Attn: Mary Lee, Sunrise Foods Ltd', 'Sunrise Foods Ltd', 'Mary Lee'],
  ['Attn: Mary Lee', null, 'Mary Lee'],
  ['联系人：朱晓燕', null, '朱晓燕'],
])('in front: %s', (cell, firm, name) => expect(takeContact(cell)).toEqual({ firm, name }))

test.each([
  ...[
    'Contact GmbH',
    'Attn Design Ltd',
    'Attention Media Ltd',
    '部長島耕作株式会社',
    'Alias Robotics',
    'Contact Energy Ltd',
    'Contact: Energy & Media Ltd',
  ],
  ...[
    'Kontakt: Mensch gGmbH',
    'First Contact: Star Trek',
    'First Contact: Mary Poppins',
    'Contact Centre Solutions: Leeds',
    '北京担当科技有限公司',
    '担当',
  ],
  ...[
    'Acme Inc attn: Accounts Payable',
    'Acme Inc attn: Warehouse',
    'Acme Ltd (Contact: ask reception)',
    'Acme Ltd attn: +44 20 7946 0018',
    'Acme Ltd attn: bo@acme.com',
  ],
  ...[
    'Acme Ltd attn: Mary Lee & John Doe',
    'Rossi Srl alla c.a. di Anna e Marco Rossi',
    'Klein GmbH z.Hd. Familie Huber',
    'Acme Ltd attn: Test User',
    'Acme Ltd attn: Hong Kong',
    'Acme Ltd (attn: Mary Lee) Hong Kong',
    'Acme Ltd attn: Mary (Lee',
  ],
  ...[
    'Sunrise Foods c/o Klein Logistics',
    'c/o Lucky Peak Ltd',
    '東洋商事株式会社 担当：未定',
    '東洋商事株式会社 ご担当者様',
    '杭州西子礼品有限公司 联系人：同上',
    '杭州西子礼品有限公司 联系人：采购部',
  ],
  ...[
    '株式会社山本 林業',
    '株式会社青空 営業部',
    '株式会社青空 東京支店',
    'Smith, Jones & Partners LLP',
    'Dr. Klein Privatkunden AG',
    'Mr. Smith Ltd',
    'Foo GmbH (Dr. Klein Gruppe)',
  ],
  ...[
    'Acme Ltd, London',
    'Foo GmbH, Frankfurt am Main',
    'Klein, Frau Petra',
    'Ernst & Young',
    'Sales - Hong Kong',
    'Société Dupont',
    '',
  ],
])('%s is left as it is', (cell) => expect(takeContact(cell)).toBeNull())
