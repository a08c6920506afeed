import { describe, expect, test } from 'vitest'
import { readRefusal } from '../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { splitProbable } from '../../../../shared/cleaning/choices/wishes/stop-words.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../importing/record/cells/columns.ts'

const channels = ['電話', 'メール', 'DM', 'TEL', 'FAX', '訪問', 'メルマガ', '営業', 'LINE', 'SMS']
const crosses = ['×', '✕', '✖', '✗', '❌']

test.each(channels)('a cross behind %s says no, as NG does', (channel) => {
  for (const cross of [...crosses, 'NG'])
    for (const other of ['メール', 'お電話'])
      for (const raw of [
        `${channel}${cross}、${other}${cross}`,
        `${channel}は${cross}、${other}も${cross}`,
        `${channel}・${other}${cross}`,
      ])
        expect([raw, readRefusal(raw)]).toEqual([raw, 'refused'])
})

test.each(['品質×価格', 'A × B', '3×4', '電話番号が×になっている', '×印', '電話○、メール○'])(
  '%s says nothing of it',
  (raw) => {
    expect(readRefusal(raw)).toBeNull()
  },
)

test.each([
  'no DMs',
  'no DMs pls',
  'please no DMs',
  'No direct messages please',
  'do not send DMs',
  'mat call karo',
  'please mat phone karo',
  'mat message bhejo',
  'call mat karo',
])('%s is a wish', (raw) => expect(readRefusal(raw)).toBe('refused'))

const months = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'].flatMap((language) => {
  const died: Record<string, readonly [string, string]> = {
    ...{ en: ['passed away', 'in'], de: ['verstorben', 'im'], fr: ['décédé', 'en'], es: ['fallecido', 'en'] },
    ...{ pt: ['falecido', 'em'], it: ['deceduto', 'in'], nl: ['overleden', 'in'] },
  }
  const [word, on] = died[language] ?? ['', '']
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2025, month, 15))
    return `${word} ${on} ${new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(date)}`
  })
})

test.each(months)('%s: with the month, without the year', (raw) => {
  expect([readRefusal(raw), readRefusal(`${raw} 2025`)]).toEqual(['refused', 'refused'])
})

test.each([
  '부고',
  '부고 2025.1',
  '부고 2025년 1월',
  '昨年他界されました',
  '去年他界された',
  '先月永眠されました',
  '작년 별세',
  '지난달 사망',
])('%s is a death', (raw) => expect(readRefusal(raw)).toBe('refused'))

test.each(['부고장 인쇄', '他界隈', 'in March', 'overleg in maart'])('%s is none', (raw) =>
  expect(readRefusal(raw)).toBeNull(),
)

describe('故 in front of a name is asked, and is no part of it', () => {
  const names = ['조용필', '김대중', '박노수']
  test.each(names)('%s', (name) => {
    for (const raw of [`故 ${name}`, `故${name}`, `故・${name}`, `고 ${name}`, `고(故) ${name}`]) {
      expect([raw, splitProbable(raw)]).toEqual([raw, name])
      const { verdict, record, inferred } = cleanRecord(columns('display_name'), [raw], 'repair')
      expect([verdict, record.display_name, inferred.last_name]).toEqual(['review', name, name[0]])
    }
  })

  test.each(['고길동', '고 길동', '고아라', '故宮', '故郷'])('%s is a name', (raw) =>
    expect(splitProbable(raw)).toBeNull(),
  )
})
