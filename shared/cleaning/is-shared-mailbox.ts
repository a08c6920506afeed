// RFC 2142 names and what companies call their desks, English first.
const desks = new Set(
  (
    'info information infos sales contact contacts contactus hello hi office mail email admin administrator support help ' +
    'helpdesk service services team marketing press media pr news newsletter jobs job careers career hr recruiting ' +
    'recruitment billing accounts accounting accountspayable accountsreceivable finance invoice invoices payments ' +
    'orders order purchasing procurement booking bookings reservations reception enquiries enquiry inquiries inquiry ' +
    'general feedback customerservice customercare customersupport cs service partners partnership partnerships ' +
    'business biz bd legal compliance privacy security abuse postmaster hostmaster webmaster web noreply ' +
    'donotreply mailerdaemon root it tech events event subscribe unsubscribe ' +
    'kontakt vertrieb verkauf buchhaltung bewerbung service rechnung zentrale ' +
    'contacto ventas administracion oficina hola contato vendas comercial financeiro ' +
    'accueil commercial bonjour compta direction info secretariat contatti amministrazione vendite segreteria'
  ).split(' '),
)

const regions = new Set(
  'hk cn sg uk us usa eu asia apac emea jp kr tw de fr in ph ng my th vn au ca global intl'.split(' '),
)

/**
 * Whether an address belongs to a desk and not to a person (`info@`, `sales.hk@`): it can't tell one customer from
 * another. `email` is a cleaned address; a +tag, a number or a region after the name of the desk changes nothing.
 */
export function isSharedMailbox(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase()
  const name = local.split('+', 1)[0] ?? ''
  if (desks.has(name.replace(/[._-]/g, '').replace(/\d+$/, ''))) return true
  const [desk = '', region = '', more] = name.split(/[._-]/)
  return more === undefined && desks.has(desk) && regions.has(region)
}
