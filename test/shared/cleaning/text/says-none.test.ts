import { describe, expect, test } from 'vitest'
import { cleanCell } from '../../../../shared/cleaning/cleaners.ts'
import { saysNone } from '../../../../shared/cleaning/text/says-none.ts'

const listOf = (text: string) => text.split(', ')
// biome-ignore format: lists of words
const languages = [
  { none: 'no #, has no #, doesn’t have #, without #, no # - use whatsapp, no # given, # to follow', things: 'email, e-mail address, mail', others: 'declined, won’t say, prefers not to give it, will send, ask later, prefers phone, whatsapp only, call instead, hasn’t got one' },
  { none: 'keine #, hat keine #, ohne #, keine # vorhanden', things: 'E-Mail, Mailadresse, Adresse', others: 'hat keine, will nicht, möchte er nicht angeben, folgt noch, wird nachgereicht, nur telefonisch, verweigert' },
  { none: 'pas de #, n’a pas de #, sans #, aucun #', things: 'mail, courriel', others: 'refuse, ne veut pas donner, à venir, va envoyer, uniquement par téléphone, n’en a pas' },
  { none: 'sin #, no tiene #, no usa #', things: 'correo, email, dirección de correo', others: 'no quiso darlo, no tiene, pendiente de enviar, lo enviará, solo por teléfono, prefiere whatsapp' },
  { none: 'sem #, não tem #, não usa #', things: 'email, e-mail', others: 'recusou, não quis informar, vai mandar, não tem, apenas telefone' },
  { none: 'senza #, non ha #, nessuna #', things: 'mail, email', others: 'non vuole darla, da chiedere, la invierà, solo telefono, non ha' },
  { none: 'geen #, heeft geen #, zonder #', things: 'e-mail, mailadres', others: 'wil niet geven, volgt nog, heeft geen, alleen telefonisch, weigert' },
  { none: '没有#, 沒有#, 無#, 冇#, 暂无#', things: '邮箱, 電郵, email', others: '拒绝提供, 不愿提供, 不便透露, 稍后提供, 保密, 只用微信联系' },
  { none: '#なし, #は無し, #ない, #非公開, #未取得', things: 'メール, アドレス, メールアドレス', others: '教えない, 後日連絡, 電話のみ, 教えてもらえず' },
  { none: '# 없음, #은 없음, # 안 씀, # 비공개', things: '메일, 이메일', others: '미보유, 안 알려줌, 나중에 준다고 함, 전화만 가능, 추후 제공' },
]

describe.each(languages)('$none', ({ none, things, others }) => {
  const all = listOf(none).flatMap((one) => listOf(things).map((thing) => one.replace('#', thing)))
  test.each(['email', 'phone'] as const)('says that there is none in a cell of %s', (kind) => {
    const wrong = [...all, ...listOf(others)].filter((text) => cleanCell(kind, text).rule !== 'text.filler')
    expect(wrong).toEqual([])
  })
})

test.each([
  ...[
    'ask at the desk',
    'john smith',
    'acme.com',
    'gmail',
    'call john',
    'refused delivery',
    'private road 5',
    'see notes',
  ],
  ...[
    'no-reply@acme.com',
    'ada@acme.com - no email',
    'no phone 9123 4567',
    'Sales Director',
    'Mail Boxes Ltd',
    'pending',
  ],
])('%s does not', (text) => {
  expect(saysNone(text, 'email')).toBe(false)
})

test('in a name or a status the same words are something else', () => {
  expect((['text', 'status', 'tags', 'country'] as const).filter((kind) => saysNone('declined', kind))).toEqual([])
})

test('what says that it is no address speaks of the cell, and does not say that there is none', () => {
  const cells = ['not an address', 'not an email', 'Not a valid e-mail', 'not the address']
  expect(cells.filter((cell) => saysNone(cell, 'email'))).toEqual([])
  expect(saysNone('has no email', 'email')).toBe(true)
})

test('says it in eighty characters at most', () => {
  const text = `no email${' use'.repeat(18)}`
  expect(text).toHaveLength(80)
  expect(saysNone(text, 'email')).toBe(true)
  expect(saysNone(`${text} use`, 'email')).toBe(false)
})
