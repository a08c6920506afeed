import { expect, test } from 'vitest'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../columns.ts'

const clean = (cells: Readonly<Record<string, string>>) =>
  cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')

// biome-ignore format: a list
const calledOff = [
  'キャンセル', 'キャンセル済み', '取消', '已取消', '取り消し', '취소', '예약취소', 'VOID', 'Void', 'Cancelled', 'CANCELED', 'Cancellation', 'NO SHOW', 'No-show', 'Baja', 'De baja', 'Storno', 'Storniert',
  'Abgesagt', 'Annulé', 'Cancelado', 'Anulada', 'Annullato', 'Geannuleerd', 'Avbokad', 'Aflyst', 'Peruttu', 'Anulowano', 'Zrušeno', 'Törölve', 'Отменено', 'Скасовано', 'Dibatalkan', 'ยกเลิก', 'ملغى',
]

test.each(calledOff)('%s for a name is asked, whatever stands beside it', (name) => {
  for (const others of [{}, { email: 'ada@harbour-works.com' }, { phone: '+852 2345 6781' }, { notes: '3泊' }])
    expect(clean({ display_name: name, ...others }).verdict, JSON.stringify(others)).toBe('review')
})

test.each(['Void', 'Baja', 'Storno'])('%s beside a given name is somebody', (name) => {
  expect(clean({ first_name: 'Ada', last_name: name })).toMatchObject({ verdict: null, record: { last_name: name } })
})

test.each(['Ada Baja', 'Cancela Ruiz', 'Voidová Jana', '消取', 'キャン セルマ'])('%s is somebody', (name) => {
  expect(clean({ display_name: name, email: 'ada@harbour-works.com' }).verdict).toBeNull()
})

test.each([
  ['DO NOT USE', 'DUPLICATE'],
  ['DUPLICATE', 'DO NOT USE'],
  ['Delete', 'Duplicate'],
  ['Void', 'Duplicate'],
])('%s and %s for both halves of a name are no customer', (first, last) => {
  expect(clean({ first_name: first, last_name: last, email: 'ada@harbour-works.com' }).verdict).toBe('review')
})

test.each(['Cash Sales', 'CASH SALE', 'Counter sales', 'Venta mostrador', 'Retail customer', 'Client comptoir'])(
  '%s is no firm, and kept',
  (company) => {
    const { record } = clean({ company_primary: company, phone: '+852 2345 6781' })
    expect(record).not.toHaveProperty('company_primary')
    expect(record.extra).toEqual({ company_primary_raw: company })
  },
)

test.each(['Cash Sales Systems Ltd', 'Retail', 'Various', 'Counter Culture', 'Cash Converters'])(
  '%s is one',
  (company) => {
    expect(clean({ company_primary: company, phone: '+852 2345 6781' }).record.company_primary).toBe(company)
  },
)
