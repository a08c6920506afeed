import { expect, test } from 'vitest'
import type { TracedCell } from '../../../../shared/importing/record/trace-field.ts'
import { provenanceScreen } from '../../../../web/views/customers/provenance/provenance.tsx'
import { part, request } from '../escaping.tsx'
import { provenanceOf } from '../hostile/customer.ts'

/** What the card says of a value that came from these cells of a fixed row, as text. */
async function said(cells: readonly TracedCell[]): Promise<string> {
  const { origin, ...rest } = provenanceOf('Ann')
  if (origin.kind !== 'imported') throw new Error('entered by hand')
  const trace = { value: 'Ann', isInferred: false, cells, rules: [] }
  const card = part(provenanceScreen({ ...rest, origin: { ...origin, trace, isSame: true } }, request))
  return String(await card)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('a fixed cell stands there as it came, then who fixed it, then what they made of it', async () => {
  const words = await said([{ column: 'email', raw: 'ann@gmial.com', fixed: 'ann@gmail.com' }])
  expect(words).toMatch(/email ann@gmial\.com The row needed review and was fixed by Ann, .* : email ann@gmail\.com $/)
})

test('a cell of a fixed row that nobody has touched stands there once', async () => {
  const words = await said([{ column: 'email', raw: 'ann@acme.com' }])
  expect(words).toMatch(/email ann@acme\.com The row needed review and was fixed by Ann, \S+ \S+ \S+ \S+ \. $/)
})
