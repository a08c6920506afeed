/** Attributes of a part of a customer's page that is shown anew once the customer, or what is written of it, changes. */
export const follows = ({ id }: { readonly id: string }) => ({ 'data-follows': `customers:${id} work:${id}` })
