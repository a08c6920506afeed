/** What stands before a name and says that one follows, with a colon; and what needs none. */
export const labels =
  /^(?:(?:full |contact |customer |client |company )?names?|contact(?: person| name)?|customer|client|buyer|attn|attention|att|fao|a\/c|for the attention of|ansprechpartner(?:in)?|kontakt(?:person)?|kunde|nom(?: complet)?|nombre(?: completo)?|nome(?: completo)?|contacto|contato|referente|naam|contactpersoon|navn|namn|nimi|imię i nazwisko|kontakt|jméno|név|isim|ad soyad|yetkili|фио|имя|контакт|контактное лицо|ім.я|όνομα|الاسم|اسم|שם|नाम|ชื่อ|tên|họ tên|nama|姓名|名字|联系人|联络人|聯絡人|聯繫人|聯系人|客户|客戶|氏名|名前|お名前|担当|担当者|担当者名|御担当|御担当者|ご担当|ご担当者|窓口|성명|이름|담당|담당자|고객명)\s*[:：=]\s*|^(?:attn\.?|att\.|attention|fao|c\/o|z\.?\s?h(?:d|de|dn)\.?(?: von)?|zu h[äa]nden(?: von)?|à l['’]attention de|a l['’]attention de|a la atención de|alla c\.?\s?a\.?(?: di)?|all['’]attenzione di|t\.?a\.?v\.?|ter attentie van|k\.?\s?a\.|do rąk|ansprechpartner(?:in)?|kontaktperson|contact person|contactpersoon|persona de contacto|pessoa de conta[ct]to|a\/c(?: de)?|aos cuidados de|контактное лицо|ご?担当者?(?=\s+(?!様|さま|御中|より|から))|담당자?(?=\s+(?!님)))\s+|^(?:联系人|联络人|聯絡人|聯繫人|聯系人)\s*[-–—]?\s*(?=\p{Script=Han})|^(?:姓名|氏名|お?名前|窓口|お客様|御担当者?|担当者名|성명|이름|고객명|연락담당)\s+(?!様|さま|御中|님)(?=\S)/iu

/** What stands behind the name of whoever a parcel or a letter is for: 陈小姐 收, 佐藤様 方. Without a blank only behind a title. */
export const addressed =
  /(?:(?<=\p{Script=Han}{2})\s+|(?<=先生|小姐|女士|太太|老师|老師|师傅|師傅|经理|經理|\p{Script=Han}[总總])\s*|(?<=\p{Script=Han}{2})\s*(?=[(（【[]))[(（【[]?(?:[亲親敬台收大]?[启啟]|[亲親签簽]?收|[转轉]交?)[)）】\]]?$|(?<=様|さま|殿)\s+方$|(?<=\p{L})\s*御中$|(?<=\p{Script=Hangul}{2})\s+(?:귀하|귀중|앞)$/u

/** The same behind a whole name of Han alone: 丰收 and 秋收 are given names, and 回收 is a trade. */
export const addressedTogether =
  /^(\p{Script=Han}{2,4}?)(?:[亲親敬台大][启啟]|[亲親签簽代]收|(?<![丰豐秋喜麦麥回验驗税稅征徵接吸没沒招])收|[转轉]交)$/u
