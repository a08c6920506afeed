import type { NamesOfFields } from './names-of-fields.ts'

// biome-ignore-all format: lists of names, a line a field

/** How lists of each language cut the names of the parts of an address, which forms write in full. */
export const addressesInShort: Readonly<Record<string, NamesOfFields>> = {
  english: {
    address_primary: [
      'add1, add 1, addr 1, adr1, addr line 1, st address, str address, house & street, house no & street, house number and street, street & no, street and no, street & house no, street no',
    ],
    postal_code: ['pcode, p code, p/code, pst code, postal cd'],
  },
  german: {
    address_primary: [
      'str hnr, str u nr, str und nr, strasse u nr, straße & nr, str & hausnr, strasse hausnr, anschr, wohnadr',
    ],
    postal_code: ['postlz'],
  },
  french: {
    address_primary: ['n° et rue, no et rue, n° & rue, rue et n°, rue n°, adr, n° rue, voie'],
    postal_code: ['c post, cd postal, cod postal'],
  },
  spanish: {
    address_primary: ['calle y nº, calle y no, calle y num, calle y número, calle núm, domic, direcc, calle no'],
    postal_code: ['c postal, cod post'],
    city: ['pobl'],
  },
  portuguese: {
    address_primary: ['rua e nº, rua nº, morada nº, ender, logradouro e nº'],
    postal_code: ['cod post, cód post, c postal'],
  },
  italian: {
    address_primary: ['via e n, via n, via e numero, via e civico, via n civico, indir'],
    postal_code: ['c a p'],
  },
  dutch: {
    address_primary: ['straat nr, straat en nr, straat huisnr, straat + huisnr, straat & nr, str nr, adr'],
    postal_code: ['postc'],
    city: ['wpl, woonpl'],
  },
  swedish: {
    address_primary: ['gatuadr, gata nr, gata och nr, utdelningsadr, näradress, näradr'],
    postal_code: ['postnr'],
    city: ['postort'],
  },
  danish: {
    address_primary: ['vej nr, vej og nr, gade nr, gadenavn og nr, gate nr, gate og nr, gateadr, besøksadr'],
    postal_code: ['postnr'],
  },
  finnish: {
    address_primary: ['lähiosoite, lähios, katuosoite, katuos, kotios'],
    postal_code: ['postinro, postinr, postin:o'],
    city: ['postitmp, postitoim, ptmp, postitp'],
  },
  icelandic: {
    address_primary: ['heimilisf, heimilisfang, gata og nr, lögheimili'],
    postal_code: ['póstnr'],
    city: ['staður, póststöð, sveitarf'],
  },
  estonian: {
    address_primary: ['aadr, tänav ja nr, tn ja nr, tänav nr, elukoha aadr'],
    postal_code: ['postiindeks, sihtnr, sihtnumber'],
  },
  latvian: {
    address_primary: [
      'adr, dekl dzīvesvieta, deklarētā dzīvesvieta, dekl adrese, faktiskā adrese, fakt adrese, iela un nr, iela nr',
    ],
    postal_code: ['pasta ind, pasta indekss'],
    city: ['apd vieta, apdz vieta'],
  },
  lithuanian: {
    address_primary: ['adr, gatvė nr, gatvė ir nr, g nr, gyv vieta, gyv adr'],
    postal_code: ['pašto k, pašto ind'],
    city: ['gyvenv, gyvenvietė'],
  },
  polish: {
    address_primary: [
      'ul i nr, ul nr, ulica nr, ulica i nr, ulica i numer, ul nr domu, ul i nr domu, ulica i nr domu, adr, adr zam, adres zam',
    ],
    postal_code: ['kod poczt, kod p, k poczt'],
    city: ['miejsc, miejscow'],
  },
  czech: {
    address_primary: [
      'ul č p, ulice č p, ulice a č p, ulice a čp, ulice čp, ul a č p, ul a čp, ulice a číslo, ulica a číslo, ulica č, adr, adresa bydl',
    ],
    city: ['obec'],
  },
  hungarian: {
    address_primary: ['utca hsz, utca házszám, utca és házszám, u hsz, lakc, lakcím'],
    postal_code: ['irsz, ir sz, ir szám, irányítósz'],
    city: ['helys, település, telep'],
  },
  romanian: {
    address_primary: ['str nr, strada nr, strada și nr, str și nr, adr'],
    postal_code: ['cod poșt, c poștal'],
    city: ['localit'],
  },
  croatian: {
    address_primary: [
      'ul br, ulica br, ulica i br, ulica i broj, ulica i kbr, ulica kbr, adr, ulica in hišna št, ulica in št, ul in hišna št',
    ],
    postal_code: ['pošt br, poštanski br, ptt, ptt br, pošt št, poštna št'],
    city: ['naselje'],
  },
  serbian: {
    address_primary: ['ул бр, улица бр, улица и бр, улица и број, адр'],
    postal_code: ['пошт бр, птт, птт бр'],
    city: ['нас, насеље, насел место'],
  },
  bulgarian: {
    address_primary: ['ул №, улица №, ул и №, адр, ул номер'],
    postal_code: ['п к, пк, пощ код, пощенски к'],
    city: ['нас място, населено място, нас м, гр с'],
  },
  russian: {
    address_primary: ['ул дом, улица дом, ул д, ул д кв, улица дом квартира, адр, адрес прож, адрес рег'],
    postal_code: ['почт инд, почт индекс, п инд'],
    city: ['нас пункт, насел пункт, н п'],
  },
  ukrainian: {
    address_primary: ['вул буд, вулиця будинок, вул буд кв, вул і буд, вулиця буд, адр'],
    postal_code: ['пошт індекс, пошт інд'],
    city: ['нас пункт, населений пункт'],
  },
  greek: {
    address_primary: ['οδός αρ, οδός και αριθμός, οδός αριθμός, οδος & αρ, δ/νση, διευθ, δνση'],
    postal_code: ['τ κ, ταχ κωδ, ταχ κώδικας'],
  },
  turkish: {
    address_primary: ['adr, ikamet adresi, ikametgah, ikametgah adresi, açık adres, ev adr, cadde sokak no'],
    postal_code: ['p kodu, posta kd'],
  },
  hebrew: { address_primary: ['רח, רח ומס, רחוב ומס, רחוב ומספר, רח ומספר, רחוב מס בית, רח מס'] },
  arabic: { address_primary: ['الشارع والرقم, الشارع ورقم المبنى, ع السكن'], postal_code: ['ر ب, الرمز البريدى'] },
  georgian: {
    address_primary: ['მის, ქუჩა ნომერი, ქუჩა და ნომერი, საცხ მისამართი'],
    postal_code: ['ინდექსი, საფოსტო ინდექსი'],
  },
  thai: { address_primary: ['ที่อยู่ปัจจุบัน, บ้านเลขที่ ถนน, ที่อยู่ตามทะเบียนบ้าน'], postal_code: ['รหัส ปณ, รหัสปณ, ปณ, รหัส ป ณ'] },
  vietnamese: { address_primary: ['đ/c, đc, số nhà đường, số nhà tên đường'] },
  malay: { address_primary: ['alamat surat menyurat, almt, jln no, jalan dan no'], postal_code: ['pskd, posko'] },
}
