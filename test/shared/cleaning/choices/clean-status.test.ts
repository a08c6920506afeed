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

const listOf = (text: string) => text.split(', ')

test.each([
  ['active', 'existing #, regular #, loyal #, # since 2019, our # for 5 years, signed #', 'customer, client'],
  ['inactive', 'former #, ex-#, dormant #, past #', 'customer, client, account'],
  ['lost', 'lost #, # lost to competitor', 'customer, client'],
  ['prospect', 'potential #, possible #', 'customer, client'],
  ['active', 'bestehender #, # seit 2019, treuer #, langjähriger #, unser # seit Jahren', 'Kunde'],
  ['inactive', 'ehemaliger #, früherer #, Ex-#', 'Kunde'],
  ['active', '# régulier, # fidèle, # depuis 2012, # actuel', 'client'],
  ['active', '# fijo, # habitual, # desde 2018, # actual', 'cliente'],
  ['active', '# abituale, # dal 2018, # fidelizzato', 'cliente'],
  ['active', 'vaste #, # sinds 2018, trouwe #', 'klant'],
  ['inactive', 'ancien #', 'client'],
  ['inactive', 'antiguo #, # inactivo, ex #', 'cliente'],
  ['active', '已簽約#, 已签合同#, 老#, 长期合作#, 现有#, 成交#', '客户, 客戶'],
  ['inactive', '休眠#, 以前的#, 前#', '客户, 客戶'],
  ['active', '既存#, 契約済みの#, 取引中の#, リピート#', '顧客'],
  ['active', '기존 #, 단골 #, 거래 #, 주요 #', '고객'],
  [
    'active',
    '거래중, 계약완료, 取引中, 契約済み, 已签约, under contract, contrat signé, Stammkunde, cust., repeat buyer',
    '',
  ],
  [
    'lost',
    '해지됨, 解約済み, 他社に決定, 已流失, 被竞争对手抢走, verloren an Wettbewerb, perdu (concurrent), kein Kunde mehr',
    '',
  ],
] as const)('%s is what %s say', (status, phrases, nouns) => {
  const all = listOf(phrases).flatMap((phrase) => listOf(nouns).map((noun) => phrase.replace('#', noun)))
  expect(all.filter((phrase) => cleanStatus(phrase).value !== status)).toEqual([])
  expect(all.filter((phrase) => cleanStatus(phrase).issue !== null)).toEqual([])
})

test.each([
  ...[
    'not a customer',
    'no customer yet',
    'noch kein Kunde',
    'pas client',
    '未签约',
    '非客户',
    'customer of Acme',
    'good',
    'VIP',
  ],
  ...['client asked for quote', 'customer service', 'lost card', 'account manager', 'Kundenbesuch', 'buyer', 'account'],
])('%s says nothing that is known', (phrase) => {
  expect(cleanStatus(phrase)).toMatchObject({ value: 'prospect', issue: 'status.unknown-word' })
})
