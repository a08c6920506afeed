// biome-ignore-all format: lists of words
import type { NearbyWords } from './nearby-words.ts'

const finnish: NearbyWords = {
  isFree: true,
  not: 'ei, eikä, älä, älkää, eivät, kukaan ei, kenenkään ei',
  want: 'halua, toivo, saa, hyväksy, salli',
  act: 'soittaa, soita, soittako, soitella, ottaa yhteyttä, yhteyttä, lähettää, lähetä, häiritä, häiritse, kirjoittaa, kuulla, ottako, vastaanottaa, viestittää, tavoitella, häirittävän, häirittäväksi, lähettäkää, lähettäkö, käydä, käykää',
  thing: 'puheluita, puheluja, puhelut, puheluista, posteja, sähköposteja, viestejä, tekstiviestejä, viesteistä, markkinointiviesteistä, mainoksia, mainoksista, mainontaa, markkinointia, uutiskirjeitä, uutiskirje, uutiskirjettä, yhteydenottoja, yhteydenotot, yhteydenotoista, soitoista, roskapostista, roskapostia, kirjeitä, viesteihimme, viesteihin, puheluihin, soittoihin, soittoihimme, sähköposteihin, sähköposteihimme, mainoksiin, markkinointiin, postituksiin, esitteitä, luetteloita, katalogeja, myyjiä, mitään, suostumus, suostumuksensa, suostumuksen, luvan',
  stop: 'kiels*, kielt*, kieltäyt*, lopet*, kyllästy*, torju*, peru*, vastusta*, vihaa, vihainen, ei toivottu*, lakatkaa, kyllästyn*, ärsyynty*, ärsytt*, väsyn*, saa riittää, riittää, suuttu*, häiriint*, esto, estänyt, peruutti, perui, peruuttanut',
  complain: 'valitt*, reklamoi*, valitus, valituksen',
  remove: 'poista*, poistett*, pois',
  list: 'listalta, listoilta, rekisteri*, tietokan*, postituslist*, luettelo*, numero, numeronsa, tiedot, listoiltamme, listaltamme',
  threat: 'rikosilmoitu*, poliisi*, asianaj*, oikeuteen, kanne, haastaa',
  again: 'jos soitamme, jos soitatte, jos vielä, jos otamme, roskaposti*, spämmi*, häirinnä*',
  alone: 'jättää rauhaan, jättäkää rauhaan, jätetään rauhaan, oikeus tulla unohdetuksi, kiels* soittamasta, kiels* lähettämästä, soittelusta, ei halua olla missään tekemisissä',
  fine: 'unohda, vielä, vastaa, vastannut, vastausta, tavoitettavissa, saanut, saapunut, toimi, lue, puhelimeen, ole, tilaus, tilausta, tarjous, hinta, toimituksesta, lasku, vanha, vanhan, virhe, puhu, tarvitse, kaksoiskappale, takaisin',
}

const polish: NearbyWords = {
  not: 'nie, nigdy, żaden, żadnych, żadnego, ani, bez, nikt',
  want: 'chce, chciał*, życzy, życzą, zgadza, akceptuje, pozwala, wolno, należy, zgadza się, lubi, można',
  act: 'dzwonić, zadzwonić, dzwońcie, telefonować, kontaktować, kontaktować się, kontaktu, pisać, piszcie, nękać, niepokoić, przeszkadzać, wysyłać, przysyłać, odwiedzać, nachodzić, otrzymywać, słyszeć, dostawać, dzwonił, pisać do, kontaktował, wysyłajcie, przysyłajcie, wysyłania, przychodzić',
  thing: 'telefony, telefonów, telefonami, połączeń, maile, maili, mailami, e maili, wiadomości, smsy, smsów, listów, listy, reklam, reklamy, reklamami, newslettera, newsletter, korespondencji, wizyt, spam, spamu, ofert, wysyłki, kontaktu, dzwonienia, marketingu, marketing, naszych maili, nasze maile, nasze telefony, mailingu, mailing, naszych telefonów, katalogów, katalogi, ulotek, ulotki, przedstawicieli, przedstawiciele, zgodę, zgody, zgoda',
  stop: 'zakaz*, zabron*, zabrani*, zaprzesta*, przesta*, odmawia kontakt*, odmówi* kontakt*, dość, niechcian*, niezamówion*, sprzeciw*, żąda zaprzestania, zrezygnował* z newslettera, rezygna* z newslettera, wypisa* z newslettera, nienawidzi, wkurz*, nękan*, ma dość, dosyć, zmęczon*, zirytowan*, wkurzon*, zdenerwowan*, nęka*, natręt*, zablokował*, uciążliw*, stop, cofn*, wycofał*, odwoł*',
  complain: 'skarż*, skarg*, poskarż*, reklamacj*, narzeka*',
  remove: 'usun*, wykreśl*, skreśl*, wypis*, skasow*, wymaz*, wyrzuc*, wycof*, zdjąć, zdjęcie',
  list: 'listy, bazy, bazy danych, rejestru, dane, danych, numer, newslettera, mailingu, kartoteki, naszej listy, mailingowej, spisu, wysyłkowej',
  threat: 'sąd*, pozew, pozwem, policj*, adwokat*, prawnik*, prokuratur*, groz*',
  again: 'jeśli zadzwonimy, jeśli znów, jeśli jeszcze, za spam, spam, nękanie, za nękanie',
  alone: 'dać spokój, dajcie spokój, dać mu spokój, zostawić w spokoju, zostawcie w spokoju, w spokoju, prawo do bycia zapomnianym, sprzeciw wobec, uodo, nie chce mieć z nami nic wspólnego',
  fine: 'zapomn*, zapomin*, jeszcze, odbiera, odebrał*, odpowiada, odpowiedział*, odpisuje, odpowiedzi, nie ma, działa, doszedł, dotarł*, dostał, otrzymał*, wah*, czyta, dostaw*, cen*, ofertę, fakt*, zamówieni*, dubl*, stary, starego, starą, błąd, pomyłk*, osoby, mówi, nie trzeba, pracuje, oddzwon*, zwrotn*',
}

const czechSlovak: NearbyWords = {
  not: 'ne, nikdy, žádný, žádné, žádná, žádných, žiadne, žiadny, žiadnych, nijak, ani, už ne, nie, nechce, nepřeje, neželá, nesmí, nesmie, nesouhlasí, nesúhlasí, nežádá, nemá zájem, nikdo, nikto',
  want: 'chce, přeje, želá, smí, smie, nechce, nepřeje, neželá, neprají, nesmí, nesmie, nesouhlasí, nesúhlasí, žádá, má zájem',
  act: 'volat, volať, telefonovat, telefonovať, kontaktovat, kontaktovať, kontaktován*, kontaktovan*, psát, písať, obtěžovat, obťažovať, posílat, posielať, zasílat, zasielať, navštěvovat, slyšet, počuť, dostávat, dostávať, oslovovat, oslovovať, rušit, rušiť',
  thing: 'hovory, hovorů, telefonáty, telefonátů, telefonátech, maily, mailů, mailov, e maily, emaily, e mailů, zprávy, zpráv, správy, správ, sms, sms ky, reklamy, reklamu, reklam, newsletter, newslettery, newsletteru, dopisy, listy, návštěvy, návštevy, spam, spamu, obchodní sdělení, kontakt, kontaktu, volání, volanie, marketing, našich mailů, našich mailov, naše maily, našich telefonátů, našich zpráv, mailing, katalogy, katalogů, katalógy, katalógov, letáky, letáků, obchodní zástupce, nic, nič, souhlas, súhlas',
  stop: 'zakáz*, zakaz*, zakáž*, přesta*, presta*, odmít*, odmiet*, dost, má dost, nevyžádan*, nevyžiadan*, nechtěn*, ukonč*, zruš* newsletter, zruš* odběr, odhlás*, nenávidí, naštvan*, nekontaktujte, nevolejte, nevolajte, nepište, nepíšte, neposílejte, neposielajte, nevolat, nevolať, nepsat, nepísať, neposílat, neposielať, nekontaktovat, nekontaktovať, neobtěžovat, neobťažovať, má dosť, unaven*, otráven*, otráven, obtěžuj*, obtěžován, obťažuj*, otravuj*, štve, rozzloben*, nahněvan*, zablokoval*, zastavit, zastaviť, nezasílat, nezasielať, nechoďte, nechodit, odebral*, odvolal*, stiahol, stiahla',
  complain: 'stěžov*, stíž*, sťažov*, sťažn*, reklamoval*',
  remove: 'vyřad*, vyrad*, vymaz*, vymaž*, smaz*, smaž*, odstran*, odstrán*, vyškrt*, odhlás*, stáhnout, stiahnuť, pryč ze, preč zo',
  list: 'seznamu, zoznamu, databáze, databázy, evidence, evidencie, rozesílky, rozesílání, kartotéky, číslo, údaje, kontaktů, newsletteru, našeho seznamu, nášho zoznamu, listiny',
  threat: 'žalob*, soud*, súd*, polici*, právník*, právnik*, advokát*, trestn*',
  again: 'kvůli spamu, kvôli spamu, spam, jestli zavoláme, pokud zavoláme, ak zavoláme, obtěžování, obťažovanie',
  alone: 'nechat na pokoji, nechte na pokoji, nechať na pokoji, nechte ho být, nechte ji být, dát pokoj, dejte pokoj, dajte pokoj, právo být zapomenut, právo byť zabudnutý, úoou, nechce s námi mít nic společného',
  fine: 'zapomen*, zabud*, ještě, ešte, zatím, zatiaľ, bere, nebere, zvedá, zdvíha, odpověděl*, odpovídá, neodpovídá, odpovedá, neodpovedá, má mail, nemá, doručen*, přišel, přišla, funguje, nefunguje, čte, cen*, dodáv*, faktur*, objednáv*, duplicit*, starý, staré, chyb*, omylem, osoba, není třeba, netreba',
}

const hungarian: NearbyWords = {
  isFree: true,
  not: 'ne, nem, soha, semmi, semmilyen, se, sem, többet ne, többé, senki ne, senki',
  want: 'akar, akarja, kér, kéri, kíván, szeretne, szeretné, engedi, járul hozzá, szabad',
  act: 'hívni, hívja, hívják, hívjuk, hívjátok, telefonálni, telefonáljanak, keresni, keresse, keressük, keressék, kapni, kapcsolatba lépni, írni, írjunk, írjanak, zavarni, zavarja, zavarjuk, zavarják, küldeni, küldjenek, küldjünk, küldjetek, zaklat*, hallani, látogat*, felhívni, megkeresni, küldjön, jöjjenek',
  thing: 'hívás*, telefon*, levelet, leveleket, leveleink*, e mailt, e mailek*, emailt, emaileket, emailek*, üzenet*, sms*, reklám*, hirdetés*, hírlevel*, hírlevél*, megkeresés*, látogatás*, marketing*, spam*, ajánlat*, kapcsolatfelvétel*, leveleinkből, hívásainkból, üzeneteinkből, e mailjeinkből, leveleinket, hívásainkat, leveleinkre, hívásainkra, hívásaink, katalógus*, szórólap*, prospektus*, képviselő*, hozzájárulás*, hozzájárulását, beleegyezés*',
  stop: 'megtilt*, tilt*, tilos, elutasít*, visszautasít*, hagyják abba, hagyjuk abba, elege, elege van, kéretlen, nem kívánt, letilt*, lemond* a hírlevél*, leiratkoz*, tiltakoz*, utálja, dühös, unja, zavarja, idegesíti, bosszantja, mérges, letiltott*, blokkol*, torkig, visszavon*, visszavont*',
  complain: 'panasz*, reklamál*, feljelent*',
  remove: 'töröl*, törl*, levenni, vegyük le, vegyék le, kivenni, vegyék ki, húzzák ki, leszedni, szedjék le, kiszedni, lekerülni, kikerülni',
  list: 'listáról, listánkról, adatbázisból, nyilvántartásból, rendszerből, adatait, számát, címlistáról, hírlevélről, levelezőlistáról',
  threat: 'rendőrség*, ügyvéd*, bíróság*, perrel, feljelent*, fenyeget*, jogi',
  again: 'ha hívjuk, ha még egyszer, ha újra, spam, zaklatás*',
  alone: 'hagyják békén, hagyjuk békén, hagyjátok békén, hagyd békén, békén hagyni, naih, elfeledtetéshez való jog, nem akar velünk kapcsolatot',
  fine: 'felejts*, felejteni, még, válaszol, válaszolt, válasz, veszi fel, vette fel, elérhető, kapott, érkezett, működik, olvas, nincs, ár, árak, szállítás*, számla, számlát, rendelés*, duplik*, régi, hiba, tévedés*, nem kell, nem szükséges, beszél',
}

const romanian: NearbyWords = {
  not: 'nu, niciodată, nici, niciun, nicio, fără, nimic, nimeni',
  want: 'vrea, doresc, dorește, acceptă, permite, consimte, agreează, place',
  act: 'suna, sunați, sunat, sunată, sune, sunăm, contacta, contactați, contactat, contactată, contacteze, contactăm, scrie, scrieți, scriem, deranja, deranjat, deranjată, deranjați, deranjăm, trimite, trimiteți, trimitem, apela, apelați, vizita, insista, insistați, primească, primi, audă, apelat, trimită, vină, trimis',
  thing: 'apeluri, apelurile, telefoane, telefoanele, emailuri, e mailuri, mailuri, mailurile, emailurile, mesaje, mesajele, sms uri, scrisori, reclame, publicitate, newsletter, newslettere, newsletterul, contact, contacte, vizite, vizitele, spam, oferte, ofertele, marketing, apelurile noastre, mesajele noastre, mailurile noastre, apelurilor, mesajelor, cataloage, cataloagele, pliante, pliantele, broșuri, reprezentanți, consimțământul, acordul, consimțământ',
  stop: 'interz*, opri*, opreș*, înceta*, refuz* orice, refuz* contact*, refuz* apel*, sătul de, sătulă de, nesolicitat*, nedorit*, opune, opoziție, renunț* la newsletter, urăște, hărțui*, supărat*, săturat, săturată, sătul, sătulă, deranjat de, deranjată de, enervat*, iritat*, obosit*, blocat, blocați, stop, agasat*, retras, retrage, revocat',
  complain: 'plâns, plânge, plâng*, reclam, reclamat, reclamație, plângere',
  remove: 'șterge, ștergeți, șters, ștears*, scoate, scoateți, scos, scoas*, elimin*, radi*, ieși, iasă, scoasă',
  list: 'listă, lista, liste, bază, baza, crm, datele, numărul, evidență, listei, listele, baza de date, numărul lui, numărul ei',
  threat: 'avocat*, poliți*, tribunal*, judecat*, proces, plângere, amenință',
  again: 'dacă mai, dacă sunăm, spam, hărțuire*',
  alone: 'lăsat în pace, lăsată în pace, lăsați în pace, lăsați l în pace, lăsați o în pace, dreptul de a fi uitat, dreptul la opoziție, anspdcp, nu vrea să mai audă de noi',
  fine: 'uita, uitați, încă, răspunde, răspuns, primit, ajuns, funcționează, lucrează, nu are, nu există, citește, preț*, livrare*, factur*, comand*, dublur*, veche, vechi, greșe*, greșit, vorbește, nevoie, persoană',
}

const southSlavic: NearbyWords = {
  not: 'ne, nikad, nikada, nikoli, nemojte, nemoj, više ne, neće, noče, nigdar, не, никад, никога, немојте, недейте, няма, nitko, niko, nihče, никой, нико',
  want: 'želi, zeli, hoće, hoče, dozvoljava, dovoli, smije, sme, сме, жели, желае, иска, искат, разрешава',
  act: 'zvati, zovite, zovemo, zove, nazivati, kontaktirati, kontaktirajte, kontaktiramo, pisati, pišite, smetati, slati, šaljite, klicati, kličite, kontaktirali, poslali, javljati, uznemiravati, звати, зовите, контактирати, слати, звъни, звънете, звъним, обажда, обаждаме, обаждате, обаждайте, пишем, пишете, изпращаме, изпращате, безпокоите, безпокоим, търсим, търсете, контактуваме, чува, чуе, получава, poslati, доћи, изпращайте, пращайте, идвайте, пращаме, пращате',
  thing: 'pozive, poziva, pozivi, pozivima, mailove, mailova, mejlove, mejlova, poruke, poruka, sms, sms ove, reklame, reklama, newsletter, pisma, posjete, spam, kontakt, klice, klicev, sporočil, oglase, позиве, поруке, рекламе, мејлове, обаждания, обажданията, имейли, имейлите, съобщения, съобщенията, писма, реклами, рекламите, спам, бюлетин, бюлетина, контакт, naših poruka, naših poziva, naše poruke, naše pozive, našich, naših mailova, нашите имейли, нашите обаждания, kataloge, kataloga, letke, letaka, каталози, брошури, ништа, нищо, privolu, pristanak, suglasnost, soglasje, съгласие, съгласието, сагласност',
  stop: 'prestan*, prekin*, zabran*, odbija pozive, odbija kontakt*, odbija svak*, dosta, neželjen*, nezaželen*, prepoved*, prepovedal*, zavrača, ljut zbog, забран*, престан*, спрете, спираме, отказва контакт*, отказва всяк*, омръзна*, нежелан*, нежелани, писна, dosta joj, dosta mu, umoran, umorna, iritiran*, ljut*, naporn*, gnjav*, smeta, smetaju, dosađ*, blokira*, досадн*, досажда*, ядосан*, блокира*, гњави, дојади*, povukao, povukla, opozvao, opozvala, preklical, preklicala, повуче, оттегли, оттеглил',
  complain: 'žali*, žalio, žalba, prituž*, pritožil*, пожали*, жали*, оплака*, оплаква*, жалба',
  remove: 'maknuti, maknite, makni, izbrisati, izbrišite, obrisati, obrišite, ukloniti, uklonite, skinuti, skinite, odstraniti, odstranite, избриш*, обриши*, изтри*, премахн*, махнете, махни, заличете, отпиш*, izaći, izađe, brisanje, nestati, излезе, махнат',
  list: 'liste, popisa, baze, evidencije, seznama, broj, podatke, листе, базе, списъка, списък, базата, номера, данните, бюлетина, naše liste, adresara, нашия списък',
  threat: 'sud*, tužb*, policij*, odvjetnik*, advokat*, prijav*, съд*, полиция, адвокат*, жалба',
  again: 'ako nazovemo, ako opet, ako još jednom, spam, zbog spama, ако се обадим, ако пак, спам, тормоз',
  alone: 'ostavite na miru, pustite na miru, pustiti na miru, ostaviti na miru, na miru, pravo na zaborav, оставете на мира, оставете го, на мира, на миру, правото да бъде забравен, кзлд, ne želi imati ništa s nama',
  fine: 'zaborav*, pozab*, još, jos, še ni, še niso, odgovara, javlja, javio, javila, dobio, dobila, radi, stigao, čita, nema, cijena*, cena*, dostav*, isporuk*, račun*, narudžb*, duplik*, stari, staru, grešk*, забрав*, още, отговаря, вдига, отговори, получи, работи, чете, няма имейл, няма мейл, няма телефон, цена*, доставк*, фактур*, поръчк*, стар, стария, грешк*, ne treba, няма нужда',
}

const russian: NearbyWords = {
  not: 'не, никогда, ни, никаких, нельзя, незачем, никто, никому',
  want: 'хочет, хотят, желает, желают, разрешает, согласен, согласна, любит, терпит, хотел, хотела, просил, просила',
  act: 'звонить, звоните, звони, позвонить, перезванивать, беспокоить, беспокойте, писать, пишите, присылать, присылайте, слать, шлите, отправлять, тревожить, связываться, приходить, общаться, слышать, знать, получать, контактировать, контакт, контакта, донимать, дергать, трогать, трогайте, доставать, набирать, лезть, приставать, посылать, посылайте, высылать, высылайте, приходите, приезжать',
  thing: 'звонки, звонков, звонками, звонках, звонок, письма, писем, письмами, сообщения, сообщений, смс, рассылки, рассылок, рассылку, рассылка, реклама, рекламу, рекламы, рекламой, спам, спама, спамом, визитов, визиты, контактов, предложений, маркетинг, обзвон, обзвона, назойливость, наших звонков, наши письма, наших писем, сообщениями, навязчив*, обзвоны, рекламными, каталоги, каталогов, буклеты, буклетов, листовки, ничего, представителей, согласие, согласия',
  stop: 'запре*, прекрат*, перестан*, перестат*, хватит, отказывается, отказался от рассыл*, отказался от звонк*, отказался общ*, отказалась общ*, надоел*, достал*, нежелательн*, назойлив*, против, возраж*, возмущ*, ненавидит, раздража*, оставьте, угрожа*, заблокировал*, прекращен*, надоели, надоело, достали, устал*, замуч*, бесит, раздражен*, злится на, в ярости, заблокиров*, трогать, отстаньте, отстать, хватит с, терпеть не может, отозвал*, отзывает, отзыв',
  complain: 'жал*, пожал*, претенз*, ругал*',
  remove: 'удал*, убра*, убер*, исключ*, вычеркн*, стереть, отпис*, выпис*, вывести, выйти, удаления, стерть',
  list: 'базы, списка, списков, рассылки, рассылок, обзвона, номер, данные, контакты, реестра, нашего списка, нашей базы, телефон',
  threat: 'суд*, полици*, прокуратур*, юрист*, адвокат*, заявлен*, иск*',
  again: 'если позвоним, если еще, если снова, за спам, спам, домогательств*',
  alone: 'оставить в покое, оставьте в покое, в покое, право на забвение, роскомнадзор, внес в чс, в чс, не надо звонить, не надо писать, не надо присылать, не трогать, не хочет иметь с нами дела',
  fine: 'забы*, еще, отвечает, ответил*, берет, взял*, дозвон*, получил*, получен*, дошло, дошел, доступен, доступна, работает, читает, знает кто, звонил*, звонили, доставк*, цен*, счет*, заказ*, дубл*, стар*, ошиб*, говорит, нет почты, товар*, вовремя',
}

const ukrainian: NearbyWords = {
  not: 'не, ніколи, жодних, жодного, ні, ніяких, ніхто, нікому',
  want: 'хоче, хочуть, бажає, дозволяє, згоден, згодна, погоджується, любить',
  act: 'дзвонити, дзвоніть, дзвонили, телефонувати, телефонуйте, турбувати, турбуйте, писати, пишіть, надсилати, надсилайте, слати, контактувати, чути, отримувати, приходити, присилати, присилайте, приїздити, висилати',
  thing: 'дзвінки, дзвінків, дзвінками, листи, листів, повідомлення, повідомлень, смс, розсилки, розсилку, розсилка, реклама, рекламу, реклами, рекламою, спам, спаму, візитів, контактів, наші листи, наших листів, наші дзвінки, нашими дзвінками, повідомленнями, розсилок, каталоги, каталогів, буклети, нічого, представників, згоду',
  stop: 'заборон*, припин*, перестан*, досить, відмовляється, відмовив* від розсил*, набрид*, небажан*, проти, залиште, ненавидить, дратує, заблокував*, набридли, набридло, втомил*, дістали, дратують, сердит*, злий на, злиться, заблокован*, відкликав, відкликала, відкликає',
  complain: 'скарж*, скарг*, поскарж*, претенз*',
  remove: 'видал*, прибра*, прибер*, виключ*, викресл*, відпис*, вилуч*, вийти, викинути, стерти',
  list: 'бази, базы, списку, списків, розсилки, номер, дані, реєстру, нашого списку, нашої бази',
  threat: 'суд*, поліці*, юрист*, адвокат*, заяв*, позов*',
  again: 'якщо подзвонимо, якщо ще, за спам, спам',
  alone: 'залиште в спокої, залишити в спокої, дайте спокій, у спокої, в спокої, право бути забутим, не чіпати',
  fine: 'забу*, ще, відповіда*, відповів, бере, взяв, додзвон*, отримав, отримала, дійшло, працює, читає, доставк*, ціна, ціни, рахун*, замовлен*, дубл*, стар*, помилк*, немає пошти',
}

const greek: NearbyWords = {
  not: 'δεν, δε, μην, μη, ποτέ, καμία, κανένα, να μην, ούτε, όχι, κανείς, κανένας',
  want: 'θέλει, θέλουν, επιθυμεί, δέχεται, επιτρέπει, συμφωνεί, θελήσει',
  act: 'καλέσετε, καλείτε, καλέσουμε, καλούμε, ξανακαλέσουμε, ξανακαλέσετε, τηλεφωνείτε, τηλεφωνήσετε, τηλεφωνούμε, πάρουμε τηλέφωνο, ενοχλείτε, ενοχλήσετε, ενοχλούμε, ενοχλήσουμε, ξαναενοχλήσουμε, ξαναενοχλήσετε, ενοχλείται, στέλνετε, στείλετε, στέλνουμε, επικοινωνείτε, επικοινωνήσετε, επικοινωνούμε, επικοινωνήσουμε, γράφετε, ακούσει, λαμβάνει, επικοινωνία, έρχεστε, έρχονται, έρθετε',
  thing: 'τηλεφωνήματα, τηλέφωνα, κλήσεις, μηνύματα, email, emails, mail, mails, sms, διαφημίσεις, διαφημιστικά, ενημερωτικά, newsletter, επισκέψεις, επικοινωνία, επιστολές, spam, ενοχλήσεις, μηνύματά, τηλεφωνήματά, κλήσεις μας, τα μηνύματά μας, έντυπα, καταλόγους, φυλλάδια, πωλητές, τίποτα, συγκατάθεση, συναίνεση',
  stop: 'απαγορ*, σταματ*, αρνείται, αρνήθηκε, βαρέθηκε, ανεπιθύμητ*, ενοχλείται από, διαφωνεί, εναντι*, απεγγρα*, ενοχλημέν*, μισεί, όχι άλλα, όχι άλλες, βαρεθεί, κουράστηκε, κουρασμέν*, εκνευρισμέν*, εκνευρίζ*, θυμωμέν*, μπλόκαρε, έχει μπλοκάρει, αγανακτισμέν*, ως εδώ, αρκετά με, φτάνει με, ανακάλεσε, απέσυρε, ανακαλεί',
  complain: 'παραπον*, παράπον*, καταγγελ*, διαμαρτυρ*',
  remove: 'διαγρα*, αφαιρ*, βγάλ*, σβήσ*, διέγραψ*, απεγγρα*, βγει, φύγει, διαγραφή',
  list: 'λίστα, λίστες, βάση, μητρώο, στοιχεία, στοιχείων, αριθμό, αρχείο, λίστας, αριθμός',
  threat: 'μήνυση, μηνύσει, δικηγόρο*, αστυνομία, δικαστ*, καταγγείλει',
  again: 'αν ξανακαλέσουμε, αν ξανά, spam, παρενόχληση, αν τον ξανα',
  alone: 'αφήστε τον ήσυχο, αφήστε την ήσυχη, αφήστε ήσυχο, να τον αφήσουμε ήσυχο, να την αφήσουμε ήσυχη, ήσυχο να, στην ησυχία, δικαίωμα στη λήθη, μητρώο του άρθρου 11, δεν θέλει καμία σχέση',
  fine: 'ξεχάσεις, ξεχάσετε, ξεχάσουμε, διστάσετε, ακόμα, ακόμη, απαντά, απαντάει, απάντησε, σηκώνει, έλαβε, λειτουργεί, έχει email, έχει mail, έχει τηλέφωνο, διαβάζει, τιμή, τιμές, παράδοση, παράδοσης, τιμολόγι*, παραγγελ*, διπλ*, παλιό, παλιά, λάθος, δεν χρειάζεται, προσφορά',
}

const turkish: NearbyWords = {
  isFree: true,
  not: 'hiçbir, asla, bir daha, artık, sakın',
  want: 'istemiyor, istemedi, istemez, istemediğini, kabul etmiyor, izin vermiyor, izin yok, rızası yok, onayı yok',
  act: 'aranmak, aranmayı, aramamızı, aramayı, arama, aramalar, görüşmek, iletişim, iletişime, mesaj, mesaj almak, sms, mail, e posta, rahatsız edilmek, ziyaret, reklam, haber, bülten, bizden, temas',
  thing: 'aramalar, aramalardan, aramadan, mesajlar, mesajlardan, mesaj, mesajdan, sms, smslerden, mail, maillerden, e postalar, e postalardan, reklam, reklamlar, reklamlardan, bülten, iletişim, arama, aranmaktan, telefonlardan, spam, bülteni, ziyaretlerden, maillerimizden, mesajlarımızdan, aramalarımızdan, mesajlarımız, aramalarımız, smslerimizden, mail almaktan, mesaj almaktan, e postalarımızdan, katalog, kataloglar, broşür, broşürler, hiçbir şey, bir şey, temsilci, ziyaret, onayını, iznini, rızasını, onay, rıza',
  stop: 'aramayın, aranmasın, aramayınız, atmayın, atılmasın, atılmayacak, gönderilmesin, göndermeyin, gönderilmemesini, yollamayın, yazmayın, yazılmasın, rahatsız etmeyin, rahatsız edilmesin, istemiyor, istemedi, istenmeyen, yasak, yasakla*, bıktı, bıkmış, bezdi, engelledi, durdur*, kesilsin, reddet*, reddedi*, iptal etti, karşı, edilmesin, edilmemesini, olunmasın, geçmeyin, geçilmesin, nefret, kızgın, kızdı, bıkmış durumda, usandı, usanmış, sıkıldı, rahatsız, rahatsız oluyor, rahatsız olmuş, engellemiş, yeter, tepkili, sinirli, öfkeli, son verilsin, kesin, gönderilmemesi, gelinmesin, gelmeyin, geri çekti, geri aldı, geri çekildi',
  complain: 'şikayet*, şikâyet*',
  remove: 'sil, silin*, silinsin, silinme*, çıkar*, kaldır*, silmemizi',
  list: 'listeden, listesinden, listemizden, veritabanından, sistemden, rehberden, numarası, numarasını, bilgileri*, verileri*, kaydını, listemiz, kayıtlardan',
  threat: 'dava, avukat*, mahkeme*, polis*, savcılık*, yasal',
  again: 'ararsak, bir daha ararsak, arasak, spam, taciz*, yazarsak',
  alone: 'rahat bırak*, rahat bırakılmak, aranmasın, aramayın, unutulma hakkı, kvkk şikayet*, kvkk başvuru*, bir daha aramayın, rahatsız etmeyin, bizimle işi yok',
  fine: 'unutma*, henüz, cevap, yanıt, açmıyor, ulaşıl*, almadı, gelmedi, çalışm*, okumuyor, fiyat, teslimat*, fatura*, sipariş*, mükerrer, eski, hata*, yanlış, teklif, indirim',
}

export const moreNearbyLanguages: readonly NearbyWords[] = [
  finnish,
  polish,
  czechSlovak,
  hungarian,
  romanian,
  southSlavic,
  russian,
  ukrainian,
  greek,
  turkish,
]
