import { describe, expect, test } from 'vitest'
import { compareGroups } from '../../../../shared/matching/compare/compare-groups.ts'
import { comparePair, zoneOf } from '../../../../shared/matching/compare/compare-pair.ts'
import type { Fields } from '../../../../shared/matching/match-record.ts'
import { compileModel } from '../../../../shared/matching/model/compile-model.ts'
import { defaultModel } from '../../../../shared/matching/model/default-model.ts'
import { prepare } from '../make-record.ts'

const compare = (one: Fields, other: Fields) => comparePair(prepare(one, 'a'), prepare(other, 'b'), defaultModel)
const conflictOf = (one: Fields, other: Fields) => compare(one, other).conflict

describe('a name alone', () => {
  const anna = { first_name: 'Anna', last_name: 'Quist' }

  test.each<[string, Fields, Fields, string | null]>([
    ['with nothing beside it', {}, {}, 'name'],
    ['in one city', { city: 'Leeds' }, { city: 'Leeds' }, 'name'],
    ['at two firms', { company_primary: 'Firm Ltd' }, { company_primary: 'Other GmbH' }, 'name'],
    ['of one job', { position_primary: 'Manager' }, { position_primary: 'Manager' }, 'name'],
    ['at one postal code', { postal_code: 'LS1 4AP' }, { postal_code: 'LS1 4AP' }, null],
    ['at one firm', { company_primary: 'Firm Ltd' }, { company_primary: 'Firm' }, null],
    ['with one phone', { phone: '+85251234567' }, { phone: '+85251234567' }, null],
    ['in one street', { address_primary: '12 High Street' }, { address_primary: '12 High St' }, null],
  ])('%s', (_, one, other, conflict) => expect(conflictOf({ ...anna, ...one }, { ...anna, ...other })).toBe(conflict))

  test('is never enough, and asked where it is a rare one', () => {
    expect(zoneOf(0.9999, 'name', defaultModel)).toBe('ask')
    expect(zoneOf(0.89, 'name', defaultModel)).toBe('different')
  })

  test('says nothing of two groups of whom two have more in common', () => {
    const phone = '+85251234567'
    const ours = [prepare(anna, 'a'), prepare({ ...anna, phone }, 'b')]
    const theirs = [prepare({ ...anna, phone, email: 'anna@firm.example' }, 'c')]
    const compiled = compileModel(defaultModel)
    expect(compareGroups(ours, theirs, compiled).conflict).toBeNull()
    expect(compareGroups(ours.slice(0, 1), theirs, compiled).conflict).toBe('name')
  })
})

describe('colleagues of one given name', () => {
  const firm = { company_primary: 'Firm Ltd', address_primary: '12 High Street', city: 'Leeds' }
  const miller = { ...firm, first_name: 'Anna', last_name: 'Miller' }
  const quist = { ...firm, first_name: 'Anna', last_name: 'Quist' }

  test('are two, and not asked', () =>
    expect(compare(miller, quist)).toMatchObject({ conflict: 'colleagues', zone: 'different' }))

  test('may be one who married where they have one phone', () => {
    const phone = '+85251234567'
    expect(conflictOf({ ...miller, phone }, { ...quist, phone })).toBe('family')
  })
})

describe('two given names of East Asia in one family', () => {
  const home = { address_primary: '12 High Street', city: 'Leeds', phone: '+85251234567' }

  test.each([
    ['陳大文', '陳志明'],
    ['김민수', '김지훈'],
    ['Chan Tai Man', 'Chan Ka Fai'],
    ['Koji Suzuki', 'Yuki Suzuki'],
  ])('%s and %s are brothers and sisters', (one, other) =>
    expect(conflictOf({ ...home, display_name: one }, { ...home, display_name: other })).toBe('sibling'),
  )

  test('who read one address are asked as others are', () => {
    const email = 'happy88@gmail.com'
    expect(conflictOf({ ...home, email, display_name: '陳大文' }, { ...home, email, display_name: '陳志明' })).toBe(
      'given',
    )
  })

  test('are asked where nearly all else says that they are one', () => {
    expect(zoneOf(0.81, 'sibling', defaultModel)).toBe('different')
    expect(zoneOf(0.83, 'sibling', defaultModel)).toBe('ask')
  })
})

describe('a record of a company without a name', () => {
  const contact = { company_primary: 'Firm Ltd', phone: '+85251234567' }
  const anna = { ...contact, first_name: 'Anna', last_name: 'Quist' }

  test('is the company', () => expect(conflictOf(contact, anna)).toBe('nameless'))
  test('is somebody where it tells the job', () =>
    expect(conflictOf({ ...contact, position_primary: 'Accountant' }, anna)).toBeNull())
})

test('numbered mailboxes and generations tell groups apart, whatever else is in them', () => {
  const at = (email: string | null, id: string) =>
    prepare({ first_name: 'Sara', last_name: 'Quist', company_primary: 'Firm Ltd', phone: '+85251234567', email }, id)
  const compiled = compileModel(defaultModel)
  const ours = [at('quist@firm.example', 'a'), at(null, 'b'), at(null, 'c')]
  expect(compareGroups(ours, [at('quist2@firm.example', 'd')], compiled).conflict).toBe('mailbox')
  expect(compareGroups(ours.slice(1), [at('quist2@firm.example', 'd')], compiled).conflict).toBeNull()
})

describe('a chosen name', () => {
  const page = (name: string) => ({ company_website: `https://instagram.com/${name}` })
  const levelOf = (one: Fields, other: Fields) =>
    compare(one, other).reasons.find(({ field }) => field === 'link')?.level

  test.each([
    ['doudou_eats', 'doudou.eats', undefined],
    ['doudou_eats', 'doudoueats', undefined],
    ['doudou_eats', 'doudou_eats', 'same'],
  ])('%s and %s', (one, other, level) =>
    expect(levelOf({ ...page(one) }, { company_website: `https://x.com/${other}` })).toBe(level),
  )

  test.each(['Doudou Eats', 'doudou_eats', '@doudou_eats'])('stands for a name as %s', (display_name) => {
    const record = prepare({ display_name, ...page('doudou_eats') })
    expect(record.names).toEqual([])
    expect(levelOf({ display_name, ...page('doudou_eats') }, page('doudou_eats'))).toBe('same')
  })
})

describe('a further name where none is told', () => {
  const prepared = (further: string, more: Fields = {}) =>
    prepare({ company_primary: '永發貿易有限公司', extra: { 'English name': further }, ...more })

  test('is a person who is called as people are, or has a job', () => {
    expect(prepared('Song Hyeon-u').names).toHaveLength(1)
    expect(prepared('Kettar Brumo', { position_primary: 'Manager' }).names).toHaveLength(1)
  })

  test('is the company that sounds so, or is one', () => {
    expect(prepared('Wing Fat').names).toEqual([])
    expect(prepared('Wing Fat Trading').names).toEqual([])
    expect(prepared('Delta Holdings Ltd', { position_primary: 'Manager' }).names).toEqual([])
  })
})

test('who shares the domain of a provider works nowhere together', () => {
  const domainsOf = (email: string) => prepare({ first_name: 'Anna', last_name: 'Quist', email }).domains
  expect(domainsOf('a.quist88@telia.com')).toEqual([])
  expect(domainsOf('a.quist88@gmail.com')).toEqual([])
  expect(domainsOf('a.quist88@firm.example')).toEqual(['firm.example'])
})

test('an address with the particle of a family name is the name', () => {
  const isOfName = (email: string) =>
    prepare({ first_name: 'Jeroen', last_name: 'de Boer', email }).emails.map((one) => one.isOfName)
  expect(isOfName('jeroen.deboer@firm.example')).toEqual([true])
  expect(isOfName('j.deboer@firm.example')).toEqual([true])
  expect(isOfName('jeroen.extraboer@firm.example')).toEqual([false])
})

test('digits are read in full width', () =>
  expect(prepare({ last_name: 'Quist', phone: '５９６５－９１３８' }).phones).toEqual(['59659138']))
