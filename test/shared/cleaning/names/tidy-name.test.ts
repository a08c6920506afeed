import { expect, test } from 'vitest'
import { tidyName } from '../../../../shared/cleaning/names/tidy-name.ts'

test.each([
  ['Emma Quist', 'Emma Quist'],
  [' "Emma Quist" ', 'Emma Quist'],
  ['Name: Emma Quist', 'Emma Quist'],
  ['•Emma Quist,', 'Emma Quist'],
  ['Emma Quist***', 'Emma Quist'],
  ['Emma Quist?', 'Emma Quist?'],
  ['Emma Quist!', 'Emma Quist!'],
  ['Quist,, Emma', 'Quist, Emma'],
  ['Ｅｍｍａ', 'Emma'],
  ['O`Quist', "O'Quist"],
  ['Name:', 'Name'],
  ['-', '-'],
  ['', ''],
])('%j is the name %j', (raw, name) => {
  expect(tidyName(raw)).toBe(name)
})
