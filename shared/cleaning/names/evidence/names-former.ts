import { isCompany } from '../is-company.ts'

// biome-ignore-all format: lists of words
/** That what stands beside them is no more: no firm begins with them. A line a group of languages. */
const sure = [
  'formerly, formerly known as, formerly trading as, formerly called, previously, previously known as, prev., f.k.a., fka, f/k/a, erstwhile, until recently, ehemals, ehem., ehemalige, ehemaliger, vormals, vorm., vormalige, früher, frühere, früher bekannt als, voorheen, voormalig, voormalige, voorh., vh., v/h, vroeger, anciennement, anct, précédemment, auparavant, autrefois, ci-devant',
  'anteriormente, antiguamente, previamente, antigamente, outrora, antes denominada, antes llamada, antes chamada, antes conocida como, ex denominada, precedentemente, in precedenza, un tempo, già denominata, anteriorment, antigament, abans anomenada, anterior denumire, fost, fostă, fosta, fostul, denumită anterior, înainte',
  'tidigare, f.d., fd., före detta, förut, fordom, tidligere, tidl., forhenværende, fhv., førhen, áður, fyrrum, fyrrverandi, fv., hét áður, áður nefnt, entinen, ent., entiseltä nimeltään, aiemmin, aikaisemmin, endine, endise nimega, varem, varasem, agrāk, iepriekš, bijušais, bijusī, bij., anksčiau, buvęs, buvusi, buv.',
  'dawniej, dawn., uprzednio, poprzednio, wcześniej, dříve, bývalý, bývalá, bývalé, býv., původně, předtím, predtým, pôvodne, predošlý, prej, nekdaj, poprej, nekdanji, nekdanja, bivši, bivša, bivše, biv., ranije, prethodno, nekada, prijašnji, prijašnja, pređašnji, korábban, korábbi nevén, régi nevén, előző nevén, előzőleg, ezelőtt',
  'бывш., бывший, бывшая, бывшее, быв., ранее, прежде, раньше, прежнее название, до переименования, кол., колишній, колишня, колишнє, раніше, попередньо, бувш., былы, былая, раней, бивш, бивша, бивше, преди, по-рано, предишно име, бивши, раније, некада, претходно, пређашњи, поранешен, поранешна, порано, бұрынғы, бұрын, мурдагы, мурунку, собиқ, хуучин нэр, өмнө нь',
  'πρώην, πρ., τέως, παλαιότερα, πρότερον, προηγουμένως, eskiden, eski adı, eski adıyla, eski ismi, eski unvanı, önceki adı, önceki unvanı, keçmiş, əvvəllər, əvvəlki, sobiq, avvalgi, dikur, më parë, ყოფილი, ადრე, ძველი სახელი, նախկին, նախկինում, gynt, roimhe seo, aurretik',
  'سابقا, سابقاً, سابقًا, المعروفة سابقا, المعروفة سابقاً, المعروف سابقا, قديما, الاسم السابق, سابق, قبلا, قبلاً, پیشتر, نام قبلی, سابقہ, سابقہ نام, לשעבר, בעבר, לפנים, שם קודם, पूर्व, पूर्व में, पूर्व नाम, पहले, भूतपूर्व, प्राक्तन, প্রাক্তন, পূর্বে, পূর্বনাম, সাবেক, পূর্বতন, முன்பு, முன்னாள், గతంలో, ಹಿಂದೆ, മുൻപ്, અગાઉ, પહેલાં, ਪਹਿਲਾਂ',
  'trước đây, trước kia, tên cũ, trước là, dahulu, dahulunya, dulunya, sebelumnya, d/h, mantan, bekas, zamani, hapo awali, voorheen bekend as',
].flatMap((line) => line.split(', '))
/** Firms and families begin with these when they are written large: `Old Mill Ltd`, `Stara Kuća d.o.o.`, `Prima S.p.A.`. */
const small = [
  'ex, old, former, once, was, late, alt, alte, zuvor, bisher, vorher, ancien, ancienne, avant, antes, antigua, antiguo, antiga, antigo, già, prima, vecchia, abans, antic, oud, oude, gammal, gamla, förr, gammel, gamle, før, vanha, vana, end., sena, stara, stary, były, była, stará, starý, stari, stara, prije, pre, volt, régi, veche, vechi, anterior, eski, önceki, cũ, dulu, lama, dati, dating, eks, ish, awali, lehen, ohia, qabel, vecs, senas, hen',
  'экс, старое, стара, стар, пре, παλιά, παλιό, πριν',
].flatMap((line) => line.split(', '))
/** Scripts that part no words. */
const unparted =
  /^(?:旧(?:社名|称|商号|名)?|舊(?:稱|名)?|前身(?:は|为|為|是)?|前称|前稱|曾用名|原名|原称|原稱|原为|原為|元(?=株式会社|有限会社|合同会社)|原(?=.{2,}(?:公司|集团|集團|厂|廠)$)|구(?=[\s)）.㈜(]|주식회사)|[구옛]\s?(?:상호|명칭|사명|이름)|(?:변경|개명)\s?전|이전\s?(?:상호|명칭|사명)|전신|ชื่อเดิม|เดิมชื่อ|เดิม|อดีต|ชื่อเก่า|ເດີມ|អតីត|ယခင်)[\s:：]*(?=\S)/u

const escaped = (words: readonly string[]) =>
  [...new Set(words)]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('.', '\\.?').replaceAll(' ', '\\s+'))
    .join('|')
const apart = '(?:\\s*[:：.-]\\s*|\\s+)'
const inFront = new RegExp(`^(?:${escaped(sure)})${apart}(?=\\S)`, 'iu')
const inFrontSmall = new RegExp(`^(?:${escaped(small)})${apart}(?=\\S)`, 'u')
const behind = new RegExp(`\\S[\\s,]+(?:${escaped(sure)})$`, 'iu')

/**
 * Whether a text beside a name says how a firm was called before, so that it is nobody's by now: `áður Ás sf.`,
 * `formerly Bar Ltd`, `旧青空商事株式会社`. A word that firms begin with counts in small letters alone.
 *
 * @param name what stands before it: beside a firm an `Ex Bar Ltd` is a former one too
 */
export function namesFormer(text: string, name: string): boolean {
  const plain = text.trim()
  if (plain.length > 120) return false
  if (inFront.test(plain) || inFrontSmall.test(plain) || unparted.test(plain) || behind.test(plain)) return true
  return /^EX|^Ex/u.test(plain) && inFrontSmall.test(plain.replace(/^ex/i, 'ex')) && isCompany(name)
}
