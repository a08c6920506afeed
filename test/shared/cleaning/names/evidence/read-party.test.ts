import { expect, test } from 'vitest'
import { readParty } from '../../../../../shared/cleaning/names/evidence/read-party.ts'

const given = 'Deepak Anjali Sunita Laura Peter Fatima Carlos Amina'.split(' ')
const family = 'Malhotra Kumar Sharma Becker Lopez Khan'.split(' ')
const names = given.flatMap((one) => family.map((of) => `${one} ${of}`))

test('given × family × what stands round it: somebody', () => {
  const round = ['', 'Mr. ', 'Dr. ', 'Smt. ', 'Late Shri '].flatMap((front) =>
    ['', ' s/o Ram Lal', ', MD'].map((end) => [front, end]),
  )
  const wrong = names.flatMap((name) =>
    round.map(([front, end]) => `${front}${name}${end}`).filter((text) => readParty(text) !== 'person'),
  )
  expect(wrong).toEqual([])
})

test('given × family × trade or legal form: a firm', () => {
  const ends = ['Traders', 'Textiles', 'Pvt Ltd', 'GmbH', '& Sons', '& Co.', 'Enterprises', 'Hotel', 'Stores']
  const wrong = names.flatMap((name) =>
    ends.map((end) => `${name} ${end}`).filter((text) => readParty(text) !== 'firm'),
  )
  expect([...wrong, ...names.filter((name) => readParty(`M/s ${name}`) !== 'firm')]).toEqual([])
})

test.each(['K. S. Iyer', 'Arjun K', 'Kapoor Bhai', 'Dr. Kapoor', 'Ana Lopez & Ben Cole', '王小明', '김철수', '田中様'])(
  '%s is somebody',
  (text) => expect(readParty(text)).toBe('person'),
)

test.each(['Reliance', 'Tata Steel', 'Royal Enfield', 'Al Noor', 'Zorblax Quist'])('%s may be either', (text) =>
  expect(readParty(text)).toBe('open'),
)

test.each(['3M India', 'Procter & Gamble', '北京科技有限公司', 'Room 12', ''])('%s is nobody', (text) =>
  expect(readParty(text)).not.toBe('person'),
)
