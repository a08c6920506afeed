import { plainWords } from '../text/fold-key.ts'

/** The way of being reached that a consent is about; `side` is one by which nobody is sold anything alone: SMS, fax, one newsletter. */
export type ConsentChannel = 'all' | 'email' | 'phone' | 'post' | 'side'

const plainChannels: readonly (readonly [channel: 'email' | 'phone' | 'post', pattern: RegExp])[] = [
  [
    'email',
    /\b(?:e ?mails?|emailing|courriels?|correo electronico|correos? e|e post|epost|sahkoposti)\b|邮件|郵件|电邮|電郵|邮箱|郵箱|メール|이메일|메일/,
  ],
  [
    'phone',
    /\b(?:phones?|phoning|calls?|calling|telephone|tel|voice|telefon\w*|anrufe?n?|appels?|telephon\w+|llamadas?|chiamate?|ligacoes|bellen)\b|电话|電話|致电|致電|전화/,
  ],
  [
    'post',
    /\b(?:post|postal|posts|mails?|mailings?|letters?|postalisch|briefe?|courrier|postale?)\b|信件|郵寄|邮寄|郵送|우편|ダイレクトメール|(?<![a-z])dm(?![a-z])/,
  ],
]
const side =
  /\b(?:sms|mms|rcs|texts?|texting|text messages?|fax(?:es)?|telefax|whats ?app|push|notifications?|we ?chat|telegram|viber|messenger|signal|zalo|kakao\w*)\b|短信|短訊|简讯|簡訊|微信|传真|傳真|推送|推播|ショートメール|ファックス|ファクス|プッシュ|문자|팩스|푸시|카카오/
const newsletter =
  /\b(?:news ?letters?|newsletteri|nieuwsbrief|nieuwsbrieven|infolettres?|lettre d information|boletin|boletines|boletim|nyhetsbrev|nyhedsbrev|uutiskirje|biuletyn|hirlevel|bulten)\b|メルマガ|メールマガジン|뉴스레터|电子报|電子報/
const several = /[&,/+;]|\b(?:and|or|all|any|every|both|und|oder|alle|et|ou|y|o|tous|todos|tutti)\b/i

/** What way of being reached the name of a column about consent names. */
export function consentChannel(column: string): ConsentChannel {
  const spelt = column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const words = plainWords(spelt)
  const isSeveral = several.test(spelt.replaceAll('_', ' '))
  if (newsletter.test(words)) return isSeveral ? 'all' : 'side'
  // `ショートメール` has the word for e-mail in it.
  const found = plainChannels.filter(([channel, pattern]) =>
    pattern.test(
      words.replace(/ショートメール|휴대폰|핸드폰/g, '').replace(channel === 'email' ? /ダイレクトメール/g : /$^/, ''),
    ),
  )
  const [first, second] = found
  if (first === undefined) return side.test(words) ? 'side' : 'all'
  return second === undefined && !side.test(words) ? first[0] : 'all'
}

/** What a record says of being contacted, by the ways that its columns name. */
export interface ChannelConsent {
  readonly channel: ConsentChannel
  readonly isRefused: boolean
}

/**
 * Whether somebody is not to be contacted at all: one who refuses every way, or a way while none of the others is
 * granted. Who refuses e-mails and takes calls is contacted by phone.
 */
export function refusesAll(consents: readonly ChannelConsent[]): boolean {
  const refused = consents.filter(({ channel, isRefused }) => isRefused && channel !== 'side')
  if (refused.some(({ channel }) => channel === 'all')) return true
  const isGranted = ({ channel, isRefused }: ChannelConsent) => !isRefused && channel !== 'side' && channel !== 'all'
  return refused.length > 0 && !consents.some(isGranted)
}
