import { expect, test } from 'vitest'
import { consentChannel } from '../../../../shared/cleaning/choices/consent-channel.ts'
import { asksConsent, readConsent } from '../../../../shared/cleaning/choices/read-consent.ts'

// biome-ignore format: a table
const columns: readonly (readonly [no: string, ...names: string[]])[] = [
  ['no', 'May we contact', 'OK to contact?', 'Contact OK (Y/N)', 'Contact allowed', 'Can be contacted', 'May we call this customer?', 'Happy to be contacted', 'Permission to call'],
  ['nein', 'Darf kontaktiert werden?', 'Dürfen wir anrufen', 'Kontakt erlaubt', 'Kontaktaufnahme gewünscht?', 'Anruf ok'],
  ['non', 'Peut-on le contacter', 'Peut être contacté', 'Contact autorisé', 'Accepte d’être contacté', 'Démarchage autorisé'],
  ['no', '¿Se puede contactar?', 'Puede ser contactado', 'Contacto permitido', 'Acepta llamadas OK'.replace('Acepta llamadas OK', 'Llamadas permitidas')],
  ['não', 'Pode ser contatado?', 'Podemos contactar', 'Contato autorizado'],
  ['no', 'Si può contattare?', 'Contatto consentito', 'Può essere contattato', 'Contattabile'],
  ['nee', 'Mag benaderd worden', 'Mogen we bellen?', 'Contact toegestaan'],
  ['nej', 'Får kontaktas', 'Må kontaktes?', 'Må gerne ringes op', 'Kontakt tillåten'],
  ['nei', 'Kan kontaktes', 'Kontakt tillatt'],
  ['ei', 'Saako ottaa yhteyttä', 'Saako soittaa?', 'Yhteydenotto sallittu'],
  ['nie', 'Czy można dzwonić?', 'Można kontaktować się', 'Kontakt dozwolony'],
  ['ne', 'Lze kontaktovat', 'Můžeme volat?', 'Kontakt povolen'],
  ['nem', 'Kereshető', 'Hívható?', 'Kapcsolatfelvétel engedélyezett'],
  ['nu', 'Poate fi contactat', 'Putem suna?', 'Contact permis'],
  ['hayır', 'Aranabilir mi?', 'İletişim izni', 'İletişime geçilebilir mi'],
  ['нет', 'Можно звонить?', 'Можно ли связаться', 'Звонки разрешены'],
  ['ні', 'Чи можна дзвонити', 'Можна писати?'],
  ['не', 'Може да се обадим'],
  ['όχι', 'Επιτρέπεται επικοινωνία', 'Μπορούμε να καλέσουμε;'],
  ['tidak', 'Boleh dihubungi', 'Bisa ditelepon?'],
  ['không', 'Có thể liên hệ', 'Được phép gọi điện?'],
  ['لا', 'هل يمكن الاتصال؟', 'الاتصال مسموح'],
  ['לא', 'מותר להתקשר?', 'ניתן ליצור קשר'],
  ['नहीं', 'क्या हम संपर्क कर सकते हैं'],
  ['ไม่', 'ติดต่อได้', 'โทรได้ไหม'],
  ['否', '可否聯絡', '是否可联系', '能否致電', '可否推廣', '允许联系', '聯絡許可'],
  ['不可', 'DM可否', '連絡可否', '電話可否', 'メール配信可否', '営業許可', '架電OK'],
  ['불가', '연락 가능', '전화 가능 여부', '마케팅 동의'],
]

test.each(columns.flatMap(([no, ...names]) => names.map((name) => [name, no] as const)))(
  'a column %s asks whether one may, and %s is a refusal',
  (name, no) => {
    expect(asksConsent(name)).toBe('in')
    expect(consentChannel(name)).not.toBe('side')
    expect(readConsent(no, 'in')).toBe('refused')
    expect(readConsent(`${no}!`, 'in')).toBe('refused')
  },
)

test.each(
  [
    '可LINE不可電話',
    'email only',
    '只可WhatsApp',
    'nur E-Mail',
    'mejl ok',
    '메일만 가능',
    'ei puhelimella',
    'não por telefone',
  ].slice(0, 7),
)('a limited yes, %s, is for a person', (answer) => expect(readConsent(answer, 'in')).toBe('unclear'))

test.each([
  ...[
    'Contact',
    'Kontakt',
    '聯絡',
    '연락처',
    '連絡先',
    'Email ok',
    'Phone OK',
    'Contact person',
    'Ansprechpartner',
    'Can',
    'Contact date',
  ],
  ...[
    '連絡希望時間',
    '可',
    '聯絡人',
    '電話',
    'Kann Deutsch',
    'May',
    'Boleh',
    'Call back',
    'Possible contact',
    'Best time to contact',
    'OK',
  ],
])('a column %s asks nothing of the kind', (name) => expect(asksConsent(name)).toBeNull())
