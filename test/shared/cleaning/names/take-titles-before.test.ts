import { expect, test } from 'vitest'
import { takeTitlesBefore } from '../../../../shared/cleaning/names/take-titles-before.ts'

/** The title in front of a bar. */
function show(text: string, least?: 1 | 2): string {
  const { name, title } = takeTitlesBefore(text, least)
  return `${title ?? ''}|${name}`
}

test.each([
  ['Emma Quist', '|Emma Quist'],
  ['', '|'],
  ['Mr Quist', 'Mr|Quist'],
  ['Mr', 'Mr|'],
  ['Mr Dr', 'Mr Dr|'],
  ['Dr.Smith', 'Dr.|Smith'],
  ['Dipl.-Ing. Huber', 'Dipl.-Ing.|Huber'],
  ['Rabbi.Smith', 'Rabbi.|Smith'],
  ['Dr.Xyz.Smith', '|Dr.Xyz.Smith'],
  ['Lt', '|Lt'],
  ['Senator', '|Senator'],
  ['Lt Col', 'Lt Col|'],
  ['Arch Quist', '|Arch Quist'],
  ['Ir Emma Quist', 'Ir|Emma Quist'],
  ['CA EMMA Quist', 'CA|EMMA Quist'],
  ['Dear Emma', '|Emma'],
  ['Dear Mr Quist', 'Mr|Quist'],
  ['นายสมชาย', 'นาย|สมชาย'],
  ['ด.ญ.พิมพ์ชนก อินทร', 'ด.ญ.|พิมพ์ชนก อินทร'],
  ['ทพญ.วิภา', 'ทพญ.|วิภา'],
  ['คุณหญิงมาลี', 'คุณหญิง|มาลี'],
  ['คุณสมหญิง', 'คุณ|สมหญิง'],
  ['ผศ.ดร.สมชาย ใจดี', 'ผศ.ดร.|สมชาย ใจดี'],
  ['พ.ต.อ. สมศักดิ์', 'พ.ต.อ.|สมศักดิ์'],
  ['อารีย์ ศรี', '|อารีย์ ศรี'],
  ['инж. Васил Ников', 'инж.|Васил Ников'],
  ['доц. д-р Елена Тодорова', 'доц. д-р|Елена Тодорова'],
  ['Tan', '|Tan'],
  ['Tan Wei', '|Tan Wei'],
  ['Tan Sri Wei', 'Tan Sri|Wei'],
  ['Don', '|Don'],
  ['Don Emma', '|Don Emma'],
  ['Don Emma Quist', 'Don|Emma Quist'],
  ['Sir Emma', 'Sir|Emma'],
  ['Sir', '|Sir'],
  ['Lady', '|Lady'],
  ['Anh Tuấn', '|Anh Tuấn'],
  ['Anh Nguyễn Văn An', 'Anh|Nguyễn Văn An'],
  ['Chị Lan', 'Chị|Lan'],
  ['Chị', '|Chị'],
  ['Emma Chị Lan', '|Emma Chị Lan'],
  ['CEO Emma', 'CEO|Emma'],
  ['CEO', 'CEO|'],
  ['Ceo Emma', '|Ceo Emma'],
  ['CA Emma Quist', 'CA|Emma Quist'],
  ['CA EMMA QUIST', '|CA EMMA QUIST'],
  ['CA Quist', '|CA Quist'],
  ['Manager Emma', 'Manager|Emma'],
  ['Manager', '|Manager'],
  ['General Emma Quist', '|General Emma Quist'],
  ['Lt. General Quist', 'Lt. General|Quist'],
  ['Lt. General', 'Lt.|General'],
  ['Ing Quist', '|Ing Quist'],
  ['Ing. Quist', 'Ing.|Quist'],
  ['Ing Emma Quist', 'Ing|Emma Quist'],
  ['Dr Ing Quist', 'Dr Ing|Quist'],
  ['Senator Quist', 'Senator|Quist'],
  ['Rt Hon Emma Quist', 'Rt Hon|Emma Quist'],
  ['van Quist', '|van Quist'],
])('in front of %j stands %s', (text, parts) => {
  expect(show(text)).toBe(parts)
})

test('a Vietnamese word of address in a column of given names is a name', () => {
  expect([show('Chị Lan', 1), show('Mr Lan', 1)]).toEqual(['|Chị Lan', 'Mr|Lan'])
})
