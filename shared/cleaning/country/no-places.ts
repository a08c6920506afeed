import { plainWords } from '../text/fold-key.ts'

// biome-ignore format: lists of words
// What people write beside a country, and no town is called: abroad, at home, a branch of a firm; a line per language.
const words = [
  'abroad, overseas, foreign, foreign country, international, outside, export, domestic, home country, mainland, other, others, other country, head office, headquarters, hq, main office, branch, branch office, office, factory, warehouse, subsidiary, country',
  'ausland, eu ausland, übersee, inland, festland, sonstige, zentrale, hauptsitz, niederlassung, filiale, werk, lager, land',
  'étranger, outre mer, hors france, hors ue, métropole, siège, siège social, succursale, usine, entrepôt, autre, pays',
  'extranjero, ultramar, nacional, península, sede, sede central, sucursal, oficina, fábrica, otro, país, estrangeiro, exterior, filial, fábrica, outro',
  'estero, all estero, sede legale, sede, filiale, succursale, stabilimento, altro, paese, buitenland, overzee, binnenland, hoofdkantoor, filiaal, overig',
  'utlandet, utland, inrikes, huvudkontor, övrigt, udlandet, hovedkontor, ulkomaat, ulkomailla, kotimaa',
  'zagranica, za granicą, kraj, siedziba, oddział, inne, zahraničí, zahraničie, sídlo, pobočka, külföld, belföld, străinătate, inostranstvo, yurt dışı, yurtdışı, yurt içi, merkez, şube',
  'за границей, заграница, за рубежом, зарубежье, офис, филиал, закордон, за кордоном, чужбина, εξωτερικό, εσωτερικό',
  'خارج, الخارج, خارج البلاد, חול, חו ל, विदेश, ต่างประเทศ, nước ngoài, trong nước, luar negeri, luar negara, dalam negeri',
  '国外, 國外, 海外, 境外, 外国, 外國, 国内, 國內, 境内, 境內, 本国, 本國, 大陆, 大陸, 总部, 總部, 总公司, 總公司, 分公司, 本社, 支社, 支店, 工場, 工厂, 工廠, 其他, その他, 在外, 国際',
  '해외, 국외, 외국, 국내, 본사, 지사, 지점, 공장, 기타',
]
const all = new Set(words.flatMap((line) => line.split(', ')).map(plainWords))
const before = /^(?:(?:in|im|in the|from|aus|aus dem|à l|a l|l|en el|en|el|all|no|na|i|w|v|ve|в|στο)\s+)/u

/** Whether a word beside a country is no place: `国外（台湾）`, `Ausland (Polen)`. */
export function isNoPlace(text: string): boolean {
  if (text.length > 40) return false
  const key = plainWords(text)
  return all.has(key) || all.has(key.replace(before, ''))
}
