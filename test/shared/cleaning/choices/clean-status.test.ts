import { describe, expect, test } from 'vitest'
import { cleanStatus } from '../../../../shared/cleaning/choices/clean-status.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('a status cell', () => {
  testTable<string>(cleanStatus, {
    blank: ['', ' ', 'n/a', 'none', '-', '无'],
    sure: [
      ['lead', 'lead', null],
      ['Lead', 'lead', 'status.synonym'],
      [' ACTIVE ', 'active', 'status.synonym'],
      ['Churned', 'lost', 'status.synonym'],
      ['Blue', 'prospect', 'status.unknown-word', 'status.unknown-word'],
      ['unknown', 'prospect', 'status.unknown-word', 'status.unknown-word'],
      ['constructor', 'prospect', 'status.unknown-word', 'status.unknown-word'],
    ],
  })
  testLaws(cleanStatus, { kind: 'status', pieces: ['lead', 'Closed', ' - ', 'Won', 'lost', '客户', 'n/a'] })

  test.each([
    ['lead', ['New', 'new lead', 'Inquiry', '线索', '新客戶', 'Neu', 'nouveau', '新規']],
    ['prospect', ['Qualified', 'Opportunity', 'follow-up', '潛在客戶', '意向客户', 'Interessent', '見込み客']],
    ['active', ['customer', 'Client', 'Closed - Won', 'closed_won', '客户', '已成交', 'Kunde', 'cliente', 'Actif']],
    ['inactive', ['Dormant', 'on hold', 'former customer', '休眠', 'Inaktiv', 'inactif']],
    [
      'lost',
      ['Closed Lost', 'closed-lost', 'dead', 'cancelled', 'Not interested', '流失', 'Verloren', 'perdu', '失注'],
    ],
  ])('%s has the synonyms %j', (status, words) => {
    expect(words.map((word) => cleanStatus(word).value)).toEqual(words.map(() => status))
  })
})
