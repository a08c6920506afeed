import { describe, expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { areRegisterNumbers } from '../../../../../shared/importing/mapping/naming/register-numbers.ts'
import { registerNumbers } from '../../../../../shared/importing/mapping/synonyms/registers.ts'
import { findUnmapped } from '../../../../../shared/importing/planning/find-unmapped.ts'

// biome-ignore-all format: lists of headers and cells, a line a country

/** Headers as lists write them, with numbers that look like phones. */
const registers: readonly (readonly [country: string, headers: string, cells: readonly string[]])[] = [
  ['CL', 'RUT, R.U.T., RUT cliente, RUN, Rut *', ['12.345.678-5', '7.654.321-K', '15.111.222-3']],
  ['BR', 'CPF, CNPJ, CPF/CNPJ, CPF do cliente, C.P.F.', ['123.456.789-09', '987.654.321-00', '111.444.777-35']],
  ['PL', 'NIP, NIP klienta, Nr NIP, REGON, PESEL, NIP:', ['526-104-08-28', '774-000-14-54', '525-23-44-078']],
  [
    'NO',
    'Fødselsnr., Fødselsnummer, Org.nr, Organisasjonsnummer, Personnr.',
    ['01018044118', '150472 33055', '280991 44012'],
  ],
  ['IS', 'Kennitala, Kennitala greiðanda, Kt., KENNITALA', ['050338-1902', '120471-3359', '280991-4409']],
  ['SE', 'Personnummer, Org nr, Org.nr., Orgnr, Momsreg.nr', ['800101-4411', '720415-3305', '910928-4401']],
  ['DK', 'CPR-nr., CVR, CVR-nr, SE-nr.', ['010180-4411', '150472-3305', '280991-4401']],
  ['FI', 'Y-tunnus, HETU, Henkilötunnus', ['0737546-2', '2048364-4', '1927400-1']],
  [
    'KR',
    '사업자번호, 사업자등록번호, 주민등록번호, 법인등록번호, 사업자 번호',
    ['617-81-40921', '604-12-77310', '621-86-02294'],
  ],
  ['TW', '統編, 統一編號, 公司統編, 身分證字號', ['02-209913-1', '04-595257-0', '12-345675-1']],
  [
    'CN',
    '身份证号, 身份证号码, 客户身份证号, 统一社会信用代码, 税号',
    ['110101 19900307 12', '310101 19851212 34', '440301 19770808 55'],
  ],
  ['JP', '法人番号, マイナンバー, 登録番号', ['1234-5678-9012', '2345-6789-0123', '3456-7890-1234']],
  ['BG', 'ЕГН, ЕИК, БУЛСТАТ', ['752316 9263', '803205 6031', '610105 7509']],
  ['HR', 'OIB, OIB nr, MBS', ['069 843 512 77', '081 793 146 60', '015 323 142 01']],
  ['RS', 'JMBG, PIB, Matični broj, ЈМБГ, ПИБ', ['010198 0710 00', '150597 2715 12', '280999 1715 33']],
  [
    'RU',
    'ИНН, ИНН клиента, ОГРН, СНИЛС, Паспорт, Серия и номер паспорта',
    ['112-233-445 95', '087-654-303 00', '116-973-385 89'],
  ],
  ['KZ', 'ИИН, БИН, ИИН/БИН, ЖСН', ['850412 400187', '710923 300412', '900101 300555']],
  ['UA', 'РНОКПП, ЄДРПОУ, ІПН', ['03 1234 5678', '02 3456 7890', '03 9876 5432']],
  ['CZ', 'IČO, DIČ, Rodné číslo, IČ', ['850412 4001', '710923 3004', '900101 3005']],
  ['HU', 'Adószám, Adóazonosító jel, Cégjegyzékszám, TAJ szám', ['12345678-1-42', '22334455-2-13', '01-09-123456']],
  ['RO', 'CNP, CUI, Cod fiscal, Nr. Reg. Com.', ['1 850412 400187', '2 710923 300412', '1 900101 300555']],
  ['GR', 'ΑΦΜ, Α.Φ.Μ., ΑΜΚΑ', ['094 019 245', '090 000 045', '099 999 999']],
  ['TR', 'TC Kimlik No, T.C. Kimlik No, Vergi No, TCKN', ['100 000 001 46', '111 111 111 10', '222 222 222 20']],
  ['ES', 'DNI, NIF, CIF/NIF, NIE, Nº DNI', ['12 345 678', '07 654 321', '45 111 222']],
  ['AR', 'CUIT, CUIL, CUIT/CUIL, DNI', ['20-12345678-6', '27-23456789-4', '30-71234567-1']],
  [
    'CO',
    'NIT, Cédula, Cédula del titular, Nº de cédula, Documento',
    ['900.123.456-7', '800.654.321-0', '901.111.222-3'].map((one) => one.replaceAll('.', ' ')),
  ],
  ['PE', 'RUC, Nº RUC, DNI', ['20 12345678 6', '10 23456789 4', '20 71234567 1']],
  ['PT', 'NIF, Nº Contribuinte, NIPC', ['501 964 843', '213 456 789', '508 123 456']],
  [
    'IT',
    'P. IVA, Partita IVA, P.IVA, Cod. Fiscale, Codice fiscale',
    ['012 3456 7890', '098 7654 3210', '011 2233 4455'],
  ],
  ['FR', 'SIRET, N° SIRET, SIREN, N° TVA, N° sécu', ['732 829 320', '552 100 554', '404 833 048']],
  [
    'BE',
    'Rijksregisternummer, Ondernemingsnummer, N° national, Numéro de TVA',
    ['85.04.12-001.87', '0403.170.701', '0202.239.951'].map((one) => one.replaceAll('.', ' ')),
  ],
  ['NL', 'BSN, KvK-nummer, KvK nr., BTW-nr', ['123 456 782', '111 222 333', '069 599 084']],
  [
    'DE',
    'Steuernummer, St.-Nr., USt-IdNr., Sozialversicherungsnummer, HRB',
    ['12/345/67890', '093 815 08152', '151 815 08156'].map((one) => one.replaceAll('/', ' ')),
  ],
  ['CH', 'AHV-Nr., AHV Nummer, MWST-Nr.', ['756 1234 5678 97', '756 9217 0769 85', '756 3047 5009 62']],
  ['GB', 'NI Number, NINO, UTR, Company number, VAT number, NHS no.', ['012 3456 789', '098 7654 321', '011 2233 445']],
  ['US', 'SSN, EIN, Tax ID, ITIN, Social security', ['078-05-1120', '219-09-9999', '457-55-5462']],
  ['AU', 'ABN, ACN, A.B.N.', ['51 824 753 556', '53 004 085 616', '33 102 417 032']],
  ['IN', 'Aadhaar, Aadhar No, PAN, GSTIN, आधार', ['2345 6789 0123', '9876 5432 1098', '4567 8901 2345']],
  ['PK', 'CNIC, CNIC No', ['35202-1234567-1', '42101-7654321-9', '61101-1111111-5']],
  ['TH', 'เลขบัตรประชาชน, เลขประจำตัวผู้เสียภาษี', ['1-1037-02071-81-1', '3-1005-00123-45-6', '0-1055-48123-45-6']],
  ['VN', 'Mã số thuế, MST, CCCD, Số CCCD, CMND', ['0100 109 106', '0301 442 989', '0101 248 141']],
  ['ID', 'NPWP, NIK, No. KTP, KTP', ['3171 0412 8500 01', '3273 2309 7100 04', '3578 0101 9000 03']],
  ['MY', 'No. K/P, No. IC, MyKad, IC No', ['850412-10-4001', '710923-14-3004', '900101-08-3005']],
  ['KE', 'KRA PIN, ID No, ID Number, Namba ya kitambulisho, Huduma no', ['22 345 678', '07 654 321', '30 111 222']],
  ['EG', 'الرقم القومي, السجل التجاري, الرقم الضريبي', ['285 041 212', '271 092 330', '290 010 133']],
  ['IR', 'کد ملی, شماره ملی, شناسه ملی', ['008 499 5391', '001 532 6918', '127 965 4833']],
  ['IL', 'ת.ז., תעודת זהות, ח.פ., מספר זהות', ['05 333 8190', '01 204 7133', '02 809 9144']],
]

const people = ['Ada Byron', 'Ben Okri', 'Cleo Ruiz']
/** What becomes of a column, beside a phone and without one. */
function read(country: string, header: string, cells: readonly string[], phone: boolean) {
  const columns = ['Name', header, phone ? 'Phone' : 'Xy']
  const rows = people.map((name, at) => [name, cells[at] ?? '', phone ? `+44 7700 90011${at}` : ''])
  const mapping = mapColumns(columns, rows).columns
  return [
    mapping[1]?.field ?? null,
    ...findUnmapped(mapping, rows, country).map(({ column, kind }) => `${column}: ${kind}`),
  ]
}

test.each(registers)('%s: %s', (country, headers, cells) => {
  for (const header of headers.split(', '))
    for (const one of [header, header.toUpperCase(), `${header} *`])
      for (const phone of [true, false])
        expect([one, phone, ...read(country, one, cells, phone)]).toEqual([one, phone, null])
})

test('the cells above look like numbers to dial: below a header that nobody knows most of them are asked', () => {
  const asking = registers.filter(([country, , cells]) => read(country, 'Xyz', cells, true).length > 1)
  expect(asking.length).toBeGreaterThan(registers.length / 2)
})

test('no name of a register is one of a field', () => {
  const named = registerNumbers.flatMap((line) => line.split(', ')).filter((name) => findNamedField(name) !== null)
  expect(named).toEqual([])
})

describe('what is no register', () => {
  const phones = ['+44 7700 900118', '020 7946 0958', '(020) 7946 0959']
  test.each([
    'Phone',
    'Tel',
    'Handy',
    'Xyz',
    '電話',
    'Fono',
    'Tel. Kennitala',
    'Telefon CIF',
    'Nippon',
    'Rutland',
    'Reach',
    'Contact 2',
    'Сота',
    'Panel',
    'Cuisine',
    'Reinigung',
  ])('%s', (header) => {
    expect(areRegisterNumbers(header, phones)).toBe(false)
  })

  test.each([
    ['078-05-1120', true],
    ['078-055-1120', false],
    ['123.456.789-09', true],
    ['12.345.678-K', true],
    ['617-81-40921', true],
    ['02-123-4567', false],
    ['12.34.56.78', false],
  ])('%s is written as one: %s', (cell, is) => {
    expect(areRegisterNumbers('Xyz', [cell, cell, '', cell])).toBe(is)
  })
})
