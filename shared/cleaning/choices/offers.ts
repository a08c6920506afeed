import { plainWords } from '../text/fold-key.ts'

// biome-ignore-all format: lists of words, a line a group of languages

const list = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', ')).map(plainWords)
const either = (words: readonly string[]): string =>
  [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')

/** To take, to get, to be sent, to subscribe: what a column asks of somebody, in front of what is sent. */
const takes = either(
  list([
    'receive, receives, receiving, to receive, accept, accepts, accepting, get, gets, want, wants, wants to receive, wish to receive, would like, send, sends, send me, subscribe to, subscribes to, subscribed to, subscription to, sign up for, signed up for, opt in to, opted in to, opt in for, agrees to, agree to, agrees to receive, agree to receive, consent to, consents to, happy to receive, ok for',
    'erhalten, erhält, empfangen, empfängt, bekommt, bekommen, möchte, will, wünscht, abonniert, abonnieren, anmeldung, angemeldet für, anmeldung für, anmeldung zum, zusenden, senden, schicken, zustimmung zu, zustimmung zum, einwilligung in, einverstanden mit, akzeptiert',
    'recevoir, reçoit, accepte, accepter, accepte de recevoir, souhaite, souhaite recevoir, veut, abonné, abonnée, abonné à, abonnement, abonnement à, s abonner à, inscrit à, inscrite à, inscription à, inscription, envoyer, envoi de, envoi, d accord pour, consentement à, autorise',
    'recibir, recibe, acepta, aceptar, acepta recibir, desea, desea recibir, quiere, quiere recibir, suscrito a, suscrita a, suscripción a, suscripción, suscribirse a, enviar, envío de, autoriza, autoriza recibir, consentimiento para, receber, recebe, aceita, aceita receber, deseja receber, quer receber, assina, assinar, assinatura de, inscrito em, inscrição em, inscrito na, inscrição na, envio de',
    'ricevere, riceve, accetta, accettare, accetta di ricevere, desidera, desidera ricevere, vuole, vuole ricevere, iscritto a, iscritto alla, iscrizione a, iscrizione alla, iscrizione, invio, inviare, consenso a, consenso per, autorizza',
    'ontvangen, ontvangt, accepteert, wil, wil ontvangen, wenst, geabonneerd op, abonnement op, aangemeld voor, aanmelding, aanmelding voor, inschrijving, sturen, toesturen, akkoord met, toestemming voor, ta emot, tar emot, får, vill ha, vill få, accepterar, godkänner, prenumererar på, prenumeration på, anmäld till, skicka, samtycke till, modtage, modtager, modtag, ønsker, ønsker at modtage, accepterer, tilmeldt, tilmelding til, tilmelding, abonnerer på, send, samtykke til, motta, mottar, ønsker å motta, aksepterer, godtar, påmeldt, påmelding til',
    'vastaanottaa, haluaa, haluaa vastaanottaa, hyväksyy, tilaa, tilaus, saa lähettää, suostumus, otrzymuje, otrzymywać, otrzymywanie, przyjmuje, chce, chce otrzymywać, akceptuje, subskrybuje, subskrypcja, zapisany na, zapis na, wysyłać, wysyłka, zgoda na, zgoda na otrzymywanie',
    'zasílat, zasílání, posílat, posílání, odebírat, odebírá, odběr, přijímat, přijímá, dostávat, dostává, chce, chce dostávat, přeje si, přihlášen k odběru, souhlas se zasíláním, souhlas s, souhlasí se zasíláním, akceptuje, zasielať, zasielanie, posielať, odoberať, odoberá, odber, prijímať, dostávať, želá si, súhlas so zasielaním, súhlas s',
    'kap, kér, kéri, elfogad, elfogadja, feliratkozott, feliratkozás, primește, primi, să primească, acceptă, dorește, dorește să primească, vrea, abonat la, abonare la, trimite, acord pentru, almak, almak istiyor, alıyor, kabul ediyor, abone, gönder',
    'получать, получает, получение, принимает, хочет, хочет получать, согласен на, согласна на, согласен получать, согласие на, согласие на получение, подписан на, подписана на, подписка на, присылать, отправлять, отримувати, отримує, хоче, хоче отримувати, згода на, згоден на, підписаний на, підписка на, надсилати, λαμβάνει, λήψη, να λαμβάνει, δέχεται, αποδέχεται, επιθυμεί, θέλει, εγγραφή σε, εγγραφή στο, συγκατάθεση για, αποστολή',
    'استلام, تلقي, استقبال, يقبل, يرغب في, الاشتراك في, مشترك في, اشتراك في, إرسال, الموافقة على, دریافت, عضویت در, ارسال, موافقت با, קבלת, לקבל, מעוניין לקבל, מאשר קבלת, הרשמה ל, רשום ל, מנוי ל, שליחת, הסכמה ל, nhận, đồng ý nhận, muốn nhận, đăng ký, đăng ký nhận, gửi, menerima, terima, mau menerima, ingin menerima, setuju menerima, bersetuju menerima, langganan, melanggan, kirim, hantar, tumanggap ng, tanggapin ang, kupokea, pokea, anapokea',
  ]),
)
/** The same behind it, where the verb stands there. */
const takesBehind = either(
  list([
    'haluaa, haluaa vastaanottaa, kér, kap, kéri, feliratkozás, feliratkozott, küldhető, aboneliği, abonelik, almak istiyor, alıyor, istiyor, gönderilsin, almak ister, प्राप्त करें, चाहिए, प्राप्त करना, bestellt, abonniert, erhalten, erhält, zusenden, gewünscht, erwünscht, ontvangen, ontvangt, gewenst, subscription, subscribed, sign up, signup',
  ]),
)
const articles = either(
  list([
    'the, our, your, our latest, any, la, le, les, l, nos, notre, vos, des, de la, du, de, d, el, los, las, nuestra, nuestro, nuestras, nuestros, o, os, as, a, nossa, nossas, nossos, il, lo, gli, i, nostre, nostra, nostri, die, den, der, das, unsere, unseren, de, het, onze, våra, vores, våre, naše, naszego, nasze, naš, наши, нашу, наші, τα, το, την, τις',
  ]),
)

/** What is sent to customers; alone it may be anything. */
const offered: ReadonlySet<string> = new Set(
  list([
    'newsletter, newsletters, news, updates, latest news, offers, special offers, deals, promotions, promos, marketing, marketing materials, marketing emails, marketing e mails, promotional emails, promo emails, promotional material, marketing messages, promotional messages, ads, adverts, advertising, emails, e mails, email, mails, mailings, mailing, calls, phone calls, marketing calls, sms, texts, text messages, sms messages, brochures, catalogues, catalogs, surveys, invitations, whatsapp messages',
    'neuigkeiten, infos, informationen, angebote, aktionen, sonderangebote, werbung, werbemails, werbeanrufe, anrufe, e mail werbung, sms werbung, nachrichten, kataloge, einladungen, actualités, actualité, actus, nouvelles, offres, offres commerciales, offres promotionnelles, bons plans, publicité, publicités, pub, appels, sms, courriels, mailing, infolettre, lettre d information, catalogues, invitations',
    'promociones, ofertas, novedades, noticias, publicidad, boletín, boletines, comunicaciones, comunicaciones comerciales, información comercial, correos, correos electrónicos, llamadas, mensajes, sms, invitaciones, promoções, ofertas, novidades, notícias, publicidade, boletim, comunicações, comunicações comerciais, e mails, ligações, chamadas, mensagens, convites, promozioni, offerte, novità, notizie, pubblicità, comunicazioni, comunicazioni commerciali, email, chiamate, telefonate, messaggi, inviti, notiziario',
    'nieuwsbrief, nieuws, aanbiedingen, acties, reclame, mailings, e mails, telefoontjes, uitnodigingen, nyhetsbrev, nyheter, erbjudanden, kampanjer, reklam, utskick, samtal, inbjudningar, nyhedsbrev, nyheder, tilbud, kampagner, reklame, reklamer, opkald, invitationer, kampanjer, telefonsamtaler, uutiskirje, uutiskirjeen, uutiskirjettä, uutisia, tarjouksia, tarjoukset, mainoksia, mainontaa, puheluita, kutsuja',
    'biuletyn, nowości, aktualności, oferty, ofert, promocje, promocji, reklamy, informacje handlowe, informacji handlowych, informacji marketingowych, telefony, wiadomości, zaproszenia, novinky, novinek, nabídky, nabídek, akce, akcí, zpravodaj, newslettery, newsletteru, reklamu, obchodní sdělení, obchodních sdělení, hovory, zprávy, pozvánky, ponuky, ponúk, akcie, noviniek, spravodaj, obchodné oznamy, hírlevél, hírlevelet, híreket, ajánlatokat, akciókat, reklámot, hívást, buletin, buletinul informativ, noutăți, știri, oferte, promoții, reclame, apeluri, mesaje, invitații, comunicări comerciale',
    'bülten, e bülten, haberler, kampanyalar, kampanya, fırsatlar, reklam, arama, mesaj, новости, новостей, акции, акций, предложения, предложений, скидки, рекламу, рекламы, рекламную рассылку, рассылку, рассылки, звонки, звонков, сообщения, приглашения, новини, новин, акції, пропозиції, реклами, розсилку, розсилки, дзвінки, повідомлення, νέα, προσφορές, διαφημίσεις, διαφημιστικά, ενημερωτικό δελτίο, ενημερώσεις, κλήσεις, μηνύματα, newsletter',
    'النشرة البريدية, النشرة الإخبارية, نشرة إخبارية, العروض, عروض, عروض ترويجية, الأخبار, التخفيضات, الإعلانات, إعلانات, رسائل, المكالمات, رسائل ترويجية, خبرنامه, اخبار, تخفیف ها, تبلیغات, پیامک, تماس, ניוזלטר, מבצעים, עדכונים, חדשות, פרסומות, דיוור, הודעות, שיחות, ऑफर, प्रमोशन, समाचार, विज्ञापन, न्यूज़लेटर',
    'khuyến mãi, tin khuyến mãi, ưu đãi, tin tức, bản tin, quảng cáo, cuộc gọi, tin nhắn, thông tin khuyến mãi, email quảng cáo, promosi, penawaran, tawaran, berita, buletin, surat berita, iklan, panggilan, mesej, pesan, pemasaran, promosyon, balita, alok, matangazo, matoleo, habari, jarida',
  ]),
)

const inFront = new RegExp(
  `^(?:${takes}) (?:(?:${articles}) )*(.+?)(?: (?:y n|yes no|ja nein|oui non|s n|si no))?$`,
  'u',
)
const articlesInFront = new RegExp(`^(?:(?:${articles}) )+`, 'u')
const behind = new RegExp(`^(.+?) (?:${takesBehind})$`, 'u')
const and =
  / (?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller|og|ja|tai|i|lub|a|nebo|és|vagy|și|sau|ve|veya|и|или|та|або|και|ή|dan|atau|và|hoặc) /u
const inThai =
  /^(?:ต้องการ|ยินดี|ยินยอม)?(?:รับ|สมัคร|รับข้อมูล)(?:ข่าวสาร|ข่าว|โปรโมชั่น|โปรโมชัน|อีเมล|จดหมายข่าว|โฆษณา|ข้อเสนอ|sms)+$/u

/** Whether the name of a column asks whether somebody takes what is sent: `Recibir promociones`, `Accepte la newsletter`, `Zasílat novinky`. */
export function asksToSend(column: string): boolean {
  const words = plainWords(column)
  if (words === '' || words.length > 60) return false
  if (inThai.test(column.normalize('NFKC').replace(/\s/g, ''))) return true
  const what = inFront.exec(words)?.[1] ?? behind.exec(words)?.[1]
  return what?.split(and).every((one) => offered.has(one.replace(articlesInFront, ''))) ?? false
}
