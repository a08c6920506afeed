import { describe } from 'vitest'
import { cleanCustomerType } from '../../../../shared/cleaning/choices/clean-customer-type.ts'
import { testLaws, testTable } from '../rule-laws.ts'

describe('a customer type cell', () => {
  testTable<string>(cleanCustomerType, {
    blank: ['', 'n/a', '-'],
    sure: [
      ['corporate', 'corporate', null],
      ['youtube_creator', 'youtube_creator', null],
      ['Company', 'corporate', 'customer_type.synonym'],
      ['B2B', 'corporate', 'customer_type.synonym'],
      ['公司', 'corporate', 'customer_type.synonym'],
      ['YouTuber', 'youtube_creator', 'customer_type.synonym'],
      ['YouTube Creator', 'youtube_creator', 'customer_type.synonym'],
      ['創作者', 'youtube_creator', 'customer_type.synonym'],
      ['Person', 'individual', 'customer_type.synonym'],
      ['個人', 'individual', 'customer_type.synonym'],
    ],
    none: [['Gold', 'customer_type.unknown-word']],
  })
  testLaws(cleanCustomerType, { kind: 'customer_type', pieces: ['corporate', 'youtube', '_', 'creator', '個人'] })
})
