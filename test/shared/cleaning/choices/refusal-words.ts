// biome-ignore-all format: lists of words
/** How people say in any cell that somebody must not be contacted; other texts than those of the product's tables. */
export const refusing = [
  'DNC', 'DNC - per legal', 'Do not contact', 'DO NOT CALL!!', 'do_not_contact', 'DoNotCall', 'Do not contact until June', 'Don’t email', 'never call again', 'please remove me',
  'unsub', 'Unsubscribed', 'opt out', 'Opted-out', 'hard opt-out', 'GDPR erased', 'GDPR - delete', 'Deleted (GDPR)', 'right to be forgotten', 'deceased', 'client asked not to be contacted',
  '勿扰', '请勿联系', '請勿致電', '不要打电话', '別打電話', '拒絕推廣', '谢绝推销', '连络不要', '連絡不要', '已拉黑', '已退订', '連絡禁止', '営業お断り', 'メール不要',
  '연락 거부', '수신거부', '전화하지 마세요', '연락 원치 않음', 'kein Kontakt', 'Bitte nicht mehr anrufen', 'DSGVO Löschung', 'verstorben', 'ne pas contacter', 'Ne plus appeler', 'décédé',
  'no contactar', 'dado de baja', 'não ligar', 'falecido', 'non chiamare', 'niet meer benaderen', 'kontakta ej', 'nie dzwonić', 'не звонить!', 'لا تتصل', 'không liên hệ', 'jangan hubungi',
]

/** How they say nothing of the kind. */
export const harmless = [
  'active', 'contacted', 'call back', 'not contacted', 'no contact person', 'no email yet', 'never unsubscribed', 'not opted out', 'Unsubscribed: no', 'opt-out = false', 'rejected', 'No interest',
  'do not pursue', 'Don Callaghan', 'Optima', 'DNA Ltd', '未退订', '移出黑名单', '非诚勿扰官方频道', '수신거부 해제', '连络人', '長期不聯絡', '电话不通', '拒绝', '拒绝报价', '停止合作', '营业停止', '电话亭',
]
