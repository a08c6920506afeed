import { expect, test } from 'vitest'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'
import { namesHeirs } from '../../../../../shared/cleaning/names/evidence/names-heirs.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../../../importing/record/cells/columns.ts'

// biome-ignore format: a name a language
const heirs = [
  'Heirs of John Smith', 'Estate of John Smith', 'The Estate of John Smith', 'Erben Müller', 'Erbengemeinschaft Hans Meier', 'Nachlass Hans Meier', 'Erven de Vries', 'Héritiers de Jean Dupont', 'Hoirs Dupont', 'Succession de Jean Dupont', "Succession d'Anne Roux",
  'Herederos de Juan Pérez', 'Herdeiros de Albino Fontes', 'HERDEIROS DE ALBINO FONTES', 'Cabeça de casal da herança de Albino Fontes', 'Espólio de José Silva', 'Eredi di Mario Rossi', 'Eredi Rossi', 'Eredi dell’Orto', 'Dödsboet efter Erik Svensson', 'Dødsboet etter Ola Nordmann', 'Dánarbú Einars Jónssonar',
  'Virtasen kuolinpesä', 'Matti Virtanen kp.', 'Spadkobiercy Jana Kowalskiego', 'Dědicové po Janu Novákovi', 'Nagy János örökösei', 'Moștenitorii lui Ion Popescu', 'Наследники Иванова', 'Наследници на Иван Петров', 'спадкоємці Коваленка', 'Κληρονόμοι Παπαδόπουλου', 'Ahmet Yılmaz mirasçıları', 'ورثة محمد الخطيب', 'יורשי משה כהן', 'Ahli Waris Budi Santoso', 'ทายาท สมชาย ใจดี', '王小明的继承人', '田中太郎 相続人', '김민수 상속인',
]

test.each(heirs)('the words that say whose heirs they are stay in the name: %s', (name) => {
  expect(namesHeirs(name)).toBe(true)
  expect(readPersonName(name)).toMatchObject({ first: null, last: null })
  for (const field of ['display_name', 'last_name'] as const) {
    const { record, inferred, reasons } = cleanRecord(columns(field), [name], 'repair')
    expect(record[field]).toBe(name)
    expect([record.first_name, inferred.first_name, inferred.last_name]).toEqual([undefined, undefined, undefined])
    for (const { suggestion = name } of reasons) expect(suggestion).toContain(name)
  }
})

// biome-ignore format: names of people
test.each(['Anna Erben', 'Albino Fontes', 'Ann Heir', 'Estate Agents Ltd', 'Mario Rossi', 'Hans Erbenhofer', 'Erbens Karl', 'Eredita', 'Consorts Martin', 'Warisa Chai', 'Pusakawati Dewi', 'Estella Smith', '王小明'])(
  '%s is nobody’s heir',
  (name) => expect(namesHeirs(name)).toBe(false),
)

test.each([
  ['Mme AMRANI née TAZI Khadija', 'Mme Khadija AMRANI', 'Khadija', 'AMRANI'],
  ['AMRANI née TAZI Khadija', 'Khadija AMRANI', 'Khadija', 'AMRANI'],
  ['Frau Meier geb. Huber Anna', 'Frau Anna Meier', 'Anna', 'Meier'],
  ['Mme Dupont née de la Tour Claire', 'Mme Claire Dupont', 'Claire', 'Dupont'],
])('the given name behind the one that somebody was born with is hers: %s', (cell, name, first, last) => {
  const { record, inferred } = cleanRecord(columns('display_name'), [cell], 'repair')
  expect(record).toEqual({ display_name: name, extra: { display_name_raw: cell } })
  expect([inferred.first_name, inferred.last_name]).toEqual([first, last])
})

test.each([
  ['Mme AMRANI née TAZI', 'Mme AMRANI'],
  ['Anna Weber geb. Huber', 'Anna Weber'],
  ['Anna Weber geb. Huber Maria', 'Anna Weber'],
  ['Mme Dupont née Claire Martin', 'Mme Dupont'],
  ['Mme Dupont née Klein Roux', 'Mme Dupont'],
])('%s has none there', (cell, name) =>
  expect(cleanRecord(columns('display_name'), [cell], 'repair').record).toEqual({
    display_name: name,
    extra: { display_name_raw: cell },
  }),
)
