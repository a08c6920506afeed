import { describe, expect, test } from 'vitest'
import { compareEmails, comparePhones, compareWork } from '../../../../shared/matching/compare/compare-contacts.ts'
import { fieldLevels } from '../../../../shared/matching/model/model.ts'
import { prepareCompany } from '../../../../shared/matching/prepare/prepare-company.ts'
import { prepare } from '../make-record.ts'

const emailLevels: readonly string[] = fieldLevels.email
const phoneLevels: readonly string[] = fieldLevels.phone

describe('where two work', () => {
  const worksAt = (firm: string | null, domain: string) => ({
    company: firm === null ? null : prepareCompany(firm),
    domains: domain === '' ? [] : [domain],
  })
  test.each([
    ['same', worksAt('Quist', ''), worksAt('Quist Ltd', '')],
    ['similar', worksAt('Quist', 'q.example'), worksAt('Quist Harbour', 'q.example')],
    ['domain', worksAt('Quist', 'q.example'), worksAt('Delta', 'q.example')],
    ['domain', worksAt(null, 'q.example'), worksAt('Delta', 'q.example')],
    ['different', worksAt('Quist', 'q.example'), worksAt('Delta', 'd.example')],
    [null, worksAt(null, 'q.example'), worksAt('Delta', 'd.example')],
    [null, worksAt(null, ''), worksAt(null, '')],
  ])('%s: %j and %j', (level, one, other) => {
    expect(fieldLevels.company[compareWork(one, other, false).level] ?? null).toBe(level)
    expect(fieldLevels.company[compareWork(other, one, false).level] ?? null).toBe(level)
  })

  test('of firms without a person the name alone tells', () =>
    expect(compareWork(worksAt('Quist', 'q.example'), worksAt('Delta', 'q.example'), true).level).toBe(3))
})

describe('of several addresses the nearest two', () => {
  const emailsOf = (...emails: string[]) => prepare({ first_name: 'Zoe', last_name: 'Quist', emails }).emails
  const levelOf = (ours: string[], theirs: string[]) => compareEmails(emailsOf(...ours), emailsOf(...theirs)).level

  test.each<[string | null, string[], string[]]>([
    ['same', ['one@a.example', 'two@b.example'], ['three@c.example', 'two@b.example']],
    ['slip', ['one@a.example', 'sunnydays7@b.example'], ['three@c.example', 'sunydays7@b.example']],
    ['slip', ['sunny7@gmail.com'], ['suny7@gmail.com']],
    ['slip', ['sunnyday@b.example'], ['sunnyday@other.test']],
    ['different', ['one@a.example'], ['two@b.example']],
    // So short that one letter makes another of it; digits that differ, a short name elsewhere, and a desk that everybody has.
    ['different', ['sunnydays@b.example'], ['sunydays@b.example']],
    ['different', ['sunn7@gmail.com'], ['sun7@gmail.com']],
    ['different', ['sunnyday88@gmail.com'], ['sunnyday89@gmail.com']],
    ['different', ['sunny@b.example'], ['sunny@other.test']],
    [null, ['info@a.example'], ['info@a.example']],
    [null, [], ['one@a.example']],
  ])('%s: %j and %j', (level, ours, theirs) => {
    const expected = level === null ? -1 : emailLevels.indexOf(level)
    expect([levelOf(ours, theirs), levelOf(theirs, ours)]).toEqual([expected, expected])
  })
})

test.each<[string | null, string[], string[]]>([
  ['same', ['85291234567', '85225671234'], ['85225671234']],
  ['same', ['85291234567'], ['91234567']],
  ['slip', ['91234567'], ['91234568']],
  ['slip', ['25671234', '91234567'], ['91324567']],
  ['slip', ['1234567'], ['41231234567']],
  ['different', ['1234567'], ['1234568']],
  ['different', ['91234567'], ['25671234']],
  [null, [], ['91234567']],
])('of several phones the nearest two, %s: %j and %j', (level, ours, theirs) => {
  const expected = level === null ? -1 : phoneLevels.indexOf(level)
  expect([comparePhones(ours, theirs).level, comparePhones(theirs, ours).level]).toEqual([expected, expected])
})
