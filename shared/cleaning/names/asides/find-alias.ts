const alias =
  /(?<=[\s,;(（])(?:a\.\s?k\.\s?a\.?|A\.\s?K\.\s?A\.?|a\/k\/a|aka|alias|f\.\s?k\.\s?a\.?|f\/k\/a|fka|(?:also |better |formerly |otherwise )?known as|goes by|bekannt als|auch bekannt als|connue? sous le nom(?: de)?|conocid[oa] como|também conhecid[oa] como|conhecid[oa] como|conosciut[oa] come|тж\.|он же|она же|又名|别名|別名|又称|又稱|亦称|通称|通稱|本名|原名|일명|본명)[\s:：.]+(?=\S)/u
/** Aka is a family name of Ivory Coast as well, which is written in capitals. */
const inCapitals = /(?<=\S\s\S+\s)AKA(?=\s+["“'‘\p{Lu}])/u

/** What a name is without the other one that it is known by: `Emeka Danjuma a.k.a. "Big Ben"`. Null where none is said. */
export function findAlias(raw: string): { readonly name: string; readonly text: string } | null {
  const found = alias.exec(raw) ?? inCapitals.exec(raw)
  if (found === null) return null
  const name = raw.slice(0, found.index).replace(/[\s,;(（–—-]+$/u, '')
  // `ahmad alias hassan`: in Malaysia Alias is a given name.
  const isWord = found[0].trim() === 'alias' && /^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u.test(name)
  return name === '' || isWord ? null : { name, text: raw.slice(found.index) }
}
