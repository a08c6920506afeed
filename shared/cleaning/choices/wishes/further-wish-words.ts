import { plainWords } from '../../text/fold-key.ts'
import type { WishWords } from './wish-words.ts'

// biome-ignore-all format: lists of words
// The same of languages that say it with a prefix or a small word before the verb, a line each. Compared as `plainWords` gives them.

const list = (words: string): string => [...new Set(words.split('|').map(plainWords))].join('|')

const tagalog: WishWords = {
  words: {
    front: list(
      'sabi niya|sabi|ayon sa kanya|pakiusap|paki|please|pls|customer|client|siya|na daw|daw|raw|po|kliyente|humiling na|hiling na|nakiusap na',
    ),
    not: list(
      "huwag|huwag na|huwag nang|hwag|hwag na|wag|wag na|wag nang|'wag na|ayaw|ayaw na|ayaw nang|ayaw niyang|ayaw na niyang|bawal|bawal na|hindi na dapat|di na dapat|huwag mong|wag mong|wag nyong|wag niyong|huwag ninyong",
    ),
    small: list(
      'na|nang|daw|raw|po|ho|pong|na daw|nyo|niyo|ninyo|n’yo|mo|mong|nyong|ninyong|niya|niyang|nila|nilang|siya|siyang|sya|syang|ako|akong|kami|kaming|sila|silang|si|ang|client|customer|lang|please|pls|ulit|muli|kahit kailan|pa|naman|din|rin|ever|again|sa kanya|sa akin|sa number na ito|ng|mga|anuman',
    ),
    verb: list(
      'tawagan|tatawagan|tawag|tumawag|tatawag|magtawag|kontakin|contactin|kontakin o i text|i text|itext|i txt|itxt|ite text|itetext|text|txt|mag text|magtext|mag txt|i contact|icontact|contact|ma contact|macontact|makontak|ico contact|i call|icall|call|i message|imessage|mag message|i chat|ichat|mag chat|i pm|ipm|mag pm|i email|iemail|email|mag email|i dm|i viber|mag viber|kulitin|kukulitin|abalahin|aabalahin|guluhin|guguluhin|istorbohin|padalhan|padalhan ng text|padalhan ng email|padalhan ng message|padalhan ng promo|padadalhan|magpadala|makipag ugnayan|magpatawag|matawagan|ma text|matext|sendan|i send ng promo|sendan ng promo',
    ),
    or: 'or|o|at|and|ni|saka',
    future: list(
      'tatawagan|ite text|itetext|ico contact|kokontakin|iko contact|padadalhan|guguluhin|kukulitin|iistorbohin',
    ),
  },
  wishes: [
    '{front*}(?:{not}) (?:(?:{small}) )*(?:{verb})(?: (?:{or}) (?:{verb}))*(?: (?:{small}))*',
    // Not `hindi na tumawag`, who did not call again.
    '{front*}(?:hindi|di|indi) na (?:(?:{small}) )*(?:{future})(?: (?:{or}) (?:{future}))*(?: (?:{small}))*',
  ],
  events: [],
}

/** Languages in which few verbs say it: what may stand before them, the whole, and what may follow. */
const plainLanguages: readonly (readonly [front: string, whole: string, end: string])[] = [
  [
    'prašo|prašau|klientas|klientė|daugiau|kliento prašymu|nori kad|nenori kad',
    'neskambinti|nebeskambinti|neskambinkite|nekontaktuoti|nekontaktuokite|nerašyti|neberašyti|nesiųsti|nebesiųsti|nesiųsti reklamos|netrukdyti|nesusisiekti|kontaktas nepageidaujamas|kontaktai nepageidaujami|skambučiai nepageidaujami|reklama nepageidaujama|nepageidauja skambučių|nepageidauja kontakto|nepageidauja reklamos|nenori būti kontaktuojamas|nenori būti kontaktuojama|atsisakė naujienlaiškio|atsisako reklamos',
    'daugiau|prašau|niekada|dėkui',
  ],
  [
    'lūdzu|lūdz|klients|kliente|vairs|vairāk',
    'nezvanīt|nezvaniet|nesazināties|nesazinieties|nerakstīt|nerakstiet|nesūtīt|nesūtiet|nesūtīt reklāmu|netraucēt|nekontaktēt|kontakts nav vēlams|saziņa nav vēlama|zvani nav vēlami|nevēlas saziņu|nevēlas kontaktu|nevēlas zvanus|nevēlas reklāmu|nevēlas lai zvana',
    'vairs|lūdzu|nekad|vairāk',
  ],
  [
    'palun|klient|palub|palus|soovib et',
    'mitte helistada|ära helista|ärge helistage|mitte ühendust võtta|mitte võtta ühendust|mitte kontakteeruda|mitte kirjutada|mitte saata reklaami|mitte tülitada|ei soovi kontakti|ei soovi kõnesid|ei soovi reklaami|ei soovi kirju|ei soovi uudiskirja|ei taha et helistatakse',
    'enam|palun|kunagi|rohkem|uuesti',
  ],
  [
    'vinsamlegast|viðskiptavinur',
    'ekki hringja|ekki hringja í|ekki hafa samband|ekki senda póst|ekki senda|ekki trufla|vill ekki samband|vill ekki símtöl|vill ekki láta hringja|óskar ekki eftir sambandi|bannmerktur|bannmerkt',
    'aftur|framar|takk|við hana|við hann',
  ],
  [
    'ju lutem|klienti|klientja|kërkon|më',
    'mos telefono|mos telefononi|mos e telefononi|mos kontakto|mos kontaktoni|mos e kontaktoni|mos thirr|mos thirrni|mos shqetëso|mos shqetësoni|mos dërgoni mesazhe|nuk dëshiron kontakt|nuk dëshiron të kontaktohet|nuk dëshiron telefonata',
    'më|kurrë|ju lutem|përsëri',
  ],
  [
    'si us plau|el client|la clienta|demana|ha demanat|diu que|que',
    'no trucar|no trucar li|no trucar mai més|no tornar a trucar|no contactar|no contacteu|no truqueu|no el truqueu|no la truqueu|no molestar|no molesteu|no escriure|no enviar correus|no enviar publicitat|no vol ser contactat|no vol ser contactada|no vol trucades|no vol publicitat|no vol rebre correus|no vol que el truquin|no vol que la truquin|no desitja ser contactat|deixar de trucar|deixeu de trucar|baixa del butlletí|donat de baixa|donada de baixa',
    'més|mai més|si us plau|gràcies',
  ],
  [
    'mesedez|bezeroak|ez du nahi',
    'ez deitu|ez deitu gehiago|ez harremanetan jarri|ez kontaktatu|ez idatzi|ez bidali publizitaterik|ez molestatu',
    'gehiago|inoiz|mesedez|berriro',
  ],
  [
    'tafadhali|mteja|amesema|ameomba|anasema',
    'usipige simu|usipige|msipige simu|usimpigie|usimpigie simu|msimpigie|msimpigie simu|usinipigie|msinipigie simu|usimtumie ujumbe|usitume ujumbe|msitume ujumbe|usiwasiliane|usiwasiliane naye|msiwasiliane naye|usimsumbue|msimsumbue|usisumbue|hataki simu|hataki kupigiwa|hataki kupigiwa simu|hataki kuwasiliana|hataki ujumbe',
    'tena|tafadhali|kamwe|naye|mteja',
  ],
  [
    'asseblief|kliënt',
    'moenie bel|moenie bel nie|moenie kontak|moenie kontak nie|moenie kontak maak nie|moenie kontak maak|moenie boodskappe stuur nie|moenie e pos stuur nie|moenie pla nie|wil nie gekontak word nie|wil nie gebel word nie|geen oproepe asseblief',
    'weer|weer nie|asseblief|ooit',
  ],
  [
    'iltimos|илтимос|mijoz|boshqa|бошқа|endi',
    'qo‘ng‘iroq qilmang|qongiroq qilmang|bog‘lanmang|yozmang|bezovta qilmang|қўнғироқ қилманг|қоңырау шалмаңыз|қоңырау шалмау|хабарласпаңыз|хабарласпау|мазаламаңыз',
    'boshqa|бошқа|енді|iltimos',
  ],
  [
    'xahiş edirik|zəhmət olmasa|müştəri|bir daha|daha',
    'zəng etməyin|zəng etməyək|əlaqə saxlamayın|narahat etməyin|mesaj göndərməyin|yazmayın|zəng istəmir|əlaqə istəmir',
    'bir daha|daha|xahiş edirik',
  ],
  [
    'გთხოვთ|აღარ|კლიენტი',
    'არ დაურეკოთ|აღარ დაურეკოთ|ნუ დარეკავთ|ნუ დაურეკავთ|არ დარეკოთ|არ დაუკავშირდეთ|ნუ დაუკავშირდებით|არ შეაწუხოთ',
    'აღარ|მეტჯერ|გთხოვთ',
  ],
  [
    'խնդրում ենք|հաճախորդը|այլևս',
    'չզանգահարել|չզանգել|մի զանգեք|մի զանգահարեք|չկապվել|մի կապվեք|չանհանգստացնել|չգրել',
    'այլևս|խնդրում ենք',
  ],
  [
    'กรุณา|ກະລຸນາ|លោក|សូម|ကျေးဇူးပြု၍',
    'ຢ່າໂທ|ຢ່າໂທຫາ|ຫ້າມໂທ|ຫ້າມຕິດຕໍ່|ຢ່າຕິດຕໍ່|កុំទូរស័ព្ទ|កុំហៅ|កុំទាក់ទង|កុំផ្ញើសារ|មិនចង់ឱ្យទាក់ទង|ဖုန်းမခေါ်ပါနှင့်|ဖုန်းမဆက်ပါနှင့်|မဆက်သွယ်ပါနှင့်|ဆက်သွယ်ရန်မလို',
    'ອີກ|ទៀត|ထပ်',
  ],
  [
    'kérem|molim|molimo|kupac|klijent|stranka|prosim|vise|više|nemojte|nemoj|nemojte me|traži da|ne želi da ga',
    'ne zvati|ne zovi|ne zovite|nemojte zvati|nemoj zvati|ne kontaktirati|ne kontaktirajte|nemojte kontaktirati|ne slati|ne slati poruke|ne slati mailove|ne slati reklame|ne uznemiravati|ne uznemiravajte|ne smetati|ne javljati se|ne želi kontakt|ne želi pozive|ne želi biti kontaktiran|ne želi biti kontaktirana|ne želi da bude kontaktiran|ne želi reklame|ne klicati|ne kličite|ne kontaktirajte|ne motiti|ne pošiljati|ne želi klicev|ne želi biti kontaktiran|ne želi stika|zabranjeno zvati',
    'više|vise|nikad|nikada|ponovo|opet|ubuduće|molim|molimo|hvala|več|nikoli|hvala',
  ],
]

const spoken: readonly WishWords[] = plainLanguages.map(([front, whole, end]) => ({
  words: { front: list(front), whole: list(whole), end: list(end) },
  wishes: ['(?:(?:{front}) )*(?:{whole})(?: (?:{end}))*'],
  events: [],
}))

const nordic: WishWords = {
  words: {
    not: list(
      'ønsker ikke|ønsker ikke å|ønsker ikke at|ønsker ej|önskar ej|önskar inte|önskar inte att|vil ikke|vil ikke mer|vil ej|vill ej|vill inte|vil ikkje|ønskjer ikkje|må ikke|skal ikke|skal ikkje|får ej|får inte|ska inte|bør ikke|bed om ikke|ber om ikke|ber om å ikke|har bedt om ikke|har bett om att inte',
    ),
    small: list(
      'å|at|att|bli|blive|verta|mer|mere|lenger|længere|längre|noe|nogen|några|mer å|flere|fler|av oss|til|mot',
    ),
    done: list(
      'kontaktes|kontaktet|kontakta|kontaktad|kontaktas|kontaktede|ringt|ringt til|ringt opp|ringes|ringes til|ringes opp|oppringt|uppringd|ringas|ringas upp|ringet op|forstyrres|forstyrret|störas|störd|mailes|maila|mejlas|mailet|tilskrives|opsøges|kontakte|ringe|ringa|høre fra oss|høre fra jer|høra från oss|ha reklame|have reklamer|ha nyhetsbrev|have nyhedsbrev|motta reklame|modtage reklame|ta emot reklam|ha samtaler|have opkald|telefonsalg|telefonsalg',
    ),
    no: list('ikke|ikkje|inte|ej|aldri|aldrig'),
    do: list(
      'kontakt|kontakte|kontakta|ring|ringe|ringa|mail|maile|maila|mejla|skriv|skrive|skriva|send|sende|skicka|forstyr|forstyrre|stör|ta kontakt|ta kontakt med|tag kontakt|send reklame|skicka reklam|send mail|send sms',
    ),
    end: list(
      'igjen|igen|mer|mere|mera|lenger|længere|längre|flere ganger|flere gange|takk|tak|tack|honom|henne|hende|ham|kunden|meg|mig|oss|os',
    ),
  },
  wishes: [
    '(?:{not})(?: (?:{small}))*(?: (?:{done}))(?: (?:{small}|{end}))*',
    '(?:{no}) (?:{do})(?: (?:{end}))+',
    '(?:{do}) (?:{no})(?: (?:{end}))+',
  ],
  events: [],
}

/** What befell the list or the number, and that a wish is there. */
const happenings: WishWords = {
  words: {
    objection: list(
      'werbewiderspruch|werbewidersprüche|dsgvo widerspruch|dsgvo widerspruch werbung|widerspruch dsgvo|widerspruch nach dsgvo|widerspruch gegen werbung|werbeverbot|werbesperre|robinson eintrag',
    ),
    there: list(
      'liegt vor|liegt uns vor|vorliegend|vorhanden|eingegangen|erhalten|ist eingegangen|ist erfolgt|erfolgt|vermerkt|hinterlegt|gesetzt|beachten|bitte beachten|eingelegt|erteilt|ausgesprochen|aktiv|besteht|gilt|schriftlich|per mail|telefonisch',
    ),
    who: 'he|she|they|customer|client|contact|user|has|have|just|already|then|now|guest|buyer|apparently|also|simply|him|her|them|us|me|we',
    self: 'himself|herself|themselves|themself|itself|myself|his name|her name|his number|her number|their number|their name|his email|her email|his address|her address',
    out: 'removed|deleted|took|unsubscribed|dropped|withdrew|pulled|unlisted|exited|has removed|opted',
    from: 'from|off|out of',
    our: 'the|our|all|any|my|this|that|every|whatsapp|wa|broadcast|mailing|email|mail|sms|contact|call|telegram|viber|marketing|promo|promotion|promotional|newsletter',
    list: 'lists?|broadcast|broadcasts|broadcast lists?|group|groups|channel|chat|group chat|newsletters?|mailings?|database|updates|status|promos|community|gc',
    block:
      'blocked|blocks|has blocked|have blocked|don block|had blocked|is blocking|blacklisted|reported and blocked|blocked and reported',
    sent: 'broadcasts?|broadcast messages?|bc|bcs|group messages|forwards|promo broadcasts?|whatsapp broadcasts?|wa broadcasts?|blasts?|text blasts?|sms blasts?|email blasts?|e blasts?|robo texts?|voice notes',
    please: 'please|pls|plz|abeg|thanks|again|o|oo|ever|from us|from you|to her|to him|to me|to them',
    send: 'send|sending|get|getting|receive|receiving|want|wants|do|more',
  },
  wishes: [
    '(?:no|no more|stop|stop the|stop with the|stop these|no further|enough|doesn t want|does not want|don t want|unsubscribe from|wants no|wants no more)(?: (?:{send}|any|more|the|your|our|all))* (?:{sent})(?: (?:{please}))*',
  ],
  events: [
    '(?:{objection})(?: (?:{there}))*',
    '(?:please |pls |plz |kindly |abeg )*(?:remove|take|delete|drop|unsubscribe|exclude|comot|kick)(?: (?:me|him|her|them|us|client|customer|name|number|my|his|this))* (?:{from})(?: (?:{our}))* (?:{list})(?: (?:{please}))*',
    '(?:{who} )*(?:{out}) (?:(?:{self}|me|him|her) )?(?:{from})(?: (?:{our}))* (?:{list})(?: (?:{please}))*',
    '(?:{who} )*(?:{block}) (?:us|me|our numbers?|our lines?|my number|my line|our calls?|our messages?|our whatsapp|us on whatsapp|me on whatsapp|our emails?|the shop|the office number|our sms|all our numbers)(?: (?:{please}))*',
  ],
}

export const furtherLanguages: readonly WishWords[] = [tagalog, nordic, happenings, ...spoken]

const inOtherScripts = plainLanguages
  .flatMap(([, whole]) => plainWords(whole.replaceAll('|', ' ')).split(' '))
  .filter((word) => /[\u0370-\uffff]/.test(word))
/** The beginnings of what none of them is without. */
export const furtherFronts: readonly string[] = [
  ...'huwa hwag wag ayaw hind bawa di indi ikke ikkj inte ej aldr werb wide dsgv robi remo dele drop unsu excl como kick took with pull unli exit bloc blac repo no stop enou doesn don'.split(
    ' ',
  ),
  ...'nesk nebe neko nera nesi netr nesu nepa neno atsi nezv nesa nera nesu netr neve mitt ara arge ei ekki bann mos nuk deix baix dona ez usip msip usim msim usin msin usit msit usiw msiw usis hata moen nie geen qilm bogl yozm etmə etme saxl gond yazm ne nemo zabr'.split(
    ' ',
  ),
  ...inOtherScripts,
]
