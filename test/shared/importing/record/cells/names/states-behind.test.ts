import { expect, test } from 'vitest'
import { readAside } from '../../../../../../shared/importing/record/cells/read-aside.ts'

const latin = ['Ann Lee', 'Klaus-Peter Hartwig', 'ANNA LEE', 'Анна Иванова', 'José Ruiz']
const eastAsian = ['王小明', '佐藤 健', '김민수', '山田']
// biome-ignore format: a word a language
const states = ['resigned', 'moved', 'verzogen', 'ausgeschieden', 'krank', 'démissionné', 'retraité', 'jubilado', 'aposentado', 'pensionato', 'vertrokken', 'pensionerad', 'emeryt', 'болен', 'emekli']
const joined = ['离职', '辞职', '退職', '異動', '퇴사', '전근']
const dates = ['', ' (2023)', '(2024.5)', ' (03/2024)', ', 2024', ' (May 2024)']

test('a state behind a whole name is a remark, with its date or without one', () => {
  const cells = [
    ...latin.flatMap((name) => states.map((state) => [name, state] as const)),
    ...eastAsian.flatMap((name) => joined.map((state) => [name, state] as const)),
  ]
  for (const [name, state] of cells)
    for (const date of dates) {
      const raw = `${name} ${state}${date}`
      expect([raw, readAside(raw)?.name, readAside(raw)?.kind]).toEqual([raw, name, 'remark'])
    }
})

test.each([
  'Max Left',
  'Karl Weber',
  'Lee moved',
  'ann lee moved',
  'Peter van Hot',
  'José de la Cruz',
  'Ann Lee y',
  'Karl Weber neu',
  '王小明',
  '佐藤 健',
  '佐藤 退一',
  '김민수',
])('%s is a name', (raw) => expect(readAside(raw)).toBeNull())
