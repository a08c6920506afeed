/** What is said where one role is both. */
export const oneRole =
  'Harbour works as the role that owns its tables, so a mistake in it could change or drop them. ' +
  'DATABASE_OWNER_URL names another role for set-up alone: see "Roles of the database" in infra/guides/operating.md.'
