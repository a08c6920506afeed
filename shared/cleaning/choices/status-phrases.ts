import type { CustomerStatus } from '../../customers/fields.ts'
import { plainWords } from '../text/fold-key.ts'

// biome-ignore-all format: lists of words
const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(plainWords))

/** Whoever buys. */
const nouns = set(
  'customer customers client clients cust buyer account accounts acct kunde kundin kunden abonnent auftraggeber client cliente clients clientes clienti acheteur acheteuse comprador compradora compratore acquirente klant klanten koper abonnee kund kunder asiakas klient zakaznik клиент клиентка покупатель musteri',
)
const active = set(
  'existing current active regular repeat returning loyal longtime longstanding established key good great best vip paying signed contracted retained recurring faithful happy ' +
    'bestehender bestehende bestandskunde bestandskundin bestandskunden stammkunde stammkundin stammkunden dauerkunde dauerkundin treuer treue aktueller aktuelle langjähriger langjährige guter gute vertragskunde vertragspartner großkunde schlüsselkunde regelmäßiger regelmäßige aktiver aktive zahlender ' +
    'régulier régulière fidèle actuel actuelle existant existante habituel habituelle fidélisé fidélisée signé signée actif active bon bonne ' +
    'fijo fija habitual actual activo activa existente existentes fiel recurrente regular firmado bueno ' +
    'ativo ativa atual regular frequente recorrente assinado bom ' +
    'regolare abituale fidelizzato fidelizzata attivo attiva affezionato esistente acquisito acquisita firmato buon fisso fissa ' +
    'vaste bestaande trouwe actieve huidige getekend goede stamklant befintlig fast stamkunde stamkunde eksisterende fastkunde постоянный постоянная действующий действующая текущий',
)
const inactive = set(
  'former ex past previous dormant inactive lapsed sleeping sleeper idle onetime ehemaliger ehemalige ehemals früherer frühere exkunde ruhender inaktiver inaktive schlafender karteileiche karteileichen ancien ancienne inactif inactive antiguo antigua inactivo inactiva exclient excliente anterior antigo antiga inativo inativa inattivo inattiva dormiente excliente ex-cliente voormalig voormalige inactieve slapende oudklant tidligere bivši бывший бывшая неактивный спящий',
)
const lost = set(
  'lost churned defected switched left gone cancelled canceled terminated verloren abgesprungen abgewandert gekündigt gewechselt perdu perdue parti partie résilié perdido perdida cancelado perso persa perduto disdetto verloren opgezegd weggelopen tapt förlorad потерян ушел ушла',
)
const maybe = set(
  'potential prospective possible likely target potenzieller potenzielle potentieller potentielle möglicher mögliche künftiger wunschkunde zielkunde potentiel potentielle éventuel éventuelle futur potencial posible probable possível provável potenziale possibile probabile futuro potentiële mogelijke potentiell potensiell потенциальный возможный interessierter interessent',
)
/** Alone they may be a job, or a login. */
const weak = set('buyer account accounts acct acheteur acheteuse comprador compradora acquirente koper auftraggeber')
/** Beside them: when, and whose. */
const filling = set(
  'since from in of the a an our my is has been was with for years year yrs yr now still always very long term time s seit von unser unsere jahren ab im depuis de notre est des ans le la un une desde nuestro nuestra es el un una años hace nosso nossa há anos dal da di nostro nostra è un una anni sinds van onze een jaar sedan siden с наш',
)
/** To whom one was lost, and why. */
const reasons = set(
  'to by at with due because of for on no longer the a an our competitor competitors competition competing another other supplier vendor price pricing cheaper budget contract elsewhere an den die das zum zur wegen wettbewerb wettbewerber mitbewerber konkurrenz konkurrenten preis anderen lieferanten au à la le chez pour cause concurrent concurrence prix autre fournisseur al a por la el con competencia competidor precio otro proveedor para o concorrente concorrência preço outro fornecedor alla al per concorrenza concorrente prezzo altro fornitore aan de naar concurrent concurrentie prijs andere leverancier',
)
const not = set(
  'no not never non isn aren none kein keine nicht noch nie pas jamais aucun sin nunca não nem mai nessun geen niet nooit ej inte ikke не нет',
)

/** Several words that say it. */
const whole = new Map<string, CustomerStatus>(
  (
    [
      [
        'active',
        'under contract, contract signed, signed contract, signed up, has contract, in contract, on contract, buys regularly, orders regularly, repeat orders, unter Vertrag, Vertrag unterschrieben, Vertrag unterzeichnet, hat Vertrag, kauft regelmäßig, bestellt regelmäßig, sous contrat, contrat signé, achète régulièrement, contrato firmado, con contrato, bajo contrato, compra habitualmente, contrato assinado, com contrato, contratto firmato, sotto contratto, contract getekend, onder contract',
      ],
      [
        'inactive',
        'no longer active, not active any more, gone quiet, no orders lately, nicht mehr aktiv, plus actif, plus client actif, ya no compra, já não compra, non più attivo, niet meer actief',
      ],
      [
        'lost',
        'went to competitor, went with competitor, chose competitor, chose another supplier, bought elsewhere, buys elsewhere, no longer a customer, no longer customer, not a customer any more, not a customer anymore, kein Kunde mehr, nicht mehr Kunde, kauft woanders, hat gekündigt, Vertrag gekündigt, plus client, n’est plus client, parti à la concurrence, parti chez un concurrent, contrat résilié, ya no es cliente, se fue a la competencia, contrato cancelado, já não é cliente, não é mais cliente, foi para a concorrência, non è più cliente, passato alla concorrenza, contratto disdetto, geen klant meer, naar concurrent, contract opgezegd',
      ],
    ] as const
  ).flatMap(([status, all]) => all.split(', ').map((one) => [plainWords(one), status] as const)),
)

const joined: readonly (readonly [CustomerStatus, RegExp])[] = [
  [
    'prospect',
    /^(?:潜在|潛在|意向|准|準|目标|目標|有意向的?|見込み?|가망|잠재|유망|예상)\s*(?:客户|客戶|客|顧客|고객|거래처)?$/u,
  ],
  [
    'inactive',
    /^(?:以前的?|前|原|休眠|沉睡|过去的?|過去の?|旧|舊|不活跃|不活躍|休眠中の?|휴면|이전|과거|구)\s*(?:客户|客戶|客|顧客|取引先|고객|거래처|계정)$|^(?:休眠中|休眠|휴면|휴면\s*상태|장기\s*미거래|거래\s*없음)$/u,
  ],
  [
    'lost',
    /^(?:已?流失(?:的|了)?|丢失|丟失|失去的?)(?:客户|客戶|給競爭對手|给竞争对手)?$|^(?:被)?(?:竞争对手|競爭對手|同行|对手|對手)(?:抢走|搶走|拿走|签走|簽走)了?$|^(?:已?解约|已?解約|已?退租|终止合作|終止合作|已?终止合同|契約終了|契約解除|解約済み?|解約|失注|他社(?:に|へ)?(?:決定|契約|切替|切り替え|乗り換え)(?:済み?|られた)?|取引終了|取引停止|離反|거래\s*(?:종료|중단|끊김)|계약\s*(?:해지|종료|만료)|해지(?:됨|완료)?|이탈(?:\s*고객)?|경쟁사(?:로|에)?\s*(?:이탈|전환|이동|뺏김)?)$/u,
  ],
  [
    'active',
    /^(?:已?(?:签约|簽約|签了?合同|簽了?合同|签合同|簽合同|签了?约|成交|合作|下单|下單|付款|续约|續約)(?:了|中|过|過)?|(?:长期|長期|现有|現有|现|現|老|熟|固定|稳定|穩定|正式|忠实|忠實|重点|重點|大|优质|優質|合作多年的?|多年|合作)(?:合作)?)(?:的)?(?:客户|客戶|客|伙伴|夥伴|顾客|顧客)$|^已?(?:签约|簽約|签合同|簽合同|签了合同|簽了合同|成交|续约|續約|合作)(?:了|中|多年)?$|^(?:(?:既存|現|現行|常連|お?得意|リピート|固定|優良|契約|契約済み?の?|取引中の?)\s*(?:顧客|客|のお客様|お客様|取引先|様|先|ユーザー)|取引(?:中|先|あり|継続中)|契約(?:済み?|中|締結済み?|成立|完了)|成約(?:済み?|客)?|受注(?:済み?)?|リピーター|お?得意様|常連)$|^(?:(?:기존|현재|현|단골|우수|주요|장기|고정|정식|계약|거래)\s*(?:고객|거래처|손님|업체)|거래\s*(?:중|처|고객|있음)|계약\s*(?:완료|중|체결|체결됨|됨|고객)|단골|성사|수주|납품\s*중|구매\s*고객)$/u,
  ],
]

const wordsMax = 8

/** What some words say of where the team stands with a customer, each of them being known: `Kunde seit 2019`; null else. */
export function readStatusPhrase(text: string): CustomerStatus | null {
  if (text.length > 60) return null
  const trimmed = text
    .normalize('NFKC')
    .trim()
    .replace(/[!！。.\s]+$/u, '')
  if (/[^\0-\u04ff]/.test(trimmed)) return joined.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? null
  const plain = plainWords(trimmed).replace(/\ba c\b/g, 'account')
  const known = whole.get(plain)
  if (known !== undefined) return known
  const words = plain.split(' ')
  if (words.length > wordsMax || words.some((word) => not.has(word))) return null
  const [first = '', ...rest] = words
  const isLost = lost.has(first) || (nouns.has(first) && lost.has(rest[0] ?? ''))
  if (isLost) return words.every((word) => lost.has(word) || nouns.has(word) || reasons.has(word)) ? 'lost' : null
  const telling = words.filter((word) => !filling.has(word) && !/^(?:19|20)\d\d$|^\d{1,2}$/.test(word))
  return telling.length === 0 || !telling.some((word) => nouns.has(word) || isWord(word)) ? null : tell(telling)
}

/** Words that need no other: Stammkunde, Karteileiche. */
const isWord = (word: string): boolean => /kund|karteileiche|klant$|cliente?$/.test(word)

function tell(words: readonly string[]): CustomerStatus | null {
  const others = words.filter((word) => !nouns.has(word))
  if (others.length === 0) return words.every((word) => weak.has(word)) ? null : 'active'
  for (const [status, all] of [
    ['prospect', maybe],
    ['inactive', inactive],
    ['active', active],
  ] as const) {
    if (others.some((word) => all.has(word)))
      return others.every((word) => all.has(word) || active.has(word)) ? status : null
  }
  return null
}
