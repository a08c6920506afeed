import { namesOf } from './field-names.ts'

/** What people have, and a business looks after: animals, vehicles, homes. */
export const owned: ReadonlySet<string> = new Set(
  namesOf(
    'pet, pets, animal, dog, cat, horse, breed, species, microchip, chip, vaccination, neutered, car, vehicle, vin, plate, registration, ' +
      'mileage, odometer, boat, yacht, vessel, berth, aircraft, property, flat, apartment, apt, unit, villa, tower, block, plot, ' +
      'tier, haustier, hund, katze, rasse, kennzeichen, fahrzeug, wohnung, mascota, perro, gato, raza, matrícula, vehículo, coche, piso, ' +
      'animaux, chien, chat, race, véhicule, immatriculation, appartement, animale, cane, gatto, razza, targa, veicolo, appartamento, ' +
      'zwierzę, pies, kot, rasa, pojazd, mieszkanie, 寵物, 宠物, 犬, 貓, 猫, 品種, 品种, 晶片, 車牌, 车牌, 車型, 车型, 單位, 房號, 房号, 室號, 室号, ペット, 車種, 部屋番号, 반려동물, 품종, 차량, 차종, 동호수',
  ),
)
