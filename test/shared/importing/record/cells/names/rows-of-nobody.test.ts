import { describe, expect, test } from 'vitest'
import { readFillerIn } from '../../../../../../shared/cleaning/text/fillers.ts'
import { readRemark } from '../../../../../../shared/cleaning/text/read-remark.ts'
import { notInUse } from '../../../../../../shared/cleaning/text/words/words-for-remarks.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const clean = (cells: Readonly<Record<string, string>>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

test.each(notInUse.split(', '))('%s is nobody’s name, however it is written', (words) => {
  for (const raw of [words, words.toUpperCase(), `*** ${words} ***`, `(${words})`, `${words}!!`]) {
    const { record, verdict } = clean({ display_name: raw, city: 'Oslo' })
    expect([raw, record.display_name, verdict]).toEqual([raw, undefined, null])
  }
  // What stands behind it may be more.
  if (words.includes(' ')) expect(readRemark(`${words} 12`)).not.toBeNull()
})

test.each([
  '-- new leads 2024 --',
  '=== Region North ===',
  '--- VIP ---',
  '*** Kunden Süd ***',
  '___ Messe ___',
  '—— 老客户 ——',
])('%s parts a list, and is asked', (raw) =>
  expect(clean({ display_name: raw, city: 'Oslo' })).toMatchObject({
    verdict: 'review',
    reasons: [{ code: 'name.maybe-nothing' }],
  }),
)

test.each([
  'Ann Lee',
  '* Ann Lee',
  '**Ann Lee**',
  '- Ann Lee -',
  'Ann Lee --',
  '-- Ann Lee',
  'Anna-Maria Old-Record',
  'Old Recorder',
  'Usein Bolt',
  'Remo Row',
])('%s may be somebody', (raw) =>
  expect(clean({ display_name: raw, city: 'Oslo' })).toMatchObject({
    verdict: null,
    record: { display_name: expect.any(String) },
  }),
)

describe('a firm that is called as a test is asked, whoever is named', () => {
  test.each(['PRUEBA', 'test', '테스트', '見本', 'サンプル', '测试', 'Muestra', 'exemple', 'тест', 'ejemplo'])(
    '%s',
    (company_primary) => {
      for (const name of [{ display_name: 'Ann Lee' }, { first_name: 'Ann', last_name: 'Lee' }])
        expect(clean({ company_primary, ...name }).verdict).toBe('review')
    },
  )

  test.each(['Test Rite Ltd', 'Testa SpA', 'Prueba y Error SL', 'Acme', 'Sampleson'])(
    '%s is a firm',
    (company_primary) => {
      expect(clean({ company_primary, display_name: 'Ann Lee' }).verdict).toBeNull()
    },
  )
})

describe('a name that is written for anybody', () => {
  const names = ['John Doe', '张三', '김철수', 'Jan Kowalski', '山田太郎']
  test.each(names)('%s is asked with an address for examples, or the word for a test in a note', (display_name) => {
    for (const more of [
      { email: 'j.d@example.com' },
      { email: 'j.d@mail.example.org' },
      { email: 'x@crm.test' },
      { notes: 'test' },
      { notes: '测试' },
    ])
      expect([more, clean({ display_name, ...more }).reasons.map(({ code }) => code)]).toEqual([
        more,
        ['name.maybe-nothing'],
      ])
    for (const more of [{ email: 'jd@acme.com' }, { email: 'jd@examplecorp.com' }, { notes: 'wants a test drive' }])
      expect([more, clean({ display_name, ...more }).reasons]).toEqual([more, []])
  })

  test('somebody else with such an address is somebody', () => {
    expect(clean({ display_name: 'Ada Lee', email: 'ada@example.com', notes: 'test' }).reasons).toEqual([])
  })
})

describe('a word for nothing that all cells say', () => {
  test.each(['Nil', 'NULL', 'None', 'Na'])('%s is no name', (word) => {
    const { record } = clean({ display_name: word, company_primary: word, region: word, notes: word, city: 'Oslo' })
    expect(record.display_name).toBeUndefined()
  })

  test.each(['Nil', 'Null', 'None'])('%s alone is a name, and no region', (word) => {
    expect(clean({ display_name: word, city: 'Oslo' }).record.display_name).toBe(word)
    expect(readFillerIn('region', word)?.rule).toBe('text.filler')
  })

  test.each(['NA', 'X', 'No'])('the region %s may be one', (word) => expect(readFillerIn('region', word)).toBeNull())
})
