import { namesOf } from './field-names.ts'

/** What people have, and a business looks after: animals, vehicles, homes. */
export const owned: ReadonlySet<string> = new Set(
  [
    'pet, pets, animal, dog, cat, horse, breed, species, microchip, chip, vaccination, neutered, car, vehicle, vin, plate, registration, ' +
      'mileage, odometer, boat, yacht, vessel, berth, aircraft, property, flat, apartment, apt, unit, villa, tower, block, plot, ' +
      'tier, haustier, hund, katze, rasse, kennzeichen, fahrzeug, wohnung, mascota, perro, gato, raza, matrícula, vehículo, coche, piso, ' +
      'animaux, chien, chat, race, véhicule, immatriculation, appartement, animale, cane, gatto, razza, targa, veicolo, appartamento, ' +
      'zwierzę, pies, kot, rasa, pojazd, mieszkanie, 寵物, 宠物, 犬, 貓, 猫, 品種, 品种, 晶片, 車牌, 车牌, 車型, 车型, 單位, 房號, 房号, 室號, 室号, ペット, 車種, 部屋番号, 반려동물, 품종, 차량, 차종, 동호수',
    'plovilo, brod, brodica, jahta, barka, ljubimac, mačka, vozilo, automobil, tablice, registracija, kuća, nekretnina, čoln, plovila, hišni ljubljenček, lodž, loď, jachta, pes, kočka, kůň, zvíře, vozidlo, spz, byt, dům, nehnuteľnosť, zviera, hajó, vitorlás, kutya, macska, állat, rendszám, jármű, lakás, ingatlan',
    'koń, łódź, jacht, samochód, nieruchomość, psa, kota, konia, båt, häst, hästen, katt, bil, lägenhet, fastighet, hest, hesten, katten, båd, skib, leilighet, eiendom, lejlighed, vene, hevonen, koira, kissa, lemmikki, auto, ajoneuvo, asunto, huoneisto, paat, hobune, koer, kass, korter, sõiduk, laiva, suns, kaķis, zirgs, dzīvoklis, laivas, šuo, katė, žirgas, butas',
    'barco, velero, yate, lancha, caballo, yegua, finca, vivienda, inmueble, barca, imóvel, fração, apartamento, cavalo, cão, veículo, carro, automóvel, barcă, navă, iaht, câine, pisică, mașină, apartament, imobil, bateau, voilier, cheval, chat, voiture, logement, cavallo, immobile, schip, paard, kenteken, woning, pand',
    'makina, varka, qen, shtëpia, anija, судно, яхта, лодка, катер, конь, лошадь, собака, кошка, питомец, кличка, порода, автомобиль, машина, госномер, човен, кінь, тварина, авто, житло, кораб, кон, куче, котка, кола, апартамент, брод, пловило, возило, σκάφος, άλογο, σκύλος, γάτα, ζώο, αυτοκίνητο, όχημα, πινακίδα, διαμέρισμα, ακίνητο, tekne, köpek, kedi, araç, plaka, daire, konut',
    'القارب, يخت, الحصان, حصان, القط, الكلب, السيارة, سيارة, اللوحة, المركبة, الشقة, العقار, سفينة, קלב, כלב, חתול, סוס, רכב, דירה, נכס, יאכטה, सदन, वाहन, कुत्ता, घोड़ा, เรือ, สัตว์เลี้ยง, สุนัข, แมว, รถ, ทะเบียนรถ, ห้อง, thú cưng, biển số, xe, căn hộ, tàu, kapal, kereta, haiwan, kucing, anjing, kuda, gari, mbwa, 船名, 船舶, 车型, 馬匹, 马匹, 宠物名, 愛犬, 犬名, 猫名, 馬名, 艇名, 物件, 선박, 강아지, 고양이, 요트',
  ].flatMap(namesOf),
)
