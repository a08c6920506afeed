import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { isOwnerNoun } from '../naming/customer-names.ts'
import { namesOf } from '../naming/field-names.ts'
import { headerWords } from '../normalize-header.ts'
import type { Candidate } from '../tell-columns-apart.ts'
import { kindOfValue } from './value-kind.ts'

/** What people have, and a business looks after: animals, vehicles, homes. */
const owned: ReadonlySet<string> = new Set(
  namesOf(
    'pet, pets, animal, dog, cat, horse, breed, species, microchip, chip, vaccination, neutered, car, vehicle, vin, plate, registration, ' +
      'mileage, odometer, boat, yacht, vessel, berth, aircraft, property, flat, apartment, apt, unit, villa, tower, block, plot, ' +
      'tier, haustier, hund, katze, rasse, kennzeichen, fahrzeug, wohnung, mascota, perro, gato, raza, matrícula, vehículo, coche, piso, ' +
      'animaux, chien, chat, race, véhicule, immatriculation, appartement, animale, cane, gatto, razza, targa, veicolo, appartamento, ' +
      'zwierzę, pies, kot, rasa, pojazd, mieszkanie, 寵物, 宠物, 犬, 貓, 猫, 品種, 品种, 晶片, 車牌, 车牌, 車型, 车型, 單位, 房號, 房号, 室號, 室号, ペット, 車種, 部屋番号, 반려동물, 품종, 차량, 차종, 동호수',
  ),
)

const fewest = 3
/** So many of the filled cells are all different. A salesperson has more customers than one. */
const shareOfDifferent = 0.7
/** Without a word for what is owned, so many cells say it. */
const telling = 10
const shareAlone = 0.9

/**
 * A column called `Owner` and no more says whose an animal, a car or a flat is, where other columns name such a thing and
 * its cells are as good as all different: the customer, and not who looks after them for us.
 */
export function tellOwners(
  columns: readonly string[],
  candidates: readonly Candidate[],
  cellsOf: (index: number) => readonly string[],
): readonly Candidate[] {
  const hasOwned = columns.some((column) => namesThing(column))
  return candidates.map((one) =>
    one.field === 'owner' && isOwnerNoun(columns[one.index] ?? '') && areCustomers(cellsOf(one.index), hasOwned)
      ? { ...one, field: 'display_name', confidence: confidenceOfCells, rank: one.rank + 100 }
      : one,
  )
}

const confidenceOfCells = 0.6

const namesThing = (column: string): boolean => {
  const words = headerWords(column)
  return words.some((word) => owned.has(word) || [...owned].some((thing) => isJoined(word, thing)))
}

/** `寵物名稱`: scripts that part no words. */
const isJoined = (word: string, thing: string): boolean =>
  /^[^\p{Script=Latin}]{2,}$/u.test(thing) && word.includes(thing)

function areCustomers(cells: readonly string[], hasOwned: boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.some((cell) => kindOfValue(cell) === 'email')) return false
  const different = new Set(filled.map(foldKey)).size
  if (hasOwned && filled.length >= fewest) return different >= shareOfDifferent * filled.length
  return filled.length >= telling && different >= shareAlone * filled.length
}
