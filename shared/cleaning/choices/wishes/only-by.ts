import { plainWords } from '../../text/fold-key.ts'

// biome-ignore-all format: lists of words
interface OnlyWords {
  /** Reaching somebody, as it is asked for or allowed. */
  readonly contact: string
  readonly only: string
  readonly way: string
  readonly rest: string
}

const languages: readonly OnlyWords[] = [
  {
    contact: 'contact contacted reach reached',
    only: 'only exclusively',
    way: 'email mail phone telephone sms text texts whatsapp post letter fax wechat line telegram viber writing',
    rest: 'may can must should be to please pls by via per through on in e or and him her them customer client is ok okay the',
  },
  {
    contact: 'kontaktieren kontaktiert kontakt kontaktaufnahme anschreiben',
    only: 'nur ausschließlich',
    way: 'email mail mails telefon telefonisch sms whatsapp post brief fax schriftlich',
    rest: 'bitte darf kann soll wird werden per via über e oder und erlaubt gestattet erwünscht gewünscht möglich',
  },
  {
    contact: 'contacter contacté contactée contact joindre',
    only: 'uniquement seulement exclusivement que',
    way: 'mail email courriel téléphone sms whatsapp courrier lettre fax écrit',
    rest: 'ne à le la l peut doit être par via e ou et svp merci de accepté autorisé',
  },
  {
    contact: 'contactar contactado contactada contacto',
    only: 'solo sólo solamente únicamente exclusivamente',
    way: 'email mail correo electrónico teléfono sms whatsapp carta fax escrito',
    rest: 'se le puede debe ser por vía e o y favor permitido',
  },
  {
    contact: 'contactar contatar contactado contatado contato contacto',
    only: 'só somente apenas exclusivamente',
    way: 'email mail telefone sms whatsapp carta fax escrito',
    rest: 'pode deve ser por via e ou favor permitido',
  },
  {
    contact: 'contattare contattarlo contattarla contattato contattata contatto contatti',
    only: 'solo soltanto esclusivamente unicamente',
    way: 'email mail telefono sms whatsapp posta lettera fax iscritto',
    rest: 'si può deve essere per via e o via tramite consentito',
  },
  {
    contact: 'contacteren gecontacteerd contact benaderen benaderd',
    only: 'alleen uitsluitend enkel',
    way: 'email mail telefoon telefonisch sms whatsapp post brief fax schriftelijk',
    rest: 'mag kan graag aub per via e of en worden toegestaan opnemen',
  },
  {
    contact: 'kontaktas kontakta kontaktes kontakte kontakt',
    only: 'endast bara enbart kun bare',
    way: 'mejl mail email epost post telefon sms whatsapp brev skriftligt skriftlig',
    rest: 'får må kan skal ska vänligen venligst via per på e eller och og av',
  },
  {
    contact: 'yhteyttä yhteydenotto yhteydenotot',
    only: 'vain ainoastaan pelkästään',
    way: 'sähköpostilla sähköpostitse sähköpostiin puhelimitse puhelimella tekstiviestillä tekstiviestitse whatsappilla whatsappissa postitse kirjeitse',
    rest: 'saa voi ottaa ota ottakaa tai ja asiakkaaseen häneen',
  },
  {
    contact: 'kontakt kontaktować kontaktu',
    only: 'tylko wyłącznie jedynie',
    way: 'mail mailem email mailowo mailowy telefon telefoniczny telefonicznie sms smsem whatsapp pocztą listownie',
    rest: 'proszę się można przez e lub i dozwolony',
  },
  {
    contact: 'kontaktovat kontaktovať kontakt kontaktujte',
    only: 'jen pouze výhradně iba len výlučne',
    way: 'mailem mailom email emailem emailom telefonicky telefonem telefónom sms whatsapp poštou dopisem písemně',
    rest: 'prosím lze možno e nebo alebo a přes cez',
  },
  {
    contact: 'связываться связь контактировать контакт писать',
    only: 'только исключительно',
    way: 'почте почту почта email мейл телефону телефон смс sms whatsapp ватсап вотсап письмом',
    rest: 'по через в на электронной можно и или прошу просьба',
  },
]
const keys = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => plainWords(word).split(' ')))
const tables = languages.map(({ contact, only, way, rest }) => ({
  contact: keys(contact),
  only: keys(only),
  way: keys(way),
  rest: keys(rest),
}))

const joined =
  /^(?:客户|客戶|已|请|請)*(?:只|僅|仅)(?:可以?|能|接受|限|允许|允許|收|愿意?|願意?)(?:用|以|通过|透過|經|经|收)?(?:whatsapp|微信|wechat|line|电邮|電郵|电子邮件|電子郵件|邮件|郵件|email|e-mail|短信|短訊|简讯|簡訊|电话|電話|信件|传真|傳真|、|和|或|及)+(?:联系|联络|聯絡|聯繫|连络|連絡)?$|^(?:連絡|ご連絡|連絡先|接触|案内)(?:は|手段は|方法は)?(?:メール|Eメール|電話|LINE|SMS|FAX|郵送|書面)(?:のみ|だけ)(?:可|可能|OK|許可|希望)?(?:です)?$|^(?:연락은?\s*)?(?:메일|이메일|전화|문자|카톡|카카오톡|우편|팩스)(?:로|으로)?만\s*(?:연락\s*)?(?:가능|허용|동의)(?:함|합니다)?$/iu

/**
 * Whether a sentence allows one way of contact and thereby no other: `may be contacted by email only`, `saa ottaa yhteyttä vain
 * sähköpostilla`. `Email only` is what somebody likes better.
 */
export function allowsOneWay(sentence: string): boolean {
  if (sentence.length > 80) return false
  if (/[^\0-\u04ff]/.test(sentence))
    return joined.test(
      sentence
        .normalize('NFKC')
        .trim()
        .replace(/[!！。.]+$/u, ''),
    )
  const words = plainWords(sentence).split(' ')
  if (words.length < 3 || words.length > 10) return false
  return tables.some(
    ({ contact, only, way, rest }) =>
      [contact, only, way].every((some) => words.some((word) => some.has(word))) &&
      words.every((word) => contact.has(word) || only.has(word) || way.has(word) || rest.has(word)),
  )
}

const fronts = new Set(tables.flatMap(({ only }) => [...only]))
/** Whether a text has a word without which nothing says so. */
export const mayAllowOneWay = (text: string): boolean =>
  /[只僅仅だの만]/u.test(text) ||
  plainWords(text)
    .split(' ')
    .some((word) => fronts.has(word))
