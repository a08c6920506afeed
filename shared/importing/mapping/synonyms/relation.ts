import type { NamesOfFields } from './names-of-fields.ts'

/** What somebody is to us. */
export const relationNames = {
  status: [
    'status, lead_status, customer status, contact status, lifecycle stage, lead stage, stage',
    'pipeline stage, account status, state of lead, 状态, 狀態, 客户状态, 客戶狀態, 阶段, 階段, 跟进状态, 線索狀態, 线索状态',
    'kundenstatus, statut, estado del cliente, estatus, stato, situação, tila, stav, durum, статус, ステータス',
    '状況, 상태, 고객상태',
    '客户阶段, 客戶階段',
  ],
  tags: [
    'tags, tag, labels, label, group membership, categories, category, groups, group, segments, segment',
    'keywords, 标签, 標籤, 分组, 分組, 分类, 分類, schlagwörter, kategorie, kategorien, étiquettes, mots clés',
    'catégorie, etiquetas, categoría, etichette, categoria, categorie, taggar, tagit, tagi, etykiety',
    'etiketler, метки, теги, タグ, ラベル, 태그, 라벨, 그룹',
    'categorieën, kategorier, kategorie, categorias, categorías, categorie, kategóriák, категории, категорії, 類別, 类别, 分類項目, 범주, 카테고리, カテゴリ',
    'schlagworte, stichworte, mots clefs, palabras clave, palavras chave, parole chiave, trefwoorden',
  ],
  notes: [
    'notes, note, comments, comment, remarks, remark, description, memo, message, additional information',
    '备注, 備註, 备注信息, 说明, 說明, 描述, 留言, notizen, notiz, bemerkung, bemerkungen, kommentar, anmerkungen',
    'remarques, remarque, commentaire, commentaires, notas, nota, observaciones, comentarios',
    'osservazioni, commenti, observações, comentários, opmerkingen, notities, anteckningar, noter',
    'notater, muistiinpanot, uwagi, notatki, poznámka, poznámky, megjegyzés, notlar, açıklama, примечание',
    'примечания, комментарий, 備考, メモ, 비고, 메모, 참고',
    '附注, 附註, anotações, anotación, anotaciones, annotations, aantekening',
    'additional notes, further notes, internal notes, anmerkung, hinweis, hinweise, kommentare, observations, note interne, notas internas, observación',
    'observação, annotazioni, aantekeningen, 其他说明, 其他說明, ご要望, 特記事項',
  ],
  source: [
    'source, lead source, original source, origin, source of lead, how did you hear about us',
    'channel source, campaign, 来源, 來源, 客户来源, 客戶來源, 线索来源, 渠道, quelle, herkunft, lead quelle, origine',
    'fuente, origen, fonte, origem, bron, herkomst, källa, kilde, lähde, źródło, zdroj, forrás, kaynak',
    'источник, ソース, 流入元, 출처, 유입경로',
    'referral source, provenance, canal de origen, canal de adquisición, herkomst lead, 获客渠道, 獲客渠道',
  ],
  owner: [
    'owner, contact owner, lead owner, account owner, record owner, assigned to, sales rep',
    'account manager, salesperson, responsible, sales owner, 负责人, 負責人, 所有人, 跟进人, 業務員, 业务员, 销售, 客户经理, 客戶經理',
    'zuständig, verantwortlich, betreuer, inhaber, propriétaire, responsable, propietario, proprietario',
    'responsabile, responsável, eigenaar, ansvarig, ansvarlig, vastuuhenkilö, opiekun, właściciel',
    'vlastník, sahibi, ответственный, менеджер, 営業担当, 담당영업, 영업담당',
    'assignee, rep, sales representative, zuständiger, kundenbetreuer, commercial, gestionnaire, comercial, vendedor, commerciale, venditore, verantwoordelijke, accountmanager',
  ],
  do_not_contact: [
    'do_not_contact, dnc, do not call, opt out, opted out, opted out of email, email opt out',
    'unsubscribed, unsubscribed from all email, no contact, has opted out of email, do not email',
    'do not mail, unsubscribe, blacklist, 请勿联系, 請勿聯絡, 勿扰, 勿擾, 退订, 退訂, 黑名单, nicht kontaktieren, abgemeldet',
    'ne pas contacter, désabonné, no contactar, non contattare, não contactar, niet contacteren',
    'kontakta ej, nie kontaktować, не беспокоить, 連絡不可, 수신거부, 연락금지',
    'dnd, do not disturb, nicht anrufen, no llamar, não ligar, non chiamare, niet bellen',
  ],
  next_follow_up: [
    'next_follow_up, follow up, follow up date, followup, next followup, next contact, next contact date',
    'next activity, next activity date, next step date, next call, reminder, due date, 下次跟进, 下次跟進, 下次联系',
    '下次聯絡, 跟进日期, 下次跟进时间, wiedervorlage, nächster kontakt, prochaine relance, relance, próximo contacto',
    'próximo contato, prossimo contatto, volgende opvolging, nästa uppföljning, następny kontakt',
    'sonraki takip, следующий контакт, 次回連絡日, 次回フォロー, 다음연락일, 다음 연락',
    'follow up on, next follow up on, follow up by, to follow up, follow up due, follow up reminder',
    'next action date, callback date, call back on, wiedervorlage am, nächster termin, date de relance, prochain contact',
    'próximo seguimiento, fecha de seguimiento, próximo acompanhamento, prossimo follow up, volgend contact, 下次跟進日期, 下次跟进日期, 下次聯絡日期, 下次联系日期',
  ],
} satisfies NamesOfFields
