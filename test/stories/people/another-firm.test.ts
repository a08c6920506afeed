import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestParts, type TestParts } from '../../support/test-parts.ts'
import { fileOf, type Row } from '../reference/random-files.ts'
import { emptyCustomers, showRealOutcomes } from '../reference/real-model.ts'
import { runFile, withChunks } from '../reference/run-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyCustomers(parts.deps.db))
afterAll(() => parts.close())

const external_id = 'X-1'
const email = 'luca.neri@accountants-cpa.com'

const two: Readonly<Record<string, readonly [Row, Row]>> = {
  'two firms with one address': [
    { company_primary: 'Alfa Ltd', email, city: 'Roma' },
    { company_primary: 'Gamma SPA', email, city: 'Torino' },
  ],
  'two firms with one id': [
    { company_primary: 'Alpen AG', external_id, email: 'uli@alpen-werk.ch' },
    { company_primary: 'Bergbau GmbH', external_id, email: 'max@bergbau-werk.at' },
  ],
  'two firms with one id and no address': [
    { company_primary: 'Alpen AG', external_id },
    { company_primary: 'Bergbau GmbH', external_id },
  ],
  'somebody and another firm elsewhere, with one id': [
    { display_name: 'Eva Ek', company_primary: 'Ek AB', external_id, email: 'eva@ek-bygg.se' },
    { company_primary: 'Other Ltd', external_id, email: 'jo505@other-firm.co.uk' },
  ],
  'names in two scripts with other addresses, with one id': [
    { first_name: '太郎', last_name: '山田', external_id, email: 'taro@yamada-corp.jp' },
    { first_name: 'Peter', last_name: 'Novak', external_id, email: 'peter@novak-stavby.cz' },
  ],
  'two of whom nothing is known but another address, with one id': [
    { external_id, email: 'eva@ek-bygg.se' },
    { external_id, email: 'jo505@other-firm.co.uk' },
  ],
  'somebody and nobody elsewhere, with one id': [
    { display_name: 'Eva Ek', external_id, email: 'eva@ek-bygg.se' },
    { external_id, email: 'jo505@other-firm.co.uk', city: 'Roma' },
  ],
  'two of one name at one desk, with other mobiles and addresses': [
    { display_name: '최은영', phone: '+82312345678; +821023456789', email: 'ey.choi@hanul-metal.co.kr' },
    { display_name: '최은영', phone: '+82312345678; +821099990001', email: 'eychoi2@hanul-metal.co.kr' },
  ],
  'nobody and somebody with another phone, with one id': [
    { external_id, phone: '+85291234567' },
    { display_name: 'Eva Ek', external_id, phone: '+442079460018' },
  ],
}

const one: Readonly<Record<string, readonly [Row, Row]>> = {
  'a firm that has grown': [
    { company_primary: 'Alfa Ltd', external_id, email },
    { company_primary: 'Alfa Holding', external_id, email },
  ],
  'a firm that is called otherwise, by id and address': [
    { company_primary: 'Alpen AG', external_id, email },
    { company_primary: 'Bergbau GmbH', external_id, email },
  ],
  'somebody with another job': [
    { display_name: 'Eva Ek', company_primary: 'Ek AB', email: 'eva@ek-bygg.se' },
    { display_name: 'Eva Ek', company_primary: 'Nordic Group', email: 'eva@ek-bygg.se' },
  ],
  'somebody with another address and phone, by id and name': [
    { display_name: 'Eva Ek', external_id, email: 'eva@ek-bygg.se', phone: '+85291234567' },
    { display_name: 'EK, Eva', external_id, email: 'eva@nordic-group.se', phone: '+442079460018' },
  ],
  'nobody with another address, by id and phone': [
    { external_id, email: 'eva@ek-bygg.se', phone: '+85291234567' },
    { external_id, email: 'eva@nordic-group.se', phone: '+85291234567' },
  ],
  'one name in two scripts': [
    { display_name: '王小明', external_id, email: 'xm@wang-trading.cn' },
    { display_name: 'Wang Xiaoming', external_id, email: 'xm@wang-trading.cn' },
  ],
}

const importOne = async (rows: readonly Row[]) => {
  const importId = await runFile(withChunks(parts.deps, 1), fileOf([...rows]))
  return (await showRealOutcomes(parts.deps.db, [importId])).map(({ outcome, code }) => code ?? outcome)
}

describe('are two', () => {
  test.each(Object.entries(two))('%s', async (_, [first, second]) => {
    expect(await importOne([first, second])).toEqual(['created', 'match.different-person'])
    await emptyCustomers(parts.deps.db)
    expect(await importOne([first])).toEqual(['created'])
    const before = await parts.deps.db.selectFrom('customers').selectAll().execute()
    expect(await importOne([second])).toEqual(['match.different-person'])
    expect(await parts.deps.db.selectFrom('customers').selectAll().execute()).toEqual(before)
  })
})

describe('are one', () => {
  test.each(Object.entries(one))('%s', async (_, [first, second]) => {
    expect(await importOne([first, second])).toEqual(['created', 'merged'])
    await emptyCustomers(parts.deps.db)
    expect(await importOne([first])).toEqual(['created'])
    expect(await importOne([second])).toEqual(['updated'])
  })
})
