import { describe, expect, test } from 'vitest'
import { areNames } from '../../../../../shared/importing/mapping/values/are-names.ts'

// biome-ignore-all format: lists of cells

const named: readonly (readonly string[])[] = [
  ['陳太', '黃志明先生', '歐陽小姐', '李生', 'Mrs. Lam'],
  ['王先生', '刘女士', '张经理'],
  ['陳大文', '何小姐'],
  ['林美玲', '蔡英俊', '周杰'],
  ['赵敏', '钱老师', '孙总', '李娜'],
  ['山田様', '佐藤花子様', '鈴木 一郎'],
  ['高橋 健太', '田中 美咲', '渡辺 翔'],
  ['김민지', '남궁 민', '이서연'],
  ['박지훈', '최은영'],
  ['김철수 과장님', '이영희 사모님', '정우성'],
  ['คุณสมชาย', 'นางสาวมาลี ใจดี', 'นายประเสริฐ'],
  ['สมชาย ใจดี', 'มาลี ศรีสุข', 'คุณวิชัย'],
  ['أحمد علي', 'محمد حسن', 'فاطمة الزهراء'],
  ['السيد خالد', 'الأستاذة منى'],
  ['Иванов Пётр', 'Анна Смирнова', 'Кузнецова Ольга Ивановна'],
  ['Олена Шевченко', 'Ігор Коваленко'],
  ['Γιώργος Παπαδόπουλος', 'Μαρία Ιωαννίδου', 'Νίκος Γεωργιάδης'],
  ['श्री राम शर्मा', 'श्रीमती गीता देवी', 'डॉ अमित'],
  ['Nguyễn Văn An', 'Trần Thị Bích', 'Lê Minh Tuấn'],
  ['Ahmad Fauzi bin Abdullah', 'Siti Nurhaliza binti Tarudin', 'Tan Ah Kow'],
  ['Novák Jiří', 'Dvořák Antonín', 'Svobodová Jana'],
  ['María José García', 'Juan Pérez', 'Lic. Ana Gómez'],
  ['Mehmet Yılmaz', 'Ayşe Demir', 'Fatma Kaya'],
  ['Hans Müller', 'Fr. Weber', 'Karl-Heinz Schmidt'],
  ['Shri Ramesh Kumar Gupta Ji', 'S. Venkataraman Iyer', 'Md. Shafiqul Islam'],
  ['Chidi Okafor', 'Alhaji Musa Bello', 'Engr. Tunde Ade'],
  ['Kowalski Jan', 'Anna Nowak'],
  ['Tom', 'Anna', 'Peter'],
  ['Acme Ltd', 'Globex GmbH', 'Initech Inc.'],
  ['深圳市云帆有限公司', '广州南方集团', '株式会社ミナト'],
  ['Jansen', 'Maria', 'Peter', 'Sophie', 'de Vries'],
]
const nameless: readonly (readonly string[])[] = [
  ['Bath towel', 'Hand towel', 'Napkin', 'Greige', 'Kitchen towel'],
  ['Pro plan', 'Basic plan', 'Team plan'],
  ['Red / XL', 'Blue / S', 'Green / M'],
  ['New', 'In progress', 'Closed', 'Won'],
  ['paid', 'open', 'refunded', 'paid'],
  ['ORD-1001', 'ORD-1002', 'ORD-1003'],
  ['100231', '100232', '100233'],
  ['call after 6', 'vegetarian', 'likes window seats'],
  ['Wants a quote for 20 units.', 'Call back in May!', 'Asked for the price'],
  ['Facebook', 'Instagram', 'Google'],
  ['掛機 x3', '分體x1', '窗口x2'],
  ['已付款', '待跟进', '已成交'],
  ['洗衣機', '冷氣機', '雪櫃', '電視機'],
  ['红色', '蓝色', '绿色', '黄色'],
  ['北京', '上海', '广州', '深圳'],
  ['東京都', '大阪府', '北海道'],
  ['장미꽃바구니', '해바라기M', '수국S', '꽃다발'],
  ['배송중', '배송완료', '결제대기', '취소'],
  ['서울', '부산', '대구', '인천'],
  ['ผ้าขนหนู', 'กระเป๋า', 'รองเท้า'],
  ['ชำระแล้ว', 'รอชำระ', 'ยกเลิก'],
  ['شحن', 'قيد الانتظار', 'مكتمل'],
  ['قميص أزرق', 'حذاء أسود', 'حقيبة'],
  ['оплачен', 'в работе', 'отменён'],
  ['Красный шарф', 'Синий свитер', 'Белая рубашка'],
  ['नया', 'लंबित', 'पूर्ण'],
  ['London', 'Paris', 'Berlin', 'Madrid'],
  ['Kajang', 'Kuala Lumpur', 'Klang', 'Mersing'],
  ['Gold', 'Silver', 'Platinum'],
  ['2026-01-02', '2026-01-03'],
  ['a@acme.com', 'b@acme.com'],
  ['housle 4/4', 'viola', 'cello'],
  ['Ann Lee', 'Ann Lee', 'Ann Lee', 'Ann Lee', 'Bob Ray', 'Bob Ray'],
  ['+852 9123 4567', '+852 9123 4568'],
  ['Yes', 'No', 'Yes'],
  ['12 Pier Road', '4 Elm Street', '9 Oak Lane'],
  ['Monday', 'Friday', 'Sunday'],
  ['Manager', 'Engineer', 'Director'],
  ['Retail', 'Logistics', 'Health care', 'Education'],
  ['Deep cleaning', 'Window cleaning', 'Oven cleaning'],
  ['Yoga for beginners', 'Advanced Pilates', 'Zumba'],
]

describe('cells that name whom one deals with', () => {
  test.each(named.map((cells) => [cells]))('%j', (cells) => expect(areNames(cells)).toBe(true))
})

describe('cells of anything else', () => {
  test.each(nameless.map((cells) => [cells]))('%j', (cells) => expect(areNames(cells)).toBe(false))
})
