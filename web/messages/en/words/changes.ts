/** Values of a customer's history. */
export const changes = { yes: 'yes', no: 'no', inferred: 'inferred', stated: 'stated' }
