import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const nameOf = (cell: string) => {
  const { record, reasons } = cleanRecord(columns('display_name', 'phone'), [cell, '+4930123456'], 'repair')
  return [
    record.display_name,
    (record.extra as Record<string, string> | undefined)?.display_name_raw ?? null,
    reasons[0]?.code ?? null,
  ]
}
const people = ['Peter Smith', 'Elín Rós Sveinsdóttir', 'Ante Šimić', 'Νίκος Παππάς', 'Ольга Белова', 'Jean Roux']

// biome-ignore format: a word a language
const states = ['hætt', 'odjavljen', 'ausgetreten', 'gone', 'saiu', 'dejó', 'pindah', 'rezygnacja', 'ayrıldı', 'выбыл', 'έφυγε', 'utträdd', 'vypsaný', 'foobarred']

test.each(people)('a word in small letters, apart from %s, is no part of the name, and is kept', (name) => {
  for (const state of states)
    for (const cell of [`${name} - ${state}`, `${name} (${state})`, `${name} – ${state}`])
      expect([cell, ...nameOf(cell)]).toEqual([cell, name, cell, null])
})

// biome-ignore format: a word a language
const capitals = ['OLD', 'UTTRÄDD', 'STORNO', 'DELETE', 'ANTIGUA', 'ΔΙΑΓΡΑΦΗ', 'УДАЛИТЬ', 'ODSTĚHOVÁN']

test.each(people)('so is a state in capitals, in front of %s or behind', (name) => {
  for (const state of capitals)
    for (const cell of [`${name} (${state})`, `${name} - ${state}`, `(${state}) ${name}`])
      expect([cell, ...nameOf(cell)]).toEqual([cell, name, cell, null])
})

// biome-ignore format: a wish a language
test.each(['NE ZVATI', 'NE KONTAKTIRATI', 'NICHT ANRUFEN', 'DO NOT CALL', 'NE PAS APPELER', 'NO LLAMAR', 'NÃO LIGAR', 'NIE DZWONIĆ', 'НЕ ЗВОНИТЬ', 'ARAMAYIN', 'JANGAN DIHUBUNGI'])(
  '%s in front of a name is a refusal, whoever it is',
  (wish) => {
    for (const name of [...people, 'Marušić Tea', 'Zzyx Qwert']) {
      const { record } = cleanRecord(columns('display_name', 'phone'), [`${wish} ${name}`, '+4930123456'], 'repair')
      expect([wish, record.display_name, record.do_not_contact]).toEqual([wish, name, true])
    }
  },
)

test.each([
  ['王小明-已離職', '王小明'],
  ['김철수-탈퇴', '김철수'],
  ['山田太郎（退会）', '山田太郎'],
])('%s is %s', (cell, name) => expect(nameOf(cell)).toEqual([name, cell, null]))

// biome-ignore format: names
test.each(['Robert (Bob) Smith', 'Anna Meier - Schmidt', 'Anna Schmidt (Meier)', 'Maria da Silva', 'Jean-Paul Sartre', 'DUPONT Jean Marie', 'SMITH Peter', 'NGUYEN Van An', 'O NEILL Sean', 'DE VRIES Jan'])(
  '%s is a name alone',
  (cell) => expect(nameOf(cell)[1]).toBeNull(),
)
