import fc from 'fast-check'
import { type Fields, toMatchRecord } from '../../../shared/matching/match-record.ts'
import { prepareRecord } from '../../../shared/matching/prepare/prepare-record.ts'
import type { Prepared } from '../../../shared/matching/prepare/prepared.ts'

export const prepare = (fields: Fields, id = 'a'): Prepared => prepareRecord(toMatchRecord(id, fields))

const given = fc.constantFrom(
  'Robert',
  'Bob',
  'Rupert',
  'Anna',
  'Anne',
  'Hannah',
  'J.',
  'Ka Keung',
  'Ka Fai',
  '大文',
  '志明',
  '민수',
)
const family = fc.constantFrom('Miller', 'Milner', 'Meyer', 'Chan', '陳', 'Kim', '김', 'Smith-Jones', 'Smith')
const digits = fc.integer({ min: 10_000_000, max: 10_000_030 }).map((n) => `+852${n}`)

/** Records of a few values each, so that two of them often agree, nearly agree, or say nothing. */
export const someFields: fc.Arbitrary<Fields> = fc.record(
  {
    first_name: given,
    last_name: family,
    email: fc.constantFrom(
      'bob@firm.example',
      'bob@frm.example',
      'anna.m@firm.example',
      'info@firm.example',
      'rob77@gmail.com',
    ),
    phone: digits,
    company_primary: fc.constantFrom('Firm Ltd', 'Firm', 'Firm Trading', 'Other GmbH', '青空株式会社'),
    address_primary: fc.constantFrom('12 High Street', '12 High St', '14 High Street', '3 Mill Lane'),
    city: fc.constantFrom('Leeds', 'Leads', 'York'),
    postal_code: fc.constantFrom('LS1 4AP', 'LS1 4AB', 'YO1 7HH'),
    youtube_handle: fc.constantFrom('@firm', '@other'),
    linkedin_url: fc.constantFrom('https://linkedin.com/in/a', 'https://linkedin.com/in/b'),
  },
  { requiredKeys: [] },
)
