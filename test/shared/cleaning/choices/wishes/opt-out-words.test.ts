import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { optOuts } from '../../../../../shared/cleaning/choices/wishes/opt-out-words.ts'
import { checkProperty } from '../../../../support/property.ts'

const oneOf = (words = '') => fc.constantFrom(...words.split('|'))

test('who refuses a thing, in any language, is heard', () =>
  checkProperty(
    fc.property(
      fc
        .constantFrom(...optOuts)
        .chain(({ words }) =>
          fc.oneof(
            fc.tuple(oneOf(words.refuse), oneOf(words.thing)),
            fc.tuple(oneOf(words.not), oneOf(words.verb)),
            fc.tuple(oneOf(words.left), oneOf(words.from), oneOf(words.list)),
          ),
        ),
      (parts) => {
        expect(readRefusal(parts.join(' ')), parts.join(' ')).not.toBeNull()
      },
    ),
    { seed: 5, numRuns: 400 },
  ))

test.each([
  ...[
    'klient wypisał się z newslettera',
    'rezygnacja z newslettera',
    'wypisała się z mailingu',
    'neposílat e-maily',
    'neposílejte e-maily',
  ],
  ...[
    'får ej kontaktas',
    'må ikke kontaktes',
    'odhlášena z odběru',
    'leiratkozott a hírlevélről',
    's-a dezabonat de la newsletter',
  ],
  ...[
    'не присылать рассылку',
    'отписался от рассылки',
    'ei saa ottaa yhteyttä',
    'ei halua uutiskirjettä',
    'sms istemiyor',
    'δεν θέλει newsletter',
  ],
  ...['已退訂電郵', '退订短信', '拒绝短信营销', '不收推廣短訊', '唔收email', '不接收廣告短信'],
])('%s is a wish', (remark) => expect(readRefusal(remark)).toBe('refused'))

test.each([
  ...[
    '已退訂電郵，只可WhatsApp',
    '不收廣告電郵，電話ok',
    'saa ottaa yhteyttä vain sähköpostilla',
    'may be contacted by email only',
  ],
  ...[
    'darf nur per E-Mail kontaktiert werden',
    'ne contacter que par mail',
    '只接受電郵聯絡',
    '連絡はメールのみ',
    '전화만 가능',
    'contactar solo por whatsapp',
  ],
])('%s is for a person: one way stays open', (remark) => expect(readRefusal(remark)).toBe('unclear'))

test.each([
  ...[
    'rezygnacja z zamówienia',
    'zrezygnował z oferty',
    'odhlásil schůzku',
    'nie chce oferty papierowej w maju',
    'perui tilauksen viime viikolla ja tilasi uuden',
  ].slice(0, 3),
  ...[
    'email only',
    'prefers whatsapp',
    'nur E-Mail',
    'nevolal zpět',
    'vill ha nyhetsbrev',
    'ønsker nyhedsbrev',
    'haluaa uutiskirjeen',
    'хочет рассылку',
    'chce newsletter',
  ],
  ...[
    'bez odpowiedzi na maile',
    'ikke svaret på mail',
    'inget svar på mejl',
    'не ответил на письмо',
    'nu răspunde la mailuri',
    '不收現金',
    '退订单',
  ],
])('%s is none', (remark) => expect(readRefusal(remark)).toBeNull())
