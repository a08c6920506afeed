/** Names as [Latin letters, own script]; the second is empty where people write theirs in Latin letters. */
export type NamePart = readonly [latin: string, native: string]

export interface NameWords {
  readonly given: readonly NamePart[]
  readonly family: readonly NamePart[]
}

/** Reads 'Chan|陳, Wong|黃'. */
const parts = (list: string): readonly NamePart[] =>
  list.split(', ').map((part) => {
    const [latin = '', native = ''] = part.split('|')
    return [latin, native]
  })

const cantoneseFamilies = parts(
  'Chan|陳, Wong|黃, Lam|林, Lee|李, Cheung|張, Ho|何, Leung|梁, Ng|吳, Yip|葉, Tsang|曾, Kwok|郭, Lau|劉, Mok|莫, Sin|冼, ' +
    'Fung|馮, Tam|譚, Chow|周, Yuen|袁, Poon|潘, Siu|蕭, Kwan|關, Lai|黎, Hui|許, Chu|朱, Law|羅, Tse|謝, Tang|鄧, Yeung|楊',
)
const cantoneseGiven = parts(
  'Chi Ming|志明, Ka Yan|嘉欣, Tsz Kiu|子喬, Wai Man|慧敏, Chun Kit|俊傑, Yuk Lan|玉蘭, Chi Wai|志偉, Hoi Ching|海晴, ' +
    'Ka Ho|家豪, Mei Ling|美玲, Sze Man|詩敏, Kwok Keung|國強, Lok Yiu|樂瑤, Ho Yin|浩賢, Wing Sze|詠詩, Pui Shan|佩珊, ' +
    'Man Kit|文傑, Yat Long|逸朗, Suet Ying|雪瑩, Kin Fai|健輝, Tsz Hin|梓軒, Wing Yan|穎欣, Hiu Tung|曉彤, Shing Fung|承鋒',
)
const harbourGiven = parts(
  'Kelvin, Carmen, Raymond, Winnie, Edmond, Queenie, Dickson, Fiona, Jasper, Yvonne, Terence, Stella, Gordon, Phoebe, ' +
    'Clement, Bonnie, Alvin, Priscilla, Desmond, Vivian, Ivan, Gigi, Marcus, Esther, Calvin, Joyce, Felix, Mandy, Rex, ' +
    'Cherry, Wilson, Sandy, Benson, Athena, Oscar, Candy, Hugo, Tiffany, Lawrence, Doris',
)

/** Names by culture. A row in its own script draws only from those that have one. */
export const namesOf = {
  cantonese: { given: [...harbourGiven, ...cantoneseGiven], family: cantoneseFamilies },
  mandarin: {
    given: parts(
      'Wei|伟, Xiaoyan|晓燕, Jun|军, Lihua|丽华, Haoran|浩然, Yutong|雨桐, Zhiqiang|志强, Meiling|美玲, Jianguo|建国, ' +
        'Siqi|思琪, Zixuan|子轩, Wenjing|文静, Yifan|一帆, Xinyi|欣怡, Dongmei|冬梅, Shaohua|少华',
    ),
    family: parts(
      'Wang|王, Li|李, Zhang|张, Liu|刘, Zhao|赵, Sun|孙, Zhou|周, Guo|郭, Ma|马, Gao|高, He|贺, Xie|谢, Deng|邓',
    ),
  },
  taiwanese: {
    given: parts(
      'Chia-Hao|家豪, Ya-Ting|雅婷, Chih-Wei|志偉, Yi-Chun|怡君, Po-Han|柏翰, Shu-Fen|淑芬, Kuan-Yu|冠宇, Pei-Shan|佩珊',
    ),
    family: parts('Chen|陳, Lin|林, Huang|黃, Tsai|蔡, Wu|吳, Hsu|許, Hung|洪, Chiang|江, Lo|羅'),
  },
  singaporean: {
    given: [...harbourGiven, ...parts('Wei Ling, Jun Hao, Hui Min, Zhi Hao, Siti, Farid, Priya, Arjun')],
    family: parts('Tan, Lim, Goh, Ong, Teo, Koh, Chua, Wee, Rahman, Nair'),
  },
  japanese: {
    given: parts(
      'Haruto|陽翔, Yui|結衣, Kenji|健二, Sakura|さくら, Takumi|拓海, Aoi|葵, Naoko|直子, Daisuke|大輔, Misaki|美咲',
    ),
    family: parts(
      'Sato|佐藤, Suzuki|鈴木, Tanaka|田中, Watanabe|渡辺, Yamamoto|山本, Nakamura|中村, Kobayashi|小林, Mori|森',
    ),
  },
  korean: {
    given: parts(
      'Min-jun|민준, Seo-yeon|서연, Ji-hoon|지훈, Ha-eun|하은, Do-yun|도윤, Su-bin|수빈, Hyun-woo|현우, Ye-jin|예진',
    ),
    family: parts('Kim|김, Park|박, Choi|최, Jung|정, Kang|강, Yoon|윤, Jang|장, Han|한, Shin|신'),
  },
  english: {
    given: parts(
      'Oliver, Amelia, George, Isla, Harry, Grace, Thomas, Freya, Edward, Matilda, Callum, Rosie, Dominic, Harriet, Miles, ' +
        'Naomi, Spencer, Tabitha, Wesley, Imogen',
    ),
    family: parts(
      'Ashworth, Barrow, Calloway, Denholm, Ellery, Fairbrook, Garside, Hathersage, Ingleby, Kestrel, Lockwood, Marlowe, ' +
        "Norcross, Oakden, Pemberton, Ridley, Stanhope, Thornbury, O'Dell, Whitlock",
    ),
  },
  indian: {
    given: parts('Aarav, Diya, Rohan, Meera, Vikram, Ananya, Karthik, Nisha, Sanjay, Pooja'),
    family: parts('Iyer, Mehta, Kulkarni, Chatterjee, Bhatt, Reddy, Malhotra, Deshpande'),
  },
  filipino: {
    given: parts('Maria Luz, Jose Mari, Angelica, Ramon, Cristina, Paolo, Jasmine, Emilio'),
    family: parts('Santos, Reyes, Dela Cruz, Bautista, Villanueva, Salonga, Magsaysay'),
  },
  french: {
    given: parts('Camille, Étienne, Margaux, Baptiste, Élodie, Rémi, Clémence, Olivier'),
    family: parts('Fontenay, Belleville, Garnier, Rousselot, Delaunay, Chastain, Vauclair'),
  },
  german: {
    given: parts('Lukas, Hannah, Jürgen, Sabine, Matthias, Greta, Bernd, Annika'),
    family: parts('Brückner, Falkenberg, Hagemann, Lindner, Mühlbauer, Osterkamp, Vogelsang'),
  },
  nigerian: {
    given: parts('Chidi, Amara, Tunde, Ngozi, Emeka, Folake, Segun, Zainab'),
    family: parts('Okonjo, Adeyinka, Eze, Balogun, Nwosu, Ogunleye, Danladi'),
  },
  vietnamese: {
    given: parts('Minh Anh, Quang Huy, Thu Trang, Duc Long, Ngoc Mai, Hai Dang'),
    family: parts('Nguyen, Tran, Pham, Hoang, Vu, Dang, Bui'),
  },
} as const satisfies Record<string, NameWords>

export type Culture = keyof typeof namesOf
