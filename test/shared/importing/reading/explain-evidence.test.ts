import { expect, test } from 'vitest'
import { explainEvidence } from '../../../../shared/importing/reading/explain-evidence.ts'
import { textOf, toEnglish } from '../../../../shared/messages/text.ts'

test.each([
  ['of this version', textOf('evidence.dialect.knownNames', { delimiter: ';' }), /cut at the semicolon, names known/],
  ['that an earlier version stored as a sentence', 'A person chose it.', /^A person chose it\.$/],
])('the evidence %s is said', (_, stored, said) =>
  expect(toEnglish(explainEvidence(JSON.parse(JSON.stringify(stored))))).toMatch(said),
)
