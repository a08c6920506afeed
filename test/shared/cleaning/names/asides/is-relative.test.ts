import { describe, expect, test } from 'vitest'
import { isRelative } from '../../../../../shared/cleaning/names/asides/is-relative.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

const read = (display_name: string) => {
  const { record, inferred, verdict } = cleanRecord(columns('display_name'), [display_name], 'repair')
  return {
    name: record.display_name,
    first: inferred.first_name,
    last: inferred.last_name,
    verdict,
    extra: record.extra,
  }
}

const alphabetic = [
  'wife of',
  'widow of',
  'mother of',
  'Ehefrau von',
  'Mutter von',
  'Tochter des',
  'épouse de',
  'mère de',
  'esposa de',
  'viuda de',
  'mãe de',
  'moglie di',
  'vedova di',
  'echtgenote van',
  'moeder van',
  'żona od',
]
const persons: readonly (readonly [string, string, string])[] = [
  ['Mrs Quist', 'Peter Quist', 'Quist'],
  ['Frau Lindqvist', 'Otto Lindqvist', 'Lindqvist'],
  ['Mme Besson', 'Luc Besson', 'Besson'],
  ['Sra. Restrepo', 'Pablo Restrepo', 'Restrepo'],
]

describe('whose relative somebody is, in brackets behind their own name', () => {
  test.each(alphabetic)('%s', (relation) => {
    for (const [name, other, last] of persons)
      for (const raw of [`${name} (${relation} ${other})`, `${name}（${relation} ${other}）`])
        expect([raw, read(raw)]).toEqual([
          raw,
          { name, first: undefined, last, verdict: null, extra: { display_name_raw: raw } },
        ])
  })

  const han = ['太太', '老婆', '夫人', '的妻子', '之母', '的儿子', '嘅阿媽']
  test.each(han)('大明%s', (relation) => {
    for (const [name, other, last] of [
      ['王太', '王大明', '王'],
      ['張師奶', '張志強', '張'],
      ['何女士', '何志偉', '何'],
    ] as const) {
      const raw = `${name} (${other}${relation})`
      expect([raw, read(raw)]).toEqual([
        raw,
        { name, first: undefined, last, verdict: null, extra: { display_name_raw: raw } },
      ])
    }
  })

  test.each(['の奥様', 'の妻', 'の母', '夫人'])('一郎%s', (relation) => {
    expect(read(`佐藤様（佐藤一郎${relation}）`)).toMatchObject({ name: '佐藤様', last: '佐藤', verdict: null })
  })
})

test.each([
  'Peter Quist',
  'Quist',
  'Wife',
  '李太太',
  '歐陽太太',
  'Mann von',
  'Sue',
  'Sohn',
  'Frau Huber',
  '王大明',
  'Vater',
  'Son of',
  'Manfred Mann',
])('%s is nobody’s relative', (text) => expect(isRelative(text)).toBe(false))

test('the whole name of the same person in brackets is still the name', () => {
  expect(read('王总（王建军）')).toMatchObject({ name: '王建军', last: '王', first: '建军' })
  expect(read('Mr Wong (Simon Wong)')).toMatchObject({ name: 'Simon Wong' })
})
