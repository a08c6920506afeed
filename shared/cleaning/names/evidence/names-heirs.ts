// biome-ignore-all format: lists of words
/** Whose is what somebody left, in front of their name; a line a group of languages. */
const before = [
  'heirs of, heirs to, heir of, estate of, the estate of, the heirs of, widow of, widower of, erben, erben nach, erben des, erben der, erbengemeinschaft, erbengem., nachlass, nachlaß, erven, de erven, erven van, erfgenamen van, nalatenschap, nalatenschap van, boedel van, erfgename van',
  'héritiers, héritiers de, héritière de, héritier de, hoirs, hoirie, hoirie de, succession, succession de, succession de feu, indivision, herederos, herederos de, hros. de, herencia de, herencia yacente de, sucesión de, herdeiros de, herdeiro de, herança de, espólio de, cabeça de casal, cabeça de casal de, cabeça de casal da herança de, viúva de, viuda de, veuve de, eredi, eredi di, eredità, eredità di, hereus de, herdeiros do, herdeiros da, oinordekoak',
  'dödsbo, dödsboet efter, sterbhuset efter, arvingar till, boet efter, dødsboet efter, dødsboet etter, boet etter, arvinger efter, arvinger etter, dánarbú, erfingjar, kuolinpesä, perikunta, pärijad, mantinieki, paveldėtojai',
  'spadkobiercy, spadkobierca, sukcesorzy, masa spadkowa po, dědici, dědicové, dědicové po, pozůstalost po, dedičia, dedičia po, pozostalosť po, dediči, nasljednici, naslednici, moștenitorii, moștenitorii lui, moștenitori, succesorii, trashëgimtarët e, örökösök',
  'наследники, наследник, насл., наследници на, наследници, н-ци на, спадкоємці, спадкоємець, спадчыннікі, насљедници, насліднікі, мұрагерлері, мұрагерлер, κληρονόμοι, κληρ., κληρονομιά, οι κληρονόμοι, mirasçıları, ժառանգներ, მემკვიდრეები',
  'ورثة, ورثه, تركة, تركه, وراث, יורשי, עיזבון, עזבון, ירושת, वारिस, उत्तराधिकारी, ওয়ারিশ, ahli waris, waris, harta pusaka, pusaka, warisi wa, thừa kế của, người thừa kế của, ทายาท, กองมรดก, 相続人, 继承人, 繼承人, 상속인',
].flatMap((line) => line.split(', '))
/** The same behind it, as languages have it that put it there. */
const behind =
  'kuolinpesä, kuolinpesän, kp., perikunta, perilliset, oikeudenomistajat, pärijad, pärandvara, mantinieki, paveldėtojai, örökösei, örököse, hagyatéka, özv. hagyatéka, mirasçıları, varisleri, terekesi, vərəsələri, merosxo‘rlari, dödsbo, sterbhus, dødsbo, dánarbú, heirs, მემკვიდრეები, ժառանգները, के वारिस, 相続人, 遺族, 継承人, 继承人, 繼承人, 遗产, 遺產, 상속인, 유족'.split(', ')

const escaped = (words: readonly string[]) =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('.', '\\.?').replaceAll(' ', '\\s+'))
    .join('|')
const inFront = new RegExp(`^(?:${escaped(before)})(?:\\s+(?:d['’])?|\\s*[:：]\\s*|(?<=人))(?=\\p{L})`, 'iu')
const elided = /^(?:héritiers|succession|hoirie|eredi|hereus|indivision)\s+(?:d|dell|de l|di|del|della|do|da|dos|das)['’\s]\s*(?=\p{L})/iu
const atEnd = new RegExp(`\\p{L}(?:\\s+|(?<=[\\p{Script=Han}\\p{Script=Hangul}])的?)(?:${escaped(behind)})$`, 'iu')

/**
 * Whether a name is that of whoever somebody's things have gone to: `Herdeiros de Albino Fontes`, `Virtasen kuolinpesä`.
 * The words are a part of what they are called: without them it would be the dead.
 */
export const namesHeirs = (text: string): boolean => {
  const plain = text.trim()
  return plain.length <= 120 && (inFront.test(plain) || elided.test(plain) || atEnd.test(plain))
}
