import { expect, test } from 'vitest'
import { isHousehold } from '../../../../shared/cleaning/names/is-household.ts'

const families = ['山田', '鈴木', '佐藤', '田中', '高橋']
const given = ['太郎', '一郎', '花子', '良子', '健一', '直樹', '美咲']
const whole = ['김민수', '김민지', '이민호', '박영희', '최지우']

test('two of Japan between whom only a dot stands are two', () => {
  const pairs = families.flatMap((family) =>
    given.flatMap((one) =>
      given
        .filter((other) => other !== one)
        .flatMap((other) => [`${family}${one}・${other}`, `${family}${one}･${families[0]}${other}`]),
    ),
  )
  expect(pairs.filter((name) => !isHousehold(name))).toEqual([])
})

test('and so are two of Korea, with what they are to each other or without it', () => {
  const pairs = whole.flatMap((one) => whole.filter((other) => other !== one).map((other) => [one, other] as const))
  for (const [one, other] of pairs) {
    for (const dot of ['·', '・']) expect([one, other, isHousehold(`${one}${dot}${other}`)]).toEqual([one, other, true])
    for (const tie of ['부부', '남매', '형제', '자매'])
      for (const sign of [' & ', ', ', '·', ' / '])
        expect([one, sign, tie, isHousehold(`${one}${sign}${other} ${tie}`)]).toEqual([one, sign, tie, true])
  }
})

test.each(['Los García', 'Los Pérez', 'The Garcias', 'The Smiths'])('%s are a family', (name) =>
  expect(isHousehold(name)).toBe(true),
)

// One name of another country is written with a dot too; a firm and a town are called so.
test.each([
  '阿依古丽·买买提',
  '艾力·买买提',
  'ジョン・スミス',
  'マリア・ガルシア',
  '李・小龍',
  '김소월·시집',
  '김민수 남매',
  '山田・太郎',
  'Los Angeles',
  'Los Pollos',
  'The Bakers Shop',
  'The Shops',
  '서울식당 형제',
])('%s is one', (name) => expect(isHousehold(name)).toBe(false))
