// How the line below a table begins that says who made, checked or changed it, and when. Compared in lower case, as NFKC.

// biome-ignore-all format: lists of words, a line a language
/** What was done with a table, by `signers`. */
interface SignatureWords {
  readonly done: string
  /** Behind it: by whom, or when; a colon or a date may stand in its place. */
  readonly by: string
  /** Whoever did it, and other labels: with a colon. */
  readonly label: string
}

const languages: readonly SignatureWords[] = [
  {
    done: 'prepared|issued|(?:report |list )?run|report (?:generated|created|printed)|made|created|compiled|updated|edited|checked|verified|approved|reviewed|signed|authori[sz]ed|printed|exported|generated|produced|collected|recorded|entered|submitted|drafted|last (?:updated|edited|modified|changed|saved|checked|reviewed)|modified|revised|list (?:made|prepared|updated)',
    by: 'by|on|at',
    label: 'signature|signed|signatory|author|checker|approver|preparer|reviewer|last update|last change|update|date printed|print date|list date',
  },
  { done: 'erstellt|ausgestellt|herausgegeben|geprüft|freigegeben|bearbeitet|aktualisiert|genehmigt|ausgedruckt|gedruckt|exportiert|erfasst|zusammengestellt|geändert|zuletzt (?:geändert|bearbeitet|aktualisiert)', by: 'von|am|durch|vom', label: 'ersteller(?:in)?|bearbeiter(?:in)?|unterschrift|gez\\.?|prüfer(?:in)?|letzte (?:änderung|aktualisierung|bearbeitung)|aktualisierung' },
  { done: 'établi|émis|émise|préparé|vérifié|approuvé|mis à jour|mise à jour|rédigé|validé|imprimé|exporté|créé|généré|modifié|contrôlé|fait|édité|dernière (?:mise à jour|modification)', by: 'par|le|du', label: 'signature|rédacteur|rédactrice|auteur|visa|approbateur|mise à jour|dernière mise à jour' },
  { done: 'elaborado|emitido|emitida|expedido|expedida|preparado|revisado|aprobado|actualizado|hecho|realizado|exportado|verificado|creado|modificado|impreso|generado|última (?:actualización|modificación)', by: 'por|el|en', label: 'firma|autor|autora|elaboró|revisó|aprobó|actualizó|preparó|actualización|responsable de la lista' },
  { done: 'elaborado|emitido|emitida|expedido|expedida|preparado|revisto|revisado|aprovado|atualizado|conferido|feito|exportado|verificado|criado|modificado|impresso|gerado|última (?:atualização|modificação)', by: 'por|em', label: 'assinatura|autor|autora|atualização|elaborador' },
  { done: 'redatto|emesso|rilasciato|preparato|verificato|approvato|aggiornato|compilato|creato|modificato|stampato|esportato|generato|ultimo aggiornamento|ultima modifica', by: 'da|il|dal', label: 'firma|autore|autrice|compilatore|aggiornamento' },
  { done: 'opgesteld|uitgegeven|gecontroleerd|goedgekeurd|bijgewerkt|gemaakt|aangemaakt|gewijzigd|afgedrukt|geëxporteerd|laatst (?:gewijzigd|bijgewerkt)', by: 'op|door|door de', label: 'handtekening|opsteller|auteur|laatste wijziging' },
  { done: 'upprättad|upprättat|kontrollerad|godkänd|uppdaterad|uppdaterat|skapad|skapat|sammanställd|ändrad|utskriven|senast (?:ändrad|uppdaterad)', by: 'av|den', label: 'underskrift|signatur|upprättare' },
  { done: 'oprettet|udarbejdet|kontrolleret|godkendt|opdateret|lavet|udskrevet|ændret|utarbeidet|kontrollert|godkjent|oppdatert|opprettet|laget|endret|sist (?:endret|oppdatert)|senest (?:ændret|opdateret)', by: 'af|av|den', label: 'underskrift|signatur|udarbejdet|utarbeidet' },
  { done: 'laatinut|tarkastanut|hyväksynyt|päivitetty|laadittu|tulostettu|päivittänyt', by: 'klo', label: 'laatija|tarkastaja|hyväksyjä|allekirjoitus|päivitetty|päivittäjä|laatinut|tarkastanut|hyväksynyt' },
  { done: 'sporządził|sporządziła|sprawdził|sprawdziła|zatwierdził|zatwierdziła|opracował|opracowała|przygotował|przygotowała|zaktualizował|zaktualizowała|zaktualizowano|sporządzono|wydrukował', by: 'dnia|przez', label: 'podpis|autor|sporządził|sporządziła|sprawdził|sprawdziła|zatwierdził|zatwierdziła|opracował|opracowała|przygotował|przygotowała|aktualizacja' },
  { done: 'vypracoval|vypracovala|zpracoval|zpracovala|schválil|schválila|zkontroloval|zkontrolovala|aktualizováno|vyhotovil|vyhotovila|spracoval|spracovala|skontroloval|pripravil', by: 'dne|dňa', label: 'podpis|autor|vypracoval|vypracovala|zpracoval|zpracovala|schválil|schválila|zkontroloval|zkontrolovala|vyhotovil|vyhotovila|spracoval|spracovala|aktualizace|aktualizácia' },
  { done: 'készítette|ellenőrizte|jóváhagyta|frissítve|módosította|nyomtatta', by: 'ekkor', label: 'készítette|ellenőrizte|jóváhagyta|aláírás|módosította|frissítette' },
  { done: 'întocmit|verificat|aprobat|actualizat|elaborat|pregătit|modificat', by: 'de|la|pe', label: 'semnătura|întocmit|verificat|aprobat|actualizat' },
  { done: 'обновлено|составлено|подготовлено|проверено|утверждено|изменено|складено|перевірено|оновлено|изготвено|проверено|одобрено', by: 'кем|от', label: 'составил|составила|проверил|проверила|подготовил|подготовила|утвердил|утвердила|обновил|обновила|исполнитель|подпись|дата обновления|склав|склала|підготував|підготувала|перевірив|перевірила|затвердив|виконавець|підпис|изготвил|проверил|утвърдил|подпис|саставио|sastavio|sastavila|izradio|izradila|provjerio|odobrio|pripravil|pregledal' },
  { done: 'συντάχθηκε|ελέγχθηκε|εγκρίθηκε|ενημερώθηκε', by: 'από|στις', label: 'υπογραφή|συντάκτης|σύνταξη|έλεγχος' },
  { done: 'tarafından (?:hazırlandı|onaylandı)', by: ':', label: 'hazırlayan|düzenleyen|kontrol eden|onaylayan|güncelleyen|imza|son güncelleme|oluşturan' },
  { done: 'أعده|أعدها|أعدته|راجعه|راجعها|اعتمده|حرره|حررها|تم الإعداد بواسطة|تم التحديث بواسطة|تم التحديث|إعداد|آخر تحديث', by: 'في|بتاريخ|بواسطة', label: 'أعده|أعدها|اعده|راجعه|اعتمده|حرره|إعداد|اعداد|مراجعة|اعتماد|التوقيع|توقيع|المعد|المراجع|آخر تحديث' },
  { done: 'הוכן|נערך|אושר|עודכן|נבדק', by: 'על ידי|ע"י|ע״י|ביום', label: 'הוכן|נערך|אושר|עודכן|נבדק|חתימה|עורך' },
  { done: 'تهیه شده|تایید شده', by: 'توسط|در', label: 'تهیه کننده|تایید کننده|تنظیم کننده|امضا|به روز رسانی|تیار کردہ|تصدیق کنندہ' },
  { done: 'द्वारा तैयार|द्वारा जाँचा', by: 'को', label: 'तैयारकर्ता|तैयार किया|जाँचकर्ता|हस्ताक्षर|अद्यतन' },
  { done: 'จัดทำ|ตรวจสอบ|อนุมัติ|อัปเดต|แก้ไข', by: 'โดย|วันที่|เมื่อ', label: 'ผู้จัดทำ|ผู้ตรวจสอบ|ผู้อนุมัติ|จัดทำ|ลงชื่อ|อัปเดตล่าสุด' },
  { done: 'lập|được lập|kiểm tra|duyệt|cập nhật', by: 'bởi|ngày', label: 'người lập|người lập bảng|người lập biểu|người kiểm tra|người duyệt|chữ ký|cập nhật' },
  { done: 'koostas|kinnitas|kontrollis|uuendas|koostanud|koostatud|kinnitatud|uuendatud|kontrollitud|välja trükitud', by: 'poolt|kuupäeval', label: 'koostaja|kinnitaja|allkiri' },
  { done: 'sagatavoja|sastādīja|apstiprināja|pārbaudīja|parengė|sudarė|patvirtino|patikrino|sagatavots|sastādīts|apstiprināts|pārbaudīts|atjaunots|parengta|sudaryta|patvirtinta|patikrinta|atnaujinta', by: 'gada|nuo', label: 'paraksts|parašas' },
  { done: 'samþykkt|yfirfarið|uppfært|prentað', by: 'af|þann', label: 'undirskrift|undirritun|tekið saman' },
  { done: 'შეადგინა|მოამზადა|შეამოწმა|დაამტკიცა|განახლდა|կազմեց|ստուգեց|հաստատեց', by: 'მიერ|կողմից', label: 'შემდგენელი|ხელმოწერა|կազմող|ստորագրություն' },
  { done: 'dibuat|disetujui|diperiksa|diperbarui|disiapkan|disediakan|disemak|dikemas kini|dicetak', by: 'oleh|pada', label: 'pembuat|pemeriksa|tanda tangan|tandatangan|penyedia|penyemak' },
]
/** In scripts without blanks the label is whole, and a colon or a blank stands behind it. */
const joined =
  '制表|製表|制表人|製表人|填表|填表人|填报人|填報人|填写人|填寫人|制单|製單|制单人|製單人|审核|審核|审核人|審核人|复核|覆核|复核人|覆核人|核准人|批准人|审批人|經辦人|经办人|经手人|經手人|整理人|录入人|錄入人|登记人|登記人|更新人|更新者|更新日期|更新时间|更新時間|更新于|更新於|最后更新|最後更新|制作人|製作人|编制人|編制人|编制|編制|统计人|統計人|汇总人|彙總人|打印人|列印人|导出人|匯出人|签名|簽名|签字|簽字|' +
  '作成者|作成|承認者|承認|確認者|確認印|更新者|更新日時?|最終更新日?|最終更新者|記入者|集計者|入力者|担当印|出力者|印刷者|署名|' +
  '작성자|작성|확인자|승인자|검토자|결재|결재자|최종\\s?수정|최종\\s?수정일|수정자|수정일|업데이트|갱신일|정리자|집계자|입력자|출력자|서명'
const all = (field: keyof SignatureWords): string => languages.map((one) => one[field]).join('|')
/** Of these a name may follow without a colon. */
const joinedPeople = joined
  .split('|')
  .filter((word) => /[人者자]$/.test(word))
  .join('|')

/** Whoever it is, a line is left for a hand: `Director: ________`. */
const toBeSigned = '\\p{L}[\\p{L}\\p{M} ./]{1,40}:\\s*(?:_{3,}|[.]{4,})[\\s_./()]*$'

const ofWork = [
  '(?:as (?:of|at)|stand(?: vom| per)?|截至|截止[至到]?|現在|현재)\\s*[:：]?\\s*\\d',
  ...languages.map(({ done, by }) => `(?:${done})\\s*(?<=[\\s\u0e00-\u0e7f])(?:${by})(?=[\\s:：.])[\\s:：.]*\\S`),
  `(?:${all('done')})\\s*[:：]`,
  `(?:${joined})\\s*[:：]`,
  toBeSigned,
  `(?:${joinedPeople})\\s+\\S{1,20}$`,
  '(?:export\\w*|auszug|extract|ausdruck|druck|datenexport|data export|exportación|exportação|esportazione|eksport|выгрузка|экспорт)\\s+(?:aus|vom|from|of|out of|depuis|du|de|del|da|dal|van|uit|från|fra|z|ze|из|от)\\s.*\\d',
]
const startOf = (patterns: readonly string[]): RegExp =>
  new RegExp(`^[\\s(*–—-]*(?:${patterns.map((one) => `(?:${one.normalize('NFKC')})`).join('|')})`, 'iu')

/** `Prepared by Ann`, `制表人：小李`, `Geprüft: 3.4.2024`, `Export from Tool 4.2 of 12 March 2024`. */
export const signatures = startOf([...ofWork, `(?:${all('label')})\\s*[:：]`])

const works = startOf(ofWork)
/** One that can be no customer: with a colon or a date. `Made by Mary` may be a shop, `Firma: Nowak` a firm. */
export const isPlainSignature = (cell: string): boolean => {
  const text = cell.normalize('NFKC')
  return /[:\d]/.test(text) && works.test(text)
}
