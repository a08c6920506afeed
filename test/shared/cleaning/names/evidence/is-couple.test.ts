import { describe, expect, test } from 'vitest'
import { cleanFullName } from '../../../../../shared/cleaning/names/clean-name-cell.ts'
import { isCouple } from '../../../../../shared/cleaning/names/evidence/is-couple.ts'

const isDoubted = (name: string) => cleanFullName(name).doubt === 'name.several-people'

/** Two titles of a language, names behind them, and the word between. */
const titled = [
  { titles: ['Pak', 'Bu'], names: ['Budi', 'Sri', 'Joko Widodo'], joints: ['dan', '&', 'atau'] },
  { titles: ['Mang', 'Aling'], names: ['Jun', 'Nena', 'Isko'], joints: ['at', '&'] },
  { titles: ['anh', 'chị'], names: ['Tuấn', 'Hoa', 'Minh'], joints: ['và', '&'] },
  { titles: ['Mr.', 'Mrs'], names: ['Earl', 'Oyelaran', 'Ben Ott'], joints: ['and', 'or', '/', '&'] },
  { titles: ['Herr', 'Frau'], names: ['Ott', 'Ruck'], joints: ['und', 'oder', '/'] },
  { titles: ['Sr.', 'Sra.'], names: ['Vidal', 'Roca'], joints: ['y', '/'] },
  { titles: ['Monsieur', 'Madame'], names: ['Roux', 'Petit'], joints: ['et', 'ou'] },
  { titles: ['Encik', 'Puan'], names: ['Rahim', 'Aisyah'], joints: ['dan', '/'] },
]

test.each(titled)('two people with $titles are asked', ({ titles: [one = '', other = ''], names, joints }) => {
  const all = names.flatMap((name, at) =>
    joints.map((joint) => `${one} ${name} ${joint} ${other} ${names[(at + 1) % names.length] ?? ''}`),
  )
  expect(all.filter((name) => !isDoubted(name))).toEqual([])
})

test('one family name before two given ones is asked, whatever is between them', () => {
  const families = ['Thibodeaux', 'Garcia', 'O’Neil', 'Vogt', 'Van Buren']
  const pairs = [
    'Ray & Jolene',
    'Ana / Luis',
    'Anna und Peter',
    'Marie et Jean',
    'Luis y Carmen',
    'Pat or Chris',
    'John + Jane',
  ]
  const all = families.flatMap((family) => pairs.map((pair) => `${family}, ${pair}`))
  expect(all.filter((name) => !isDoubted(name))).toEqual([])
})

test('two titles behind a family name are asked', () => {
  const titles = [
    'Mr. & Mrs. Earl',
    'Mr & Mrs',
    'Herr und Frau',
    'M. et Mme Jean',
    'Sr. y Sra. Luis',
    'Dr. & Mrs. Ray',
    'Mrs and Mr',
  ]
  expect(titles.map((title) => `Johnson, ${title}`).filter((name) => !isDoubted(name))).toEqual([])
})

test.each([
  'คุณสมชายและคุณสมหญิง',
  'นายสมชาย กับ นางสมหญิง',
  'คุณวิชัยและภรรยา',
  '太郎・花子ご夫妻',
  '山根 太郎・花子ご夫妻',
  '佐藤健一ご夫婦様',
  '王先生及太太',
  '李先生與太太',
  '陳太太和女兒',
  '山田様と奥様',
  '張偉伉儷',
  'The Miller Family',
])('%s is asked', (name) => expect(isDoubted(name)).toBe(true))

describe('one person or a firm is not', () => {
  test.each([
    'Smith, John',
    'Smith, John A.',
    'Garcia, Ana Luisa',
    'Juan y Medio',
    'Josep Puig i Cadafalch',
    'Ana Costa e Silva',
    'Smith, Jones & Partners',
    'Cooper, Hall & Wood',
    'Baker, Smith & Co',
    'Mr Tan dan Sons',
    'Pak Budi',
    'chị Hoa',
    'Jun at Cebu',
    'Mang Jun',
    'Trần Văn Và',
    'คุณสมชาย',
    'คุณกนกวรรณ',
    'วันและคืน',
    '夫婦岩',
    '王夫人',
    '金子',
    '家入 美子',
    '山本家',
    '奥田 さんま',
    'Andrea Or',
    'Johnson, Mrs. Earl',
    'The Miller Group',
    'Family Miller',
    'Mims Ott',
    'Mabu Khan',
    'Pania Mw',
  ])('%s', (name) => expect(isCouple(name)).toBe(false))
})
