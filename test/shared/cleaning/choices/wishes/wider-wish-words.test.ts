import { expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'

// biome-ignore format: a list of remarks
const refusing = [
  'asisumbuliwe tena', 'hapendi kupigiwa simu', 'wasitumiwe matangazo', 'aranmasın', 'mesaj gönderilmesin', 'फोन न किया जाए', 'jangan ditelpon lagi', 'tidak mau diganggu', 'ביקש שלא יתקשרו אליו', 'να μην τον πάρουμε ξανά', 'μη με ξαναπάρετε τηλέφωνο', 'طلبت عدم مراسلتها', 'يطلب عدم إرسال رسائل', 'ขอไม่รับข่าวสาร', 'ne souhaite plus être dérangée', 'ha lamba, kar a kira shi', 'ungamshayeli ucingo', 'peidiwch â ffonio', 'ha la soo wicin', 'कृपया सम्पर्क नगर्नुहोस्', 'අමතන්න එපා', 'non chamar máis', 'не се јавувајте', 'не званіць больш', 'pa rele li ankò', 'ayaw tawgi', 'aza miantso intsony', 'iċċempilx', 'битгий залга', 'ຢ່າໂທຫາອີກ', 'အဆက်အသွယ်မလုပ်ပါနဲ့', 'አትደውልለት', 'net méi uruffen', 'ná cuir glaoch air', 'akpọkwala m ọzọ', 'nooit meer lastiggevallen worden', 'non vuole essere cercato', 'nessuno la chiami più', 'no se le llame más', 'no solicitations', 'να μην ξαναενοχλήσουμε', 'asitumiwe ujumbe', 'asipigiwe tena', 'amesema asipigiwe tena', 'jangan di-WA lagi', 'ขอยกเลิกการรับข่าวสาร', 'تم طلب عدم الاتصال',
]

test.each(refusing)('%s says not to contact', (remark) => {
  expect(readRefusal(remark)).toBe('refused')
})

test('every Swahili prefix with every stem', () => {
  const prefixes = ['usi', 'msi', 'asi', 'wasi', 'tusi']
  const wishes = prefixes.flatMap((prefix) =>
    ['mpigie simu', 'mtumie ujumbe', 'msumbue tena'].map((stem) => prefix + stem),
  )
  const passive = ['asi', 'wasi'].flatMap((prefix) =>
    ['pigiwe simu', 'tumiwe sms', 'sumbuliwe', 'andikiwe tena'].map((stem) => prefix + stem),
  )
  expect([...wishes, ...passive].filter((remark) => readRefusal(remark) !== 'refused')).toEqual([])
  const ordinary = [
    'apigiwe simu kesho',
    'atumiwe ujumbe',
    'mpigie simu',
    'amesema atapiga',
    'asilimia kumi',
    'usipange leo',
  ]
  expect(ordinary.filter((remark) => readRefusal(remark) !== null)).toEqual([])
})

test.each([
  'μην ξεχάσεις να τον καλέσεις',
  'να τον καλέσουμε',
  'طلب الاتصال به',
  'يرجى التواصل معه',
  'ביקש שיתקשרו אליו',
  'फोन किया जाए',
  'tolong di-WA lagi',
  'minta dihubungi',
  'aranmak istiyor',
  'mesaj gönderilsin',
  'vuole essere cercato',
  'on l’appelle demain',
  'битгий март',
  'a kira shi gobe',
  'ขอรับข่าวสาร',
])('%s does not', (remark) => expect(readRefusal(remark)).toBeNull())
