import type { PartRole } from '../column-mapping.ts'
import { normalizeHeader } from '../normalize-header.ts'
import { namesOf } from './field-names.ts'

const names = (text: string): ReadonlySet<string> => new Set(namesOf(text))

/** What columns are called that have a part of what stands in another one. */
export const partNames: Readonly<Record<PartRole, ReadonlySet<string>>> = {
  'calling-code': names(
    'ländervorwahl, landesvorwahl, country calling code, calling code, dial code, dialling code, dialing code, isd code, ' +
      'phone country code, mobile country code, country dial code, indicatif pays, indicatif, landnummer, 国际区号, 國際區號, 국가번호',
  ),
  'area-code': names(
    'vorwahl, ortsvorwahl, vorwahlnummer, area code, phone area code, std code, indicatif régional, prefijo, código de área, ' +
      'prefisso, ddd, netnummer, kengetal, riktnummer, numer kierunkowy, kierunkowy, předvolba, předčíslí, körzetszám, alan kodu, ' +
      'код города, 市外局番, 区号, 區號, 电话区号, 電話區號, 지역번호',
  ),
  'house-number': names(
    'hausnummer, hausnr, haus nr, hnr, hsnr, house number, house no, house nr, house num, building number, building no, street number, street no, ' +
      'huisnummer, huisnr, numéro de rue, numéro de voie, n° de voie, n° de rue, n° rue, numéro dans la rue, numero civico, n° civico, civico, ' +
      'número de calle, número exterior, núm ext, no exterior, número da casa, número da rua, número do endereço, numer domu, nr domu, numer budynku, nr budynku, ' +
      'číslo domu, číslo popisné, čp, č p, házszám, husnummer, husnr, gatunummer, talon numero, kapı no, bina no, дом, номер дома',
  ),
  'house-addition': names(
    'toevoeging, huisnummer toevoeging, toevoeging huisnummer, huisnr toevoeging, toev, huisnummer toev, huisnr toev, huisletter, house number addition, house number suffix, ' +
      'house number extension, hausnummerzusatz, hausnummer zusatz, hausnr zusatz, hausnrzusatz, indice de répétition, bis ter',
  ),
  'flat-number': names('nr lokalu, numer lokalu, nr mieszkania, numer mieszkania, číslo bytu'),
  'name-prefix': names(
    'tussenvoegsel, tussenvoegsels, tussenv, voorvoegsel, voorvoegsels, voorvoegsel achternaam, last name prefix, lastname prefix, surname prefix, ' +
      'family name prefix, namensvorsatz, vorsatzwort, nachname vorsatz, particule, particule du nom',
  ),
  'name-suffix': names(
    'suffix, suffixes, sfx, suff, name suffix, suffix name, last name suffix, lastname suffix, surname suffix, family name suffix, generation suffix, generational suffix, ' +
      'generation, generation code, gen, name generation, jr sr, sr jr, jr sr ii iii, junior senior, senior junior, namenssuffix, namenszusatz, nachname suffix, ' +
      'suffixe, suffixe du nom, génération, sufijo, sufijo del nombre, generación, sufixo, sufixo do nome, geração, suffisso, suffisso del nome, generazione, ' +
      'achtervoegsel, achtervoegsel naam, suffiks, navnesuffiks, namnsuffix, sufiks, sufiks nazwiska, přípona jména, utótag, névutótag, sufix, sonek, soyadı eki, суффикс, ' +
      '后缀, 後綴, 姓名后缀, 姓名後綴, 稱謂尾碼, 字尾, 接尾辞, 접미사, 이름 접미사, hậu tố, คำต่อท้าย, akhiran nama',
  ),
}

/** Names of many a number, which are one of a house where they stand right beside the street. */
export const bareNumbers: ReadonlySet<string> = names(
  'número, numero, num, núm, nummer, nr, no, n, n°, number, numéro, číslo, numer',
)

const fax = names(
  'fax, faxnr, faxnummer, faxnumber, fax number, fax no, fax nr, fax num, telefax, telefaxnummer, telefaks, faks, faksnummer, faks numarası, faks no, business fax, work fax, home fax, office fax, company fax, other fax, ' +
    'fax geschäftlich, fax privat, télécopie, télécopieur, n° de fax, numéro de fax, número de fax, nº de fax, numero di fax, numer faksu, faksi, факс, номер факса, φαξ, فاكس, رقم الفاكس, פקס, फैक्स, แฟกซ์, โทรสาร, số fax, nomor fax, ' +
    '传真, 傳真, 传真号码, 傳真號碼, 传真号, 公司传真, 公司傳真, ファックス, ファクス, fax番号, ファックス番号, ファクシミリ, 팩스, 팩스번호',
)

/** Whether a column has the numbers of fax machines: by none of them somebody is called. */
export const isFax = (column: string): boolean => fax.has(normalizeHeader(column.replace(/\d+\s*$/, '')))
