import { describe, expect, test } from 'vitest'
import { completeValues } from '../../../shared/customers/complete-values.ts'

const ada = { display_name: 'Ada Lovelace', first_name: 'Ada', last_name: 'Lovelace' }
const chan = { display_name: '陳大文', first_name: '大文', last_name: '陳' }

describe('the type', () => {
  test.each([
    ['a company', { company_primary: 'Quay' }, 'corporate'],
    ['a handle', { youtube_handle: '@ada', company_primary: 'Quay' }, 'youtube_creator'],
    ['a name', { display_name: 'Ada' }, 'individual'],
    ['left open in words', { display_name: 'Ada', customer_type: null }, 'individual'],
  ])('is inferred of somebody new: %s', (_, values, type) => {
    expect(completeValues(values, null).customer_type).toBe(type)
  })

  test('stands as the person says', () => {
    expect(completeValues({ company_primary: 'Quay', customer_type: 'individual' }, null).customer_type).toBe(
      'individual',
    )
  })

  test('stays when something else changes, and is inferred again when it is cleared', () => {
    const before = { customer_type: 'individual', display_name: 'Ada' }
    expect(completeValues({ company_primary: 'Quay' }, before)).toEqual({ company_primary: 'Quay' })
    expect(completeValues({ company_primary: 'Quay', customer_type: null }, before).customer_type).toBe('corporate')
    expect(completeValues({ customer_type: null }, before)).toEqual({})
  })
})

test('a status that is cleared is a lead again', () => {
  expect(completeValues({ status: null }, { status: 'active' })).toEqual({ status: 'lead' })
  expect(completeValues({ status: null }, { status: 'lead' })).toEqual({})
})

test('a country that a person gives, or takes away, is not inferred', () => {
  expect(completeValues({ country_code: 'HK' }, { country_code: null })).toEqual({
    country_code: 'HK',
    country_inferred: false,
  })
  expect(completeValues({ country_code: null }, { country_code: 'HK' })).toEqual({
    country_code: null,
    country_inferred: false,
  })
  expect(completeValues({ city: 'Rome' }, { country_code: 'HK' })).toEqual({ city: 'Rome' })
})

describe('the handle that a channel says', () => {
  const youtube_channel_url = 'https://www.youtube.com/@ada'

  test('is noted where there is none', () => {
    expect(completeValues({ youtube_channel_url }, {}).youtube_handle).toBe('@ada')
  })

  test('is not put over another, or over one that is taken away just now', () => {
    expect(completeValues({ youtube_channel_url }, { youtube_handle: '@bob' })).toEqual({ youtube_channel_url })
    expect(completeValues({ youtube_channel_url, youtube_handle: '@bob' }, {}).youtube_handle).toBe('@bob')
  })

  test('is none of a channel id', () => {
    const byId = 'https://www.youtube.com/channel/UC0123456789012345678901'
    expect(completeValues({ youtube_channel_url: byId }, {})).toEqual({ youtube_channel_url: byId })
  })
})

describe('names stay in step', () => {
  test.each([
    ['a full name is split', {}, { display_name: 'Ada Lovelace' }, { first_name: 'Ada', last_name: 'Lovelace' }],
    [
      'and takes the place of no parts at all',
      { display_name: 'Ada Lovelace' },
      { display_name: 'Ada Byron' },
      { first_name: 'Ada', last_name: 'Byron' },
    ],
    ['not where the split is not safe', {}, { display_name: 'Quay Ltd' }, {}],
    ['a new full name takes its parts along', ada, { display_name: 'Ada Byron' }, { last_name: 'Byron' }],
    ['and clears them where it has none', ada, { display_name: 'Ada' }, { first_name: null, last_name: null }],
    ['parts that said something else stay', { ...ada, first_name: 'Augusta' }, { display_name: 'Ada Byron' }, {}],
    ['a first name alone that it did not say stays', { ...ada, last_name: null }, { display_name: 'Ada Byron' }, {}],
    ['so does a last name alone', { ...ada, first_name: null }, { display_name: 'Ada Byron' }, {}],
    ['parts stay when the full name goes', ada, { display_name: null }, {}],
    ['a new last name takes the full name along', ada, { last_name: 'Byron' }, { display_name: 'Ada Byron' }],
    ['in eastern order', chan, { first_name: '小明' }, { display_name: '陳小明' }],
    [
      'the last name first',
      { ...ada, display_name: 'Lovelace Ada' },
      { last_name: 'Byron' },
      { display_name: 'Byron Ada' },
    ],
    [
      'and without the first',
      { ...ada, display_name: 'Lovelace Ada' },
      { first_name: null },
      { display_name: 'Lovelace' },
    ],
    ['and without the last', { ...ada, display_name: 'Lovelace Ada' }, { last_name: null }, { display_name: 'Ada' }],
    ['in Western order without the first', ada, { first_name: null }, { display_name: 'Lovelace' }],
    ['in Western order without the last', ada, { last_name: null }, { display_name: 'Ada' }],
    ['in eastern order without the first', chan, { first_name: null }, { display_name: '陳' }],
    ['in eastern order without the last', chan, { last_name: null }, { display_name: '大文' }],
    ['no name without any part', ada, { first_name: null, last_name: null }, { display_name: null }],
    ['not where the full name said more', { ...ada, display_name: 'Dr Ada Lovelace' }, { last_name: 'Byron' }, {}],
    ['where all of them change, they are as typed', ada, { display_name: 'X Y', first_name: 'Z' }, {}],
    ['parts alone make no full name', {}, { first_name: 'Ada', last_name: 'Lovelace' }, {}],
  ])('%s', (_, before, changed, followed) => {
    expect(completeValues(changed, before)).toEqual({ ...changed, ...followed })
  })
})
