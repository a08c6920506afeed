import { expect, test } from 'vitest'
import { readRefusal } from '../../../../../shared/cleaning/choices/means-do-not-contact.ts'

// biome-ignore-start format: lists of remarks
const asking = [
  'asks us to wipe everything we hold on her',
  'please delete my account and data',
  'möchte aus der Kartei gelöscht werden',
  'bittet um Löschung aus dem System',
  'demande à être effacé du fichier',
  'souhaite que l’on efface ses coordonnées',
  'pide que borremos su ficha',
  'quiere que la saquemos de la base',
  'pede para apagarem os dados dela',
  'vuole essere tolta dall’elenco',
  'toglietemi dall’indirizzario',
  'verwijder mij uit jullie systeem',
  'vill bli borttagen från registret',
  'ønsker at blive slettet fra listen',
  'haluaa poistaa tietonsa',
  'pyysi poistoa rekisteristä',
  'chce usunięcia swoich danych',
  'proszę mnie wykreślić z listy',
  'žádá o výmaz údajů',
  'vymažte mě z databáze',
  'kéri az adatai törlését',
  'töröljenek a listáról',
  'cere ștergerea datelor',
  'scoateți-mă din listă',
  'verilerinin silinmesini istiyor',
  'beni listeden silin',
  'требует удалить персональные данные',
  'уберите меня из рассылки',
  'просить видалити дані',
  'моля изтрийте данните ми',
  'ζητά διαγραφή των στοιχείων του',
  'βγάλτε με από τη λίστα',
  'طلب حذف بياناته',
  'احذفوا اسمي من القائمة',
  'ביקש למחוק את הפרטים שלו',
  'מבקש להימחק מהמערכת',
  'मेरा डेटा हटा दें',
  'लिस्ट से नाम हटाओ',
  'tolong hapus data saya',
  'minta datanya dihapus',
  'khách yêu cầu xóa số điện thoại',
  'xin xóa tôi khỏi danh sách',
  'ขอให้ลบข้อมูลของเขา',
  'ลบชื่อออกจากรายชื่อด้วย',
  'paki-delete ang number ko',
  'burahin ang pangalan ko sa listahan',
  'futa namba yangu',
  'aondolewe kwenye orodha',
  '请把我从名单中去掉',
  '麻煩幫我喺名單度除名',
  '名簿から消してくれとのこと',
  '登録抹消の依頼',
  '제 번호 지워달라고 함',
  '회원 탈퇴 및 정보 삭제',
  'cancellatemi',
  'cancellatemi dalla lista',
  'RODO: prosi o usunięcie danych',
  'prosi o usunięcie z bazy',
  'просит удалить из базы',
  'minta dihapus dari daftar',
  'yêu cầu xóa thông tin',
  '請將佢除名',
  'الرجاء إزالتي من القائمة',
]
const ordinary = [
  'delete the old quote',
  'alte Rechnung löschen',
  'supprimer la commande',
  'borrar el presupuesto',
  'cancellare l’ordine',
  'usunięcie usterki',
  'удалить дубль',
  'siparişi silin',
  'حذف الطلب',
  'hapus pesanan',
  'xóa đơn hàng',
  'ลบออเดอร์',
  'futa oda',
  '刪除訂單',
  '注文を削除',
  '주문 삭제',
  'remove item from list',
  'wants data sheet',
  'asks for data',
  'Daten aktualisiert',
  'quitar de la factura',
  'asks for deletion of line 3',
  'order cancelled per Lou 3/1',
  'removed the old logo from the list',
  'data deleted from the USB stick',
  'ordine cancellato',
  'cancellate la fattura',
  'prosi o usunięcie błędu',
  'prosi o dane',
  'просит удалить счёт',
  'minta dihapus pesanannya',
  'yêu cầu xóa đơn',
  'ขอยกเลิกออเดอร์',
]
// biome-ignore-end format: lists of remarks

test.each(asking)('%s asks to be deleted', (remark) => {
  expect(readRefusal(remark)).toBe('refused')
  expect(readRefusal(`Met in Kiel. ${remark} 3/2024`)).toBe('refused')
})

test.each(ordinary)('%s does not', (remark) => {
  expect(readRefusal(remark)).toBeNull()
})

test('a request is one whatever is asked for, and an order that is deleted is none', () => {
  const asks = [
    ['asks to delete', 'her data'],
    ['bittet um Löschung', 'seiner Daten'],
    ['demande de supprimer', 'ses données'],
    ['pide eliminar', 'sus datos'],
    ['chiede di cancellare', 'i suoi dati'],
    ['prosi usunąć', 'swoje dane'],
    ['просит удалить', 'её данные'],
  ] as const
  expect(asks.filter(([ask, data]) => readRefusal(`${ask} ${data}`) !== 'refused')).toEqual([])
  expect(asks.filter(([ask]) => readRefusal(`${ask} 4711`) !== null)).toEqual([])
})
