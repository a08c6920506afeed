import { plainWords } from '../text/fold-key.ts'

// biome-ignore-all format: lists of words
// Columns that ask whether one may contact somebody: a line a language, built of the leave, the act, and what says that it is
// given. Separated by bars; compared as `plainWords` gives them.
interface LeaveWords {
  /** `may we`, `darf man` */
  readonly may: string
  /** Behind it: `contact`, `kontaktiert werden` */
  readonly act: string
  /** `contact`, `Anruf`: before `allowed`, `erlaubt` */
  readonly thing: string
  readonly allowed: string
}

const languages: readonly LeaveWords[] = [
  {
    may: 'may we|can we|may i|can i|may be|can be|should we|shall we|could we|ok to|okay to|fine to|happy to be|allowed to|permission to|free to|willing to be|agrees to be|wants to be|wishes to be|can|may|should|is it ok to|consents to be|open to being|open to',
    act: 'contact|call|email|e mail|phone|ring|text|mail|write|reach|message|whatsapp|contacted|called|emailed|phoned|texted|approached|reached|contact them|contact him|contact her|contact you|contact customer',
    thing:
      'contact|call|calls|calling|email|emails|phone|mail|mailing|sms|text|whatsapp|contacting|follow up|direct mail|dm|promotions|promotion|gdpr|marketing|mktg|bulk email|bulk emails|bulk mail|mass email|mass mailing|eshot|eshots|e shots|edm|promo|promos|promo emails|promotional emails|advertising|newsletter|newsletters|mailing list',
    allowed:
      'ok|okay|allowed|permitted|permission|accepted|welcome|yes no|y n|possible|consent|approved|agreed|wanted|desired',
  },
  {
    may: 'darf|darf man|dürfen wir|darf ich|kann|kann man|können wir|darf er|darf sie|soll|möchte|will|sollen wir|darf kunde',
    act: 'kontaktiert werden|kontaktieren|angerufen werden|anrufen|angeschrieben werden|anschreiben|ihn kontaktieren|sie kontaktieren|beworben werden|gemailt werden|kontakt aufnehmen|kontaktiert|angerufen',
    thing:
      'kontakt|kontaktaufnahme|anruf|anrufe|werbung|email|e mail|mail|telefon|mailing|kontaktieren|anrufen|newsletter versand|dsgvo|gdpr|marketing|newsletter|werbe|reklame|werbemails|serienmail|werbe mail|datenschutz',
    allowed:
      'erlaubt|ok|okay|gestattet|zulässig|erwünscht|gewünscht|möglich|genehmigt|erlaubnis|freigabe|ja nein|gewollt|einverstanden',
  },
  {
    may: 'peut on|pouvons nous|puis je|peut être|on peut|peut|doit on|accepte d|accepte d être|souhaite être|autorise à|d accord pour être',
    act: 'le contacter|la contacter|les contacter|contacter|l appeler|le rappeler|appeler|relancer|le relancer|contacté|contactée|appelé|démarché|être contacté|être appelé|joindre|le joindre|contacter le client|contacter client',
    thing:
      'contact|appel|appels|mail|mailing|e mail|démarchage|prospection|prise de contact|relance|communication|communications|rgpd|marketing|newsletter|pub|publicité|prospection commerciale|emailing',
    allowed:
      'ok|autorisé|autorisée|autorisés|accepté|acceptée|permis|permise|possible|souhaité|oui non|autorisation|d accord',
  },
  {
    may: 'se puede|se le puede|podemos|puedo|puede ser|puede|acepta ser|acepta|desea ser|permite ser|quiere ser|es posible|autoriza ser',
    act: 'contactar|contactarle|contactado|contactada|llamar|llamarle|llamado|escribir|escribirle|ser contactado|contactarlo|contactar al cliente',
    thing:
      'contacto|llamada|llamadas|correo|email|mailing|comunicaciones|contactar|llamar|rgpd|lopd|marketing|publicidad|boletín|newsletter|correo masivo',
    allowed:
      'ok|permitido|permitida|permitidas|autorizado|autorizada|aceptado|posible|sí no|consentido|deseado|permiso',
  },
  {
    may: 'podemos|posso|pode ser|pode se|pode|aceita ser|aceita|deseja ser|autoriza|permite|quer ser',
    act: 'contactar|contatar|contactado|contatado|contactada|contatada|ligar|telefonar|contato|contacto|ser contatado|ser contactado|enviar email',
    thing:
      'contato|contacto|ligação|ligações|chamadas|email|mailing|comunicações|contatar|contactar|ligar|lgpd|rgpd|marketing|publicidade|newsletter|propaganda',
    allowed: 'ok|permitido|permitida|autorizado|autorizada|aceito|aceite|possível|sim não|permissão',
  },
  {
    may: 'possiamo|posso|si può|può essere|può|accetta di essere|vuole essere|desidera essere|autorizza a essere|è possibile',
    act: 'contattare|contattarlo|contattarla|contattato|contattata|chiamare|chiamarlo|chiamarla|chiamato|scrivere|scrivergli|ricontattare|essere contattato|contattare il cliente',
    thing:
      'contatto|contatti|chiamata|chiamate|email|mail|mailing|comunicazioni|contattare|chiamare|gdpr|privacy|marketing|pubblicità|newsletter',
    allowed: 'ok|consentito|consentita|permesso|autorizzato|autorizzata|ammesso|accettato|possibile|sì no|gradito',
  },
  {
    may: 'mag|mogen we|mogen wij|mag ik|mag je|kan|kunnen we|wil|mag klant|mag worden',
    act: 'benaderd worden|gecontacteerd worden|gebeld worden|gemaild worden|bellen|mailen|benaderen|contact opnemen|contacteren|benaderd|gebeld|gecontacteerd|worden benaderd|worden gebeld|worden gecontacteerd',
    thing: 'contact|contactname|bellen|telefoon|mail|mailing|e mail|reclame|avg|gdpr|marketing|nieuwsbrief',
    allowed: 'ok|toegestaan|gewenst|mogelijk|akkoord|toestemming|ja nee|goedgekeurd',
  },
  {
    may: 'får|får vi|får man|kan|kan vi|må|må vi|må gerne|må man|må gjerne|kan man|vill|vil|ønsker at|önskar|önskar bli|ønsker å',
    act: 'kontakta|kontaktas|ringa|ringas|mejla|mejlas|kontakte|kontaktes|ringe|ringes|ringes op|maile|mailes|bli kontaktad|blive kontaktet|bli kontaktet|kontakte kunden|kontakta kunden',
    thing:
      'kontakt|samtal|opkald|samtale|mejl|mail|e post|utskick|reklam|reklame|markedsføring|marknadsföring|gdpr|nyhetsbrev|nyhedsbrev|marketing',
    allowed:
      'ok|tillåten|tillåtet|tilladt|tillatt|godkänd|godkendt|godkjent|önskas|ønskes|möjlig|ja nej|ja nei|samtycke',
  },
  {
    may: 'saako|saa|voiko|voidaanko|haluaako|saammeko',
    act: 'ottaa yhteyttä|soittaa|kontaktoida|lähettää sähköpostia|lähestyä|olla yhteydessä|markkinoida',
    thing:
      'yhteydenotto|yhteydenotot|soitto|soittaminen|markkinointi|suoramarkkinointi|sähköposti|yhteydenotto lupa|gdpr|mainonta|uutiskirje',
    allowed: 'ok|sallittu|sallitaan|lupa|kyllä ei|toivotaan',
  },
  {
    may: 'czy można|można|czy możemy|możemy|czy wolno|wolno|czy chce',
    act: 'kontaktować|się kontaktować|kontaktować się|dzwonić|zadzwonić|pisać|skontaktować|się skontaktować|kontakt|wysyłać maile',
    thing: 'kontakt|telefon|mail|mailing|e mail|sms|marketing|rodo|gdpr|reklama|reklamy|newsletter',
    allowed: 'ok|dozwolony|możliwy|dopuszczalny|tak nie|zgoda|pozwolenie',
  },
  {
    may: 'lze|můžeme|je možné|smíme|smí být|může být|možno|môžeme|je možné|smieme|môže byť|smie byť|chce být',
    act: 'kontaktovat|kontaktován|kontaktována|volat|psát|kontaktovať|kontaktovaný|kontaktovaná|volať|zavolat|oslovit',
    thing:
      'kontakt|kontaktování|volání|telefon|mailing|e mail|reklama|kontaktovanie|volanie|gdpr|marketing|newsletter|obchodní sdělení',
    allowed: 'ok|povolen|povoleno|povolený|povolené|možný|možné|ano ne|áno nie|souhlas|dovoleno|dovolené',
  },
  {
    may: 'lehet|szabad|hívható|kereshető|megkereshető|felhívható|kapcsolatba léphetünk',
    act: 'hívni|keresni|megkeresni|felhívni|írni|telefonon|e mailben|vele|e',
    thing: 'kapcsolatfelvétel|megkeresés|hívás|hírlevél|telefonhívás|e mail|kapcsolat|gdpr|reklám|marketing',
    allowed: 'ok|engedélyezett|engedélyezve|megengedett|hozzájárulás|igen nem|lehetséges',
  },
  {
    may: 'putem|poate fi|se poate|acceptă să fie|dorește să fie|pot|avem voie să',
    act: 'contacta|contactat|contactată|suna|sunat|sunată|scrie|contactăm|contactam',
    thing: 'contact|apel|apeluri|email|e mail|comunicări|gdpr|marketing|reclame|newsletter|publicitate',
    allowed: 'ok|permis|permisă|acord|acceptat|posibil|da nu|dorit',
  },
  {
    may: 'aranabilir|iletişime geçilebilir|iletişime geçebilir|arayabilir|ulaşılabilir|mesaj atılabilir|e posta gönderilebilir',
    act: 'mi|mı|miyiz|mıyız',
    thing:
      'iletişim|arama|sms|e posta|pazarlama|ileti|reklam|kampanya|tanıtım|ticari ileti|elektronik ileti|kvkk|bülten|mail|mesaj|whatsapp|gdpr|marketing',
    allowed: 'izni|izin|onayı|onay|serbest|ok|izinli',
  },
  {
    may: 'можно|можно ли|можем ли|можем ли мы|можем|разрешено|разрешает|может ли|можна|чи можна|дозволено|може да|може ли да|разрешено ли е|можем да',
    act: 'звонить|связаться|связываться|писать|контактировать|с ним связаться|присылать|дзвонити|телефонувати|контактувати|писати|зв язатися|се свържем|се обадим|контактуваме|се обаждаме|позвонить',
    thing:
      'контакт|звонок|звонки|связь|рассылка|дзвінки|зв язок|обаждане|обаждания|контакты|реклама|рекламы|маркетинг|рассылки|розсилка|gdpr',
    allowed:
      'ok|разрешен|разрешены|разрешена|возможен|возможна|допустим|да нет|дозволено|дозволений|разрешено|позволено|позволен|разрешение',
  },
  {
    may: 'μπορούμε να|μπορώ να|επιτρέπεται|επιτρέπεται να|μπορεί να|θέλει να|δέχεται|αποδέχεται',
    act: 'επικοινωνήσουμε|καλέσουμε|στείλουμε|επικοινωνία|η επικοινωνία|κλήση|τον καλέσουμε|επικοινωνούμε|καλούμε',
    thing: 'επικοινωνία|κλήση|κλήσεις|τηλέφωνο|email|gdpr|μάρκετινγκ|διαφήμιση|newsletter',
    allowed: 'ok|επιτρέπεται|επιτρεπτή|δεκτή|ναι όχι|άδεια',
  },
  {
    may: 'boleh|bisa|dapat|bolehkah|boleh ke|apakah boleh|apakah bisa|mau|pwedeng|puwedeng|pwede bang|maaari bang|maaaring|có thể|được phép|cho phép|có được|đồng ý cho',
    act: 'dihubungi|hubungi|ditelepon|telepon|dikontak|kontak|call|dipanggil|tawagan|kontakin|i text|makontak|liên hệ|gọi|gọi điện|liên lạc|nhắn tin|gửi email|dihubungi lagi',
    thing: 'kontak|izin|hubungan|panggilan|liên hệ|gọi điện|promosi|iklan|pemasaran|marketing|pdp|quảng cáo|tiếp thị',
    allowed: 'dibenarkan|diizinkan|boleh|kontak|hubungi|telepon|được|được không|ok|setuju',
  },
  {
    may: 'هل يمكن|يمكن|هل يسمح|يسمح|يسمح ب|مسموح|إذن|آیا می توان|می توان|اجازه|מותר|ניתן|אפשר|האם ניתן|האם אפשר|האם מותר|क्या|क्या हम',
    act: 'الاتصال|الاتصال به|بالاتصال|التواصل|التواصل معه|بالتواصل|تماس|تماس گرفت|تماس بگیریم|להתקשר|ליצור קשר|לפנות|לפנות אליו|לשלוח|संपर्क कर सकते हैं|कॉल कर सकते हैं|फोन कर सकते हैं',
    thing:
      'الاتصال|التواصل|التسويق|الإعلانات|שיווק|דיוור|מרקטינג|تبلیغات|मार्केटिंग|विज्ञापन|تماس|קשר|יצירת קשר|संपर्क|कॉल|फोन',
    allowed: 'مسموح|ممكن|مسموح به|مجاز|מותר|מותרת|अनुमति|की अनुमति|कर सकते हैं|ठीक',
  },
]
const list = (words: string): string => words.split('|').map(plainWords).join('|')
const patterns = languages.map(
  ({ may, act, thing, allowed }) => `(?:${list(may)}) (?:${list(act)})|(?:${list(thing)}) (?:${list(allowed)})`,
)
const alone =
  'contactable|kontaktierbar|kontakterlaubnis|anrufbar|werbeerlaubnis|contactabile|contattabile|chiamabile|contacteerbaar|bereikbaar voor reclame|hívható|kereshető|megkereshető|felhívható|aranabilir|iletişim izni|kontaktbar|yhteydenottolupa|soittolupa|markkinointilupa|llamable|contatável|contactável|joignable pour prospection'
// Whole but for what may stand around it: `May we contact this customer?`, `Contact OK (Y/N)`.
const around =
  'the|this|customer|customers|client|them|him|her|you|again|y n|yes no|ja nein|oui non|si no|kunde|kunden|der|die|den|le|la|les|el|al|il|cliente|klant|de|klienta|z klientem|asiakkaaseen|by phone|by email|by sms|by post|per telefon|per e mail|per mail|telefonisch|par mail|par téléphone|via|po telefonu|no|number|flag|status|\\d+'
const whole = new RegExp(
  `^(?:(?:${list(around)}) )*(?:${patterns.join('|')}|${list(alone)})(?: (?:${around
    .split('|')
    .map((one) => (one.startsWith('\\') ? one : plainWords(one)))
    .join('|')}))*$`,
  'u',
)

const zhAct =
  '联系|联络|聯絡|聯繫|聯系|連絡|连络|致电|致電|打电话|打電話|来电|來電|通电话|電話聯絡|电话联系|電話|电话|發電郵|发邮件|電郵|邮件|email|e-mail|dm|推广|推廣|营销|營銷|行銷|推销|推銷|促销|促銷|打扰|打擾|回访|回訪|拜访|拜訪|短信|短訊|簡訊|接触|接觸|whatsapp|line|微信'
const jaAct =
  'ご?連絡|お?電話|電話連絡|架電|E?メール|メルマガ|DM|ＤＭ|ダイレクトメール|配信|メール配信|案内|ご案内|営業|営業連絡|勧誘|訪問|FAX|SMS|LINE|コンタクト|郵送'
const koAct = '연락|전화|전화\\s*연락|문자|메일|이메일|마케팅|광고|광고\\s*수신|수신|DM|방문|컨택|홍보|영업'
const joined = new RegExp(
  `^(?:客户|客戶|本人|顧客)?(?:可否|是否可以?|是否能|能否|可不可以|可以?|允许|允許|是否允许|是否允許|接受|是否接受|愿意|願意|是否愿意|是否願意)(?:被|再|主动|主動|给|給|以|用|向其)*(?:${zhAct})(?:吗|嗎|客户|客戶)?$|^(?:${zhAct})(?:客户|客戶)?(?:可否|许可|許可|意愿|意願|允许|允許|是否可以|可以吗|ok|授权|授權)$|` +
    `^(?:${jaAct})(?:の|は|を)?(?:可否|可不可|可・不可|可能|許可|許諾|承諾|了承|OK|希望有無|の可否|していい|してもよい|しても良い|してよい)(?:か|ですか)?$|` +
    `^(?:고객\\s*)?(?:${koAct})(?:을|를|해도|\\s)*\\s*(?:가능|가능\\s*여부|허용|허용\\s*여부|허락|허가|동의|동의\\s*여부|수락|되나요|될까요|괜찮)(?:한가|한지|한가요|은가요)?$|` +
    '^(?:ติดต่อได้|โทรได้|โทรกลับได้|อนุญาตให้ติดต่อ|อนุญาตให้โทร|สามารถติดต่อได้)(?:ไหม|หรือไม่|มั้ย)?$',
  'iu',
)

/** Such a column says as often whether an address or a number works. */
const ofAddress =
  /^(?:e ?mails?|mails?|phones?|telefon|telephone|mobile|sms|whatsapp|texts?) (?:ok|okay|accepted|approved|possible|yes no|y n)(?: |$)/

/** Whether the name of a column asks whether one may contact somebody: `Darf kontaktiert werden?`, 可否聯絡, 연락 가능. */
export function asksLeave(column: string): boolean {
  const text = column
    .normalize('NFKC')
    .replace(/[?？¿]/g, ' ')
    .replace(/[([（［].*$/u, '')
    .trim()
  return /[^\0-\u0dff\u1e00-\u206f]/.test(text)
    ? joined.test(text.replace(/\s+/g, ' '))
    : !ofAddress.test(plainWords(text)) && whole.test(plainWords(text))
}

/** No, in a column that asks it, in the languages whose word is another one elsewhere. */
export const noLeave = new RegExp(
  `^(?:${list('no|non|nein|não|нет|否|nej|nei|ei|ne|nem|nu|όχι|لا|خیر|לא|नहीं|ไม่|ไม่ได้|không|tidak|tak|hindi|tiada|hayır|ні|не|nee|ikke tilladt|ei saa|nu se poate|不可|不可以|不行|不用|不用了|不需要|不了|唔使|唔使啦|結構です|いりません|必要ありません|遠慮します|사양|사양합니다|필요없음|필요 없음|不能|不得|唔可以|唔得|唔好|不便|不方便|不允许|不允許|不接受|不愿意|不願意|不希望|ng|だめ|ダメ|駄目|不許可|拒否|불가|불가능|안됨|안 됨|안돼요|아님|거부|불허|미동의|not allowed|not ok|not permitted|forbidden|refused|verboten|nicht erlaubt|nicht gestattet|unerwünscht|nicht erwünscht|interdit|non autorisé|pas autorisé|refusé|prohibido|no permitido|no autorizado|proibido|não permitido|não autorizado|vietato|non consentito|non autorizzato|niet toegestaan|verboden|niet gewenst|nie wolno|niedozwolone|niedozwolony|zakaz|zakázáno|nepovoleno|nelze|nedovoleno|ej tillåtet|inte tillåtet|ikke tillatt|ej|inte|ikke|kielletty|ei sallittu|tilos|interzis|nepermis|yasak|izin yok|izinsiz|нельзя|запрещено|не разрешено|заборонено|забранено|απαγορεύεται|ممنوع|אסור|मना है|ห้าม')})(?:$| )`,
  'u',
)
