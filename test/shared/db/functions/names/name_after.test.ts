import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

type Name = readonly [display: string | null, first: string | null, last: string | null]
const nameOf = ([display_name, first_name, last_name]: Name) => ({ display_name, first_name, last_name })
const parts = (first: string, last: string) => ({ first_name: first, last_name: last })
const annLee: Name = ['Ann Lee', 'Ann', 'Lee']

test.each([[{}], [{ city: 'Rome' }], [undefined]])('a record that states no name leaves it: %j', async (record) => {
  const was = { ...nameOf(annLee), city: 'Oslo' }
  expect(await value(sql`name_after(${json(was)}, ${json(record)}, ${json(parts('Bob', 'Ray'))})`)).toEqual(was)
})

const cases: Readonly<Record<string, readonly (readonly [string, Name, object, object, Name])[]>> = {
  'a full name': [
    ['is stated first', [null, null, null], { display_name: 'Ann Lee' }, parts('Ann', 'Lee'), annLee],
    ['overwrites, with its parts', annLee, { display_name: 'Bob Ray' }, parts('Bob', 'Ray'), ['Bob Ray', 'Bob', 'Ray']],
    ['and without any', annLee, { display_name: 'Bob Ray' }, {}, ['Bob Ray', null, null]],
    ['that both parts fit leaves them', annLee, { display_name: 'Lee Ann May' }, parts('Lee', 'Ann May'), ['Lee Ann May', 'Ann', 'Lee']],
    ['that the last part does not fit', annLee, { display_name: 'Ann Ray' }, parts('A', 'Ray'), ['Ann Ray', 'A', 'Ray']],
    ['that the first part does not fit', annLee, { display_name: 'Bob Lee' }, parts('Bob', 'L'), ['Bob Lee', 'Bob', 'L']],
    ['that is the same fills blank parts', ['Ann Lee', null, null], { display_name: 'Ann Lee' }, parts('Ann', 'Lee'), annLee],
    ['that is the same leaves other parts', ['Ann Lee', 'Annie', 'L'], { display_name: 'Ann Lee' }, parts('Ann', 'Lee'), ['Ann Lee', 'Annie', 'L']],
    ['whose family name has grown', annLee, { display_name: 'Ann Lee-Ray' }, parts('Ann', 'Lee-Ray'), ['Ann Lee-Ray', 'Ann', 'Lee-Ray']],
    ['whose family name has grown in front', annLee, { display_name: 'Ann Ray-Lee' }, parts('Ann', 'Ray-Lee'), ['Ann Ray-Lee', 'Ann', 'Ray-Lee']],
    ['with one more, which nobody can take apart', annLee, { display_name: 'Ann Lee Ray' }, {}, ['Ann Lee Ray', null, null]],
    ['with a title behind it', annLee, { display_name: 'Ann Lee MBA' }, parts('Ann', 'Lee'), ['Ann Lee MBA', 'Ann', 'Lee']],
    ['with a second given name', annLee, { display_name: 'Ann May Lee' }, {}, ['Ann May Lee', 'Ann', 'Lee']],
    ['whose family name is stated', annLee, { display_name: 'Ann Lee-Ray', last_name: 'Lee' }, parts('Ann', 'Lee-Ray'), ['Ann Lee-Ray', 'Ann', 'Lee']],
    ['is emptied, and the parts stay', annLee, { display_name: null }, parts('Bob', 'Ray'), [null, 'Ann', 'Lee']],
    ['that is emptied is what is worked out', annLee, { display_name: null }, { display_name: 'Ann Lee May' }, ['Ann Lee May', 'Ann', 'Lee']],
  ],
  'capitals': [
    ['never replace the same name', annLee, { display_name: 'ANN LEE' }, {}, annLee],
    ['in another order', annLee, { display_name: 'LEE, Ann' }, {}, annLee],
    ['of a part', annLee, { first_name: 'ANN', last_name: 'LEE' }, {}, annLee],
    ['are replaced by it', ['ANN LEE', null, null], { display_name: 'Ann Lee' }, {}, ['Ann Lee', null, null]],
    ['are replaced by others', ['ANN LEE', null, null], { display_name: 'LEE ANN' }, {}, ['LEE ANN', null, null]],
    ['of another name overwrite', ['Ann Lee', null, null], { display_name: 'BOB RAY' }, {}, ['BOB RAY', null, null]],
    ['of a first name', [null, null, null], { display_name: 'ANN LEE' }, {}, ['ANN LEE', null, null]],
    ['leave the parts with the full name that replaces them', ['ANN LEE', 'ANN', 'LEE'], { display_name: 'Ann Lee' }, parts('Ann', 'Lee'), annLee],
    ['small letters do too', ['ann lee', 'ann', 'lee'], { display_name: 'Ann Lee' }, parts('Ann', 'Lee'), annLee],
    ['of which none is worked out stay', ['ANN LEE', 'ANN', 'LEE'], { display_name: 'Ann Lee' }, {}, ['Ann Lee', 'ANN', 'LEE']],
    ['of a part that is stated stay', ['ANN LEE', 'ANN', 'LEE'], { display_name: 'Ann Lee', first_name: 'ANN' }, parts('Ann', 'Lee'), ['Ann Lee', 'ANN', 'Lee']],
    ['never replace a part', ['ANN LEE', 'Ann', 'Lee'], { display_name: 'ANN  LEE' }, parts('ANN', 'LEE'), ['ANN  LEE', 'Ann', 'Lee']],
    ['of a full name that does not stand change no part', ['Ann McLee', 'Ann', 'McLee'], { display_name: 'ANN Mclee' }, parts('ANN', 'Mclee'), ['Ann McLee', 'Ann', 'McLee']],
    ['inside a word are as in the full name', ['Ann Mclee', 'Ann', 'Mclee'], { display_name: 'Ann McLee' }, parts('Ann', 'McLee'), ['Ann McLee', 'Ann', 'McLee']],
    ['are no matter where there are none', ['Ann Lee', null, null], { display_name: 'Lee, Ann' }, {}, ['Lee, Ann', null, null]],
  ],
  'letters without accents': [
    ['never replace those with them', ['Åse Bjørnstad', null, null], { display_name: 'Ase Bjornstad' }, {}, ['Åse Bjørnstad', null, null]],
    ['of a part', ['Åse Bjørnstad', 'Åse', 'Bjørnstad'], parts('Ase', 'Bjornstad'), {}, ['Åse Bjørnstad', 'Åse', 'Bjørnstad']],
    ['are replaced by them', ['Ase Bjornstad', null, null], { display_name: 'Åse Bjørnstad' }, {}, ['Åse Bjørnstad', null, null]],
    ['leave the parts, too', ['ASE BJORNSTAD', 'ASE', 'BJORNSTAD'], { display_name: 'Åse Bjørnstad' }, parts('Åse', 'Bjørnstad'), ['Åse Bjørnstad', 'Åse', 'Bjørnstad']],
    ['never replace a part with them', ['ASE BJORNSTAD', 'Åse', 'BJORNSTAD'], { display_name: 'Ase Bjornstad' }, parts('Ase', 'Bjornstad'), ['Ase Bjornstad', 'Åse', 'Bjornstad']],
    ['replace capitals', ['ÅSE BJØRNSTAD', null, null], { display_name: 'Ase Bjornstad' }, {}, ['Ase Bjornstad', null, null]],
    ['of another name overwrite', ['Åse Bjørnstad', null, null], { display_name: 'Ase Bjornson' }, {}, ['Ase Bjornson', null, null]],
    ['of whom our id names overwrite', ['Åse Bjørnstad', null, null], { id: '1', display_name: 'Ase Bjornstad' }, {}, ['Ase Bjornstad', null, null]],
  ],
  'parts': [
    ['that no longer fit end the full name', ['Ann Lee', null, null], parts('Bob', 'Ray'), {}, [null, 'Bob', 'Ray']],
    ['of which the last does not fit', annLee, { last_name: 'Ray' }, {}, [null, 'Ann', 'Ray']],
    ['of which the first does not fit', annLee, { first_name: 'Bob' }, {}, [null, 'Bob', 'Lee']],
    ['that fit leave it', ['Ann Lee', null, null], { first_name: 'Ann' }, {}, ['Ann Lee', 'Ann', null]],
    ['that are the same leave it, whether they fit or not', ['Annie L.', 'Ann', 'Lee'], parts('Ann', 'Lee'), {}, ['Annie L.', 'Ann', 'Lee']],
    ['are emptied, and the full name stays', annLee, { first_name: null }, {}, ['Ann Lee', null, 'Lee']],
    ['that are emptied are what is worked out', annLee, { last_name: null }, { last_name: 'Ray' }, [null, 'Ann', 'Ray']],
    ['that are worked out alone change nothing', annLee, { first_name: 'Ann' }, { last_name: 'Ray' }, annLee],
    ['beside a full name that is emptied', annLee, { display_name: null, first_name: 'Bob' }, {}, [null, 'Bob', 'Lee']],
  ],
  'a full name and parts': [
    ['are all as stated', annLee, { display_name: 'Bob Ray', ...parts('Bobby', 'R') }, parts('Bob', 'Ray'), ['Bob Ray', 'Bobby', 'R']],
    ['of which only the first is stated', annLee, { display_name: 'Bob Ray', first_name: 'Bobby' }, parts('Bob', 'Ray'), ['Bob Ray', 'Bobby', 'Ray']],
    ['of which only the last is stated', annLee, { display_name: 'Bob Ray', last_name: 'R' }, parts('Bob', 'Ray'), ['Bob Ray', 'Bob', 'R']],
    ['with a last name that still fits', annLee, { display_name: 'Bob Lee', first_name: 'Bobby' }, parts('Bob', 'L'), ['Bob Lee', 'Bobby', 'Lee']],
    ['with a first name that still fits', annLee, { display_name: 'Ann Ray', last_name: 'R' }, parts('A', 'Ray'), ['Ann Ray', 'Ann', 'R']],
    ['with a first name that is emptied', annLee, { display_name: 'Bob Ray', first_name: null }, parts('Bob', 'Ray'), ['Bob Ray', 'Bob', 'Ray']],
  ],
} // biome-ignore format: a table

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%s', async (_name, was, record, inferred, becomes) => {
    expect(await value(sql`name_after(${json(nameOf(was))}, ${json(record)}, ${json(inferred)})`)).toEqual(
      nameOf(becomes),
    )
  })
})
