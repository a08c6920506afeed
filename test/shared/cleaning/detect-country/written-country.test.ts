import { expect, test } from 'vitest'
import { detectCountry } from '../../../../shared/cleaning/detect-country/detect-country.ts'
import { countryWritten } from '../../../../shared/cleaning/detect-country/written-country.ts'

const codes = 'NL FR GB CA US DE IT ES PT AU JP KR BR IN TH VN'.split(' ')
const names = new Intl.DisplayNames(['zh-Hant'], { type: 'region' })

test.each([
  '大馬路 88 號',
  '二馬路 5 號',
  '花園 3 座',
  '皇家花園',
  '新邨 12 樓',
  '大廈 A 座',
  '廣場 2 樓',
  '街 9 號',
  '山莊',
  '道 100 號',
  '公寓 7 樓',
])('what is called after a country, as %s is, is not there', (rest) => {
  for (const code of codes) expect([code, countryWritten(`${names.of(code)}${rest}`)]).toEqual([code, null])
})

test.each([
  ['日本東京都千代田区丸の内1-1', 'JP'],
  ['日本北海道札幌市中央区', 'JP'],
  ['中国北京市朝阳区建国路88号', 'CN'],
  ['中国广东省深圳市南山区', 'CN'],
  ['台灣台北市信義區信義路五段7號', 'TW'],
  ['香港皇后大道中99號', 'HK'],
  ['香港九龍彌敦道1號', 'HK'],
  ['新加坡乌节路391号', 'SG'],
  ['대한민국 서울 강남구 테헤란로 1', 'KR'],
])('%s is in the country that it begins with', (line, country) => expect(countryWritten(line)).toBe(country))

// biome-ignore format: a list
test.each(['bk.ru', 'inbox.ru', 'list.ru', 'rambler.ru', 'iinet.net.au', 'mweb.co.za', 'ptt.rs', 'net.hr', 'siol.net', 'sltnet.lk', 'simnet.is', 'otenet.gr', 'plala.or.jp', 'cantv.net', 'vnn.vn', 'abv.bg', 'wp.pl'])(
  'an address at %s, which gives them to strangers, makes no country sure',
  (host) => {
    const { verdict } = detectCountry({ phones: [], hosts: [`a.b@${host}`], address: [], names: [] })
    expect(verdict).not.toBe('sure')
  },
)
