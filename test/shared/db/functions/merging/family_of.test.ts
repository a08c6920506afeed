import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openTables } from '../../open-tables.ts'
import { addCustomers, addMerge } from './families.ts'

const db = openTables()

test('everybody is shown by the last survivor, who has all that were merged into it, through others too', async () => {
  const [top = '', middle = '', low = '', gone = '', alone = ''] = await addCustomers(db(), 5)
  await addMerge(db(), middle, top)
  await addMerge(db(), low, middle)
  await addMerge(db(), gone, top, true)
  const read = async (id: string) => {
    const { rows } = await sql<{ family: string[]; shown: string }>`
      select array(select family_of(${id})) as family, shown_of(${id}) as shown`.execute(db())
    return { family: rows[0]?.family.toSorted(), shown: rows[0]?.shown }
  }
  const sorted = (...ids: string[]) => ids.toSorted()
  expect(await read(top)).toEqual({ family: sorted(top, middle, low), shown: top })
  expect(await read(middle)).toEqual({ family: sorted(middle, low), shown: top })
  expect(await read(low)).toEqual({ family: [low], shown: top })
  expect(await read(gone)).toEqual({ family: [gone], shown: gone })
  expect(await read(alone)).toEqual({ family: [alone], shown: alone })
})
