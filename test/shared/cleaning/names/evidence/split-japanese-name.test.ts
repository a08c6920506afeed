import { expect, test } from 'vitest'
import { splitJapaneseName } from '../../../../../shared/cleaning/names/evidence/split-japanese-name.ts'
import { japaneseFamilies } from '../../../../../shared/cleaning/names/titles.ts'
import { japaneseGivenNames } from '../../../../../shared/cleaning/names/words/japanese-given-names.ts'

test('a common family name and a common given name can be parted in one way', () => {
  const families = [...japaneseFamilies].filter((family) => family.length > 1)
  for (const last of families)
    for (const first of japaneseGivenNames) {
      const found = splitJapaneseName(`${last}${first}`)
      if (found?.last !== last) expect(found).toEqual({ last, first })
      const others = families.filter((one) => one !== last && `${last}${first}`.startsWith(one))
      for (const other of others) expect(japaneseGivenNames.has(`${last}${first}`.slice(other.length))).toBe(false)
    }
})

test.each(['小野寺誠', '林太郎', '森健', '山田猫丸', '長谷部誠', '高橋', '太郎', '山田', '王小明', 'Yamada', ''])(
  '%s is kept whole',
  (name) => expect(splitJapaneseName(name)).toBeNull(),
)
