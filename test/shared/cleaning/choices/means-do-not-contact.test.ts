import { describe, expect, test } from 'vitest'
import {
  isRefusal,
  mayRefuse,
  meansDoNotContact,
  refusesContact,
} from '../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { lawNames, refusals, refusalsAlone } from '../../../../shared/cleaning/choices/refusal-words.ts'

test.each([
  ...[
    'DNC',
    'do not call',
    'Do Not E-mail',
    'don’t call',
    'unsubscribed',
    'Opt-out',
    '勿扰',
    '請勿聯絡',
    'nicht kontaktieren',
  ],
  ...[
    'no llamar',
    'ne pas contacter',
    'não ligar',
    'non chiamare',
    'niet bellen',
    '連絡不可',
    '수신거부',
    'не звонить',
  ],
])('finding 23: %s says so', (text) => {
  expect(meansDoNotContact(text)).toBe(true)
})

test.each(['active', 'call', 'contacted', 'email', '客户', 'lost', 'no', ''])('%j does not', (text) => {
  expect(meansDoNotContact(text)).toBe(false)
})

describe('a sentence of a remark', () => {
  const wishes = [
    '',
    'he asked us to ',
    'She wants us to ',
    'customer has asked to ',
    'Client requested us to ',
    'abeg ',
  ]
  const phrases = ['stop calling', 'never call', 'stop all messages', 'cease and desist', 'quit texting']
  const ends = ['', ' me', ' him', ' her', ' again', ', thanks']
  test.each(wishes)('%jsays so before each phrase', (wish) => {
    const all = phrases.flatMap((phrase) => ends.map((end) => wish + phrase + end))
    expect(all.filter((sentence) => !isRefusal(sentence))).toEqual([])
  })

  test.each([
    ...['abeg no call me again o', 'Per her lawyer: stop all calls', 'hört auf mich anzurufen', 'arrêtez les appels'],
    ...['dejen de llamarme', 'parem de ligar', 'smettete di chiamarmi', 'stop met bellen', 'прекратите звонить'],
    ...['請不要再發短信', '不要再傳訊息', '配信停止の依頼あり', 'ブロック希望', 'DM停止希望', '수신거부 요청'],
    ...['no volver a llamar (2024)', 'do not call (12/03/2024)', '请勿联系（2024年3月）'],
  ])('%s', (sentence) => {
    expect(isRefusal(sentence)).toBe(true)
  })

  test.each([
    ...[
      'Do not call in 2027',
      'Do not call before ten',
      'Mondays: do not call',
      'do not call her husband',
      'No calls in the morning',
    ],
    ...['He wants us to call', 'asked to call back', 'asked for newsletters', 'Said that we do not call enough'],
    ...['the stop of calls pleased him', '请勿转发资料', 'ブロック塀の会社', ': do call'],
  ])('not %s', (sentence) => {
    expect(isRefusal(sentence)).toBe(false)
  })
})

test.each([
  [200, true],
  [201, false],
])('a text of %i characters that says so: %j', (length, isOne) => {
  const text = 'do not call'.padEnd(length)
  expect([meansDoNotContact(text), refusesContact(text), isRefusal(text)]).toEqual([isOne, isOne, isOne])
})

test.each([
  ['Please do not call or write again', true],
  ['Do not call before ten', false],
  ['Do not call in 2027', false],
  ['Said that we do not call enough', false],
  ['Nice man, do not call', true],
  ['Nice man - do not call', true],
  ['Nice man !', false],
  ['no contact', true],
  ['no contact person', false],
  [`do not call${' ever'.repeat(17)}`, true],
  [`do not call${' ever'.repeat(18)}`, false],
  ['GDPR erased by a lawyer', true],
  ['GDPR erased by a good lawyer', false],
  ['请勿联系', true],
  ['请勿联系客户', true],
  ['请勿联系王小明', false],
])('a sentence of a remark, %j, says so: %j', (sentence, isOne) => {
  expect(isRefusal(sentence)).toBe(isOne)
})

test.each([
  ['not unsubscribed', false],
  ['not yet unsubscribed', false],
  ['not he has unsubscribed', true],
  ['unsubscribed no', false],
  ['unsubscribed yes', true],
  ['he unsubscribed', true],
])('what stands around a phrase may turn it round: %j, %j', (text, isOne) => {
  expect(meansDoNotContact(text)).toBe(isOne)
})

test('whatever says so, in whatever letters and signs, may say so', () => {
  const laws = [...lawNames].map((law) => `${law}: please delete`)
  const all = [...refusals, ...refusalsAlone, ...laws].flatMap((phrase) => [
    ...[phrase, phrase.toUpperCase(), `Ada (${phrase.replaceAll(' ', '-')}!)`],
  ])
  expect(all.filter((text) => !mayRefuse(text))).toEqual([])
  expect(['DoNotCall', 'Müller'].filter(mayRefuse)).toHaveLength(2)
  expect(['Ada Lovelace', 'dncx', '', '+852 6155 0091'].filter(mayRefuse)).toEqual([])
})
