// biome-ignore-all format: lists of words
// What is written beside a name about the person, in brackets or behind a dash; a line per language.

/** How somebody is, or is no more: none of them is a title or a job. Lower-case. */
export const states = [
  'resigned left leave maternity paternity parental sabbatical sick ill holiday holidays vacation absent away unavailable unreachable deceased died departed dead moved relocated transferred promoted replaced replacement successor predecessor laid-off parttime part-time hot cold warm urgent important bounced unsubscribed blacklisted',
  'ausgeschieden gekündigt gewechselt versetzt verzogen verstorben gestorben pensioniert pension rente ruhestand urlaub elternzeit mutterschutz karenz krank krankgeschrieben abwesend verreist freigestellt teilzeit vertretung nachfolger nachfolgerin vorgänger vorgängerin ehemals ehemalig wichtig dringend',
  'démissionné démissionnaire retraité retraitée retraite décédé décédée congé congés maternité paternité maladie malade absent absente muté mutée remplaçant remplaçante successeur prédécesseur vacances déplacement',
  'jubilado jubilada fallecido fallecida vacaciones maternidad ausente trasladado trasladada sustituto sustituta renunció excedencia enfermo enferma urgente',
  'pensionato pensionata pensione deceduto deceduta ferie maternità assente dimesso dimessa malattia trasferito trasferita sostituto sostituta',
  'aposentado aposentada reformado reformada falecido falecida férias licença maternidade demitido demitida substituto substituta doente',
  'vertrokken gepensioneerd pensioen overleden vakantie zwangerschapsverlof verlof ziek afwezig vervanger opvolger',
  'föräldraledig semester sjuk sjukskriven pensionerad slutat avliden barsel ferie syg pensioneret sluttet stoppet eläkkeellä lomalla äitiyslomalla',
  'urlopie urlop emerytura emeryt emerytka macierzyński macierzyńskim zmarł zmarła nieobecny nieobecna chory chora zwolniony zwolniona nemocný dovolená mateřská',
  'отпуск отпуске декрет декрете декретный пенсии пенсия умер умерла болен больна больничный больничном відпустка відпустці декреті',
  'izinde izinli emekli ayrıldı vefat raporlu cuti pensiun nghỉ',
].join(' ')

/** The same where nothing parts words; wherever they stand in a text that is set apart. */
export const eastAsianStates =
  /ご担当|旧姓|舊姓|曾用名|改姓|又名|别名|別名|通称|通稱|又称|又稱|亦称|本名|原名|일명|본명|退職|退社|休職|産休|育休|異動|転勤|転職|退任|新任|前任|後任|出向|逝去|死亡|亡く|離職|离职|退休|休假|产假|產假|病假|调岗|調職|跳槽|辞职|辭職|已故|去世|出差|퇴사|퇴직|휴직|휴가|출산|육아|이직|전근|후임|신임|부재|개명|사망|출장|안\s?봄/u

/** With these begins a remark of several words, however it is written. */
export const beginnings = [
  'met spoke talked saw called visited referred introduced works wants asked said says likes prefers knows from via until since till on currently formerly previously',
  'getroffen kennengelernt kennt spricht kommt bitte nur ab bis seit zur vom nicht im in auf aus',
  'rencontré rencontrée vu vue parle depuis jusqu connaît préfère en pas',
  'conocido conocida habló hablamos habla desde hasta prefiere conosciuto conosciuta parla dal fino preferisce falou fala conheci até',
  'gesproken ontmoet sinds tot alleen träffade pratade sedan spotkany rozmawiał od',
].join(' ')

/** Whoever comes along with somebody, without a name of their own; between them stands an "and". */
export const companions =
  'wife|husband|spouse|family|kids|children|guests?|baby|' +
  'frau|ehefrau|gattin|ehemann|gatte|mann|familie|kinder|begleitung|' +
  'épouse|femme|mari|époux|conjointe?|famille|enfants|invités?|' +
  'esposa|esposo|señora|marido|mujer|familia|hijos|acompañante|moglie|marito|signora|famiglia|figli|consorte|mulher|família|filhos|' +
  'echtgenote|echtgenoot|vrouw|gezin|kinderen|fru|familj|hustru|kone|' +
  'żona|żoną|mąż|mężem|rodzina|rodziną|manželka|manžel|rodina|женой|жена|мужем|муж|супругой|супруга|семьёй|семьей|семья|eşi|ailesi|istri|suami|keluarga'

/** Who somebody was born as, is a child or a guest of: a name stands behind, and it is another's or a former one. */
export const bornOrOf =
  "née?|geb\\.|geborene[rs]?|nata|nato|nacid[ao]|nascid[ao]|roz\\.|rozená|z domu|född|født|o\\.s\\.|szül\\.|урожд\\.?|урожденная|урождённая"
