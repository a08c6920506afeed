// What printed lists say of themselves below the table: whom they are for, that nobody signs them, that errors are excepted.

import { programNotices } from './program-notices.ts'

// biome-ignore-all format: lists of words, a line a language
/** Sentences about the list: with one of these it begins, and nothing that is called so is a customer. */
const ofList = [
  '(?:this|the) (?:list|report|document|file|sheet|spreadsheet|table|printout|statement|information|data|directory|extract|export) (?:is|are|was|has been|have been|contains|may|must|shall|should|does|was made|belongs)(?![\\p{L}])',
  '(?:diese|dieser|dieses) (?:liste|bericht|dokument|datei|tabelle|aufstellung|auszug|ausdruck|übersicht|adressliste|kundenliste) (?:ist|wurde|enthält|darf|dient|unterliegt|gehört)',
  '(?:cette|ce|la présente|le présent) (?:liste|rapport|document|fichier|tableau|relevé|extrait|état) (?:est|a été|contient|ne peut|ne doit|doit|appartient)',
  '(?:esta|este|la presente|el presente) (?:lista|listado|informe|documento|archivo|tabla|reporte|relación|planilla) (?:es|está|fue|ha sido|contiene|no puede|no debe|debe|pertenece)',
  '(?:esta|este|a presente|o presente) (?:lista|listagem|relatório|documento|arquivo|ficheiro|tabela|planilha) (?:é|está|foi|contém|não pode|não deve|deve|pertence)',
  '(?:questa|questo|il presente|la presente) (?:lista|elenco|rapporto|documento|file|tabella|prospetto) (?:è|contiene|non può|non deve|deve|appartiene)',
  '(?:deze|dit) (?:lijst|rapport|document|bestand|tabel|overzicht) (?:is|werd|bevat|mag|dient|moet)',
  '(?:denna|detta|denne|dette|tämä) (?:lista|rapport|dokument|fil|tabell|liste|luettelo|raportti|asiakirja) (?:är|innehåller|får|er|indeholder|inneholder|må|on|sisältää)',
  '(?:ta|ten|ta|tento|tato|toto|ez a|această|acest) (?:lista|raport|dokument|plik|seznam|soubor|zoznam|súbor|listă|document) (?:jest|zawiera|nie może|je|obsahuje|nesmí|este|conține)',
  '(?:этот|данный|настоящий|эта|данная|цей|ця) (?:список|отчёт|отчет|документ|файл|таблица|выписка|звіт) (?:является|содержит|не подлежит|предназначен\\p{L}*|сформирован\\p{L}*|конфиденциален|є|містить)',
  '(?:bu) (?:liste|rapor|belge|dosya|tablo) ',
  '(?:هذه|هذا) (?:القائمة|التقرير|المستند|الملف|الجدول|الوثيقة|الكشف) ',
  '(?:本|此|该|該)(?:名单|名單|名册|名冊|清单|清單|表格?|文件|资料|資料|报表|報表|列表|通讯录|通訊錄)(?:为|為|是|由|仅|僅|只供|属|屬|含|内|內|请|請|不得|严禁|嚴禁|系统|系統|所)',
  '(?:本|この|当)(?:名簿|資料|リスト|一覧表?|帳票|表|書類|文書|ファイル)(?:は|の|を|に)',
  '(?:본|이|해당) ?(?:명단|자료|문서|목록|리스트|보고서|파일|표)(?:은|는|의|을|를) ',
]
/** The same of any list: a notice is one of these, alone or with others. */
const notices = [
  'end|the end|eof|end of (?:the )?(?:list|report|file|data|table|document|export)|以上|終わり|끝|이하 ?여백|以下(?:空白|余白)|конец(?: списка)?|koniec(?: listy)?|نهاية(?: القائمة)?|انتهى',
  'e\\.? ?& ?o\\.? ?e\\.?|e\\. ?o\\. ?& ?e\\.?|errors? (?:and|&) omissions? excepted|computer[ -]generated(?: (?:list|report|document|statement|invoice|printout|output))?|(?:this is a )?(?:computer|system|machine|auto(?:matically)?)[ -]generated(?: \\p{L}+)?|no signature (?:is )?(?:required|needed)|(?:does|do) not require (?:a |any )?signature|signature not required|for internal (?:use|purposes?)(?: only)?|internal use only|not for (?:distribution|circulation|resale|publication)|do not (?:copy|distribute|circulate|forward|reproduce|share)(?: (?:this list|or share|or distribute|or copy|this document|without permission))?|private (?:and|&) confidential|(?:strictly )?confidential|all rights reserved|subject to (?:change|correction)(?: without notice)?|valid without signature',
  'irrtum vorbehalten|irrtümer (?:und änderungen )?vorbehalten|irrtum und änderungen vorbehalten|maschinell erstellt|elektronisch erstellt|(?:auch )?ohne unterschrift gültig|(?:nur )?(?:für|zum) (?:den )?(?:internen|dienstlichen) gebrauch|nur für internen gebrauch|nicht (?:weitergeben|kopieren|zur weitergabe(?: bestimmt)?)|weitergabe (?:verboten|untersagt|nicht gestattet)|streng vertraulich|vertraulich|alle rechte vorbehalten|angaben ohne gewähr|ohne gewähr',
  'sauf erreur ou omission|(?:à )?usage interne(?: uniquement| exclusivement)?|ne pas (?:diffuser|copier|reproduire|distribuer|transmettre)|reproduction interdite|diffusion (?:interdite|restreinte)|(?:strictement )?confidentiel|document (?:généré automatiquement|non contractuel|interne|confidentiel)|tous droits réservés|valable sans signature',
  'salvo error u omisión|s\\.? ?e\\.? ?u\\.? ?o\\.?|(?:solo |sólo )?(?:para )?uso interno|no (?:distribuir|copiar|reproducir|difundir|divulgar)|prohibida su (?:reproducción|distribución|difusión)|(?:estrictamente )?confidencial|documento (?:confidencial|interno|generado automáticamente)|todos los derechos reservados|válido sin firma',
  'salvo erro ou omissão|(?:apenas |somente |só )?(?:para )?uso interno|não (?:distribuir|copiar|reproduzir|divulgar|compartilhar)|proibida a (?:reprodução|distribuição|divulgação)|documento (?:confidencial|interno|gerado automaticamente|gerado por computador)|todos os direitos reservados',
  'salvo errori (?:ed|o|e) omissioni|(?:solo )?(?:per )?uso interno|non (?:divulgare|copiare|distribuire|diffondere|riprodurre)|riproduzione vietata|(?:strettamente )?riservato|documento (?:riservato|interno|generato automaticamente)|tutti i diritti riservati',
  '(?:alleen |uitsluitend )?voor intern gebruik|niet (?:verspreiden|kopiëren|doorsturen)|(?:strikt )?vertrouwelijk|automatisch gegenereerd|fouten voorbehouden|(?:endast |kun )?(?:för|til|for) (?:internt|intern) (?:bruk|brug)|får ej spridas|må ikke (?:kopieres|videregives|distribueres)|konfidentiellt|fortroligt|fortrolig|konfidensielt|luottamuksellinen|vain sisäiseen käyttöön',
  '(?:tylko )?do użytku (?:wewnętrznego|służbowego)|nie (?:kopiować|rozpowszechniać|udostępniać)|poufne|wygenerowano automatycznie|(?:pouze )?pro (?:interní|vnitřní) (?:potřebu|použití)|(?:len )?pre interné použitie|nešířit|nekopírovat|důvěrné|dôverné|bizalmas|belső használatra|uz internu upotrebu|pentru uz intern|confidențial',
  'для (?:служебного|внутреннего) (?:пользования|использования)|не (?:распространять|копировать|разглашать)|(?:строго )?конфиденциально|сформировано автоматически|для службового користування|конфіденційно|за служебно ползване|εμπιστευτικό|για εσωτερική χρήση|gizli(?:dir)?|iç kullanım için|kopyalamayın|dağıtmayın',
  'سري|سري للغاية|سري وخاص|للاستخدام الداخلي(?: فقط)?|ممنوع (?:النسخ|التوزيع|التداول)|غير مخصص للنشر|السهو والخطأ مرجوع|לשימוש פנימי(?: בלבד)?|סודי|לא להפצה|محرمانه|गोपनीय|केवल आंतरिक उपयोग के लिए|ใช้ภายในเท่านั้น|เอกสารลับ|ห้ามเผยแพร่|lưu hành nội bộ|không sao chép|(?:hanya )?untuk (?:kalangan sendiri|penggunaan internal)|rahasia|sulit|jangan disebarkan',
  '(?:内部|內部)(?:资料|資料|文件|使用|参考|參考)|(?:仅|僅|只)供(?:内部|內部)(?:使用|参考|參考|参阅|傳閱)?|(?:请勿|請勿|严禁|嚴禁|禁止|不得)(?:外传|外傳|外泄|外洩|复制|複製|转发|轉發|传播|傳播|翻印|拷贝|泄露|洩露)|(?:商业|商業)?机密|(?:商業)?機密|(?:绝密|絕密|保密)|(?:系统|系統|电脑|電腦|計算機|计算机)(?:自动|自動)?(?:生成|产生|產生|导出|匯出)|(?:无需|無需|毋须|毋須)(?:签名|簽名|签字|簽字|盖章|蓋章)',
  '社外秘|部外秘|取扱(?:い)?注意|取扱い?厳重注意|(?:無断)?(?:複製|転載|転用|複写|配布|持出し?)(?:禁止|厳禁|を禁ず)|無断(?:複製|転載|複写|転用)(?:を)?禁(?:じます|止|ず)|関係者(?:外秘|限り)|(?:システム|自動)(?:より)?(?:出力|作成|生成)(?:されました)?|内部資料',
  '대외비|(?:무단 ?)?(?:복제|배포|전재|유출|복사) ?금지|외부 ?(?:유출|반출) ?금지|내부 ?(?:자료|용|문서)|사내 ?한|시스템에서 ?자동 ?(?:생성|출력)(?:됨|되었습니다)?|서명 ?불필요',
]

const all = [...notices, ...programNotices].join('|')
const list = new RegExp(`^[\\s(*※"“•–—-]*(?:${ofList.join('|')})`, 'iu')
/** `E. & O.E. — computer generated list, no signature required` */
const several = new RegExp(
  `^[\\s(*※"“•–—-]*(?:${all})(?:[\\s.,;:!。，、；！()*"”/|–—-]+(?:(?:and|und|et|y|e|en|och|og|i|и) )?(?:${all}))*[\\s.!。！)*"”–—-]*$`,
  'iu',
)

/** Whether a text is a notice about the list that it stands below, and nobody: `This list is confidential`, 社外秘, 请勿外传. */
export const isPlainNotice = (cell: string): boolean => {
  const text = cell.normalize('NFKC').replace(/[’`]/g, "'")
  return text.length <= 300 && (several.test(text) || list.test(text))
}
