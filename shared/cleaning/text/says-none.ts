import type { FieldKind } from '../../customers/fields.ts'
import { plainWords } from './fold-key.ts'
import { tidyText } from './tidy-text.ts'

// biome-ignore-all format: lists of words
// That there is no address or number, in a sentence: none at all, not told, told later, or another way instead. Compared
// as `plainWords` gives it.

const no =
  'no|not|without|w o|has no|hasn t|have no|had no|doesn t have|does not have|don t have|didn t have|did not have|has not got|doesn t use|does not use|doesn t do|never uses|no longer has|none|nil|' +
  'kein|keine|keinen|hat keine|hat keinen|hat kein|ohne|besitzt keine|nutzt keine|nutzt kein|verwendet keine|pas de|pas d|sans|n a pas de|n a pas d|n a plus de|n a plus d|aucun|aucune|' +
  'sin|no tiene|no usa|no hay|no posee|no dispone de|ningun|sem|nao tem|nao possui|nao usa|nenhum|senza|non ha|nessun|nessuna|non usa|non possiede|geen|heeft geen|zonder|gebruikt geen|ingen|inget|har ingen|saknar|uden|har ikke|brak|nie ma|нет|без'
const thing =
  'e mails?|emails?|mails?|mail address|mailaddress|email address|e mail address|address|mail id|email id|phone|phone number|phones?|number|telephone|mobile|cell|cell phone|landline|tel|computer|internet|smartphone|angaben?|whatsapp|' +
  'adresse|e mail adresse|mailadresse|email adresse|mail adresse|telefon|telefonnummer|nummer|handy|handynummer|festnetz|mobiltelefon|adresse mail|adresse email|adresse e mail|adresse electronique|courriel|telephone|portable|numero|numero de telephone|boite mail|' +
  'correo|correo electronico|direccion de correo|telefono|movil|celular|numero de telefono|endereco de email|endereco|telefone|telemovel|indirizzo|indirizzo email|indirizzo mail|posta elettronica|cellulare|numero di telefono|mailadres|e mailadres|emailadres|telefoonnummer|telefoon|epost|e post|mejl|почты|почта|телефона|телефон|имейла'
const between =
  'la|le|il|el|die|das|any|an|a|own|valid|business|work|personal|private|his|her|their|eigene|de|d|una|un|uma|um'
const way =
  'phone|call|calls|calling|telephone|whatsapp|wa|wechat|line|text|texts|sms|post|letter|letters|fax|mobile|landline|viber|telegram|in person|telefon|telefonisch|anruf|anrufe|brief|briefe|appel|appels|courrier|telefono|llamadas?|llamar|carta|carte|ligacao|telefone|chiamate|chiamata|bellen|telefonisch contact|brief|email|e mail|mail|mails|emails'
const manners =
  'use|try|prefers?|preferred|call|text|phone|ring|instead|only|by|via|per|and|or|just|please|pls|contact|reach|reached|on|through|him|her|them|it|wants|likes|better|best|whatsapp|nur|bitte|lieber|anrufen|kontakt|per|uber|moglich|erreichbar|oder|uniquement|seulement|par|contacter|appeler|prefere|solo|solamente|por|prefiere|mejor|contactar|apenas|prefere|so|preferisce|via|alleen|liever|graag|uitsluitend|' +
  way
const given =
  'provided|given|available|on file|on record|on card|on the card|known|listed|found|yet|so far|at all|anymore|any more|any longer|used|shared|disclosed|' +
  'vorhanden|bekannt|angegeben|mehr|genannt|fourni|fournie|connu|connue|disponible|communique|communiquee|renseigne|renseignee|plus|conocido|facilitado|proporcionado|disponivel|informado|fornecido|disponibile|fornita|fornito|comunicata|bekend|beschikbaar|opgegeven|zur|zum|von'

const who =
  'he|she|they|customer|client|contact|person|guest|visitor|and|but|it|er|sie|kunde|kundin|il|elle|client|cliente|a|n|ne|lo|la|l|le|ha|has|hat|was|wollte|would|visiteur|klant|hij|zij|o|os|as|nos|se|y|e'
const what =
  'it|this|one|his|her|the|their|to|us|an?|any|at|fair|booth|me|own|when|die|das|den|der|ihre|seine|zu|sa|son|ses|leur|la|le|l|su|el|los|il|suo|sua|de|zijn|haar|mehr|details?|info|data|contact'
const declined =
  'none (?:given|provided|yet|known|supplied|left)|not on (?:the |his |her )?(?:card|badge|form|file)|nicht auf (?:der )?(?:karte|visitenkarte)|pas sur (?:la |sa )?carte|no (?:esta )?en la tarjeta|declined?|declines|refused?|refuses|withheld|confidential|secret|private|privacy|not disclosed|undisclosed|' +
  '(?:refused|refuses|declined|declines|not willing|unwilling|does not want|doesn t want|did not want|didn t want|not wanting|prefers not|preferred not|rather not|reluctant) to (?:say|give|share|provide|disclose|tell|leave|hand over)|(?:won t|wouldn t|will not|would not|did not|didn t|does not|doesn t|do not|don t) (?:say|give|share|provide|disclose|tell|leave|want)(?: out)?|' +
  'will nicht|mochte nicht|will er nicht|will sie nicht|mochte er nicht|mochte sie nicht|nicht|verweigert|abgelehnt|geheim|vertraulich|(?:will|wollte|mochte|mochten) (?:sie |er |es |ihn |die |seine |ihre |mail |email |nummer |adresse |e mail )*nicht (?:angeben|sagen|nennen|geben|mitteilen|herausgeben|verraten)|nicht (?:genannt|mitgeteilt|herausgegeben)|' +
  'refuse|refus|confidentiel|(?:pas|n a pas|ne veut pas|ne souhaite pas|pas voulu|n a pas voulu|n a pas souhaite|ne veut|a pas voulu|veut pas|voulait pas) ?(?:voulu |souhaite )?(?:donner|communiquer|dire|laisser|transmettre)?|' +
  'no (?:quiso|quiere|lo quiso|lo quiere|lo|la|ha querido|desea) (?:dar|darlo|darla|dejar|dejarlo|facilitar|facilitarlo|decir|compartir|da|facilita)|se (?:niega|nego)|rehusa|rehuso|no facilita|no facilito|confidencial|reservado|nao (?:quis|quer) (?:dar|informar|passar|fornecer|dizer)|recusou|recusa|nao informou|nao forneceu|nao passou|' +
  '(?:non (?:vuole|voleva|ha voluto)) (?:dare|darla|darlo|comunicare|comunicarla|lasciare|dirlo)|rifiuta|rifiutato|riservato|riservata|non rilasciata|wil (?:niet|het niet|dit niet|geen|die niet)(?: geven| delen| zeggen| opgeven| afgeven)?|geweigerd|weigert|niet gegeven|niet gedeeld|vertrouwelijk|vill inte (?:ge|saga|lamna)|vil ikke (?:oplyse|oppgi|gi|give)|отказался|отказалась|отказ'
const later =
  '(?:will|to|shall|ll|going to|promised to) (?:send|follow|provide|give|share|advise|email|text|mail|come|supply|forward|be sent|be provided|be supplied|be given|update|confirm|let us know|get back)|coming|coming soon|soon|later|awaiting|awaited|waiting|follows|sends later|ask|ask (?:later|again|him|her|for it|them|next time|boss|secretary)|to ask|need to ask|send later|sent later|' +
  'wird nachgereicht|wird noch geschickt|wird geschickt|kommt noch|kommt|folgt|folgt noch|nachfragen|noch erfragen|erfragen|nachreichen|schickt (?:er|sie)(?: noch)?|schickt noch|spater|a venir|a suivre|(?:va|doit|vont) (?:envoyer|l envoyer|la donner|donner|communiquer)|enverra|l enverra|a demander|en attente|viendra|plus tard|' +
  'por enviar|pendiente|pendiente de enviar|(?:lo |la )?(?:enviara|mandara|pasara|dara)|por preguntar|a preguntar|mas tarde|por confirmar|a enviar|vai (?:enviar|mandar|passar)|enviara depois|pendente|depois|a pedir|da (?:inviare|chiedere|richiedere|confermare|comunicare)|(?:la |lo )?(?:inviera|mandera|comunichera)|in attesa|seguira|arrivera|piu tardi|volgt|volgt nog|komt nog|navragen|stuurt (?:hij|zij|nog)(?: nog| later)?|opvragen|kommer|skickar senare|sender senere|folger|позже|пришлет|уточнить'

const one = (words: string) => `(?:${words})`
const many = (words: string) => `(?:(?:${words}) )*`
const end = (words: string) => `(?: (?:${words}))*`
const sentence = new RegExp(
  `^${many(who)}(?:${one(no)} ${many(between)}${one(thing)}${end(`${given}|${manners}|${later}|${declined}|${who}`)}|${one(declined)}${end(`${what}|${thing}|${given}|${later}|${who}`)}|${one(later)}${end(`${what}|${thing}|${given}|later|soon|by|on|via|from|${way}`)}|(?:${thing}) (?:${declined}|${later}|${given.replace(/^/, 'not ')}|no|none|nein|nicht (?:${given})))$`,
  'u',
)
/** Another way: `prefers phone`, `nur telefonisch`. */
const otherWay = new RegExp(
  `^(?:(?:prefers?|use|try|only|just|by|via|nur|bitte nur|lieber|uniquement(?: par)?|seulement par|par|prefere(?: le| l)?|solo(?: por| per)?|solamente por|por|prefiere(?: el)?|apenas|so(?: por)?|prefere|preferisce|alleen|liever|uitsluitend|per|please|contact by|contact via|reach by|kontakt nur)(?: (?:by|via|per|par|por|le|la|el|the|on|to|be|called|a|use|il))* ${one(way)}(?: (?:only|please|pls|instead|bitte|svp|kontaktieren|moglich|and|or|und|oder|${way}))*|${one(way)} (?:only|preferred|instead|please|nur|bevorzugt|uniquement|seulement|solo|apenas|alleen)(?: please)?)$`,
  'u',
)

const joined = new RegExp(
  `^(?:客户|客戶|对方|對方|本人|佢|他|她|暂时|暫時|目前)*(?:(?:没|沒|无|無|冇|没有|沒有|暂无|暫無|未有|未提供|不用|不使用|唔用|从不用)(?:提供|登记|登記|使用|填写|填寫|留)?(?:的|任何)?(?:邮箱|郵箱|邮件|郵件|电邮|電郵|电子邮件|電子郵件|email|e-?mail|mail|电话|電話|手机|手機|号码|號碼|信箱|地址|微信)(?:号|號|地址|號碼|号码)?|(?:拒绝|拒絕|不愿意?|不願意?|不肯|不想|不便|唔肯|唔想|唔方便|不方便|未肯)(?:提供|透露|给|給|留|讲|講|说|說|告知|告诉|告訴|俾|畀|公开|公開)(?:.{0,6})|(?:邮箱|郵箱|电邮|電郵|电话|電話|号码|號碼|email)?(?:保密|不公开|不公開|待补|待補|后补|後補|稍后|稍後|容后|容後|之后|之後|迟点|遲啲|遲d|迟些|遲些|日后|日後|待问|待問|待查|待确认|待確認)(?:再)?(?:提供|补充?|補充?|补上|補上|发来?|發來?|send|俾|畀|给|給|通知)?|(?:请|請)?(?:只|用|请用|請用|只用|改用|建议|建議)(?:微信|whatsapp|电话|電話|短信|line|wechat)(?:联系|聯絡|联络|聯繫)?(?:即可)?)$|` +
    `^(?:(?:E?メール|アドレス|メールアドレス|メアド|電話|電話番号|携帯|携帯番号|番号|連絡先)(?:は|を|も|の)?(?:使用|利用)?(?:なし|無し?|ない|無い|ありません|持っていない|持ってない|未(?:取得|登録|確認|定|記入|記載)|使わない|使っていない|しない|せず|非公開|不明|教えない|教えてもらえず|教えてくれない|聞けず|聞き忘れ|お持ちでない|記載なし|記載無し|後日|追って|後ほど|確認中)|(?:教えない|教えたくない|教えてもらえず|教えてもらえない|教えてくれない|開示拒否|公開拒否|非公開|後日(?:連絡|送付|確認)?|後ほど(?:連絡)?|追って連絡|のちほど|後送|確認中|電話のみ|電話希望|電話で(?:連絡)?|FAXのみ|LINEのみ|未取得|聞いていない|聞き忘れ|名刺になし|名刺に記載なし|記載なし|不使用|使用せず))(?:です|とのこと|との事|予定|希望)?$|` +
    `^(?:(?:메일|이메일|메일\\s*주소|이메일\\s*주소|전화|전화번호|번호|연락처|휴대폰|핸드폰|주소)(?:은|는|을|를|이|가|도)?\\s*(?:없음|없다고\\s*함|없어요|없습니다|안\\s*씀|안\\s*쓴다고?\\s*함?|안\\s*쓰심|안\\s*함|사용\\s*안\\s*함|사용하지\\s*않음|미보유|모름|미사용|비공개|안\\s*알려\\s*줌|미제공|미확인|추후|나중에)|(?:미보유|미사용|비공개|미제공|미확인|안\\s*알려\\s*줌|알려\\s*주지\\s*않음|알려\\s*주기\\s*싫다고\\s*함|제공\\s*거부|제공\\s*안\\s*함|공개\\s*거부|거절|추후|나중에|다음에|곧)\\s*(?:제공|연락|전달|통보|준다고|보내\\s*준다고|보낸다고|주기로|예정)?\\s*함?|보내\\s*준다고\\s*함|보내주기로\\s*함|전화만(?:\\s*가능)?|카톡만(?:\\s*가능)?|전화로\\s*연락)$`,
  'iu',
)

const longest = 80
const kinds: ReadonlySet<FieldKind> = new Set(['email', 'phone'] as const)

/**
 * Whether a cell for an address or a number says in other words that it has none: `hat keine`, `will send`, `declined`,
 * `no email - use whatsapp`. Not one that has an address or a number in it.
 */
export function saysNone(raw: string, kind: FieldKind): boolean {
  if (raw.length > longest || !kinds.has(kind) || /[@＠]|\d\D?\d\D?\d|www|https?:|\w\.\w\w/i.test(raw)) return false
  const text = plainWords(tidyText(raw))
  // `not an address` speaks of the cell, and not of the customer.
  if (text === '' || /^not (?:an?|the|valid) /.test(text)) return false
  if (/[^\0-\u0fff]/.test(text))
    return joined.test(
      tidyText(raw)
        .normalize('NFKC')
        .replace(/[\s!！。.、,，()（）-]+$/gu, ''),
    )
  return short.has(text) || sentence.test(text) || otherWay.test(text)
}

/** Alone. */
const short = new Set(
  'hat keine,hat keinen,hat keins,hat er nicht,hat sie nicht,ohne,has none,doesn t have,does not have,doesn t have one,does not have one,hasn t got one,not got one,no tiene,n a pas,n en a pas,il n en a pas,elle n en a pas,nao tem,non ha,non ce l ha,non c e,heeft geen,heeft hij niet,heeft zij niet,har ingen,har inte,har ikke,nie ma,sans,sin,sem,senza,zonder,not given,not provided,no,nein,non,nee,nix,nichts,rien,nada,niente,niets,gibt es nicht,gibt s nicht,missing,fehlt,manque,falta,manca,ontbreekt'.split(
    ',',
  ),
)
