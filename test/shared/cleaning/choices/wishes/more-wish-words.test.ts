import { expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'
import { moreLanguages } from '../../../../../shared/cleaning/choices/wishes/more-wish-words.ts'

const refusing = [
  ...['कृपया दोबारा कॉल न करें', 'दोबारा फोन मत करना', 'फ़ोन मत करें', 'कॉल मत करना', 'संपर्क न करें', 'मैसेज मत भेजना'],
  ...['bola hai ki dobara call mat karna', 'Phone mat karo', 'dobara msg na karein please', 'call nahi karna hai'],
  ...['அழைக்க வேண்டாம்', 'தயவுசெய்து மீண்டும் அழைக்க வேண்டாம்', 'দয়া করে আর ফোন করবেন না', 'కాల్ చేయవద్దు', 'कृपया फोन करू नका'],
  ...['lütfen bir daha aramayın', 'Beni bir daha aramayın', 'mesaj atmayın', 'aranmak istemiyor', 'İletişime geçmeyin'],
  ...['ห้ามโทร', 'กรุณาอย่าโทรมาอีก', 'ลูกค้าแจ้งว่าไม่ต้องติดต่อกลับ', 'ห้ามติดต่อเด็ดขาด'],
  ...[
    'huwag na pong tawagan'.replace('pong', 'po'),
    'Huwag nang tawagan'.replace('nang', 'na'),
    'wag i-text',
    'ayaw na matawagan',
  ],
  ...[
    'jangan hubungi lagi',
    'tolong jangan telepon lagi',
    'tidak mau dihubungi',
    'jgn call',
    'đừng gọi nữa',
    'không gọi lại nữa',
  ],
  ...[
    'لا تتصل به مرة أخرى',
    'الرجاء عدم الاتصال',
    'لطفا دیگر تماس نگیرید',
    'براہ کرم دوبارہ کال نہ کریں',
    'נא לא להתקשר שוב',
    'אין ליצור קשר',
  ],
  ...[
    'kérem ne hívjanak többet',
    'vă rog nu mă mai sunați',
    'proszę nie dzwonić więcej',
    'prosím nevolat',
    'älkää soittako enää',
  ],
  ...[
    'μην καλείτε ξανά',
    'просил больше не звонить',
    'не беспокоить никогда',
    'прохання не дзвонити',
    'моля не се обаждайте повече',
  ],
]

test.each(refusing)('%s is a wish', (remark) => {
  expect(readRefusal(remark)).toBe('refused')
  expect(readRefusal(`Met in Kiel. ${remark}! Sent a card.`)).toBe('refused')
})

test('every phrase of these languages is a wish', () => {
  const phrases = moreLanguages.flatMap(({ words: { whole } }) => whole?.split('|') ?? [])
  expect(phrases.filter((phrase) => readRefusal(phrase) !== 'refused')).toEqual([])
})

test.each([
  ...[
    'कॉल करें',
    'कल कॉल करना',
    'फोन नंबर नहीं है',
    'सोमवार को कॉल न करें',
    'call kar lena',
    'mat size 2x3',
    'kal phone karna',
    'phone nahi uthaya',
  ],
  ...[
    'அழைக்கவும்',
    'lütfen arayın',
    'pazartesi aramayın',
    'โทรกลับด้วย',
    'ห้ามสูบบุหรี่',
    'ไม่มีเบอร์โทร',
    'tawagan bukas',
    'hindi sumagot',
  ],
  ...[
    'jangan lupa hubungi',
    'tidak bisa dihubungi',
    'tidak angkat telepon',
    'không liên lạc được',
    'لا يوجد رقم',
    'נא להתקשר',
    'nem vette fel',
  ],
  ...[
    'nu răspunde',
    'nie odbiera',
    'nezvedá telefon',
    'ei vastaa',
    'δεν απαντά',
    'не отвечает',
    'не дозвонились',
    'не звонить до обеда',
  ],
])('%s is none', (remark) => {
  expect(readRefusal(remark)).toBeNull()
})
