import { expect, test } from 'vitest'
import { findNamedField } from '../../../../../shared/importing/mapping/find-named-field.ts'

const jobs: Readonly<Record<string, readonly [departments: readonly string[], jobs: readonly string[], and: string]>> =
  {
    Japanese: [['部署', '部署名', '所属', '部門'], ['役職', '役職名', '肩書'], '・'],
    Korean: [['부서', '부서명', '소속'], ['직급', '직책', '직위'], '/'],
    Chinese: [['部门', '部門', '科室'], ['职务', '职位', '職位'], '/'],
    English: [['Department', 'Dept.', 'Team', 'Division'], ['Position', 'Job title'], ' and '],
    German: [['Abteilung', 'Bereich'], ['Position', 'Funktion'], ' und '],
    French: [['Service', 'Pôle'], ['Fonction', 'Poste'], ' et '],
    Spanish: [['Departamento', 'Área'], ['Cargo', 'Puesto'], ' y '],
    Italian: [['Reparto', 'Ufficio'], ['Ruolo', 'Posizione'], ' e '],
    Dutch: [['Afdeling'], ['Functie', 'Functietitel'], ' en '],
    Russian: [['Отдел', 'Подразделение'], ['Должность'], ' и '],
  }

test.each(Object.entries(jobs))(
  'a %s column of departments and jobs is one of jobs',
  (_, [departments, titles, and]) => {
    for (const department of departments)
      for (const title of titles)
        for (const by of ['/', ' / ', '・', ' & ', and])
          for (const column of [
            `${department}${by}${title}`,
            `${title}${by}${department}`,
            `${title} (${department})`,
          ]) {
            expect([column, findNamedField(column)?.field]).toEqual([column, 'position_primary'])
            expect(findNamedField(column)?.confidence).toBeGreaterThanOrEqual(0.9)
          }
  },
)

test.each(['Department', '部署', 'Team', 'Service', 'Name and position', 'Company / Department', 'Team position'])(
  '%s is none',
  (column) => expect(findNamedField(column)?.field).not.toBe('position_primary'),
)
