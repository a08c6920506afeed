import { expect, test } from 'vitest'
import { eastAsianFamilies, otherFamilies } from '../../../../shared/cleaning/names/words/family-names.ts'
import { furtherGivenNames } from '../../../../shared/cleaning/names/words/further-given-names.ts'
import { readFillerIn } from '../../../../shared/cleaning/text/fillers.ts'
import { isAnybody, isRemarkOnFirm, readRemark } from '../../../../shared/cleaning/text/read-remark.ts'
import { firmRemarks } from '../../../../shared/cleaning/text/words/words-for-nobody.ts'
import {
  aboutCalls,
  aboutTheRow,
  anybodyNames,
  endMarks,
  endOrName,
  numberedWords,
  testWords,
  withoutName,
} from '../../../../shared/cleaning/text/words/words-for-remarks.ts'
import { givenNameGroups } from '../../../../shared/customers/people/given-names.ts'

const remarks = [aboutTheRow, aboutCalls, endMarks, withoutName].join(', ').split(', ')
const marked = (text: string) => [
  `- ${text} -`,
  `*** ${text} ***`,
  `(${text})`,
  `<${text}>`,
  `[${text}]`,
  `【${text}】`,
  `-- ${text} --`,
]
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

test('each word for a remark is one, however it is marked and in capitals too', () => {
  const names = new Set(endOrName.split(', '))
  for (const remark of remarks)
    for (const text of [
      ...marked(remark),
      ...(names.has(remark) ? [] : [remark, capital(remark), `${remark}.`, remark.toUpperCase()]),
    ])
      expect(readRemark(text), text).toBe('remark')
})

test('what names are spelt like is a remark only with a mark, and doubted alone', () => {
  for (const name of endOrName.split(', ')) expect(readRemark(capital(name)), name).toBe('alone')
})

test('each word for a test is one, and twice', () => {
  for (const word of testWords.split(', '))
    for (const text of [
      word,
      capital(word),
      ...(word.includes(' ') ? [] : [`${word} ${word}`, `${word} User`, `${word} 2`]),
    ])
      expect(readRemark(text), text).toBe('test')
})

test('a word for a test joined to a number, or to what is tested, is one', () => {
  const behind = ['公司', '数据', '客户', '員', '회사', '고객', '데이터', '株式会社', 'データ']
  for (const word of testWords.split(', ')) {
    for (const text of word.includes(' ') ? [] : [`${word}123`, `${word} ${word} 7`, `${word} data`, `${word} company`])
      expect(readRemark(text), text).toBe('test')
    if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(word))
      for (const text of behind.map((noun) => word + noun)) expect(readRemark(text), text).not.toBeNull()
  }
})

test.each([
  '测试仪器',
  '测量公司',
  '테스터기 전문점',
  'Sampleson',
  'Demosthenes',
  'Demo Adeyemi',
  'Sample Kofi',
  'Test Rite Ltd',
  'Thomas Muster',
  'Data Inc',
])('%s may be somebody', (name) => expect(readRemark(name)).toBeNull())

test('a name that is written for anybody is no remark', () => {
  const all = anybodyNames.split(', ').filter((name) => readRemark(name) !== 'test')
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((name) => !isAnybody(name) || readRemark(name) !== null)).toEqual([])
  expect(['Ada Lee', 'John', '王伟', ''].filter(isAnybody)).toEqual([])
})

test('whoever has only a number is nobody, and without it may be somebody', () => {
  for (const word of numberedWords.split(', ')) {
    for (const text of [`${word} 12`, `${word}12`, `${capital(word)} #7`, `${word} No. 3`])
      expect(readRemark(text), text).toBe('remark')
    expect(readRemark(capital(word)), word).toBeNull()
  }
})

test('no given name, family name or both is a remark', () => {
  const isOnly = (word: string) => !endOrName.split(', ').includes(word)
  const givens = [...givenNameGroups.flat(), ...furtherGivenNames].filter(isOnly).map(capital)
  const families = [...otherFamilies, ...eastAsianFamilies].filter(isOnly).map(capital)
  for (const name of [...givens, ...families, ...families.map((family) => family.toUpperCase())])
    expect(readRemark(name), name).toBeNull()
  for (const [at, given] of givens.entries()) {
    const family = families[at % families.length] ?? ''
    for (const name of [`${given} ${family}`, `${family} ${given}`]) expect(readRemark(name), name).toBeNull()
  }
})

test.each([
  ['(see card of his colleague, second tray)', 'remark'],
  ['<no photo>', 'remark'],
  ['(Tommy)', 'maybe'],
  ['[Anna Meier]', 'maybe'],
  ['No answer 3x', 'maybe'],
  ['Anna (left company?)', null],
  ['Test Ngo', null],
  ['Will Call', 'alone'],
  ['Sai So', null],
] as const)('%s: %s', (text, read) => {
  expect(readRemark(text)).toBe(read)
})

test('a remark on the row is no company; a note is kept as it is', () => {
  for (const raw of ['BADGE NOT READABLE', '以下空白', 'unlesbar', '- end of list -']) {
    expect(readFillerIn('company_primary', raw), raw).toMatchObject({ value: null, rule: 'text.filler' })
    expect(readFillerIn('notes', raw), raw).toBeNull()
  }
  for (const raw of ['End', 'Koniec', 'Call Back', 'Test GmbH'])
    expect(readFillerIn('company_primary', raw), raw).toBeNull()
})

test('every remark on a firm is one in brackets and with its signs', () => {
  const words = firmRemarks.split(', ').flatMap((word) => [`(${word})`, `** ${word} !!`])
  expect(words.filter((word) => !isRemarkOnFirm(word))).toEqual([])
})
