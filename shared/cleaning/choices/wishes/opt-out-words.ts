import { plainWords } from '../../text/fold-key.ts'
import type { WishWords } from './wish-words.ts'

// biome-ignore-all format: lists of words
// Wishes about one way of contact, and of whoever left a list, built for each language of the same parts: who, what is not to
// be done, the thing that is sent, leaving, from, the list. Separated by bars; compared as `plainWords` gives them.

interface OptOutWords {
  readonly front: string
  /** In front of a verb in its plain form, or of a thing. */
  readonly not: string
  readonly verb: string
  /** In front of a thing alone: nobody wants it, or refuses it. `Bez e-mailu` says that there is none. */
  readonly refuse: string
  readonly thing: string
  /** What somebody did who is on the list no more. */
  readonly left: string
  readonly from: string
  readonly list: string
}

const polish: OptOutWords = {
  front: 'klient|klientka|pan|pani|już|juz|proszę|prosze|prosi|prosił|prosiła|aby|żeby|mu|jej|im|do niego|do niej',
  not: 'nie|nie należy|nie wolno|prosi nie|zakaz',
  verb: 'wysyłać|wysyłajcie|wysyłaj|przysyłać|przesyłać|dzwonić|pisać|kontaktować|kontaktować się|mailować|smsować',
  refuse:
    'nie chce|nie chce otrzymywać|nie życzy sobie|nie życzy sobie otrzymywać|nie zgadza się na|brak zgody na|nie wyraża zgody na|odmawia|sprzeciw wobec|żadnych|stop',
  thing:
    'e maili|e maile|maili|maile|mailów|maila|emaili|newslettera|newsletterów|newsletter|smsów|sms|sms ów|smsy|reklam|ofert|telefonów|wiadomości|korespondencji|kontaktu|marketing|marketingu|listów|poczty|mailingu|mailing',
  left: 'wypisał się|wypisała się|wypisali się|wypisać się|wypisany|wypisana|wypisano|zrezygnował|zrezygnowała|rezygnuje|rezygnacja|odsubskrybował|odsubskrybowała|wypisz',
  from: 'z|ze|od',
  list: 'newslettera|newsletterów|mailingu|mailingów|listy|listy mailingowej|bazy|subskrypcji|biuletynu|reklam|powiadomień|maili|e maili|smsów|kontaktu|marketingu|wysyłki',
}
const czech: OptOutWords = {
  front: 'klient|klientka|zákazník|zákaznice|pan|paní|už|uz|prosím|mu|jí|jim|žádá',
  not: 'ne|nesmí se|nelze|zákaz|prosí ne',
  verb: 'posílat|zasílat|volat|psát|kontaktovat|posielať|zasielať|volať|písať|kontaktovať',
  refuse:
    'neposílat|neposílejte|neposílej|nezasílat|nezasílejte|nechce|nechce dostávat|nepřeje si|nepřeje si dostávat|odmítá|odmítl|odmítla|stop|zákaz|nesouhlasí s|neposielať|neposielajte|nezasielať|nezasielajte|nechce dostávať|neželá si|odmieta|odmietol|nesúhlasí s',
  thing:
    'e maily|e mail|emaily|email|maily|mail|e mailů|newsletter|newslettery|newsletteru|sms|sms zprávy|reklamu|reklamy|reklama|nabídky|ponuky|letáky|poštu|obchodní sdělení|zprávy|správy|telefonáty|volání|hovory|listy|mailing|marketing',
  left: 'odhlásil se|odhlásila se|odhlásil|odhlásila|se odhlásil|se odhlásila|odhlášen|odhlášena|odhlášený|odhlásit|odhlášení|zrušil|zrušila|zrušit|odhlásil sa|odhlásila sa|sa odhlásil|sa odhlásila|odhlásený|odhlásená|odhlásiť|zrušiť',
  from: 'z|ze|zo|od|odběr|odber',
  list: 'newsletteru|newslettera|newsletterů|odběru|odběru newsletteru|odberu|odberu newslettera|mailingu|e mailů|e mailov|rozesílky|seznamu|databáze|databázy|zoznamu|newsletter',
}
const nordic: OptOutWords = {
  front: 'kunden|kunde|han|hun|hon|de|vil|vill|venligst|vänligen|vennligst|ber om|ber|bedt om at',
  not: 'får ej|får inte|skall ej|skall inte|ska ej|ska inte|bör ej|bör inte|må ej|må inte|må ikke|må aldrig|skal ikke|skal aldri|bør ikke|kan ikke|kan ej|vill ej|vill inte|vil ikke|ønsker ikke|ønsker ikke at|önskar ej|önskar inte',
  verb: 'kontaktas|ringas|ringas upp|mejlas|mailas|smsas|störas|bearbetas|bli kontaktad|kontaktes|ringes|ringes op|ringes til|mailes|mailes til|smses|skrives til|forstyrres|oppringes|bli oppringt|blive kontaktet|blive ringet op|bli kontaktet|kontaktas av oss|kontaktes igen|kontaktas igen',
  refuse:
    'skicka ej|skicka inte|skicka aldrig|send ikke|send aldri|send aldrig|sendes ikke|vill ej ha|vill inte ha|vil ikke have|vil ikke ha|vil ikke modtage|ønsker ikke|ønsker ikke at modtage|önskar ej|önskar inte|tackar nej|siger nej tak til|takker nei til|avböjer|frabeder sig|frabeder seg|undanber sig|reserverer seg mot|afviser|avslår',
  thing:
    'mejl|mail|mails|e mail|e mails|epost|e post|nyhetsbrev|nyhetsbrevet|nyhedsbrev|nyhedsbreve|nyhedsbrevet|nyhetsbreve|sms|smser|reklam|reklame|reklamer|samtal|samtaler|telefonsamtal|opkald|post|brev|breve|utskick|markedsføring|marknadsföring|henvendelser|tilbud|erbjudanden',
  left: 'avanmäld|avanmält sig|avanmält|avanmälde sig|avprenumererat|avprenumererad|avslutat|avregistrerad|avregistreret|avregistrert|afmeldt|afmeldt sig|har afmeldt sig|har afmeldt|avmeldt|meldt seg av|har meldt seg av|har meldt sig fra|sagt op|sagt upp|sagt opp|frameldt',
  from: 'från|fra|af|av|for|för|mot',
  list: 'nyhetsbrev|nyhetsbrevet|nyhedsbrev|nyhedsbrevet|mejl|mail|mails|e post|epost|utskick|listan|listen|mejllistan|maillisten|sms|reklam|reklame|newsletter|newsletteren|e mails',
}
const finnish: OptOutWords = {
  front: 'asiakas|hän|pyysi|pyytää|ettei|että|hänelle|heille|ole hyvä|enää',
  not: 'ei saa|ei saisi|ei pidä|ei tule|ei halua että|älä|älkää|ei enää|ei saa enää',
  verb: 'ottaa yhteyttä|soittaa|häiritä|kontaktoida|lähestyä|lähettää sähköpostia|lähettää viestejä|lähettää tekstiviestejä|lähettää mainoksia|lähettää uutiskirjettä|lähettää postia|lähetä sähköpostia|lähetä viestejä|lähetä tekstiviestejä|lähetä mainoksia|lähetä uutiskirjettä|lähettäkö sähköpostia|lähettäkö mainoksia|ota yhteyttä|soita|häiritse|soitella',
  refuse: 'ei halua|ei enää|ei halua enää|ei toivo|ei lähetetä|kieltänyt|kieltää|kielsi|kieltäytyy|kieltäytyi',
  thing:
    'uutiskirjettä|uutiskirjeitä|sähköpostia|sähköposteja|mainoksia|mainontaa|puheluita|puheluja|tekstiviestejä|postia|markkinointia|suoramarkkinointia|yhteydenottoja|markkinoinnin|suoramarkkinoinnin|puhelut|sähköpostit|yhteydenotot|soittoja',
  left: 'perunut|perui|peruutti|peruuttanut|lopettanut|poistunut|poistui|poistettu|irtisanonut|peruttu',
  from: 'pois|tilauksen',
  list: 'uutiskirjeen|uutiskirjeen tilauksen|tilauksen|postituslistalta|listalta|sähköpostilistalta|rekisteristä|uutiskirje|markkinoinnista',
}
const hungarian: OptOutWords = {
  front: 'kérem|kérjük|az ügyfél|ügyfél|többet|többé|kérte hogy|neki|nekik',
  not: 'ne|nem szabad|tilos|többet ne|soha ne',
  verb: 'hívni|hívjuk|keresni|keressük|írni|írjunk|küldeni|küldjünk|zavarni|zavarjuk|küldjön|küldjenek|megkeresni',
  refuse:
    'ne küldjön|ne küldjenek|ne küldjünk|ne küldj|nem kér|nem kíván|nem szeretne|nem kér több|visszautasítja|megtiltotta|letiltotta|elutasítja',
  thing:
    'e mailt|e maileket|emailt|emaileket|hírlevelet|hírleveleket|sms t|sms eket|smst|reklámot|hirdetést|ajánlatokat|hívást|telefonhívást|levelet|postát|megkeresést|marketinget',
  left: 'leiratkozott|lemondta|lejelentkezett|feliratkozása törölve|kiiratkozott|leiratkozva',
  from: 'a|az',
  list: 'hírlevélről|hírlevelekről|hírlevelet|listáról|levelezőlistáról|e mailekről|értesítésekről',
}
const romanian: OptOutWords = {
  front: 'clientul|clienta|vă rog|va rog|a cerut|cere|să|sa|îi|ii',
  not: 'nu|să nu|a nu|nu se|nu mai|a nu se',
  verb: 'fie contactat|fie contactată|contacta|contactați|suna|sunați|trimite|trimiteți|deranja|deranjați|fie sunat|fie sunată|scrie|scrieți',
  refuse:
    'nu trimiteți|nu mai trimiteți|nu trimite|nu dorește|nu mai dorește|nu vrea|nu mai vrea|refuză|a refuzat|nu acceptă|nu mai vrea să primească|nu dorește să primească',
  thing:
    'e mailuri|emailuri|mailuri|newsletter|newslettere|newsletterul|sms uri|smsuri|sms|reclame|publicitate|oferte|apeluri|telefoane|mesaje|scrisori|marketing',
  left: 's a dezabonat|dezabonat|dezabonată|dezabonare|s a retras|a renunțat|renunțat',
  from: 'de la|din|la',
  list: 'newsletter|newslettere|listă|lista|mailuri|e mailuri|baza de date|sms uri|abonament',
}
const turkish: OptOutWords = {
  front: 'müşteri|lütfen|artık|kendisi|bir daha|bana|ona',
  not: 'asla|hiç',
  verb: 'e posta göndermeyin|mail göndermeyin|mail atmayın|sms göndermeyin|sms atmayın|mesaj göndermeyin|bülten göndermeyin|reklam göndermeyin|aramayın|telefonla aramayın|arama yapmayın',
  refuse: 'istemediği',
  thing: 'bülten|e bülten|reklam|arama',
  left: 'e posta istemiyor|mail istemiyor|sms istemiyor|bülten istemiyor|reklam istemiyor|arama istemiyor|mesaj istemiyor|e bülten aboneliğinden çıktı|bülten aboneliğinden çıktı|aboneliğini iptal etti|aboneliği iptal|abonelikten ayrıldı|abonelikten çıktı|listeden çıktı|listeden ayrıldı|sms iptal etti|ileti almak istemiyor',
  from: 'dan|den',
  list: 'bülten|liste',
}
const russian: OptOutWords = {
  front:
    'клиент|клиентка|просит|просил|просила|больше|пожалуйста|ему|ей|им|клієнт|клієнтка|просить|більше|клиентът|клиентка|моля|повече|уже|вже',
  not: 'не|не надо|нельзя|больше не|не треба|не бива да|просьба не',
  verb: 'звонить|писать|присылать|слать|отправлять|беспокоить|дзвонити|телефонувати|писати|надсилати|турбувати|изпращайте|пращайте|звънете|пишете|звонить по телефону|писать на почту',
  refuse:
    'не присылать|не присылайте|не слать|не шлите|не отправлять|не отправляйте|не хочет|не хочет получать|не желает получать|отказался от|отказалась от|отказывается от|отказ от|против|не надсилати|не надсилайте|не хоче отримувати|відмовився від|відмовилась від|відмова від|не изпращайте|не пращайте|не желае|отказа се от|отказва|не иска',
  thing:
    'e mail|email|писем|письма|почту|рассылку|рассылки|рассылок|смс|sms|рекламу|рекламы|звонков|звонки|сообщений|сообщения|предложений|контакта|контактов|листів|листи|розсилку|розсилки|рекламу|реклами|дзвінків|смс повідомлень|имейли|бюлетин|бюлетина|реклама|обаждания',
  left: 'отписался|отписалась|отписан|отписана|отписаться|отписка|відписався|відписалась|відписалася|відписка|отписа се|отписан',
  from: 'от|с|со|из|від|з|із|за',
  list: 'рассылки|рассылок|новостей|писем|email рассылки|смс рассылки|смс|списка|базы|розсилки|розсилок|списку|новин|бюлетина|имейли|списъка',
}
const greek: OptOutWords = {
  front: 'ο πελάτης|η πελάτισσα|πελάτης|παρακαλώ|ζήτησε|πλέον|του|της|να',
  not: 'να μην|δεν πρέπει να|απαγορεύεται να',
  verb: 'σταλούν|στέλνουμε|στέλνονται|καλούμε|ενοχλούμε|επικοινωνούμε',
  refuse: 'μη στέλνετε|μην στέλνετε|δεν θέλει|δεν επιθυμεί|αρνείται|να μην σταλεί|να μην στέλνονται',
  thing:
    'e mail|email|emails|newsletter|newsletters|ενημερωτικά|ενημερωτικό δελτίο|sms|μηνύματα|διαφημίσεις|διαφημιστικά|τηλεφωνήματα|κλήσεις|προσφορές|επιστολές',
  left: 'διαγράφηκε|απεγγράφηκε|ακύρωσε|διαγραφή|απεγγραφή|ζήτησε διαγραφή',
  from: 'από|το|την|τη',
  list: 'newsletter|το newsletter|λίστα|τη λίστα|ενημερωτικό δελτίο|το ενημερωτικό δελτίο|emails|συνδρομή',
}

const list = (words: string): string => words.split('|').map(plainWords).join('|')

const wishWords = (words: OptOutWords): WishWords => ({
  words: Object.fromEntries(Object.entries(words).map(([name, all]) => [name, list(all)])),
  wishes: [
    '(?:(?:{front}) )*(?:{not}) (?:{verb})(?: (?:{thing}|{front}))*',
    '(?:(?:{front}) )*(?:{refuse}) (?:{thing})(?: (?:{thing}|{front}|a|i|ani|och|og|ja|és|si|и|та|і|και))*',
  ],
  events: ['(?:(?:{front}) )*(?:{left}) (?:(?:{from}) )*(?:{list})(?: (?:{list}|{front}))*', ...leftAlone(words)],
})

/** Who "left" without a list: 'renounced' and 'cancelled' may be about an order. */
const sure =
  /^(?:wypisa|odsubskr|odhlas|odhlás|avanm|avpren|avreg|afmeld|avmeld|leirat|kiirat|dezabon|s a dezabon|отпис|відпис|abonelik|.*istemiyor)/u
const leftAlone = ({ left }: OptOutWords): string[] => {
  const all = left.split('|').filter((one) => sure.test(one))
  return all.length === 0 ? [] : [`(?:(?:{front}) )*(?:${list(all.join('|'))})`]
}

const ordinary = new Set(
  'mail mails posta sms reklam arama mesaj bulten saa pida tule toivo mai hic asla prosi accepta vrea trimite trimiteti sends vil vill far kan ska skal skall bor bez stop fara soha tobbet снят ζητησε больше треба хочет желает хоче бива'.split(
    ' ',
  ),
)
const languages = [polish, czech, nordic, finnish, hungarian, romanian, turkish, russian, greek]
export const optOuts: readonly WishWords[] = languages.map(wishWords)

/** The beginnings of what none of them is without, but for words that say much else. */
export const optOutFronts: readonly string[] = [
  ...languages
    .flatMap(({ not, refuse, left }) => [not, refuse, left])
    .flatMap((all) =>
      all.split('|').flatMap(
        (one) =>
          plainWords(one)
            .split(' ')
            .find((word) => word.length > 2) ?? [],
      ),
    ),
  ...['cikti', 'iptal', 'ayrildi'],
].filter((word) => !ordinary.has(word))
