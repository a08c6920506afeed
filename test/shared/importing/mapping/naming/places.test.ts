import { expect, test } from 'vitest'
import {
  isAddressNoun,
  isJoint,
  isPlace,
  isPlaceWord,
  joinedPlaces,
  placeOfColumn,
} from '../../../../../shared/importing/mapping/naming/places.ts'

test.each([
  ['Home City', 'home'],
  ['Ort geschäftlich', 'work'],
  ['Ciudad particular', 'home'],
  ['住宅地址 市/县', 'home'],
  ['Werkadres, plaats', 'work'],
  ['Rua do endereço comercial', 'work'],
  ['その他の電話', 'other'],
  ['City', undefined],
  ['Networking', undefined],
])('%j is of %s', (column, place) => expect(placeOfColumn(column)).toBe(place))

test('a place of several words is one, and of a word that has nothing to do with it none', () => {
  expect([
    isPlace(['nhà', 'riêng'].map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, ''))),
    isPlace(['pet']),
  ]).toEqual([true, false])
})

test('what joins a place to a noun says no place itself', () => {
  expect([isJoint('del'), isPlaceWord('del'), isAddressNoun('adresse'), isAddressNoun('del')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('only scripts without spaces join a place to a noun as it is', () => {
  expect(joinedPlaces).toEqual(expect.arrayContaining(['商务', '自宅', '직장']))
  expect(joinedPlaces.some((word) => /[a-z]/.test(word))).toBe(false)
})
