import { expect, test } from 'vitest'
import { findAlias } from '../../../../../shared/cleaning/names/asides/find-alias.ts'

const names = ['Emeka Danjuma', 'Kofi Obi', '王建军', 'Анна Иванова']
const signs = [
  ...['aka', 'a.k.a.', 'A.K.A.', 'a/k/a', 'alias', 'fka', 'f.k.a.', 'also known as', 'better known as', 'goes by'],
  ...[
    'bekannt als',
    'connu sous le nom de',
    'conocida como',
    'conhecido como',
    'conosciuto come',
    'он же',
    '又名',
    '通称',
    '別名',
  ],
]
test.each(signs)('%s says another name', (way) => {
  for (const name of names)
    for (const other of ['Johnny', '"Big Ben"', '王小明'])
      for (const between of [' ', ', ']) expect(findAlias(`${name}${between}${way} ${other}`)?.name).toBe(name)
})

test('in capitals too, where another word stands before it', () => {
  expect(findAlias('Kofi Obi AKA Johnny')?.name).toBe('Kofi Obi')
})

test.each([
  ...[
    'Alias bin Ahmad',
    'Mohd Alias Hassan',
    'Maria Alias',
    'ahmad alias hassan',
    'Aka Kouassi',
    'Jean AKA Brou',
    'AKA Jean',
  ],
  ...['Alias Robotics', 'Kofi Obi aka', 'Tanaka Ken', '通 称', 'aka Johnny', ''],
])('%s has none', (name) => expect(findAlias(name)).toBeNull())
