import { expect, test } from 'vitest'
import { readAddress } from '../../../../../shared/cleaning/names/evidence/read-address.ts'

const firms =
  'PT|CV|UD|GmbH|GmbH & Co. KG|AG|Ltd|Ltd.|LLC|Inc.|S.A.|S.L.|SARL|S.r.l.|Bt.|Kft.|sp. z o.o.|s.r.o.|AB|Oy|A/S|B.V.|บจก.|หจก.|ООО|株式会社|(株)|有限公司|㈜|주식회사|Verein|Firma|M/s|御中|Toko|شركة'.split(
    '|',
  )
const people = 'Mr|Mrs.|Herr|Frau|Sr.|Sra.|M.|Mme|Dr|様|先生|女士|씨|Bapak|Ibu|Bpk|คุณ|Pan|Pani|Hr|Fru'.split('|')

test.each(firms)('%s is how a firm is addressed', (text) => expect(readAddress(text)).toBe('firm'))
test.each(people)('%s is how a person is addressed', (text) => expect(readAddress(text)).toBe('person'))
test.each(['', 'VIP', 'Anna', '12', 'x'])('%s says neither', (text) => expect(readAddress(text)).toBe(null))
