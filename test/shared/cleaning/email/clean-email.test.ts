import { describe, expect, test } from 'vitest'
import { cleanEmail } from '../../../../shared/cleaning/email/clean-email.ts'
import { isEmail } from '../../../../shared/cleaning/email/is-email.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('an e-mail cell that can only mean one address is repaired', () => {
  testTable(cleanEmail, {
    blank: ['', '  ', '\u3000', '\ufeff', '\u200b', '\n'],
    sure: [
      ['john@acme.com', 'john@acme.com', null],
      ['john.a+tag@mail.acme.co.uk', 'john.a+tag@mail.acme.co.uk', null],
      ["o'brien@acme.com", "o'brien@acme.com", null],
      ['x@acme.cm', 'x@acme.cm', null],
      ['x@acme.co', 'x@acme.co', null],
      ['x@ymail.com', 'x@ymail.com', null],
      [' john@acme.com ', 'john@acme.com', 'email.trimmed'],
      ['\u200bjohn@acme.com\ufeff', 'john@acme.com', 'email.trimmed'],
      ['JOHN@Acme.COM', 'john@acme.com', 'email.lower-case'],
      ['john＠acme．com', 'john@acme.com', 'email.full-width'],
      ['ｊｏｈｎ@ａｃｍｅ。com', 'john@acme.com', 'email.full-width'],
      ['john&#64;acme.com', 'john@acme.com', 'email.html-entity'],
      ['john%40acme.com', 'john@acme.com', 'email.percent-encoding'],
      ['John Smith <john@acme.com>', 'john@acme.com', 'email.name-form'],
      ['陳大文 <tm@acme.hk>', 'tm@acme.hk', 'email.name-form'],
      ['john@acme.com (John)', 'john@acme.com', 'email.name-form'],
      ['<john@acme.com>', 'john@acme.com', 'email.name-form'],
      ['"john@acme.com"', 'john@acme.com', 'email.punctuation'],
      ["'john@acme.com", 'john@acme.com', 'email.punctuation'],
      ['john@acme.com.', 'john@acme.com', 'email.punctuation'],
      ['john@acme.com,', 'john@acme.com', 'email.punctuation'],
      ['john@acme.com；', 'john@acme.com', 'email.punctuation'],
      ['john@acme.com/', 'john@acme.com', 'email.punctuation'],
      ['E-mail: john@acme.com', 'john@acme.com', 'email.label'],
      ['邮箱：john@acme.com', 'john@acme.com', 'email.label'],
      ['mailto:john@acme.com', 'john@acme.com', 'email.mailto'],
      ['MAILTO:john@acme.com?subject=Hi%20there', 'john@acme.com', 'email.mailto'],
      ['mailto:john%2Btag@acme.com', 'john+tag@acme.com', 'email.mailto'],
      ['john [at] acme [dot] com', 'john@acme.com', 'email.spelled-out'],
      ['john(at)acme.com', 'john@acme.com', 'email.spelled-out'],
      ['=john@acme.com', 'john@acme.com', 'email.formula-mark'],
      ['john at acme dot com', 'john@acme.com', 'email.spelled-out'],
      ['john @ acme . com', 'john@acme.com', 'email.spaces'],
      ['john@\nacme.com', 'john@acme.com', 'email.spaces'],
      ['john@@acme.com', 'john@acme.com', 'email.double-at'],
      ['john@gmail,com', 'john@gmail.com', 'email.comma-for-dot'],
      ['john@acme.com; JOHN@acme.com', 'john@acme.com', 'email.repeated'],
      ['info@bücher.de', 'info@bücher.de', null],
      ['info@xn--bcher-kva.de', 'info@bücher.de', 'email.domain-form'],
      ['用户@例子.中国', '用户@例子.中国', null],
      ['josé@acme.com', 'josé@acme.com', null],
    ],
  })
})

describe('an e-mail cell that may mean an address waits for a person', () => {
  testTable(cleanEmail, {
    sure: [],
    guess: [
      ['working at google.com', 'working@google.com', 'email.no-at'],
      ['a@acme.hkk', 'a@acme.hk', 'email.unknown-domain'],
      ['john@gmial.com', 'john@gmail.com', 'email.misspelt-domain'],
      ['john+tag@hotmial.com', 'john+tag@hotmail.com', 'email.misspelt-domain'],
      ['john@yaho.com', 'john@yahoo.com', 'email.misspelt-domain'],
      ['john@acme.con', 'john@acme.com', 'email.misspelt-domain'],
      ['john@gmail.cmo', 'john@gmail.com', 'email.misspelt-domain'],
      ['john@gmail.co', 'john@gmail.com', 'email.misspelt-domain'],
      ['john@acme.comhk', 'john@acme.com.hk', 'email.misspelt-domain'],
      ['john@acme..com', 'john@acme.com', 'email.stray-dot'],
      ['john.@acme.com', 'john@acme.com', 'email.stray-dot'],
      ['john@gmail', 'john@gmail.com', 'email.no-top-level-domain'],
      ['john@gmailcom', 'john@gmail.com', 'email.no-top-level-domain'],
      ['john.gmail.com', 'john@gmail.com', 'email.no-at'],
      ['a@acme.com; b@acme.com', 'a@acme.com', 'email.several'],
      ['a@acme.com/b@acme.com', 'a@acme.com', 'email.several'],
      ['a@gmial.com, b@acme.com', 'a@gmail.com', 'email.several'],
      ['john smith@acme.com', 'johnsmith@acme.com', 'email.space-inside'],
      ['John Smith john@acme.com', 'john@acme.com', 'email.words-around'],
      ['john@acme.com, Hong Kong', 'john@acme.com', 'email.words-around'],
      ['john@acme.com,hk', 'john@acme.com.hk', 'email.not-an-address'],
      ['john@acme.com, hk', 'john@acme.com', 'email.words-around'],
      ['john@acme.com,xyz', 'john@acme.com', 'email.words-around'],
      ['邮箱john@acme.com', 'john@acme.com', 'email.words-around'],
    ],
  })
})

describe('an e-mail cell without an address says what it is', () => {
  testTable(cleanEmail, {
    sure: [],
    none: [
      ['n/a', 'email.placeholder'],
      ['none', 'email.placeholder'],
      ['无', 'email.placeholder'],
      ['no email', 'email.placeholder'],
      ['none@none.com', 'email.placeholder'],
      ['+852 9123 4567', 'email.is-a-phone'],
      ['www.acme.com', 'email.is-a-url'],
      ['@john', 'email.no-mailbox'],
      ['john@', 'email.no-domain'],
      ['ask at the desk', 'email.not-an-address'],
      ['a@acme.local', 'email.unknown-domain'],
      ['a@acme.invalid', 'email.unknown-domain'],
      ['a@acme.nonexistenttld', 'email.unknown-domain'],
      ['john@company', 'email.not-an-address'],
      ['a@b@acme.com', 'email.not-an-address'],
      ['john@127.0.0.1', 'email.not-an-address'],
      ['а1aнна@acme.com', 'email.not-an-address'],
      [`${'a'.repeat(65)}@acme.com`, 'email.not-an-address'],
      ['a@b.co '.repeat(400), 'email.too-long'],
    ],
  })

  testLaws(cleanEmail, {
    kind: 'email',
    pieces: [
      'john',
      'Smith',
      '@gmail.com',
      '@acme.',
      'com',
      'mailto:',
      '<',
      '>',
      '(',
      ')',
      '"',
      ' at ',
      '[dot]',
      '&#64;',
      '%40',
      '＠',
      ',',
      ';',
      'xn--bcher-kva',
      '陳',
      'é',
      '..',
      '?subject=',
      "'",
      '+tag',
    ],
  })

  test('a suggestion is an address too', () => {
    expect(isEmail(cleanEmail('x y@gmial.con').suggestion ?? '')).toBe(true)
  })
})

test.each([
  ['a@acme.com or a@acme.com', { value: 'a@acme.com', rule: 'email.repeated' }],
  ['john,smith@gmail', { value: null, suggestion: 'john.smith@gmail.com', issue: 'email.no-top-level-domain' }],
  ['a@acme.com'.padEnd(2_000), { value: 'a@acme.com', rule: 'email.trimmed' }],
  ['a@acme.com'.padEnd(2_001), { value: null, suggestion: null, issue: 'email.too-long' }],
])('%j is read as %j', (raw, reading) => {
  expect(cleanEmail(raw)).toMatchObject(reading)
})
