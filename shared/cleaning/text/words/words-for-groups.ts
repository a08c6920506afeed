// biome-ignore-all format: lists of words
/** By what people group the lines of a list: an area, a route, a day; before or behind its name. A line a language or two. */
const words = [
  'route, routes, tour, region, area, areas, district, territory, county',
  'tour, route, gebiet, plz-gebiet, plz gebiet, plz, bezirk, region, raum, kreis, landkreis, revier',
  'secteur, tournée, région, circuit, quartier, arrondissement, département, sector, ruta, zona, región, comuna, barrio, provincia, rota, setor, região, bairro, settore, giro, regione',
  'regio, wijk, gebied, rayon, route, område, distrikt, rutt, rute, region, alue, piiri, reitti, svæði, leið, piirkond, marsruut',
  'trasa, rejon, region, obwód, województwo, powiat, oblast, kraj, okres, okruh, régió, körzet, megye, útvonal, regiunea, județ, traseu, ruta, regija, županija, rajons, maršruts, rajonas, maršrutas',
  'маршрут, район, регион, область, участок, направление, регіон, дільниця, област, περιοχή, δρομολόγιο, νομός, bölge, rota, güzergah, ilçe, bölgesi',
  'منطقة, خط, אזור, קו, מחוז, منطقه, مسیر, क्षेत्र, मार्ग, เขต, สาย, เส้นทาง, ภาค, khu vực, tuyến, vùng, quận, wilayah, rute, kawasan, daerah, laluan, rehiyon, eneo, mkoa',
].flatMap((line) => line.split(', '))
/** By which firms are called too: with a colon or a number alone. */
const weak = [
  'round, zone, sector, section, branch, group, category, list, day, abschnitt, gruppe, bereich, sektor, zone, groupe, grupo, sección, seção, gruppo, sezione, groep, afdeling, grupp, avdelning, ryhmä, grupa, dział, skupina, csoport, grupė',
  'зона, сектор, группа, група, ζώνη, ομάδα, grup, grubu, قطاع, مجموعة, حي, קבוצה, گروه, ज़ोन, समूह, โซน, กลุ่ม, nhóm, kumpulan, kundi',
].flatMap((line) => line.split(', '))
const between = '[\\s:：.,#/()（）-]'
const named = new RegExp(
  `^(?:${words.join('|')})(?:${between}+\\S|\\d)|\\S\\s+(?:${words.join('|')})$|^(?:${weak.join('|')})\\s*(?:[:：]\\s*\\S|\\d+$)`,
  'iu',
)
/** 地區：九龍, 東京エリア, 강남구역 */
const joined =
  /^(?:เขต|เส้นทาง|ภาค)[^\s]|^(?:地區|地区|區域|区域|路線|路线|片區|片区|分區|分区|線路|线路|組別|组别|エリア|地域|地区|ルート|方面|コース|グループ|지역|구역|노선|권역|그룹|코스)\s*[:：\s]|(?:地區|地区|區域|区域|路線|路线|片區|片区|線路|线路|エリア|方面|ルート|コース|地域|지역|구역|노선|권역|코스)$/u
/** — Zagreb —, == NAKURU ==, ### A, > Machakos, ■ 東京 */
const decorated = /^[-–—=*#_~<>»«•►▶▸■□◆◇●○★☆]+\s*\S|^[【〔[][^【】〔〕[\]]+[】〕\]]$/u

/** Whether a line of a list may only say what the lines below it have in common: `— Embu route —`, `Region: Mazowsze`. */
export function mayBeHeading(text: string): boolean {
  const line = text.normalize('NFKC').trim()
  if (line.length > 60 || !/\p{L}/u.test(line)) return false
  return decorated.test(line) || named.test(line) || joined.test(line)
}
