import { expect, test } from 'vitest'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'

// biome-ignore-start format: lists of names
const titled = [
  'Prabowo, Ir. H.',
  'Suharto, Drs. H.',
  'Hidayat, Prof. Dr. Ir. H.',
  'Lestari, Dra. Hj.',
  'Wahid, K.H.',
  'Rossi, Dott. Ing.',
  'Wijaya, Dr. Ir.',
  'Aminah, Hj.',
  'Nowak, mgr inż.',
  'Wiśniewska, mgr',
  'Bianchi, Avv.',
  'Habibie, Prof. Dr. Ing.',
  'Schmidt, Dipl.-Ing.',
  'Meier, Dr. med.',
  'Svobodová, MUDr.',
  'Popescu, Ing.',
  'García, Lic.',
  'López, Arq.',
  'Ferrari, Geom.',
  'Verdi, Rag.',
  'Yusof, Hj.',
  'Santoso, Ir.',
  'Okafor, Chief Dr.',
  'Bello, Alh.',
  'Adeyemi, Engr. Prof.',
  'Singh, Col. Retd',
  'Sharma, Adv.',
  'Smith, Rev. Fr.',
  'Jones, Capt.',
  'Novák, Ing. Bc.',
]
const whole = ['Susanto, S.E., M.M.', 'Hatta, Drs. Moh.', 'Gunawan, Ir. H. Budi', 'Tan Ah Kow, Ir. H.']
const halves = [
  ['Smith, H.', 'H.'],
  ['Prabowo, H.', 'H.'],
  ['Huber, Dr. Hans', 'Hans'],
  ['Jansen, Ir. Piet', 'Piet'],
  ['Rossi, Ing. Marco', 'Marco'],
  ['King, Dean', 'Dean'],
  ['Marino, Don', 'Don'],
  ['Ivanov, I. P.', 'I. P.'],
  ['Kowalski, Inż. Jan', 'Jan'],
  ['Nguyen, An', 'An'],
  ['Huber, Dr. H.', 'H.'],
] as const
// biome-ignore-end format: lists of names

test.each(titled)('%s has a family name and no given one', (name) => {
  const { first, last } = readPersonName(name)
  expect([first, last]).toEqual([null, name.split(',')[0]])
})
test.each(whole)('%s stays whole', (name) => {
  const { first, last } = readPersonName(name)
  expect([first, last]).toEqual([null, null])
})
test.each(halves)('of %s the given name is %s', (name, given) => expect(readPersonName(name).first).toBe(given))
