import { expect, test } from 'vitest'
import { readPersonName } from '../../../../../shared/cleaning/names/clean-name.ts'

// biome-ignore format: a list of words
// Professions with a licence and a few more, by which somebody is addressed behind the family name.
const professions = ['약사', '한약사', '기사', '운전기사', '의사', '한의사', '치과의사', '수의사', '간호사', '변호사', '변리사', '회계사', '공인회계사', '세무사', '관세사', '법무사', '노무사', '감정평가사', '건축사', '중개사', '공인중개사', '손해사정사', '검사', '판사', '교사', '강사', '조교', '영양사', '물리치료사', '사회복지사', '상담사', '미용사', '조리사', '요리사', '정비사', '설계사', '목사', '전도사', '수녀', '스님', '형사', '소방관', '셰프', '트레이너']

test.each(professions)('%s behind a family name or a whole name is no name', (profession) => {
  for (const family of ['김', '이', '박', '최', '정', '민'])
    for (const ending of ['', '님']) {
      const alone = `${family}${profession}${ending}`
      expect([alone, readPersonName(alone)]).toMatchObject([alone, { first: null, last: family }])
      // 김민수의사 may end in 수의사.
      for (const raw of [
        `${family}민수 ${profession}${ending}`,
        ...(profession === '의사' ? [] : [`${family}민수${profession}${ending}`]),
      ])
        expect([raw, readPersonName(raw)]).toMatchObject([raw, { first: '민수', last: family }])
    }
})

test.each([
  ['김기수', '기수'],
  ['박사랑', '사랑'],
  ['이강산', '강산'],
  ['최교진', '교진'],
])('%s is a whole name', (raw, first) =>
  expect(readPersonName(raw)).toMatchObject({ first, last: raw[0], title: null }),
)
