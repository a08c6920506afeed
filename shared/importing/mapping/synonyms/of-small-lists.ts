import type { NamesOfFields } from './names-of-fields.ts'

/** What columns are called in lists that small firms keep by hand: shortened, spoken, two fields in one. */
export const ofSmallLists: Readonly<Record<string, NamesOfFields>> = {
  am: { display_name: ['ስም, ሙሉ ስም, የደንበኛ ስም'], phone: ['ስልክ, ስልክ ቁጥር'], city: ['ከተማ'], address_primary: ['አድራሻ'] },
  ar: {
    display_name: ['اسم الولد, اسم الطفل'],
    address_primary: ['العنوان الوطني, العنوان بالتفصيل'],
    city: ['البلدة'],
  },
  cs: {
    display_name: ['jednatel, kontakt osoba, kont osoba'],
    first_name: ['křestní, křestní jméno'],
    city: ['psč obec, psč město, psč a obec, psč a město'],
  },
  de: { city: ['plz ort, plz und ort, plz stadt, plz wohnort'], phone: ['tel gesch, tel priv, tel dienstl'] },
  el: {
    display_name: ['υπεύθυνος, υπεύθυνος παραγγελιών, υπεύθ παραγγελιών, υπεύθυνος επικοινωνίας'],
    address_primary: ['διεύθυνση έδρας, διεύθ έδρας, δ νση, διεύθ'],
    city: ['τκ πόλη, τ κ πόλη, πόλη τκ'],
    notes: ['παρατ, σημ'],
  },
  es: {
    display_name: ['apellido y nombre, apellidos y nombre, apellido nombre, nombre apellido'],
    city: ['cp población, cp ciudad'],
  },
  fa: { city: ['شهرستان'] },
  fi: {
    address_primary: ['laskutusosoite, käyntiosoite'],
    city: ['postinro ja paikka, postinumero ja paikka'],
    notes: ['huom'],
  },
  fr: {
    phone: ['tél rés, tél trav, tél bur, tél dom, tél bureau, tél domicile, tél travail, cell, tél prof'],
    company_primary: ['organisme'],
    address_primary: ['adresse pour reçu, adresse postale'],
    city: ['cp ville, code postal et ville, cp et ville'],
  },
  hu: {
    city: ['helység, irsz város, irányítószám város'],
    address_primary: ['számlázási cím, szla cím, levelezési cím'],
    notes: ['megj'],
  },
  id: {
    company_primary: ['kerja di, bekerja di, tempat kerja, tempat bekerja'],
    phone: ['hp wa, no hp wa, wa hp, no wa'],
    notes: ['ket'],
  },
  it: { city: ['cap città, cap e città, cap località, cap comune'] },
  ja: { company_primary: ['出展社, 出展者, 出展企業'], display_name: ['ご担当, 御担当'] },
  nl: { first_name: ['vrl, voorl'], city: ['wpl, pc plaats, postcode plaats'] },
  pl: {
    company_primary: ['kontrahent, nazwa kontrahenta'],
    display_name: ['os do kontaktu, osoba do kontaktu, os kontaktowa'],
    city: ['kod i miasto, kod pocztowy i miasto, kod miasto, kod i miejscowość'],
  },
  pt: {
    display_name: ['falar com, tratar com, aos cuidados de'],
    address_primary: ['rua nº, rua n, rua e número, rua numero'],
    city: ['cidade uf, município uf, cidade e uf, cidade estado'],
    phone: ['zap'],
    notes: ['obs'],
  },
  ro: { company_primary: ['denumire client, denumire firmă, denumire'] },
  sv: {
    city: ['postort, postnr ort, postnr och ort, postnummer och ort, poststed, postnr sted, postnr by'],
    notes: ['övrigt'],
  },
  sw: { region: ['kaunti'] },
  th: {
    last_name: ['สกุล'],
    company_primary: ['ที่ทำงาน, สถานที่ทำงาน'],
    phone: ['เบอร์, เบอร์โทร, เบอร์มือถือ'],
  },
  tr: { company_primary: ['cari ünvanı, cari unvan, cari adı'], display_name: ['yetkili, yetkili kişi'] },
  vi: {
    last_name: ['họ tên đệm, họ và tên đệm, họ và đệm, họ đệm, họ lót, họ và tên lót'],
    phone: ['sđt'],
    address_primary: ['đ c nhà, đ c, đc, đ c nhà riêng'],
    notes: ['g c'],
  },
  zh: {
    company_primary: ['单位抬头, 邊間公司嘅, 边间公司'],
    display_name: ['點稱呼, 点称呼, 怎么称呼, 怎樣稱呼'],
  },
}
