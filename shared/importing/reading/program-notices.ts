// What programs write among or below the rows of a list, as alternatives of a regular expression: pages, averages' legends,
// where the list is from, and what a chat says between its messages.

// biome-ignore-all format: lists of words, a line a kind
const of = '(?:of|von|de|di|van|av|af|z|ze|sur|su|из|з|від|από|dari|trên|จาก|من|מתוך|/)'
export const programNotices: readonly string[] = [
  // Pages
  `(?:page|seite|pagina|página|pàgina|strona|strana|stránka|str\\.?|стр\\.?|страница|сторінка|σελίδα|sayfa|sida|side|sivu|oldal|lk\\.?|puslapis|lappuse|halaman|trang|หน้า|صفحة|صفحه|עמוד|पृष्ठ) ?\\d{1,5}(?: ?${of} ?\\d{1,5})?`,
  '第 ?\\d{1,5} ?[页頁](?:[\\s,，、]*[共/／] ?\\d{1,5} ?[页頁])?|\\d{1,5} ?(?:ページ|頁|页|페이지|쪽)(?: ?[/／中] ?\\d{1,5} ?(?:ページ|頁|页|페이지|쪽)?)?|\\d{1,5} ?[/／] ?\\d{1,5} ?(?:ページ|頁|页|페이지|쪽)',
  '(?:to be )?continued (?:on|from|over) (?:the )?(?:next|previous|other|following|page|sheet|back|reverse)(?: (?:page|sheet|tab|\\d{1,4}))?|see (?:the )?(?:next|other|following|previous) (?:page|sheet|tab|list|file)|(?:please )?turn over|next page',
  '(?:fortsetzung|weiter)(?: (?:auf|nächste|folgende|siehe|s\\.))+(?: ?(?:nächste[rn]?|folgende[rn]?|der|seite|blatt|\\d{1,4}))*|siehe (?:nächstes|anderes|folgendes) blatt|(?:suite|voir) (?:à la |sur la |en )?(?:page|feuille) (?:suivante|\\d{1,4})|(?:continúa|sigue|ver) (?:en )?(?:la )?(?:página|hoja) siguiente|continua (?:na|nella|alla)? ?(?:próxima página|página seguinte|pagina (?:seguente|successiva))|vervolg (?:op )?(?:de )?volgende (?:pagina|bladzijde)|(?:forts(?:ätter|ætter|etter|\\.)) (?:på )?(?:nästa|næste|neste) (?:sida|side)|продолжение на следующей странице|см\\. (?:следующий|другой) лист|devamı (?:sonraki|diğer) sayfada|bersambung ke halaman berikutnya',
  '(?:续|續|转|轉|见|見)(?:下|后|後|次)(?:页|頁|表)|(?:下|次)(?:页|頁|ページ)(?:继续|繼續|へ続く|に続く)|次(?:ページ|頁)(?:へ|に)?(?:続く|つづく)|다음 ?(?:페이지|장|쪽)(?:에|으로)? ?(?:계속|이어짐)',
  // Legends and sources: with a colon
  '(?:legend|key to colou?rs|legende|légende|leyenda|legenda|leggenda|teckenförklaring|objaśnienia|vysvětlivky|jelmagyarázat|легенда|обозначения|lejant|keterangan warna|chú thích|凡例|图例|圖例|범례) ?[:=] ?[^@]{1,200}',
  '(?:source|sources|data source|source of data|datenquelle|quelle|quellen|source des données|fuente|fuentes|fonte|fonti|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursă|источник|джерело|kaynak|sumber|sumber data|nguồn|数据来源|資料來源|データ出典|出典|출처) ?: ?(?!.*\\d{6})[^@]{1,100}',
  '(?:last|zuletzt|letzte|dernière|última|ultima|ultimo|laatst) (?:updated|refreshed|synced|saved|modified|exported|aktualisiert|gespeichert|aktualisierung|mise à jour|actualización|atualização|modifica|aggiornamento|bijgewerkt)(?: (?:on|at|am|le|el|em|il|op|vor|il y a|hace|há))? ?:?(?: ?(?:today|yesterday|just now|heute|gestern|aujourd\'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|[\\d./:-]+|\\d+ (?:minutes?|hours?|days?|weeks?|months?) ago))+',
  // Chats and address books
  '(?:messages|calls)(?: and (?:calls|messages))?(?: (?:to|in|you send to) this (?:chat|group)(?: and calls)?)? are (?:now )?(?:secured with )?end[- ]to[- ]end encrypt(?:ed|ion)(?:[.。!][^@]{0,250})?',
  '(?:nachrichten und anrufe sind ende-zu-ende-verschlüsselt|les messages et (?:les )?appels sont chiffrés de bout en bout|(?:los )?mensajes y (?:las )?llamadas están cifrados de extremo a extremo|as mensagens e (?:as )?(?:chamadas|ligações) são (?:protegidas|encriptadas|criptografadas)|(?:i )?messaggi e (?:le )?chiamate sono crittografati end-to-end|berichten en (?:oproepen|gesprekken) zijn (?:end-to-end versleuteld|beveiligd met end-to-end)|pesan dan panggilan (?:ter)?enkripsi secara end-to-end|mesajlar ve aramalar uçtan uca şifrelidir|сообщения и звонки защищены сквозным шифрованием|tin nhắn và cuộc gọi được mã hóa đầu cuối|メッセージと通話はエンドツーエンド(?:で)?暗号化|메시지와 통화는 종단간 암호화|(?:消息|訊息|信息)(?:和|及|與)(?:通话|通話).{0,12}(?:端到端|端對端|点对点)加密|الرسائل والمكالمات مشفرة)[^@]{0,250}',
  '<(?:media|medien|médias?|multimedia|mídia|medya|médiá\\p{L}*|archivo|arquivo|image|video|audio|sticker|gif|document|contact card|без медиафайлов|メディア|미디어|媒体|省略|الوسائط)[^<>@]{0,30}>|(?:image|video|audio|sticker|gif|document|contact card|media) omitted',
  '(?:tap|click|press|touch) (?:here )?to (?:view|see|open|add|save|call|message|learn)(?: (?:the |this |more|contacts?|details|profile|info|business)){0,3}',
  'contacts? (?:synced|synchroni[sz]ed|imported|exported|copied|restored|saved|backed up) (?:from|to|by|with|on) [\\p{L} ]{2,30}',
  '(?:this message was deleted|you deleted this message|missed (?:voice|video|group) call|waiting for this message[^@]{0,60}|diese nachricht wurde gelöscht|ce message a été supprimé|(?:se )?eliminó este mensaje|mensagem apagada|pesan ini telah dihapus|此訊息已刪除|此消息已删除|このメッセージは削除されました|삭제된 메시지입니다)',
]
