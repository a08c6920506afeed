import { describe, expect, test } from 'vitest'
import { languages } from '../../../shared/messages/language.ts'
import { catalogues } from '../../../web/messages/catalogues.ts'
import { englishIn, strangeIn, unwantedIn } from './chinese.ts'
import { type Said, sayAll } from './say-all.ts'

const own = (language: (typeof languages)[number]) => sayAll(catalogues[language], catalogues.en)

describe.each(languages)('in %s', (language) => {
  test('each text says something with its values, and nothing that is no text', async () => {
    const all = await own(language)
    expect(all.length).toBeGreaterThan(1_000)
    expect(all.filter(({ says }) => says.some((text) => /\b(?:undefined|null|NaN)\b|\[object|=>/.test(text)))).toEqual(
      [],
    )
    const english = await own('en')
    const empty = ({ says }: Said) => says.some((text) => text.trim() === '')
    expect(all.filter(empty).map(({ key }) => key)).toEqual(english.filter(empty).map(({ key }) => key))
  })

  test('it says which language it is', () => expect(catalogues[language].common.document.lang).toBe(language))
})

describe.each(['zh-Hant', 'zh-Hans'] as const)('in %s', (language) => {
  const find = async (isWrong: (text: string) => boolean) =>
    (await own(language)).flatMap(({ key, says }) => says.filter(isWrong).map((text) => `${key}: ${text}`))

  test('nothing is left in English', async () => {
    expect(await find((text) => englishIn(text).length > 0)).toEqual([])
  })

  test('all is written in its characters', async () => {
    expect(await find((text) => strangeIn(text, language).length > 0)).toEqual([])
  })

  test('one word stands for one thing', async () => {
    const unwanted = unwantedIn(language)
    expect(unwanted.length).toBeGreaterThan(40)
    expect(await find((text) => unwanted.some((word) => text.includes(word)))).toEqual([])
  })

  test('sentences end as Chinese ones do', async () => {
    expect(await find((text) => /\p{Script=Han}[,.;:!?](?:\s|$)|\p{Script=Han}["']\p{Script=Han}/u.test(text))).toEqual(
      [],
    )
  })

  test('quotes are those of the place', async () => {
    expect(await find((text) => (language === 'zh-Hant' ? /[“”]/ : /[「」]/).test(text))).toEqual([])
  })
})

test.each([
  ['不是 UTF-8 的 CSV', []],
  ['匯入 file name', []],
  ['匯入 Import', ['Import']],
  ['3 customers', ['customers']],
])('%s is in English: %j', (text, words) => expect(englishIn(text)).toEqual(words))

test('a character of the other script is seen', () => {
  expect(strangeIn('这些客戶', 'zh-Hans')).toEqual(['戶'])
  expect(strangeIn('這些客户', 'zh-Hant')).toEqual(['户'])
})
