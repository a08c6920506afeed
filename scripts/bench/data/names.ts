import type { Random } from '../../sample/random.ts'

/** A person's name in the two columns of a file, and what an address may be made of. */
export interface PersonName {
  readonly first: string
  readonly last: string
  /** Latin letters, small. */
  readonly local: string
}

const split = (words: string): readonly string[] => words.split(' ')

const given = split(
  'Abigail Adrian Aidan Alba Alice Amara Amelia Anders Andrea Anton Arjun Astrid Audrey Beatriz Benedict Bianca Boris Bruno ' +
    'Camille Carlos Cecilia Chidi Clara Conrad Cora Daniel Daria Davide Delia Dmitri Dominic Edith Eduardo Elena Elias Ella ' +
    'Emeka Emil Enzo Esther Fabian Farid Fatima Felix Fiona Florence Folake Freya Gabriel Gemma Georgia Giulia Greta Gustav ' +
    'Hamid Hannah Harriet Hector Helga Hugo Ida Ingrid Irene Isaac Isla Ivan Jasmine Jerome Joana Jonas Julia Karim Katarina ' +
    'Kerstin Kofi Lara Laurent Leila Leonard Lidia Linus Lorena Lucas Lucia Magnus Malik Manon Marcel Margaret Marta Mateo ' +
    'Matilda Maxim Miriam Nadia Naomi Nathaniel Ngozi Nikolai Nina Noah Olga Oliver Olivia Omar Oscar Otto Pablo Patricia ' +
    'Paulina Pedro Petra Philippa Priya Quentin Rafael Rebecca Renata Rosalind Ruben Sabine Salma Samuel Sandra Selma Simone ' +
    'Sofia Stefan Sunita Sylvia Tamara Theodore Tobias Tunde Ursula Valentina Vera Victor Wesley Wilhelm Xenia Yasmin Yvonne Zainab',
)
const stems = split(
  'Ab Ald Alm Ander Ash Bald Bar Beck Ber Bex Birk Black Blen Bram Brand Brad Bret Brook Burn Byr Cal Car Chad Chat Clay Clif ' +
    'Col Cop Cran Craw Crof Cul Dal Dar Den Der Dun Eck Edg El Ell Em Er Fair Far Fen Fern Fox Gal Gar Gil Glen Gran Gray Green ' +
    'Grim Hal Ham Har Hart Hath Hav Hay Hel Hol Horn Hun Ing Kel Ken Kir Lan Lang Lind Lock Lud Mal Mar Mel Mer Mil Mor Mul Nor ' +
    'Oak Or Os Pem Pen Pres Quin Rad Ral Rams Raven Red Ren Ro Rose Roth Rush Sand Sed Sel Sher Sil Stan Sten Stock Sut Tal Tem ' +
    'Thorn Til Tor Tren Up Ver Wal War Wes Whit Wil Win Wood Wren Wy Yar York',
)
const endings = split(
  'berg bert borne bourne brook burn bury by cliffe combe cote croft dale den don ell er ett field ford gate ham hart hill holm ' +
    'hurst ing ington inger land ley lin ling lock low man mann mark mere more mount over ridge row sen shaw son stad stead stein ' +
    'stone strom ton vale vik wall water way well wick wood worth',
)
const cjkFamilies = [
  ...'陳黃林李張何梁吳葉曾郭劉莫馮譚周潘蕭關黎許朱羅謝鄧楊王趙孫高賀蔡洪江鄭馬胡方丁袁盧唐韓曹彭杜蘇程魏余',
]
const cjkFirst = [
  ...'志嘉子慧俊玉海家美詩國樂浩詠佩文逸雪健梓穎曉承偉麗華雨建思欣怡淑冠雅芳秀明德榮振宏彥承柏宗信仁義智勇立正清英',
]
const cjkSecond = [
  ...'明欣喬敏傑蘭偉晴豪玲敏強瑤賢詩珊傑朗瑩輝軒彤鋒芬宇婷君翰峰平安民生龍虎鳳琴棋書畫春夏秋冬東西南北光亮星月雲雷',
]

/**
 * A name from products of tables, so that among a million hardly one repeats: 10 % in Chinese characters, half of the
 * others with two given names.
 */
export function makeName(random: Random): PersonName {
  if (random.chance(0.1)) {
    const first = random.pick(cjkFirst) + random.pick(cjkSecond)
    return { first, last: random.pick(cjkFamilies), local: `user${random.below(100)}` }
  }
  const one = random.pick(given)
  const last = random.pick(stems) + random.pick(endings)
  const first = random.chance(0.5) ? `${one} ${random.pick(given)}` : one
  return { first, last, local: `${one}.${last}`.toLowerCase() }
}
