// biome-ignore-all format: lists of words
import type { NearbyWords } from './nearby-words.ts'

const arabic: NearbyWords = {
  not: 'لا, لن, عدم, دون, بدون, ما, مش, مو, بلاش, ممنوع, ألا, لا أحد, ما حدا',
  want: 'يريد, تريد, يريدون, يرغب, ترغب, يقبل, تقبل, يسمح, تسمح, يوافق, توافق, يحب, تحب, يبي, تبي, عايز, عاوز, بده',
  act: 'اتصال, الاتصال, اتصالات, تتصل, تتصلوا, تتواصل, تتواصلوا, التواصل, تواصل, ترسل, ترسلوا, إرسال, الإرسال, مراسلة, مراسلته, مراسلتها, تزعج, تزعجوه, تزعجوها, إزعاج, إزعاجه, إزعاجها, ازعاج, مكالمته, مخاطبته, استقبال, تلقي, زيارته, تكلموه, تكلمه, سماع, يسمع, تسمع, ترسلوا له, ترسلوا لها, تبعثوا, تبعث, تزوروه, تزوروا',
  thing: 'رسائل, الرسائل, رسائلنا, مكالمات, المكالمات, مكالماتنا, اتصالات, الاتصالات, اتصالاتنا, اتصالنا, إعلانات, الإعلانات, الاعلانات, إيميلات, الإيميلات, عروض, العروض, نشرة, النشرة, إزعاج, الإزعاج, تواصل, التواصل, زيارات, رسائلكم, مكالماتكم, اتصالاتكم, الواتساب, كتالوج, كتالوجات, منشورات, شيئا, أي شيء, مندوبين, موافقته, موافقتها, الموافقة',
  stop: 'يرفض, ترفض, رفض, رفضت, أوقفوا, اوقفوا, وقفوا, توقفوا, إيقاف, ايقاف, وقف, منع, يمنع, ممنوع, كفاية, يكفي, ملل, منزعج, منزعجة, انزعج, انزعجت, متضايق, متضايقة, حظر, حظرنا, اعترض, يعترض, ألغى, الغاء, إلغاء, زهق, يكره, غاضب من, غاضبة من, مزعجة, ملت, مل من, سئم, سئمت, تعب من, تعبت من, ازعجناه, يزعجه, يزعجها, بلوك, غضب, سحب, سحبت',
  complain: 'اشتكى, اشتكت, يشتكي, تشتكي, شكوى, شكا, شكت',
  remove: 'احذفوه, احذفوها, احذفه, احذفها, احذف, احذفوا, حذف, حذفه, حذفها, يحذف, إزالة, إزالته, إزالتها, ازالة, أزيلوه, ازيلوا, شطب, شطبه, مسح, مسحه, شيلوه, شيلوها, امسحوا',
  list: 'القائمة, قائمة, القوائم, النظام, السجل, قاعدة البيانات, رقمه, رقمها, بياناته, بياناتها, القروب, المجموعة',
  threat: 'هدد, هددت, يهدد, محامي, الشرطة, المحكمة, شكوى, قضية, بالشكوى',
  again: 'إذا اتصلنا, لو اتصلنا, الإزعاج, بسبب الإزعاج, إزعاج, سبام',
  alone: 'اتركوه, اتركوها, دعوه وشأنه, دعوها وشأنها, اتركه وشأنه, وشأنه, وشأنها, الحق في النسيان, لا تزعجوه, لا تزعجوها, كفوا عن',
  fine: 'تنس, تنسى, تنسوا, ينسى, بعد, يرد, ترد, يجيب, تجيب, رد, يوجد, لديه, لديها, عنده, عندها, وصل, يصل, وصلت, استلم, السعر, التسليم, توصيل, التوصيل, فاتورة, الفاتورة, طلبية, الطلب, قديم, القديم, مكرر, خطأ, تتردد, التأخير, يعمل, تعمل, عرض السعر, إيميل, حاجة, اليوم, غدا',
}

const persian: NearbyWords = {
  isFree: true,
  not: 'نه, هرگز, دیگر, هیچ, عدم, هیچکس, هیچ کس',
  want: 'نمی خواهد, نمیخواهد, نمی خواهند, مایل نیست, تمایل ندارد, راضی نیست, علاقه ندارد, نخواست, نمی خواد, نمیخواد',
  act: 'تماس, پیام, پیامک, ایمیل, مزاحم, مزاحمت, تلفن, زنگ, خبرنامه, تبلیغات, تماسی, پیامی, ارتباط',
  thing: 'تماس, تماس ها, تماسها, تماسهای, پیامک, پیامک ها, پیامکها, پیامک های, پیام ها, ایمیل ها, ایمیلها, تبلیغات, تبلیغ, خبرنامه, مزاحمت, زنگ, تلفن ها, پیام های, هرزنامه, تماس های ما, تماس های, پیام های ما, ایمیل های, پیامک های ما, کاتالوگ, بروشور, چیزی, هیچ چیز, هیچی, نماینده, رضایت, رضایتش, موافقت',
  stop: 'نگیرید, نگیر, نزنید, نزن, نفرستید, نفرست, ندهید, نشوید, نشود, نکنید, نگیرند, نمی خواهد, نمیخواهد, نمی خواد, قطع کنید, متوقف, ممنوع, خسته, کلافه, رد کرد, مخالف, لغو, عصبانی از, مسدود, خسته شده, عصبانی, ناراحت, ناراضی از, بیزار, متنفر, بس است, بس کنید, کلافه شده, بلاک, نفرستین, نفرستن, نیایید, پس گرفت, لغو کرد',
  complain: 'شکایت, اعتراض, گلایه, شاکی',
  remove: 'حذف, پاک, بردارید, خارج, حذف شود',
  list: 'لیست, فهرست, دیتابیس, شماره, اطلاعات, گروه, سیستم, پایگاه',
  threat: 'وکیل, پلیس, دادگاه, شکایت, تهدید',
  again: 'اگر تماس, اگر دوباره, اسپم, مزاحمت',
  alone: 'راحت بگذارید, راحتش بگذارید, مزاحم نشوید, تماس نگیرید, حق فراموشی',
  fine: 'فراموش, هنوز, جواب, پاسخ, برنمی دارد, ندارد, رسید, نرسید, قیمت, تحویل, فاکتور, سفارش, قدیمی, تکراری, اشتباه, تأخیر, تاخیر, در دسترس, گارانتی',
}

const hebrew: NearbyWords = {
  not: 'לא, אל, בלי, אין, אסור, שלא, מבלי, אף, לעולם, אף אחד לא, שאף אחד',
  want: 'רוצה, מעוניין, מעוניינת, מעוניינים, מסכים, מסכימה, מאשר, מאשרת, מרשה, אוהב, אוהבת',
  act: 'להתקשר, תתקשרו, להטריד, תטרידו, לשלוח, תשלחו, לפנות, תפנו, ליצור קשר, לכתוב, לדבר, לקבל, לשמוע, להפריע, תפריעו, לצלצל, לסמס, יתקשרו, נתקשר, שיתקשרו, שנתקשר, לשלוח לו, לשלוח לה, להגיע, תגיעו, לבקר',
  thing: 'שיחות, השיחות, משיחות, בשיחות, בהודעות, במיילים, בפרסומות, בדיוור, הודעות, ההודעות, מהודעות, מיילים, המיילים, ממיילים, סמסים, פרסומות, פרסום, דיוור, ניוזלטר, ספאם, מספאם, ביקורים, פניות, קשר, הטרדות, טלפונים, מהשיחות, מההודעות, מהמיילים, מהפרסומות, מההטרדות, השיחות שלנו, ההודעות שלנו, קטלוג, קטלוגים, עלונים, כלום, נציגים, הסכמתו, הסכמתה, ההסכמה',
  stop: 'להפסיק, תפסיקו, הפסיקו, הפסק, די, מסרב, מסרבת, סירב, סירבה, אסר, אסרה, אוסר, אוסרת, נמאס, מתנגד, מתנגדת, התנגד, חסם, חסמה, ביטל את הניוזלטר, הטרדה, מוטרד, מוטרדת, שונא, שונאת, כועס על, כועסת על, נמאס לה, נמאס לו, עצבני, עצבנית, מאס, מאסה, מספיק, להפסיק עם, כועס, כועסת, חסמו, משך, משכה, ביטל, ביטלה',
  complain: 'התלונן, התלוננה, מתלונן, מתלוננת, תלונה, תלונות',
  remove: 'להוריד, תורידו, הורידו, להסיר, תסירו, הסירו, הסרה, למחוק, תמחקו, מחקו, להוציא, תוציאו, לצאת, לרדת',
  list: 'מהרשימה, מרשימת, מהמערכת, מהמאגר, מהדיוור, מהתפוצה, התפוצה, המספר, הפרטים, מהקבוצה, הדיוור',
  threat: 'לתבוע, יתבע, תתבע, תביעה, עורך דין, משטרה, למשטרה, בית משפט, איים, איימה',
  again: 'אם נתקשר, אם שוב, ספאם, הטרדה, הטרדות',
  alone: 'תעזבו, תעזבו אותו, להניח לו, להניח לה, הניחו לו, הניחו לה, תניחו לו, תניחו לה, הזכות להישכח, הוראת הסרה',
  fine: 'לשכוח, תשכח, תשכחו, עדיין, עוד, עונה, ענה, ענתה, זמין, זמינה, קיבל, קיבלה, הגיע, עובד, עובדת, מחיר, משלוח, המשלוח, חשבונית, הזמנה, כפול, ישן, הישן, טעות, לו מייל, לה מייל, קורא, צריך, האיחור',
}

const indic: NearbyWords = {
  isFree: true,
  not: 'न, ना, मत, नहीं, कभी, کبھی, نہ, مت, نہیں, না, নয়, mat, na, nahi, nahin, nhi, कोई न, कोई मत',
  want: 'चाहते, चाहता, चाहती, चाहिए, पसंद, मंजूर, چاہتے, چاہتا, چاہتی, پسند, চান, চায়, chahiye, chahte, chahta, pasand',
  act: 'फोन, फ़ोन, कॉल, संपर्क, मैसेज, मेसेज, एसएमएस, ईमेल, मेल, तंग, परेशान, फोन करना, فون, کال, رابطہ, میسج, پیغام, تنگ, ফোন, কল, যোগাযোগ, মেসেজ, বিরক্ত, phone, call, msg, message, sms, whatsapp, contact, pareshan, tang, भेजना, भेजो, भेजें, भेजिए, بھیجنا, بھیجو, بھیجیں, পাঠাবেন, bhejna, bhejo',
  thing: 'कॉल, कॉल्स, फोन, फोनों, मैसेज, मैसेजों, मेसेज, विज्ञापन, संदेश, ईमेल, کال, کالز, کالوں, فون, میسجز, اشتہارات, پیغامات, কল, ফোন, মেসেজ, বিজ্ঞাপন, calls, msgs, messages, ads, मैसेज से, हमारे मैसेज, हमारे कॉल, कॉलों, कुछ, कैटलॉग, کچھ, کیٹلاگ, কিছু, ক্যাটালগ, kuch, catalogue, सहमति, अनुमति, رضامندی',
  stop: 'बंद, मना, रोक, परेशान, तंग, इनकार, इंकार, खफा, नाराज़, بند, منع, تنگ, پریشان, انکار, ناراض, বন্ধ, নিষেধ, বিরক্ত, band, mana, pareshan, tang, तंग आ, परेशान हो, थक, गुस्सा, नाराज, ब्लॉक, बस करो, बहुत हुआ, تنگ آ, غصہ, بلاک, বিরক্ত হয়ে, রেগে, gussa, block, मत भेजना, मत भेजो, न भेजें, ना भेजें, نہ بھیجیں, مت بھیجو, পাঠাবেন না, mat bhejo, mat bhejna, na bheje, वापस ली, वापस ले ली, رضامندی واپس',
  complain: 'शिकायत, شکایت, অভিযোগ, shikayat, complaint',
  remove: 'हटा, हटाओ, हटाएं, हटाएँ, हटाना, हटाने, निकालो, निकालें, निकाल, डिलीट, मिटा, ہٹا, ہٹائیں, نکال, نکالیں, مٹا, ڈیلیٹ, বাদ, মুছে, সরান, hatao, hata, nikalo, delete',
  list: 'लिस्ट, सूची, नंबर, डेटाबेस, नाम, ग्रुप, لسٹ, فہرست, نمبر, نام, তালিকা, নম্বর, list, number, group',
  threat: 'पुलिस, वकील, केस, अदालत, मुकदमा, पुलिस में, پولیس, وکیل, عدالت, পুলিশ, উকিল, police, court, case',
  again: 'अगर फिर, अगर दोबारा, स्पैम, دوبارہ کال, spam, agar phir',
  alone: 'पीछा छोड़ो, परेशान न करें, परेशान मत करो, مجھے تنگ نہ کریں, বিরক্ত করবেন না, phone mat karo, call mat karo, phone mat karna, call mat karna, ফোন করবেন না, আর ফোন করবেন, কল করবেন না',
  fine: 'भूल, भूलना, भूलें, उठाता, उठाती, उठाया, उठा, जवाब, मिला, आया, लगता, लग रहा, अभी, है ईमेल, ईमेल नहीं, फोन नहीं, نمبر نہیں, بھول, بھولنا, اٹھاتا, اٹھاتی, جواب, ملا, ابھی, ধরেন, ধরে, ভুল, ভুলবেন, এখনো, নেই, uthata, uthati, uthaya, bhool, bhoolna, bhulna, abhi, jawab, कीमत, दाम, डिलीवरी, डिलिवरी, ऑर्डर, बिल, पुराना, گارنٹی, قیمت, ڈیلیوری, आवश्यक, ज़रूरत, जरूरत, नंबर नहीं, नंबर नही, number nahi',
}

const vietnamese: NearbyWords = {
  not: 'không, đừng, chớ, chẳng, ngừng, thôi, cấm, không được, miễn',
  want: 'muốn, thích, đồng ý, chấp nhận, cho phép, cho, cần',
  act: 'gọi, gọi điện, liên hệ, liên lạc, nhắn, nhắn tin, gửi, làm phiền, quấy rầy, nhận, gọi lại, email, đến nhà, nghe, gửi gì, ghé, đến thăm',
  thing: 'cuộc gọi, tin nhắn, quảng cáo, email, sms, thư, bản tin, tiếp thị, điện thoại, bị gọi, gọi nhiều, gọi điện, gọi, quảng cáo liên tục, các cuộc gọi, tin quảng cáo, tin nhắn rác, spam, thư rác, catalogue, tờ rơi, gì, bưu phẩm, sự đồng ý, đồng ý nhận',
  stop: 'từ chối, cấm, ngừng, dừng, ngưng, phản đối, chán, bực, bực mình, phiền, khó chịu, ghét, chặn, bị làm phiền, hủy nhận, chán vì, mệt, tức giận, ngán, ngán ngẩm, quá mệt, phát chán, bị quấy rối, chặn số, rút lại, thu hồi',
  complain: 'phàn nàn, khiếu nại, than phiền, tố cáo',
  remove: 'xóa, xoá, gỡ, loại, hủy, huỷ, rút, ra khỏi, rời',
  list: 'danh sách, số, thông tin, dữ liệu, hệ thống',
  threat: 'kiện, công an, luật sư, tòa',
  again: 'nếu gọi, nếu còn, spam, quấy rối, làm phiền',
  alone: 'để yên, làm ơn để yên, đừng làm phiền, quyền được lãng quên',
  fine: 'quên, chưa, nghe máy, bắt máy, trả lời, có email, có điện thoại, có số, nhận được, liên lạc được, liên hệ được, gọi được, giá, giao hàng, giao, hóa đơn, đơn hàng, trùng, cũ, nhầm, sai, ngần ngại, báo giá, phải là, cần gọi',
}

const malayan: NearbyWords = {
  not: 'jangan, tidak, tak, nggak, ngga, gak, ga, enggak, tdk, tiada, jgn, tanpa, stop, jangan sampai',
  want: 'mau, ingin, nak, mahu, bersedia, setuju, suka, boleh, izinkan, terima, menerima, berkenan',
  act: 'telepon, telpon, ditelepon, ditelpon, telefon, hubungi, menghubungi, dihubungi, kontak, dikontak, kirim, mengirim, dikirim, dikirimi, hantar, dihantar, sms, wa, di wa, whatsapp, chat, dichat, email, ganggu, mengganggu, diganggu, mesej, call, dicall, panggilan, kunjungi, dikunjungi, promo, mampir, datang',
  thing: 'telepon, telpon, ditelepon, ditelpon, panggilan, sms, pesan, wa, email, promo, promosi, iklan, broadcast, newsletter, mesej, telemarketing, spam, penawaran, dihubungi, diganggu, sms promo, wa kita, telepon kita, pesan kita, chat kita, katalog, brosur, apa apa, apapun, apa pun, sales, persetujuan, kebenaran, izin',
  stop: 'berhenti, hentikan, stop, menolak, tolak, larang, melarang, dilarang, keberatan, bosan, terganggu, kesal, marah, muak, blokir, diblokir, batalkan, bosen, capek, risih, sebal, jengkel, kesel, keganggu, risau, diblok, memblokir, cukup, mencabut, menarik, tarik balik, cabut',
  complain: 'komplain, complain, mengeluh, keluhan, aduan, mengadu, protes, lapor',
  remove: 'hapus, dihapus, hapuskan, padam, dipadam, buang, dibuang, keluarkan, dikeluarkan, delete, keluar',
  list: 'daftar, senarai, database, list, grup, group, nomor, nomornya, nombor, data, datanya, nama, namanya, kontaknya',
  threat: 'polisi, pengacara, lapor polisi, tuntut, menuntut, gugat, polis, peguam, saman',
  again: 'kalau telepon, kalau ditelepon, kalau masih, spam, teror, gangguan',
  alone: 'jangan ganggu, jangan diganggu, biarkan tenang, jangan hubungi, hak untuk dilupakan',
  fine: 'lupa, belum, angkat, jawab, dijawab, balas, dibalas, punya, tidak ada, tak ada, gak ada, belum ada, aktif, terkirim, sampai, masuk, harga, kiriman, pengiriman, invoice, pesanan, order, lama, salah, duplikat, dobel, sungkan, ragu, segan, perlu, sibuk, terhubung, penghantaran, lambat, telat, tersambung, tidak bisa, tidak dapat, tak bisa, tak dapat, gak bisa, ga bisa, tdk bisa, nggak bisa',
}

const tagalog: NearbyWords = {
  not: 'huwag, wag, ayaw, hindi, bawal, tigil, itigil, wala nang, walang tatawag',
  want: 'gusto, niya, nila, niyang, nilang, payag, pumayag',
  act: 'tawagan, tawag, itawag, kontakin, kontak, mag text, itext, i text, text, padalhan, magpadala, email, i email, istorbohin, guluhin, bisitahin, makatanggap, tinatawagan, mag call, i message, imessage, magpadala ng, padala, pumunta, dumalaw',
  thing: 'tawag, text, texts, mga text, email, emails, mga tawag, mensahe, patalastas, spam, promo, calls, ads, newsletter, tawag natin, tawag namin, text natin, mga tawag natin, mensahe natin, katalogo, kahit ano, brochure, ahente, pahintulot, consent',
  stop: 'itigil, tigilan, tumigil, tumanggi, tumatanggi, ayaw, bawal, ipinagbawal, sawa, sawa na, galit, naiinis, inis, huminto, binlock, blinock, sawang sawa, pagod, naiirita, nagagalit, nabwisit, bwisit, tigil, tama na, binawi',
  complain: 'nagreklamo, reklamo, inireklamo, nagrereklamo, irereklamo',
  remove: 'alisin, tanggalin, burahin, alis, paki alis, pakialis, ipatanggal, ipabura, pakibura, pakitanggal, inalis, delete',
  list: 'listahan, list, database, pangalan, number, numero, group',
  threat: 'pulis, abogado, kaso, idedemanda, demanda',
  again: 'kapag tumawag, kung tatawag, spam',
  alone: 'huwag istorbohin, huwag guluhin, pabayaan na siya, tantanan',
  fine: 'kalimutan, kalimutang, kakalimutan, sumasagot, sinasagot, sumagot, pa, natanggap, presyo, delivery, order, resibo, mahiya, mag atubili, walang, gumagana, luma, mali, doble',
}

const swahili: NearbyWords = {
  not: 'usi, hataki, hawataki, hapendi, asi, kamwe, tena, bila, marufuku, hapana',
  want: 'hataki, hapendi, hawataki, hakubali, haruhusu',
  act: 'kupigiwa, kupigiwa simu, simu, kupokea, kutumiwa, kuwasiliana, kusikia, ujumbe, jumbe, barua pepe, matangazo, kusumbuliwa, sms, mawasiliano, kutuma, kutembelea',
  thing: 'simu, jumbe, ujumbe, meseji, sms, matangazo, barua pepe, kupigiwa, mawasiliano, spam, meseji zetu, simu zetu, jumbe zetu, chochote, katalogi, kitu, idhini, ridhaa',
  stop: 'msimpigie, usimpigie, msipige, usipige, asipigiwe, wasipigiwe, msimtumie, usimtumie, asitumiwe, msimsumbue, usimsumbue, asisumbuliwe, acheni, acha, amekataa, alikataa, anakataa, amechoka, amekasirika, amezuia, sitisha, amepiga marufuku, marufuku, hataki, hapendi, amechoka na, amechoshwa, anachukia, amekasirishwa, amechoshwa na, ametublock, inatosha, usitume, msitume, ameondoa, ameghairi',
  complain: 'amelalamika, alilalamika, analalamika, malalamiko, lalamiko',
  remove: 'futa, afutwe, ifutwe, ondoa, aondolewe, iondolewe, mtoe, atolewe, mwondoe, mfute',
  list: 'orodha, orodhani, list, namba, nambari, jina, kundi, group, taarifa',
  threat: 'polisi, wakili, mahakama, kesi, kushtaki, atashtaki',
  again: 'tukipiga, mkipiga, spam',
  alone: 'msimpigie, usimpigie, msimpigie tena, asipigiwe, msimsumbue, usimsumbue, asisumbuliwe, mwacheni, mwache, hapana simu, hapana kupiga simu, hapana kupiga',
  fine: 'usisahau, sahau, bado, hapokei, hajibu, hajajibu, hana, bei, usafirishaji, oda, ankara, zamani, kosa',
}

const afrikaans: NearbyWords = {
  isFree: true,
  not: 'nie, moenie, nooit, geen, niks, niemand',
  want: 'wil, mag, moet, wens, hou van',
  act: 'bel, gebel, bel word, gebel word, kontak, gekontak, skryf, stuur, pla, gepla, lastigval, besoek, hoor, e pos, epos, sms, whatsapp, ontvang, langskom',
  thing: 'oproepe, e posse, eposse, boodskappe, reklame, advertensies, nuusbrief, nuusbriewe, kontak, briewe, besoeke, bemarking, sms e, strooipos, ons oproepe, ons boodskappe, ons e posse, katalogus, katalogusse, pamflette, verteenwoordigers, niks',
  stop: 'verbied, weier, geweier, ophou, hou op, staak, genoeg van, moeg vir, sat vir, kwaad oor, ongevraagde, ongewenste, beswaar, verbode, sat, moeg, gatvol, kwaad, geïrriteer*, blokkeer, geblokkeer',
  complain: 'kla, gekla, klagte',
  remove: 'verwyder, haal, skrap, vee uit, uitgehaal, af',
  list: 'lys, databasis, nommer, besonderhede, stelsel',
  threat: 'polisie, prokureur, hof, saak',
  again: 'as ons, gemorspos, strooipos',
  alone: 'los hom uit, los haar uit, los hulle uit, laat hom met rus, laat haar met rus, met rus',
  fine: 'vergeet, nog, antwoord, ontvang nie, werk, het nie, prys, aflewering, faktuur, bestelling, ou, fout, weet',
}

export const furtherNearbyLanguages: readonly NearbyWords[] = [
  arabic,
  persian,
  hebrew,
  indic,
  vietnamese,
  malayan,
  tagalog,
  swahili,
  afrikaans,
]
