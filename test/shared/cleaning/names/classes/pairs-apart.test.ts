import { expect, test } from 'vitest'
import { areTwoPeople } from '../../../../../shared/cleaning/names/are-two-people.ts'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'
import { japaneseFamilies } from '../../../../../shared/cleaning/names/titles.ts'
import { japaneseGivenNames } from '../../../../../shared/cleaning/names/words/japanese-given-names.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

const read = (name: string) => {
  const { inferred, reasons } = cleanRecord(columns('display_name', 'email'), [name, 'a@acme.com'], 'repair')
  return {
    isDoubted: reasons.some(({ code }) => code === 'name.several-people'),
    parts: [inferred.last_name, inferred.first_name],
  }
}

// biome-ignore-start format: lists of names
const pairs = [
  '李娜 王强',
  '周杰 孙丽',
  '刘洋 陈静',
  '黃志明 李麗珍',
  '欧阳娜娜 张伟',
  '林志玲 陳建州',
  '山田太郎 鈴木花子',
  '佐藤健 田中美咲',
  '张三丰 李四光',
  '王小明 陈大文',
  '鈴木花子 鈴木一郎',
  '吳小莉 何志明',
  '曾志偉 譚詠麟',
  '营业部 张伟 刘芳',
  '李生 李太',
  '李生李太',
  '陳太 黃生',
  '高橋／渡辺',
  '伊藤/山本',
  '田中／佐藤様',
  '営業部 高橋／渡辺',
  '総務課 中村/小林',
  '経理 佐藤／鈴木',
  '开发部 张伟/李娜',
  '佐々木／長谷川',
  '佐藤様／田中様',
  '营业 王芳／李强',
  '山口 ／ 松本',
  '営業 山本／木村様',
  '김민수/이영희',
  '馬英九 周美青',
  '王先生 李小姐',
  '采购部 刘洋／陈静',
  '営業部：鈴木／高橋',
  '购买部 王芳/刘芳',
  '陈静 马伊琍',
  '方志敏 朱自清',
  '蔡依林 周杰倫',
  '司马光 欧阳修',
  '経理部 斎藤／清水',
]
/** Whole or in halves, as they always were, and never a person of two. */
const whole = [
  '박지민 김태형',
  '최수진 정민호',
  '이영희 박철수',
  '남궁민 김지원',
  '김철수 이영희',
  '田中太郎 花子',
  '鈴木・高橋',
]
const single = [
  '山田 太郎',
  '佐藤 花子',
  '王 小明',
  '欧阳 娜娜',
  '김 철수',
  '남궁 민수',
  '高橋 健一',
  '張 偉',
  '林 翔太',
  '中村 林太郎',
  '小林 一茶',
  '长谷川 博',
  '王小明 先生',
  '김철수 과장',
  '東 光',
  '张伟 经理',
  '山田太郎／やまだたろう',
  '鈴木/すずき',
  '王小明/Wang Xiaoming',
  '金城 武',
  '小野 田寛郎',
  '高木 ブー',
  '李 王杰',
  '陈 王明',
  '석 김철',
  '周 杰伦',
  '周東 佑京',
  '江口 洋介',
  '王小明 王总',
  '李明 孙子',
  '高梨 周吾',
  '陳黃 淑芬',
  '張簡 大文',
  '葉山 陶子',
  '営業部 山本 美咲',
  '采购部 李明',
  '林 志玲',
]
// biome-ignore-end format: lists of names

test.each(pairs)('%s are asked, and nobody’s halves', (name) =>
  expect(read(name)).toEqual({ isDoubted: true, parts: [undefined, undefined] }),
)
test.each(whole)('%s is kept whole', (name) => expect(read(name).parts).toEqual([undefined, undefined]))
test.each(single)('%s is one', (name) => expect(read(name).isDoubted).toBe(false))

const chinese = '王李张張刘劉陈陳黄黃吴吳徐孙胡朱郭何罗羅'.split('')
const given = '伟 芳 秀英 志明 小玲 建国 美玲 大文'.split(' ')

test('every two whole names of China are two, and no family name with a given one is', () => {
  for (const family of chinese)
    for (const other of chinese)
      for (const [at, name] of given.entries()) {
        const [one, two] = [`${family}${name}`, `${other}${given[(at + 1) % given.length]}`]
        expect(areTwoPeople(`${one} ${two}`, 'display_name'), `${one} ${two}`).toBe(true)
        expect(areTwoPeople(`${family} ${name}`, 'display_name'), `${family} ${name}`).toBe(false)
      }
})

test('no family name of Japan with a given one is two people', () => {
  for (const family of japaneseFamilies)
    for (const name of japaneseGivenNames) {
      if (areTwoPeople(`${family} ${name}`, 'display_name')) expect(`${family} ${name}`).toBe('one person')
    }
  expect(readPersonName('佐藤 花子')).toMatchObject({ last: '佐藤', first: '花子' })
})
