import { describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../../web/request/choose-language.ts'

const accepts = (accepted?: string) => chooseLanguage({ own: undefined, picked: null, kept: undefined, accepted })

describe('a browser asks for', () => {
  test.each([
    ['zh', 'zh-Hans'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW,zh;q=0.9,en-US;q=0.8', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ZH-hk', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['yue-Hans', 'zh-Hans'],
    ['cmn-Hant-TW', 'zh-Hant'],
    ['en-US,en;q=0.9,zh-TW;q=0.8', 'en'],
    ['en-AU', 'en'],
    ['de-DE,de;q=0.9', 'en'],
    ['fr, zh-TW;q=0.5', 'zh-Hant'],
    ['de;q=0.9, zh-CN;q=0.4, en;q=0.5', 'en'],
    ['en;q=0, zh-HK', 'zh-Hant'],
    ['ja-Hant', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['zh-min-nan, x-y, i-hak, zh--, zh;q=, ;;;, zh;q=2', 'en'],
  ])('%s, and is answered in %s', (accepted, language) => expect(accepts(accepted)).toBe(language))

  test('Chinese of any region: in the script that CLDR says is written there', () => {
    const traditional = new Set(['HK', 'MO', 'TW'])
    for (const region of ['AU', 'CA', 'CN', 'GB', 'HK', 'ID', 'MO', 'MY', 'SG', 'TH', 'TW', 'US', 'VN']) {
      const script = new Intl.Locale(`zh-${region}`).maximize().script
      expect(accepts(`zh-${region}`), region).toBe(`zh-${script}`)
      if (traditional.has(region)) expect(script).toBe('Hant')
    }
    expect(accepts('zh-SG')).toBe('zh-Hans')
  })

  test('as many languages as anyone likes, of which the first ones count', () => {
    const many = Array.from({ length: 100_000 }, () => 'de;q=0.5').join(',')
    expect(accepts(`zh-TW,${many}`)).toBe('zh-Hant')
    expect(accepts(`${many},zh-TW`)).toBe('en')
  })
})

test.each([
  ['the own setting', { own: 'zh-Hant', picked: 'zh-Hans', kept: 'en', accepted: 'de' }, 'zh-Hant'],
  ['what was picked at the gate', { own: undefined, picked: 'zh-Hans', kept: 'zh-Hant', accepted: 'en' }, 'zh-Hans'],
  ['what this browser has kept', { own: undefined, picked: null, kept: 'zh-Hant', accepted: 'en' }, 'zh-Hant'],
  ['what it asks for, where the rest is none', { own: undefined, picked: 'xx', kept: 'yy', accepted: 'zh' }, 'zh-Hans'],
] as const)('%s counts first', (_, wanted, language) => expect(chooseLanguage(wanted)).toBe(language))
