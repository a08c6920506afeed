import { expect, test } from 'vitest'
import { pointsElsewhere } from '../../../../shared/cleaning/text/points-elsewhere.ts'

test.each([
  ...['see zip', 'ask Tom', 'check with HR', 'siehe oben', 'voir adresse', 'ver notas', 'vedi sopra', 'zie notitie'],
  ...['见备注', '見備註', '備考参照', '비고 참조', 'см. адрес', `see ${'a'.repeat(56)}`],
])('%s sends somewhere else', (text) => expect(pointsElsewhere(text)).toBe(true))

test.each(['See', 'Ask', 'See am Mondsee', 'Asker', 'seeon', 'ver', 'Checkendon', '', `see ${'a'.repeat(57)}`])(
  '%s is no such text',
  (text) => expect(pointsElsewhere(text)).toBe(false),
)
