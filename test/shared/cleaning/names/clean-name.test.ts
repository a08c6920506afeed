import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitName } from '../../../../shared/cleaning/names/clean-name.ts'
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
  '高橋誠',
  '山田太郎',
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
