import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPersonName, splitName } from '../../../../shared/cleaning/names/clean-name.ts'
import { checkProperty } from '../../../support/property.ts'

test.each([
  ['John Smith', 'John', 'Smith'],
  [' John\u00a0 Smith ', 'John', 'Smith'],
  ['Smith, John', 'John', 'Smith'],
  ['van der Berg, Anna Maria', 'Anna Maria', 'van der Berg'],
  ['Dr. John Smith Jr.', 'John', 'Smith'],
  ['John Smith, PhD', 'John', 'Smith'],
  ['John F. Kennedy', 'John F.', 'Kennedy'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Ahmed bin Salman', 'Ahmed', 'bin Salman'],
  ['WONG Tai Man', 'Tai Man', 'WONG'],
  ['Tai Man WONG', 'Tai Man', 'WONG'],
  ['Ian Wong', 'Ian', 'Wong'],
  ['José Álvarez', 'José', 'Álvarez'],
  ['陳大文', '大文', '陳'],
  ['张伟', '伟', '张'],
  ['歐陽修', '修', '歐陽'],
  ['山田 太郎', '太郎', '山田'],
  ['홍길동', '길동', '홍'],
  ['김 민준', '민준', '김'],
])('%s is %s + %s', (full, first, last) => {
  expect(splitName(full)).toEqual({ first, last })
})

test.each([
  '',
  'John',
  'Mary Jane Watson',
  'Gabriel García Márquez',
  'María del Carmen',
  'Wong Tai Man',
  'Wong Peter',
  'Kim Jong Un',
  'van Gogh',
  'Acme Ltd',
  'Acme Studios',
  'John & Jane',
  'John and Jane',
  'John 3',
  'a@b.co',
  'Smith, John, Jr, PhD',
  '小野寺誠',
  '山田猫丸',
  '田中さくら',
  '林太郎',
  '남궁민',
  '深圳科技有限公司',
  '陳大文 Chan Tai Man',
  '陳',
  'The Office',
])('%j is kept whole', (full) => {
  expect(splitName(full)).toBeNull()
})

const nearNames = fc
  .array(fc.constantFrom('John', 'van', 'WONG', ',', ' ', '陳', '大文', 'Dr', '홍'), { maxLength: 6 })
  .map((words) => words.join(' '))

test('both parts of a split are in the name and neither is empty', async () => {
  await checkProperty(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearNames), (full) => {
      const name = splitName(full)
      if (name === null) return
      expect(name.first === '' || name.last === '').toBe(false)
      for (const word of `${name.first} ${name.last}`.split(' ')) expect(full.normalize('NFC')).toContain(word)
    }),
    { seed: 1401, numRuns: 1000 },
  )
})

/** Given | family, title, job; a dash for what nobody can tell. */
function show(full: string): string {
  const { first, last, title, position } = readPersonName(full)
  return [`${first ?? '-'} | ${last ?? '-'}`, title, position].filter((part) => part != null).join(', ')
}

test.each([
  ['', '- | -'],
  ['Emma', '- | -'],
  ['Mr Quist', '- | Quist, Mr'],
  ['Herr von der Heide', '- | von der Heide, Herr'],
  ['von der Heide', '- | -'],
  ['Sir van Quist', '- | -, Sir'],
  ['Mr Emma', '- | -, Mr'],
  ['Mr S.', '- | -, Mr'],
  ['Sir Emma', 'Emma | -, Sir'],
  ['Sir Quist', '- | -, Sir'],
  ['คุณสมชาย', 'สมชาย | -, คุณ'],
  ['Chị Lan', 'Lan | -, Chị'],
  ['Anh Tuấn', '- | -'],
  ['Nguyễn Văn An', 'Văn An | Nguyễn'],
  ['CEO Emma Quist', 'Emma | Quist, CEO, CEO'],
  ['Emma Quist (Sales Manager)', 'Emma | Quist, Sales Manager'],
  ['Dr. Emma Quist, CEO', 'Emma | Quist, Dr., CEO'],
  ['Quist Emma Mrs', '- | -, Mrs'],
  ['何先生', '- | 何, 先生'],
  ['何经理', '- | 何, 经理'],
  ['何小明经理', '小明 | 何, 经理'],
  ['経理 田中', '- | -'],
  ['Mr & Mrs Quist', '- | -, Mr'],
  [`Emma Q${'x'.repeat(74)}`, `Emma | Q${'x'.repeat(74)}`],
  [`Emma Q${'x'.repeat(75)}`, '- | -'],
  ['Quist, Emma', 'Emma | Quist'],
  ['Quist PhD, Emma', 'Emma | Quist'],
  ['Quist, Emma, Jane', '- | -'],
  [', Emma', '- | -'],
  ['Quist, Emma Jane Ann', 'Emma Jane Ann | Quist'],
  ['Quist, Emma Jane Ann Mary', '- | -'],
  ['Quist Vorn, Emma', 'Emma | Quist Vorn'],
  ['Quist Vorn, Zorblax', '- | -'],
  ['de la Quist, Zorblax', 'Zorblax | de la Quist'],
  ['Quist, Zorblax Emma', '- | -'],
  ['Quist, P.J. van', '- | -'],
  ['Mr van Quist', '- | van Quist, Mr'],
  ['Mr Van Quist', '- | -, Mr'],
  ['Quist Mrs, Emma', '- | -'],
  ['de la van Quist, Emma', 'Emma | de la van Quist'],
  ['de la van der Quist, Emma', '- | -'],
  ['de Quist Vorn, Zorblax', '- | -'],
  ['Peter Quist, Emma', '- | -'],
  ['Quist Vorn, EMMA', '- | -'],
  ['QUIST VORN, EMMA', 'EMMA | QUIST VORN'],
  ['Quist Vorn, Emma-Zorblax', '- | -'],
  ['Quist ZORB, Emma', '- | -'],
  ['Reception, Emma', '- | -'],
  ['Wong, Peter', 'Peter | Wong'],
  ['Wong Ming, Peter', '- | -'],
  ['Quist Wong, Emma', 'Emma | Quist Wong'],
  ['Wong Siu Ming, Peter', '- | -'],
  ['Quist VC, Emma', '- | -'],
  ['Quist, Manager', '- | -, Manager'],
  ['Quist Ltd, Emma', '- | -'],
])('the parts of %j are %s', (full, parts) => {
  expect(show(full)).toBe(parts)
})

test('a family name alone is no split', () => {
  expect(splitName('Mr Quist')).toBeNull()
})

test.each([
  ['Dr. Phil Grant', 'Phil', 'Grant'],
  ['Prof. Dr. Phil Berg', 'Phil', 'Berg'],
  ['Phil Berg', 'Phil', 'Berg'],
  ['Dr. phil. Weber', null, 'Weber'],
  ['Dr. Phil. Berg', null, 'Berg'],
  ['Dr. phil. Anna Berg', 'Anna', 'Berg'],
  ['Dr. Jur Novak', null, null],
  ['Dr. jur. Novak', null, 'Novak'],
])('%s: Phil with a capital and no point is a name', (name, first, last) => {
  expect(readPersonName(name)).toMatchObject({ first, last })
})

test.each([
  ['Uncle Ma', null],
  ['Auntie LI', null],
  ['Uncle Bob', 'Bob'],
])('of %s the given name is %s', (name, first) => {
  expect(readPersonName(name).first).toBe(first)
})
