import { expect, test } from 'vitest'
import { catalogues } from '../../../web/messages/catalogues.ts'

test.each([
  ['en', 'Changed', 'Changed by Ann', 'Entered by hand by Ann, today.', ' by Ann, today.', ', today.'],
  ['zh-Hant', '已修改', '由 Ann 修改', '由 Ann 手動輸入，today。', '（由 Ann，today）。', '（today）。'],
  ['zh-Hans', '已修改', '由 Ann 修改', '由 Ann 手动输入，today。', '（由 Ann，today）。', '（today）。'],
] as const)(
  'in %s, who did something and when',
  async (language, changed, changedByAnn, entered, undone, undoneByNobody) => {
    const { customers, imports } = catalogues[language]
    const { detail, provenance } = customers
    const says = async (text: unknown) => String(await text)
    expect(await says(detail.history.changed(null))).toBe(changed)
    expect(await says(detail.history.changed('Ann'))).toBe(changedByAnn)
    expect(await says(provenance.entered(provenance.by('Ann'), 'today'))).toBe(entered)
    expect(await says(imports.detail.undone.who('Ann', 'today'))).toBe(undone)
    expect(await says(imports.detail.undone.who(null, 'today'))).toBe(undoneByNobody)
  },
)
