/** The files that decide something, by area; each path is the beginning of others. */
export const areas = {
  cleaning: ['shared/cleaning/'],
  csv: ['shared/csv/', 'shared/xml/'],
  importing: ['shared/importing/'],
  customers: ['shared/customers/'],
  matching: ['shared/matching/'],
  queries: ['shared/db/queries/', 'shared/db/functions/'],
  ledger: ['shared/ledger/', 'functions/steps/', 'functions/run-'],
  functions: [
    'functions/imports/',
    'functions/columns/',
    'functions/review/',
    'functions/customers/',
    'functions/inbox/',
    'functions/users/',
  ],
  web: ['web/pages/', 'web/request/', 'web/builders/'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Area = keyof typeof areas

export const isArea = (name: string): name is Area => Object.hasOwn(areas, name)
