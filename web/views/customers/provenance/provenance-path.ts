/** The address of where a field of a customer comes from. */
export const provenancePath = (id: string, field: string): string =>
  `/customers/${id}/provenance/${encodeURIComponent(field)}`
