import { expect, test } from 'vitest'
import { namesSending } from '../../../../shared/cleaning/choices/names-sending.ts'
import { asksToSend } from '../../../../shared/cleaning/choices/offers.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

// biome-ignore-all format: lists of headers

/** By language: verbs, what is sent, and no. Each verb stands with each. */
const asking: readonly (readonly [verbs: string, things: string, no: string])[] = [
  [
    'Receive, Accepts, Wants, Subscribe to, Sign up for, Send',
    'newsletter, promotions, offers, our news, marketing emails, updates and offers',
    'no',
  ],
  [
    'Erhält, Möchte, Abonniert, Zusenden, Einwilligung in',
    'Newsletter, Angebote, Neuigkeiten, Werbung, Aktionen und Angebote',
    'nein',
  ],
  [
    'Accepte, Recevoir, Souhaite recevoir, Inscrit à, Abonné à',
    'la newsletter, nos offres, les promotions, des publicités, nos actualités',
    'non',
  ],
  [
    'Recibir, Acepta, Desea recibir, Suscrito a',
    'promociones, ofertas, novedades, el boletín, ofertas y novedades',
    'No',
  ],
  ['Receber, Aceita, Deseja receber, Inscrito em', 'promoções, ofertas, novidades, newsletter', 'não'],
  ['Ricevere, Accetta, Iscritto alla, Desidera ricevere', 'newsletter, promozioni, offerte, le novità', 'no'],
  ['Ontvangt, Wil, Wil ontvangen, Aangemeld voor', 'nieuwsbrief, de nieuwsbrief, aanbiedingen, reclame', 'nee'],
  ['Vill ha, Prenumererar på, Tar emot', 'nyhetsbrev, erbjudanden, reklam', 'nej'],
  ['Modtager, Tilmeldt, Ønsker', 'nyhedsbrev, tilbud, reklamer', 'nej'],
  ['Mottar, Påmeldt, Ønsker', 'nyhetsbrev, tilbud', 'nei'],
  ['Haluaa, Tilaa, Vastaanottaa', 'uutiskirje, tarjouksia, mainoksia', 'ei'],
  ['Chce otrzymywać, Zgoda na, Subskrybuje', 'newsletter, oferty, promocje, informacje handlowe', 'nie'],
  ['Zasílat, Odebírat, Chce dostávat, Přijímat', 'novinky, nabídky, newsletter, obchodní sdělení', 'ne'],
  ['Zasielať, Odoberať, Súhlas so zasielaním', 'novinky, ponuky, newsletter', 'nie'],
  ['Kér, Kap, Feliratkozott', 'hírlevelet, ajánlatokat, hírlevél', 'nem'],
  ['Primește, Dorește să primească, Abonat la', 'newsletter, oferte, noutăți', 'nu'],
  ['Almak istiyor, Alıyor', 'kampanyalar, haberler, bülten', 'hayır'],
  ['Получать, Подписан на, Согласен на, Присылать', 'новости, рассылку, акции, предложения, рекламу', 'нет'],
  ['Отримувати, Підписка на', 'новини, розсилку, пропозиції', 'ні'],
  ['Λαμβάνει, Επιθυμεί', 'newsletter, προσφορές, νέα', 'όχι'],
  ['استلام, تلقي, الاشتراك في', 'العروض, الأخبار, النشرة البريدية', 'لا'],
  ['دریافت', 'خبرنامه, تبلیغات', 'خیر'],
  ['קבלת, הרשמה ל', 'ניוזלטר, מבצעים, דיוור', 'לא'],
  ['Nhận, Đăng ký nhận', 'khuyến mãi, bản tin, quảng cáo', 'không'],
  ['Menerima, Terima, Langganan', 'promosi, buletin, penawaran, iklan', 'tidak'],
]
const joined = [
  '接收推广信息',
  '是否接收促销信息',
  '订阅电子报',
  '訂閱電子報',
  '接收優惠資訊',
  'メルマガ配信',
  'ニュースレター受信',
  'お得情報希望',
  '뉴스레터 수신',
  '뉴스레터 구독',
  '할인 정보 수신',
  'รับข่าวสาร',
  'รับโปรโมชั่น',
]

test.each(asking)('%s × %s asks whether somebody wants it, and %s is a no', (verbs, things, no) => {
  for (const verb of verbs.split(', '))
    for (const thing of things.split(', ')) {
      const column = `${verb} ${thing}`
      expect(namesSending(column), column).toBe('wanted')
      expect(refuses(column, no), column).toBe(true)
      expect(refuses(column, 'weekly'), column).toBe(false)
    }
})

test.each(joined)('%s', (column) => expect(namesSending(column)).toBe('wanted'))

test.each([
  ['Newsletter', 'no'],
  ['Accepte la newsletter', 'non'],
  ['Zasílat novinky', 'ne'],
  ['Recibir promociones', 'No'],
  ['Wil nieuwsbrief', 'nee'],
  ['Bülten', 'hayır'],
  ['Recevoir nos offres', 'non'],
  ['マーケティング同意', '×'],
])('%s: %s sets it', (column, no) => expect(refuses(column, no)).toBe(true))

test.each([
  'Offers',
  'Ofertas',
  'News',
  'Novinky',
  'Promotions',
  'Receive date',
  'Received',
  'Send date',
  'Send invoice',
  'News source',
  'Newsletter date',
  'Offers accepted',
  'Accepted offer',
  'Promotion code',
  'Receives benefits',
  'Subscription plan',
  'Wants a quote',
  'Want to buy',
  'Accepts credit cards',
  'Accepts pets',
  'Envío',
  'Recibir factura',
  'Recevoir facture',
  'Erhält Rabatt',
  'Möchte Rückruf',
  'Will Angebot',
  'Получать товар',
  'Chce kupić',
  'Zasílat faktury',
  'Receber nota fiscal',
  'Ricevere fattura',
  '接收人',
  '接受日期',
  '受取人',
  '수신인',
  'รับสินค้า',
])('%s asks nothing of the kind', (column) => {
  expect(asksToSend(column)).toBe(false)
  expect(namesSending(column)).toBeNull()
})

function refuses(column: string, cell: string): boolean {
  const { columns } = mapColumns(['E-mail', column], [['ann@acme.com', cell]])
  const { record, reasons } = cleanRecord(columns, ['ann@acme.com', cell], 'repair')
  return record.do_not_contact === true || reasons.some(({ code }) => code === 'text.maybe-refusal')
}
