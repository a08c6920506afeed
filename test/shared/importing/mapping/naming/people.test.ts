import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'

const fieldOf = (column: string) => findNamedField(column)?.field ?? null

describe('people who come, sign up or are invited', () => {
  const people = ['attendee', 'delegate', 'guest', 'participant', 'speaker', 'visitor']
  const names = (who: string) => [`${who} name`, `Name of ${who}`, `${who.toUpperCase()} FULL NAME`]
  test.each([
    ...people.flatMap(names),
    ...['Besuchername', 'Name des Teilnehmers', 'Nom du participant', 'Nombre del asistente', 'Nome do convidado'],
    ...['Nome del visitatore', 'Naam bezoeker', 'Imię i nazwisko uczestnika', 'ФИО участника', 'Katılımcı adı'],
    ...['Nama peserta', '嘉宾姓名', '訪客名稱', '来場者氏名', '参加者名', '참가자 이름', '방문자명'],
  ])('%s is a name', (column) => {
    expect(fieldOf(column)).toBe('display_name')
  })

  test.each(people.flatMap((who) => [`${who} type`, `Last ${who}`, `${who} since`, `${who} count`]))(
    '%s is none',
    (column) => {
      expect(fieldOf(column)).toBeNull()
    },
  )

  test.each([
    ['Attendee e-mail', 'email'],
    ['Delegate First Name', 'first_name'],
    ['参加者メール', 'email'],
    ['방문자 전화번호', 'phone'],
    ['Visitor company', 'company_primary'],
  ])('%s is what they have', (column, field) => {
    expect(fieldOf(column)).toBe(field)
  })
})

test('a half that is unsure agrees with one that is sure of the same field, or of the town of a postal code', () => {
  expect([fieldOf('PIN / ZIP'), fieldOf('Biz / Company'), fieldOf('PIN / City')]).toEqual([
    ...['postal_code', 'company_primary', 'city'],
  ])
})
