import { plainWords } from '../text/fold-key.ts'

// biome-ignore-all format: lists of words
// Who answers a number. Whatever stands there, the number is the one; compared as `plainWords` gives them.
const list = (text: string): ReadonlySet<string> => new Set(text.split(', ').map(plainWords))

/** Whose it is, besides the customer's. */
const people = list(
  'wife, husband, spouse, partner, son, daughter, mother, father, mum, mom, dad, brother, sister, assistant, secretary, pa, reception, receptionist, boss, driver, agent, lawyer, accountant, neighbour, neighbor, family, parents, colleague, manager, owner, girlfriend, boyfriend, uncle, aunt, cousin, ' +
    'frau, ehefrau, mann, ehemann, sohn, tochter, mutter, vater, bruder, schwester, assistentin, assistent, sekretärin, chef, chefin, nachbar, eltern, kollege, kollegin, femme, épouse, mari, époux, fils, fille, mère, père, frère, soeur, assistante, secrétaire, patron, voisin, collègue, ' +
    'esposa, mujer, marido, esposo, hijo, hija, madre, padre, hermano, hermana, asistente, secretaria, jefe, vecino, filho, filha, mãe, pai, irmão, irmã, secretária, moglie, marito, figlio, figlia, fratello, sorella, assistente, segretaria, vrouw, man, zoon, dochter, moeder, vader, broer, zus, secretaresse, ' +
    'mama, mami, mummy, mommy, papa, papi, daddy, grandma, grandpa, granny, grandmother, grandfather, oma, opa, omi, opi, tante, onkel, partnerin, lebensgefährtin, lebensgefährte, maman, mamie, papy, oncle, mamá, papá, abuela, abuelo, tía, tío, pareja, avó, avô, mamma, papà, babbo, nonna, nonno, zia, zio, compagna, compagno, oom, ' +
    'tata, mamy, taty, żony, męża, syna, córki, babcia, babci, dziadek, dziadka, brat, brata, siostra, siostry, ciocia, wujek, teściowa, teść, partnerka, manželka, manžel, máma, táta, babička, děda, teta, strýc, feleség, férj, anya, apa, nagymama, nagypapa, néni, bácsi, soție, soț, mămica, tăticul, bunica, bunicul, anne, baba, teyze, amca, бабушка, дедушка, тётя, дядя, брат, сестра, mormor, farmor, morfar, farfar, bestemor, bestefar, äiti, isä, mummo, ukki, vaimo, mies, ' +
    'fru, make, maka, pappa, bror, syster, kone, mand, żona, mąż, syn, córka, matka, ojciec, жена, муж, сын, дочь, мама, папа, секретарь, помощник, istri, suami, vợ, chồng, eşi, karısı, kocası',
)
/** Beside them. */
const besides = list(
  's, his, her, my, their, the, of, line, phone, number, mobile, cell, cellphone, landline, office, work, home, tel, telephone, no, whatsapp, sein, seine, seiner, ihr, ihre, ihrer, von, der, des, nummer, handy, telefon, de, du, la, le, sa, son, numéro, portable, mobile, su, el, del, número, celular, móvil, da, do, di, sua, seu, cellulare, numero, van, zijn, haar, telefoon, mobiel, telefone, телефон, номер',
)

const joined =
  /^(?:(?:他|她|佢|老板|老闆)?的?(?:太太|老婆|先生|老公|儿子|兒子|女儿|女兒|妈妈|媽媽|爸爸|秘书|秘書|助理|助手|司机|司機|家人|妻子|丈夫|同事|家属|家屬)的?(?:电话|電話|手机|手機|号码|號碼)?|(?:奥様|妻|夫|ご主人|息子|娘|秘書|ご家族|家族|母|父)の?(?:電話|携帯|番号)?|(?:아내|남편|부인|아들|딸|비서|가족|어머니|아버지)의?\s?(?:전화|휴대폰|번호|폰)?)$/u

const name = String.raw`(?:\p{Lu}[\p{L}\p{M}’'.-]*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,8})`
const names = `${name}(?: (?:de |da |di |van |von |der |bin |al[ -])?${name}){0,3}`
const before = [
  '[Aa]sk for',
  '[Ss]peak (?:to|with)',
  '[Tt]alk to',
  '[Cc]/[Oo]',
  '[Cc]are of',
  '[Aa]ttn[.:]?',
  '[Aa]ttention:?',
  '[Zz]\\. ?[Hh]d\\.?',
  '[Zz]u [Hh]änden(?: von)?',
  '[Dd]emande[rz]',
  "[ÀAàa] l[’']attention de",
  '[Pp]regunt(?:ar|e) por',
  '[Hh]ablar con',
  '[Ff]alar com',
  '[Pp]ergunt(?:ar|e) por',
  '[Cc]hiedere (?:di|del|della)',
  '[Pp]arlare con',
  '[Vv]rag(?:en)? naar',
  '[Tt]\\. ?a\\. ?v\\.',
  '[Ff]råga efter',
  '[Ss]pørg efter',
  '[Ss]pør etter',
  '[Pp]ytać o',
  '[Сс]про(?:сить|сите)',
  '[Пп]озвать',
  '[请請]?找(?![不人了谁誰回到过過])',
  '[请請]问',
  '請問',
]
const behind = ['fragen', 'verlangen', 'vragen', '찾으세요', '찾기', '宛', 'さん呼出', '様呼出']
const asksFor = new RegExp(
  `^(?:(?:and |then |please |pls |bitte |svp )*(?:${before.join('|')})\\s?(?:(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|Mme|M|Sr|Sra)\\.? )?${names}|(?:nach |naar )?${names}\\s?(?:${behind.join('|')}))$`,
  'u',
)

/** Whether a comment on a number says who answers it, and nothing against it: `ask for Dana`, `wife’s line`. */
export function saysWhoAnswers(comment: string): boolean {
  if (asksFor.test(comment) || joined.test(comment)) return true
  const words = plainWords(comment).split(' ')
  return (
    words.filter((word) => people.has(word)).length === 1 &&
    words.every((word) => people.has(word) || besides.has(word))
  )
}
