import { describe, expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { ordinary, refusing, unclear } from './remarks.ts'

const wrong = (remarks: readonly string[], is: ReturnType<typeof readRefusal>) =>
  remarks.filter((remark) => readRefusal(remark) !== is)

test('a remark says not to contact, in words of many languages', () => expect(wrong(refusing, 'refused')).toEqual([]))
test('an ordinary one does not, and asks nobody', () => expect(wrong(ordinary, null)).toEqual([]))
test('one of some means only is for a person', () => expect(wrong(unclear, 'unclear')).toEqual([]))

/** `# is a verb, @ a noun of each language`, and what limits a wish to a time. */
const languages = [
  {
    verbs: 'call, phone, email, text, contact, WhatsApp, ring, message, disturb',
    nouns: 'calls, emails, marketing, newsletters, texts, promo mails, messages, ads',
    wishes: 'do not #, please don’t # again, never # her, asked us not to #, don’t # me ever again',
    noMore: 'no more @, wants no @, stop sending @, refused all @, no further @ please, doesn’t want any @, stop the @',
    times: 'before 10, on Mondays, in the morning, during Ramadan, until June',
  },
  {
    verbs: 'anrufen, kontaktieren, anschreiben, belästigen',
    nouns: 'Werbung, Anrufe, Mails, Newsletter, Post, Nachrichten',
    wishes: 'nicht mehr #, bitte nicht #, möchte nicht mehr # werden, nie wieder #, will uns nicht mehr #',
    noMore: 'keine @ mehr, wünscht keine @, keine weiteren @ erwünscht, @ unerwünscht, lehnt @ ab',
    times: 'montags, vor 10 Uhr, im Urlaub, bis Ostern, vormittags',
  },
  {
    verbs: 'appeler, contacter, relancer, démarcher, rappeler',
    nouns: 'appels, mails, pub, sms, prospection, newsletters',
    wishes: 'ne plus #, ne pas #, merci de ne plus #, il ne faut plus le #, demande à ne plus #',
    noMore: 'plus de @, stop aux @, ne veut plus de @, refuse les @, arrêtez les @',
    times: 'le mercredi, avant 9h, en août, le matin, pendant les vacances',
  },
  {
    verbs: 'llamar, contactar, molestar, escribir',
    nouns: 'llamadas, correos, publicidad, mensajes',
    wishes: 'no #, no volver a #, por favor no # más, dejen de #',
    noMore: 'no más @, no quiere más @, no desea recibir @, basta de @, rechaza @',
    times: 'los viernes, antes de las 10, en agosto, por la tarde, hasta mayo',
  },
  {
    verbs: 'ligar, contactar, incomodar, telefonar',
    nouns: 'ligações, emails, mensagens, publicidade',
    wishes: 'não #, nunca mais #, favor não # mais, parem de #',
    noMore: 'não quer receber @, chega de @, não deseja mais @, recusa @',
    times: 'à noite, antes das 10, às segundas, em agosto, até maio',
  },
  {
    verbs: 'chiamare, contattare, disturbare, richiamare',
    nouns: 'chiamate, mail, pubblicità, messaggi',
    wishes: 'non #, non # più, si prega di non #, smettetela di #',
    noMore: 'basta @, non vuole più @, non desidera ricevere @, rifiuta @',
    times: 'il lunedì, prima delle 10, ad agosto, la mattina, fino a maggio',
  },
  {
    verbs: 'bellen, mailen, benaderen, contacteren',
    nouns: 'mails, reclame, telefoontjes, post',
    wishes: 'niet meer #, niet #, graag niet meer #, nooit meer #',
    noMore: 'wil geen @ meer, geen @ meer, stop met @, @ niet gewenst',
    times: 'op maandag, voor 10 uur, in augustus, ’s ochtends',
  },
]
const listOf = (text: string) => text.split(', ')

describe.each(languages)('every wish of $wishes', ({ verbs, nouns, wishes, noMore, times }) => {
  const ofVerbs = listOf(wishes).flatMap((wish) => listOf(verbs).map((verb) => wish.replace('#', verb)))
  const ofNouns = listOf(noMore).flatMap((wish) => listOf(nouns).map((noun) => wish.replace('@', noun)))

  test('is read, alone and beside another sentence', () => {
    expect(wrong([...ofVerbs, ...ofNouns], 'refused')).toEqual([])
    const amid = [...ofVerbs, ...ofNouns].map((wish) => `Met in Kiel. ${wish}! Sent a card.`)
    expect(wrong(amid, 'refused')).toEqual([])
  })

  test('is limited by a time', () => {
    const limited = ofVerbs.flatMap((wish) => listOf(times).map((time) => `${wish} ${time}`))
    expect(limited.filter((remark) => readRefusal(remark) === 'refused')).toEqual([])
  })
})

const joined = [
  {
    not: '不要再, 請勿, 别再, 唔好再, 拒绝, 不想',
    means: '联系, 打电话, 發短信, 推销, 打擾, whatsapp, 致電',
    frames: '#, 客户说#了, 對方要求#, 佢話#我',
    times: '上午, 周一, 下班之前, 春節期間',
    at: (not: string, way: string, time: string) => `${not.replace('再', '')}${time}${way}`,
  },
]

test.each(joined)('every wish of $not', ({ not, means, frames, times, at }) => {
  const all = listOf(not).flatMap((no) => listOf(means).map((way) => no + way))
  const framed = all.flatMap((wish) => listOf(frames).map((frame) => frame.replace('#', wish)))
  expect(wrong(framed, 'refused')).toEqual([])
  const limited = listOf(not).flatMap((no) =>
    listOf(means).flatMap((way) => listOf(times).map((time) => at(no, way, time))),
  )
  expect(limited.filter((remark) => readRefusal(remark) === 'refused')).toEqual([])
})

test('every Japanese one', () => {
  const nouns = listOf('電話, 連絡, メール, DM, 営業, 訪問, 勧誘')
  const nots = listOf('不要, お断り, 拒否, はしないでください, は一切やめてほしい, を控えてほしい, 禁止')
  const frames = listOf('#, 今後#とのこと, #と言われた, 本人より#の連絡あり, もう#')
  const all = nouns.flatMap((noun) => nots.flatMap((not) => frames.map((frame) => frame.replace('#', noun + not))))
  expect(wrong(all, 'refused')).toEqual([])
  const limited = all.flatMap((wish) => ['午前中は', '月曜日は', '18時以降'].map((time) => time + wish))
  expect(limited.filter((remark) => readRefusal(remark) === 'refused')).toEqual([])
})

test('every Korean one', () => {
  const nouns = listOf('전화, 연락, 문자, 메일, 광고, 방문')
  const nots = listOf('하지 말라고 함, 거부, 하지 마세요, 금지, 원치 않음, 그만하라고 함, 사절')
  const all = nouns.flatMap((noun) => nots.map((not) => `${noun} ${not}`))
  expect(wrong(all, 'refused')).toEqual([])
  const limited = all.flatMap((wish) => ['오전에는 ', '월요일은 ', '18시 이후 '].map((time) => time + wish))
  expect(limited.filter((remark) => readRefusal(remark) === 'refused')).toEqual([])
})

test.each([
  'unsubscribed',
  'opted out',
  'DSGVO Löschung verlangt',
  'Widerspruch gegen Werbung',
  'demande d’effacement',
  'opposition RGPD',
  'solicitó la baja',
  'pediu a exclusão dos dados',
  'ha revocato il consenso',
  'newsletter opgezegd',
  'right to erasure request',
  'wants off the list',
  'objection under Art. 21 GDPR',
])('%s holds whatever date stands beside it', (event) => {
  const dates = ['12/03/2024', '3.11.', 'on 4 March 2024', '2024-03-04', 'am 4. März 2024', 'le 8 avril']
  expect(dates.filter((date) => readRefusal(`${event} ${date}`) !== 'refused')).toEqual([])
})

test('the key words may have a slip in them', () => {
  const right = [
    'please unsubscribe me',
    'remove from mailing list',
    'do not contact',
    'stop calling',
    'Newsletter abbestellt',
  ]
  const slips = [
    'please unsubscibe me',
    'remvoe from mailing list',
    'do not contcat',
    'stop caling',
    'Newsleter abbestellt',
  ]
  expect(wrong([...right, ...slips], 'refused')).toEqual([])
  expect(['do not contract', 'stop falling'].filter((remark) => readRefusal(remark) === 'refused')).toEqual([])
})

describe('a refusal that holds no longer', () => {
  const refused = [
    'Was on the do-not-call list',
    'DNC',
    'unsubscribed in March',
    'Werbewiderspruch',
    'stand auf der Sperrliste: nicht anrufen',
  ]
  const ends = [
    'lifted 4/2025',
    'ok to contact again',
    'may be contacted again',
    'opted back in again',
    'aufgehoben',
    'darf wieder kontaktiert werden',
    'resubscribed',
  ]

  test.each(refused)('%s, and that it was lifted, is asked or says nothing', (remark) => {
    expect(ends.filter((end) => readRefusal(`${remark}, ${end}`) === 'refused')).toEqual([])
    expect(ends.filter((end) => readRefusal(`${remark}. ${end}`) === 'refused')).toEqual([])
  })

  test('is one without that', () => {
    const wishes = [
      'DNC',
      'do not call again',
      'please do not contact him again',
      'Werbewiderspruch v. 12.01.26',
      'unsubscribed 3/2026',
    ]
    expect(wishes.filter((wish) => readRefusal(wish) !== 'refused')).toEqual([])
  })
})
