import { isOneEditApart } from '../../text/is-one-edit-apart.ts'
import { createWordSearch } from '../../text/word-search.ts'
import { deletionFronts } from './deletion-words.ts'
import { furtherFronts } from './further-wish-words.ts'
import { moreFronts } from './more-wish-words.ts'
import { optOutFronts } from './opt-out-words.ts'
import { unsubscribeFronts } from './unsubscribe-words.ts'
import { widerFronts } from './wider-wish-words.ts'

// biome-ignore-all format: lists of words
const keys =
  'unsubscribe unsubscribed unsubscribing contact contacted contacting calling remove removed mailing mailings emailing newsletter newsletters marketing disturb messaging texting blacklist blacklisted erasure deletion forgotten ' +
  'kontaktieren kontaktiert anrufen anzurufen angerufen anschreiben abbestellt abgemeldet werbung widerspruch widersprochen loschung geloscht verteiler ' +
  'contacter recontacter appeler relancer demarcher demarchage deranger desinscription desinscrit desinscrite desabonnement desabonne effacement suppression opposition prospection ' +
  'contactar llamar molestar publicidad boletin supresion contatar incomodar descadastrar exclusao remocao chiamare contattare ricontattare disturbare cancellazione disiscrizione pubblicita ' +
  'contacteren benaderen uitgeschreven afgemeld uitschrijven reclame nieuwsbrief'

/** Words of their own, one letter off. */
const others = new Set(
  'contract contracts contrast contacts falling calming galling walling culling remote remover removal removes maling market marketed mailings forgotten rappeler contracter remorque contratar clamar disturbs texture erasures werbungen anschrieben angeschrieben abmelden opposite oppositions deletions lamar'.split(
    ' ',
  ),
)

const all = new Set(keys.split(' '))
/** By their first letter and the length of a word that is nearly one of them. */
const nearKeys = new Map<number, string[]>()
const nearPlace = (word: string, length: number): number => word.charCodeAt(0) * 1_000 + length
for (const key of all)
  for (const length of [key.length - 1, key.length, key.length + 1]) {
    const place = nearPlace(key, length)
    nearKeys.set(place, [...(nearKeys.get(place) ?? []), key])
  }

/** A text of plain words in which those that are a slip of the finger from a word of refusal are that word. */
export const correctKeyWords = (text: string): string =>
  text.replace(/[a-z]{6,}/g, (word) => {
    if (all.has(word) || others.has(word)) return word
    return nearKeys.get(nearPlace(word, word.length))?.find((key) => isOneEditApart(word, key)) ?? word
  })

/** The first four letters of what nearly no wish is without: words for no, stop, away and against. */
const keyFronts: ReadonlySet<string> = new Set(
  (
    'no not nt don dont do doesn neve nor noth stop quit ceas halt enou tire disc refu decl reje oppo obje unwa unwe forb proh bann remo dele drop stri scru eras purg wipe unli deli blac forg dest unsu opt opte opto opts with revo canc alon lose leav off dnc dncr ndnc ncpr dnd tps ctps mps robi supp comot ' +
    'nich nie niem nimm nix kein lehn unte eins hort hor aufh abbe abge abme aust ausg vert losc gelo gest stre wide runt raus nehm geno entf zufr ruhe lass abse abzu verz unzu uner verb able sper weg ' +
    'plus pas jama aucu arre cess assez laiss lais desi desa retr effa radi oubl resi annu reti enle raye oter otez bloc inte inde tran ' +
    'nunc bast deje deja pare para cese evit abst rech rehu nieg sin cero nada ni baja supr elim borr saca saqu suel robi desu olvi opos nega anul ' +
    'nao cheg parem deix recu excl desc esqu apag tira tire sair jama sem ' +
    'non mai nien ness smet rifi resp lasc rimo disi oppo obli togl elim depe revo limi inde ' +
    'niet nooi geen niks niet opho hou weig onge rust afge uitg uits opge geha schr bezw verg wiss verw inge ' +
    'af lijs ej inte ikke aldr inga inge slut avre avpr avme afme fram nix rekl robi bort glom glem slet rade gdpr dsgv rgpd lgpd ccpa pdpo pdpa pipl popi ndpr'
  )
    .split(' ')
    .concat(moreFronts, furtherFronts, optOutFronts, unsubscribeFronts, deletionFronts, widerFronts)
    .map((word) => word.slice(0, 4)),
)
const ordinary = new Set(
  'with within without para discount discounts discuss discussed discussion supplier suppliers supply supplies supplied support supported sin strip stripes strict string interested interessent interessiert interesse interes interest interested international internet internal interno interieur intervention integration intern interview interessé interessee interessato interesado interessado under vertrieb vertreter vertrag verbindung verbunden unterlagen unterlage unternehmen gesterntag description desktop designer design desire desea deseo desde respond response responsible responsable resp retry retraite later necesita descuento desconto canceled limited limitada limitata limitee limitado street streets streetwear stream streams streaming stress integrated inter interim interior interiors interactive interface intelligence intelligent intel independent index indent exclusive exclusivo vertical descriptive respect responsive residence residences residential residency resilience resin resins retail retailer retailers retired opportunity opportunities object objects objective block blocks trans transport transports transporte transportes transfer transit transition translation translations transpacific transatlantic wide revolution drops delegate delegation delegates forbes declared ingenieur ingenieure ingenieria ingegneria inger ingersoll frame frames framework bastian bastien parent parents paredes supreme supremo robin robinson tires jamal jamaica lassen unterstutzung unterricht verband verbund horton houston rusty'.split(
    ' ',
  ),
)
/** Whether a word is one of those by its beginning, and none of the ordinary ones that begin so too. */
export const isKeyWord = (word: string): boolean => keyFronts.has(word.slice(0, 4)) && !ordinary.has(word)

const asciiFronts = [...keyFronts].filter((front) => /^[a-z]+$/.test(front))
/** Whether a text of ASCII may hold one, as few do. */
export const mayHoldKeyWord: (text: string) => boolean = createWordSearch(
  asciiFronts.filter(({ length }) => length < 4),
  asciiFronts.filter(({ length }) => length === 4),
)
