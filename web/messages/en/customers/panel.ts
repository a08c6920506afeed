/** Texts of the customer that stands beside the list. */
export const panel = {
  title: 'Customer beside the list',
  wholePage: 'Open as a page',
  close: 'Close',
  keys: { open: 'open' },
}
