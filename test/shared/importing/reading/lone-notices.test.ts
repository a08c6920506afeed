import { describe, expect, test } from 'vitest'
import {
  findFooter,
  isLikeNotice,
  isLoneNotice,
  isPlainTotal,
  isTotals,
} from '../../../../shared/importing/reading/find-footer.ts'

// biome-ignore format: a list of lines
const notices = [
  ...['Page 1 of 3', 'Seite 2 von 4', 'page 2 / 3', 'Página 3 de 4', 'стр. 2 из 5', '第1页 共3页', '第 2 頁', '3/12 ページ', '2 페이지', 'Sayfa 2', 'Trang 2 trên 3'],
  ...['continued on next page', 'see next sheet', '续下页', '次ページへ続く', '다음 페이지에 계속', 'Fortsetzung nächste Seite', 'suite page suivante'],
  ...['Legend: x = paid', 'Légende : x = payé', 'Legende: rot = offen', '凡例：○＝済', 'Source: CRM export', 'Quelle: Messe Köln', '数据来源：展会', 'Last updated yesterday', 'Zuletzt aktualisiert: 3.4.2026'],
  ...['Messages and calls are end-to-end encrypted.', 'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.', 'Los mensajes y las llamadas están cifrados de extremo a extremo.', '消息和通话已进行端到端加密', 'メッセージと通話はエンドツーエンドで暗号化されています'],
  ...['<Media omitted>', '<Medien ausgeschlossen>', 'Tap to view contact', 'Contacts synced from phone', 'This message was deleted', 'Confidential - do not distribute', '请勿外传，内部资料'],
]
// biome-ignore format: a list of names
const somebody = ['Paige 3', 'Page Smith', 'Source Ltd', 'Legend Sports', 'Continued Care', 'Tap House', 'Contacts Ltd', 'Note Music', 'Notes', 'Ann Lee', 'Media Markt', 'Last Resort Bar', 'Key West Bar', '平均律', '本田', 'Max', 'Min', 'Source: 0912345678', 'Legend: ann@acme.com']

describe('a record that only says a notice', () => {
  test.each(notices)('%s is one wherever it stands, and none with anything beside it', (notice) => {
    expect([isLoneNotice([notice, '', ''], 3), isLoneNotice(['', '', notice], 3)]).toEqual([true, true])
    for (const other of ['+85291234567', 'ann@acme.com', 'Rome'])
      expect(isLoneNotice([notice, other, ''], 3)).toBe(false)
    expect(isLoneNotice([notice, ''], 2)).toBe(false)
  })

  test.each(somebody)('%s is somebody', (name) => {
    expect([isLoneNotice([name, '', ''], 3), isLikeNotice([name, '', ''], 3)]).toEqual([false, false])
  })

  test('what may be said of the record above is asked', () => {
    for (const remark of [
      'N.B. prices exclude VAT',
      'Note: she moved',
      'Hinweis: nur vormittags',
      '備考：転居',
      '※ 来店予定',
      '以上',
      'End',
    ])
      expect([isLoneNotice([remark, '', ''], 3), isLikeNotice([remark, '', ''], 3)], remark).toEqual([false, true])
  })
})

describe('a figure', () => {
  const figures = [
    'MAX',
    'Min',
    'Mean',
    'Media',
    '% of total',
    'Paid in full',
    'New this month',
    'unpaid',
    '本月',
    '今月',
  ]
  test.each(figures)('%s is one with numbers only, and is asked', (name) => {
    for (const number of ['3', '3.4', '45%', '1,250', '=MAX(C2:C9)']) {
      expect(isTotals([name, '', number], 3)).toBe(true)
      expect(isPlainTotal([name, '', number], 3)).toBe(false)
    }
    for (const cells of [
      [name, '', ''],
      [name, '+85291234567', ''],
      [name, '91234567', '3'],
      [name, 'Rome', '3'],
    ])
      expect(isTotals(cells, 3)).toBe(false)
  })
  test.each(['New Balance', 'Max Lee', 'Mean Bean', 'Paid Ltd'])('%s is none', (name) =>
    expect(isTotals([name, '', '3'], 3)).toBe(false),
  )
})

test('a sum of what is counted is plain, with or without an amount', () => {
  // biome-ignore format: a list
  const sums = ['Total active members: 29', 'TOTAL 29 pelanggan', '合計 29名', 'Total général : 12', '共29人', '29 records', 'Итого: 12', 'Summe: 29 Kunden', 'Average: 12', 'Total customers: 12']
  for (const sum of sums)
    for (const amount of ['', '$630', '29', '=SUM(D2:D9)']) {
      expect(isPlainTotal([sum, '', '', amount], 4), `${sum} ${amount}`).toBe(true)
      expect(
        findFooter(
          [
            ['Ann', 'a@a.example', '', '3'],
            ['Bob', 'b@a.example', '', '4'],
            [sum, '', '', amount],
          ],
          4,
        ),
      ).toBe(2)
    }
  for (const other of ['+85291234567', '91234567', 'Rome', 'a@a.example'])
    expect(isPlainTotal(['Total active members: 29', other, '', ''], 4)).toBe(false)
  for (const name of ['Total Fitness Members', '29 Palms', '29 people street', 'Total Fitness: 12345678'])
    expect(isPlainTotal([name, '', '', '3'], 4), name).toBe(false)
})
