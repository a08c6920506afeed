// Word tables for places: districts with a street each, buildings, area codes. Chinese is in traditional script.

import type { Region } from './types.ts'

export interface Place {
  region: Region
  native: string
  english: string
  /** Telephone area code without the leading zero; empty where there is none. */
  area: string
  /** First digits of the postal code; empty where there is none. */
  postal: string
  weight: number
  /** District in both scripts and a street (or quarter) there in both scripts. */
  districts: [string, string, string, string][]
}

function place(region: Region, head: string, weight: number, districts: string): Place {
  const [native = '', english = '', area = '', postal = ''] = head.split(',')
  return {
    region,
    native,
    english,
    area,
    postal,
    weight,
    districts: districts.split(';').map((d) => d.split(',') as [string, string, string, string]),
  }
}

export const PLACES: Place[] = [
  place(
    'HK',
    '香港,Hong Kong,,',
    10,
    "中環,Central,皇后大道中,Queen's Road Central;灣仔,Wan Chai,軒尼詩道,Hennessy Road;銅鑼灣,Causeway Bay,告士打道,Gloucester Road;" +
      "北角,North Point,英皇道,King's Road;上環,Sheung Wan,文咸東街,Bonham Strand;柴灣,Chai Wan,利眾街,Lee Chung Street",
  ),
  place(
    'HK',
    '九龍,Kowloon,,',
    9,
    '旺角,Mong Kok,彌敦道,Nathan Road;觀塘,Kwun Tong,鴻圖道,Hung To Road;尖沙咀,Tsim Sha Tsui,廣東道,Canton Road;深水埗,Sham Shui Po,福華街,Fuk Wa Street;' +
      '紅磡,Hung Hom,馬頭圍道,Ma Tau Wai Road;荔枝角,Lai Chi Kok,長沙灣道,Cheung Sha Wan Road',
  ),
  place(
    'HK',
    '新界,New Territories,,',
    6,
    '荃灣,Tsuen Wan,沙咀道,Sha Tsui Road;沙田,Sha Tin,源禾路,Yuen Wo Road;元朗,Yuen Long,青山公路,Castle Peak Road;將軍澳,Tseung Kwan O,唐明街,Tong Ming Street',
  ),
  place(
    'CN',
    '深圳,Shenzhen,755,518',
    6,
    '南山區,Nanshan District,科技園路,Kejiyuan Road;福田區,Futian District,深南中路,Shennan Middle Road;羅湖區,Luohu District,人民南路,Renmin South Road',
  ),
  place(
    'CN',
    '廣州,Guangzhou,20,510',
    5,
    '天河區,Tianhe District,體育東路,Tiyu East Road;越秀區,Yuexiu District,環市東路,Huanshi East Road;白雲區,Baiyun District,機場路,Jichang Road',
  ),
  place(
    'CN',
    '上海,Shanghai,21,200',
    7,
    "浦東新區,Pudong New Area,世紀大道,Century Avenue;徐匯區,Xuhui District,漕溪北路,Caoxi North Road;靜安區,Jing'an District,南京西路,Nanjing West Road",
  ),
  place(
    'CN',
    '北京,Beijing,10,100',
    7,
    "朝陽區,Chaoyang District,建國路,Jianguo Road;海淀區,Haidian District,中關村大街,Zhongguancun Street;東城區,Dongcheng District,東長安街,East Chang'an Avenue",
  ),
  place(
    'CN',
    '杭州,Hangzhou,571,310',
    3,
    '西湖區,Xihu District,文三路,Wensan Road;上城區,Shangcheng District,解放路,Jiefang Road',
  ),
  place(
    'CN',
    '成都,Chengdu,28,610',
    3,
    '武侯區,Wuhou District,人民南路,Renmin South Road;錦江區,Jinjiang District,春熙路,Chunxi Road',
  ),
  place(
    'CN',
    '東莞,Dongguan,769,523',
    2,
    "南城區,Nancheng District,鴻福路,Hongfu Road;長安鎮,Chang'an Town,德政路,Dezheng Road",
  ),
  place(
    'TW',
    '台北市,Taipei,2,10',
    3,
    "大安區,Da'an Dist.,忠孝東路四段,Sec. 4 Zhongxiao E. Rd.;信義區,Xinyi Dist.,基隆路一段,Sec. 1 Keelung Rd.;中山區,Zhongshan Dist.,南京東路二段,Sec. 2 Nanjing E. Rd.",
  ),
  place(
    'TW',
    '台中市,Taichung,4,40',
    1,
    '西屯區,Xitun Dist.,台灣大道三段,Sec. 3 Taiwan Blvd.;北區,North Dist.,三民路三段,Sec. 3 Sanmin Rd.',
  ),
  place(
    'JP',
    '東京都,Tokyo,3,1',
    9,
    '渋谷区,Shibuya-ku,恵比寿,Ebisu;新宿区,Shinjuku-ku,西新宿,Nishi-Shinjuku;港区,Minato-ku,芝公園,Shibakoen;世田谷区,Setagaya-ku,三軒茶屋,Sangenjaya;台東区,Taito-ku,浅草,Asakusa;千代田区,Chiyoda-ku,神田,Kanda',
  ),
  place(
    'JP',
    '大阪市,Osaka,6,53',
    5,
    '北区,Kita-ku,梅田,Umeda;中央区,Chuo-ku,本町,Honmachi;浪速区,Naniwa-ku,難波中,Nambanaka',
  ),
  place('JP', '横浜市,Yokohama,45,22', 3, '西区,Nishi-ku,みなとみらい,Minatomirai;中区,Naka-ku,山下町,Yamashitacho'),
  place('JP', '名古屋市,Nagoya,52,46', 2, '中村区,Nakamura-ku,名駅,Meieki;中区,Naka-ku,栄,Sakae'),
  place('JP', '福岡市,Fukuoka,92,81', 2, '博多区,Hakata-ku,博多駅前,Hakataekimae;中央区,Chuo-ku,天神,Tenjin'),
  place(
    'KR',
    '서울,Seoul,2,0',
    9,
    '강남구,Gangnam-gu,역삼동,Yeoksam-dong;서초구,Seocho-gu,서초동,Seocho-dong;마포구,Mapo-gu,합정동,Hapjeong-dong;송파구,Songpa-gu,잠실동,Jamsil-dong;종로구,Jongno-gu,삼청동,Samcheong-dong;영등포구,Yeongdeungpo-gu,여의도동,Yeouido-dong',
  ),
  place('KR', '부산,Busan,51,4', 3, '해운대구,Haeundae-gu,우동,U-dong;부산진구,Busanjin-gu,부전동,Bujeon-dong'),
  place('KR', '인천,Incheon,32,2', 2, '남동구,Namdong-gu,구월동,Guwol-dong;연수구,Yeonsu-gu,송도동,Songdo-dong'),
  place('KR', '대구,Daegu,53,4', 1, '수성구,Suseong-gu,범어동,Beomeo-dong;중구,Jung-gu,동성로,Dongseong-ro'),
]

export const BUILDINGS: Record<Region, [string, string][]> = {
  HK: [
    ['嘉禾大廈', 'Ka Wo Building'],
    ['永安中心', 'Wing On Centre'],
    ['富榮閣', 'Fu Wing Court'],
    ['金華樓', 'Kam Wah Mansion'],
    ['海濱工業大廈', 'Hoi Bun Industrial Building'],
    ['德福花園', 'Tak Fuk Garden'],
    ['時代商業大廈', 'Times Commercial Building'],
    ['華寶中心', 'Wah Po Centre'],
    ['麗景苑', 'Lai King Court'],
  ],
  CN: [
    ['華強大廈', 'Huaqiang Building'],
    ['國際商務中心', 'International Business Center'],
    ['創業園', 'Chuangye Park'],
    ['金茂大廈', 'Jinmao Tower'],
    ['陽光花園', 'Sunshine Garden'],
  ],
  TW: [['', '']],
  JP: [
    ['', ''],
    ['', ''],
    ['第一ビル', 'Daiichi Bldg.'],
    ['サンハイツ', 'Sun Heights'],
    ['グリーンコーポ', 'Green Corpo'],
    ['中央ビル', 'Chuo Bldg.'],
  ],
  KR: [
    ['', ''],
    ['래미안아파트', 'Raemian Apt.'],
    ['현대빌딩', 'Hyundai Bldg.'],
    ['미래타워', 'Mirae Tower'],
    ['자이아파트', 'Xi Apt.'],
  ],
}

export const COUNTRIES: Record<Region, string[]> = {
  HK: ['Hong Kong', 'HK', '香港', 'Hong Kong SAR'],
  CN: ['China', 'CN', '中国', 'PRC', "People's Republic of China"],
  TW: ['Taiwan', 'TW', '台灣'],
  JP: ['Japan', 'JP', '日本'],
  KR: ['South Korea', 'KR', 'Korea', '대한민국', '한국'],
}
