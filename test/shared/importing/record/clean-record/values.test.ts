import { describe, expect, test } from 'vitest'
import { clean } from './columns.ts'

describe('what a record says of all else', () => {
  test.each<[string, string, string[], object]>([
    ['names', 'F=first_name,L=last_name', [' Ada ', 'Lovelace'], { first_name: 'Ada', last_name: 'Lovelace' }],
    ['nothing but what is filled', 'F=first_name,L=last_name,C=city', ['Ada', '', ' '], { first_name: 'Ada' }],
    [
      'an unknown word for the status',
      'S=status',
      ['Hibernating'],
      { status: 'prospect', extra: { status_raw: 'Hibernating' } },
    ],
    ['a known word for the status', 'S=status', ['Customer'], { status: 'active' }],
    ['an unknown country', 'C=country_code', ['Atlantis'], { extra: { country_code_raw: 'Atlantis' } }],
    ['tags', 'T=tags', ['vip, hk'], { tags: ['vip', 'hk'] }],
    ['do not contact: yes', 'D=do_not_contact', ['yes'], { do_not_contact: true }],
    ['do not contact: no says nothing', 'D=do_not_contact,N=first_name', ['no', 'Ada'], { first_name: 'Ada' }],
    ['do not contact: who knows', 'D=do_not_contact', ['maybe'], { extra: { do_not_contact_raw: 'maybe' } }],
    ['an external id of 256 characters', 'X=external_id', ['x'.repeat(256)], { external_id: 'x'.repeat(256) }],
    [
      'an external id that is longer',
      'X=external_id',
      ['x'.repeat(257)],
      { extra: { external_id_raw: 'x'.repeat(257) } },
    ],
    [
      'two columns that a person gave the same field',
      'C=city,Town=city',
      ['Rome', 'Oslo'],
      { city: 'Rome', extra: { city_raw: 'Oslo' } },
    ],
    [
      'a number, a day and a link',
      'S=youtube_subscribers,N=next_follow_up,W=company_website',
      ['1.2M', '2026-12-24', 'a.example'],
      {
        youtube_subscribers: 1_200_000,
        next_follow_up: '2026-12-24',
        company_website: expect.stringContaining('a.example'),
      },
    ],
  ])('%s', (_, spec, cells, record) => {
    expect(clean(spec, cells).record).toEqual(record)
  })
})
