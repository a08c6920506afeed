import { expect, test } from 'vitest'
import { areSwappedByAddress } from '../../../../../shared/cleaning/names/evidence/swapped-by-address.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

/** Given and family name, and how an address writes them. */
const people = [
  ['Елена', 'Тодорова', 'elena', 'todorova'],
  ['Иван', 'Щербаков', 'ivan', 'shcherbakov'],
  ['Иван', 'Щербаков', 'ivan', 'shterbakov'],
  ['Γιώργος', 'Παπαδόπουλος', 'giorgos', 'papadopoulos'],
  ['משה', 'מזרחי', 'moshe', 'mizrahi'],
  ['משה', 'מזרחי', 'moshe', 'mizrachi'],
  ['محمد', 'الخطيب', 'mohamed', 'alkhatib'],
  ['ნინო', 'კახიძე', 'nino', 'kakhidze'],
  ['Արամ', 'Գևորգյան', 'aram', 'gevorgyan'],
  ['Andrei', 'Dumitrescu', 'andrei', 'dumitrescu'],
  ['Anna', 'Müller', 'anna', 'mueller'],
  ['Ilze', 'Bērziņa', 'ilze', 'berzina'],
  ['Céline', 'Beaulieu', 'celine', 'beaulieu'],
] as const

test.each(people)(
  '%s %s, each in the place of the other, are changed back as the address says',
  (given, family, one, other) => {
    for (const email of [
      `${one}.${other}@example.net`,
      `${one}_${other}@example.net`,
      `${one}-${other}7@example.net`,
    ]) {
      expect([email, areSwappedByAddress(family, given, email)]).toEqual([email, true])
      expect([email, areSwappedByAddress(given, family, email)]).toEqual([email, false])
    }
    // An address with the family name in front says nothing against a row that is right.
    expect(areSwappedByAddress(given, family, `${other}.${one}@example.net`)).toBe(false)
    expect(areSwappedByAddress(family, given, `${other}.${one}@example.net`)).toBe(false)
  },
)

test.each([
  ['János', 'Nagy', 'nagy.janos'],
  ['Wei', 'Zhang', 'zhang.wei'],
  ['Min', 'Lee', 'lee.min'],
  ['Linh', 'Nguyen', 'nguyen.linh'],
  ['Scott', 'James', 'james.scott'],
  ['James', 'Scott', 'scott.james'],
  ['Péter', 'Tamás', 'tamas.peter'],
  ['Xulon', 'Brask', 'brask.xulon'],
  ['Müller', 'Anna', 'info'],
  ['Müller', 'Anna', 'anna.schmidt'],
  ['Müller', 'Anna', 'annamueller'],
  ['Müller', 'Anna', 'a.mueller'],
  ['Anna', 'Anna', 'anna.anna'],
])('%s %s of %s@ stays as it is', (first, last, local) =>
  expect(areSwappedByAddress(first, last, `${local}@example.net`)).toBe(false),
)

test('it is noted at both cells, and the names are the right way round', () => {
  const { record, notes, verdict } = cleanRecord(
    columns('first_name', 'last_name', 'email'),
    ['Тодорова', 'Елена', 'elena.todorova@abv.bg'],
    'repair',
  )
  expect([verdict, record]).toEqual([
    null,
    { first_name: 'Елена', last_name: 'Тодорова', email: 'elena.todorova@abv.bg' },
  ])
  expect(notes.filter((one) => 'rule' in one && one.rule === 'name.swapped')).toHaveLength(2)
})
