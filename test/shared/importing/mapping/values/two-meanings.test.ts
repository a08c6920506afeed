import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'

const fieldOf = (column: string, cells: readonly string[]) =>
  mapColumns(
    ['Name', column],
    cells.map((cell, at) => [`Ada Byron ${at}`, cell]),
  ).columns[1]?.field

const headers = [
  'Estado',
  'State',
  'Stato',
  'Stav',
  'Stan',
  'Situação',
  'Status',
  'État',
  'Zustand',
  'Province',
  'Region',
]

const statuses: Readonly<Record<string, string[]>> = {
  es: ['Activo', 'Perdido', 'Pendiente', 'Nuevo', 'Ganada', 'Baja', 'con cita el martes'],
  en: ['open', 'closed', 'won', 'open', 'lost', 'on hold'],
  it: ['attivo', 'nuovo', 'perso', 'in trattativa', 'chiuso'],
  cs: ['nový', 'aktivní', 'ztracený', 'v jednání'],
  pl: ['nowy', 'w toku', 'przegrany', 'nieaktywny', 'nowy'],
  pt: ['ativo', 'inativo', 'em negociação', 'ganho'],
  fr: ['gagné', 'perdu', 'en cours', 'fermé'],
  de: ['offen', 'gewonnen', 'verloren', 'in Bearbeitung'],
  tr: ['aktif', 'pasif', 'beklemede', 'iptal'],
  ru: ['активный', 'в работе', 'отказ', 'новый'],
}
const regions: Readonly<Record<string, string[]>> = {
  us: ['CA', 'NY', 'TX', 'OK', 'IN'],
  named: ['California', 'Texas', 'Ohio', 'New York'],
  mx: ['Jalisco', 'Nuevo León', 'Puebla', 'Oaxaca', 'Sonora'],
  br: ['São Paulo', 'Bahia', 'Paraná', 'Ceará'],
  it: ['Lombardia', 'Toscana', 'Sicilia', 'Veneto'],
  de: ['Bayern', 'Hessen', 'Sachsen'],
}

describe('words for how things stand make a column one of statuses, whatever it is called', () => {
  test.each(headers)('%s', (header) =>
    expect(Object.entries(statuses).filter(([, cells]) => fieldOf(header, cells) !== 'status')).toEqual([]),
  )
})

describe('names of regions make it one of regions', () => {
  test.each(headers)('%s', (header) =>
    expect(Object.entries(regions).filter(([, cells]) => fieldOf(header, cells) !== 'region')).toEqual([]),
  )
})

test.each<[string, string[], string | null]>([
  ['Stato', ['Italia', 'Francia', 'Germania'], 'country_code'],
  // What nobody can read leaves the name to say it, or nobody.
  ['Estado', ['Quux', 'Zot', 'Blib'], 'region'],
  ['Stav', ['Quux', 'Zot', 'Blib'], 'status'],
  ['Stan', ['Quux', 'Zot', 'Blib'], null],
  ['Status', ['OK', 'OK', 'OK'], 'status'],
  ['Status', ['OK', 'IN', 'OK'], 'status'],
  // One word may be a slip.
  ['State', ['California', 'open', 'Texas', 'Ohio'], 'region'],
  ['État', ['bon', 'neuf', 'usé'], null],
])('%s with %j: %s', (column, cells, field) => expect(fieldOf(column, cells)).toBe(field))
