import { expect, test } from 'vitest'
import { isFirmAlone, isSureJob } from '../../../../../shared/cleaning/names/evidence/is-job.ts'

test.each([
  ...['Einkaufsleiter', 'Managing Director', 'CEO', 'Sales Manager', '차장', '部長', '总经理', 'Directeur commercial'],
  ...['Gerente de ventas', 'Responsabile acquisti', 'Директор', 'Chief Financial Officer'],
])('%s is a job', (text) => expect(isSureJob(text)).toBe(true))

test.each([
  ...['Partner', 'Chef', 'Buyer', 'Lead Foods', 'Agent', 'Marketing Partner', 'Director Foods Ltd', 'Manager 24', ''],
  ...['Berlin', 'CEO Magazine', '先生'],
])('%s may be something else', (text) => expect(isSureJob(text)).toBe(false))

test.each(['Globex GmbH', '(주)대림테크', 'Lucky Peak Electronics Co. Ltd.', '株式会社青空'])('%s is a firm', (text) =>
  expect(isFirmAlone(text)).toBe(true),
)

test.each(['Director, Globex GmbH', 'Owner of Foo Ltd', 'Sales Manager', '株式会社青空 部長', 'Globex'])(
  '%s is more, or less',
  (text) => expect(isFirmAlone(text)).toBe(false),
)

test('a job has 80 characters at most', () => {
  const job = (length: number) => `${'Manager '.repeat(12).slice(0, length - 'Director'.length)}Director`
  expect(job(80)).toHaveLength(80)
  expect(isSureJob(job(80))).toBe(true)
  expect(isSureJob(job(88))).toBe(false)
})
