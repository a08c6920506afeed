import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../../../shared/importing/import-settings.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

describe('defaults of the batch', () => {
  const defaults = { owner: 'Mei', source: 'Fair', tags: ['fair', 'VIP'], country_code: 'HK' }
  const withDefaults = (spec: string, cells: string[]) =>
    cleanRecord(columns(spec), cells, 'repair', { ...defaultSettings, defaults })

  test('fill what the record leaves out, and no more; tags are added', () => {
    const bare = withDefaults('E=email,T=tags', ['a@a.example', 'vip'])
    expect(bare.record).toEqual({ email: 'a@a.example', tags: ['vip', 'fair'] })
    expect(bare.inferred).toMatchObject({ owner: 'Mei', source: 'Fair', country_code: 'HK', country_inferred: false })
    const full = withDefaults('O=owner,S=source,C=country_code', ['Ann', 'Web', 'France'])
    expect(full.record).toMatchObject({ owner: 'Ann', source: 'Web', country_code: 'FR', tags: ['fair', 'VIP'] })
    expect(Object.keys(full.inferred)).toEqual(['customer_type'])
  })

  test('the country tells how to read the phones', () => {
    expect(withDefaults('P=phone', ['9044 1287']).record).toMatchObject({ phone: '+85290441287' })
  })

  test('make no customer of a row that says nothing', () => {
    expect(withDefaults('E=email,C=city', ['', '-']).verdict).toBe('blank')
    expect(withDefaults('E=email', ['']).verdict).toBe('blank')
  })
})
