import { expect, test } from 'vitest'
import { isStreet } from '../../../../shared/cleaning/values/is-street.ts'

test.each([
  ...['Nathan Road 62, 3/F', 'Unit 13B, 28/F, Sunbeam Centre, 254 Nathan Road', '12 Main Street', 'Hauptstr. 5'],
  ...['Am Alten Weg 12', '12 bis, rue de la Paix ', 'Calle Mayor 3', 'Via Roma 12', 'Keizersgracht 12', 'ul. Długa 4'],
  ...['中山路100号', '中山北路二段 12 號', '梅田1丁目', '테헤란로 152', 'Storgatan 4', 'Flat 3, 12 High Holborn'],
])('%s is a street', (text) => expect(isStreet(text)).toBe(true))

test.each([
  ...['Wan Chai', 'Lane Cove 2066', 'Dublin 4', 'Road Town', 'Block 5, Karachi', 'Sector 17 Chandigarh', 'Paris 15e'],
  ...['District 5, Ho Chi Minh', 'Avenue', 'Praha 4', '1010 Wien', '80331 München', '台北市', 'Fort St. John 2'],
])('%s is none', (text) => expect(isStreet(text)).toBe(false))
