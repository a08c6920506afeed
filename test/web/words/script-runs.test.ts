import { describe, expect, test } from 'vitest'
import { scriptRuns } from '../../../web/words/script-runs.ts'

const said = (text: string, country?: string) =>
  scriptRuns(text, country)
    .map(({ text: part, lang }) => (lang === undefined ? part : `<${lang}>${part}</>`))
    .join('')

describe('each script is told in its language', () => {
  test.each([
    ['Lau Wing Sze', undefined, 'Lau Wing Sze'],
    ['Lau Wing Sze 劉穎詩', 'HK', 'Lau Wing Sze <zh-Hant>劉穎詩</>'],
    ['陈宇航', 'CN', '<zh-Hans>陈宇航</>'],
    ['劉穎詩', undefined, '<zh>劉穎詩</>'],
    ['劉穎詩', 'GB', '<zh>劉穎詩</>'],
    ['渡辺 遥', 'JP', '<ja>渡辺 遥</>'],
    ['ハルカ', undefined, '<ja>ハルカ</>'],
    ['김서연 Kim', undefined, '<ko>김서연</> Kim'],
    ['渡船街 28 號 12 樓 B 室', 'HK', '<zh-Hant>渡船街 28 號 12 樓</> B <zh-Hant>室</>'],
    ['', undefined, ''],
  ])('%s (%s)', (text, country, expected) => expect(said(text, country)).toBe(expected))
})

test('no character is lost or added', () => {
  for (const text of [
    'a劉b穎c',
    '、（A）。',
    '𠮷野家 yoshi',
    '\u3000港\u3000',
    'x'.repeat(5_000) + '港'.repeat(5_000),
  ]) {
    expect(
      scriptRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  }
})
