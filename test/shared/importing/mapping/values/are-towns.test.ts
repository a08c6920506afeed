import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { areTowns } from '../../../../../shared/importing/mapping/values/are-towns.ts'

const towns: Readonly<Record<string, readonly string[]>> = {
  SE: ['181 64 Lidingö', '185 31 Vaxholm', '111 22 Stockholm', ''],
  NO: ['0155 Oslo', '5003 Bergen', '7010 Trondheim'],
  DK: ['2100 København', '8000 Aarhus', '9000 Aalborg'],
  CZ: ['110 00 Praha 1', '602 00 Brno', '301 00 Plzeň', '370 01 České Budějovice', '779 00 Olomouc'],
  PL: ['00-950 Warszawa', '31-001 Kraków', '80-001 Gdańsk'],
  DE: ['10115 Berlin', '80331 München', '50667 Köln'],
  GR: ['185 35 Πειραιάς', '112 57 Αθήνα'],
}

test.each(Object.entries(towns))('%s: postal codes with their towns are no streets', (_, cells) => {
  expect(areTowns(cells)).toBe(true)
  const rows = cells.map((cell) => ['Ann Lee', '12 Pier Road', cell])
  const { columns } = mapColumns(['Name', 'Street', 'Postadress'], rows)
  expect(columns.map(({ field }) => field)).toEqual(['display_name', 'address_primary', 'city'])
})

test.each([
  [['1200 Main Street', '450 Oak Avenue', '88 Elm Drive']],
  [['1200 Broadway', '4500 Sunset Strip', '2200 The Embarcadero']],
  [['Box 123, 111 22 Stockholm', 'Storgatan 4, 222 33 Lund']],
  [['Stockholm', 'Lund']],
  [['10115', '80331']],
  [['', '']],
])('%j are not', (cells) => expect(areTowns(cells)).toBe(false))
