import { describe } from 'vitest'
import { cleanId } from '../../../../shared/cleaning/values/clean-id.ts'
import { testLaws, testTable } from '../rule-laws.ts'

const id = '0198c0de-0000-7000-8000-00000000beef'

describe('an id cell', () => {
  testTable(cleanId, {
    blank: ['', ' ', '-'],
    sure: [
      [id, id, null],
      [` ${id.toUpperCase()} `, id, 'id.canonical'],
      [`{${id}}`, id, 'id.canonical'],
      [`urn:uuid:${id}`, id, 'id.canonical'],
    ],
    none: [
      ['12', 'id.not-a-uuid'],
      [`${id}0`, 'id.not-a-uuid'],
    ],
  })
  testLaws(cleanId, { kind: 'id', pieces: [id, '{', '}', 'A'] })
})
