// What somebody has typed and not sent is not lost in silence: before another page is opened, this one asks.
const typed = new Set()
let sent

const isChanged = (field) => field.isConnected && field.value !== field.defaultValue
const isUnsaved = (field) => isChanged(field) && field.form !== sent
const isText = (field) =>
  field.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="file"], [type="password"])')

addEventListener('input', ({ target }) => {
  sent = undefined
  if (target.form?.method === 'post' && isText(target)) typed.add(target)
})
addEventListener('submit', ({ target, defaultPrevented }) => {
  if (!defaultPrevented) sent = target
})
addEventListener('beforeunload', (event) => {
  if ([...typed].some(isUnsaved)) event.preventDefault()
})

// A part of the page that somebody asks for asks as well, where it takes the place of what was typed; one that asks for
// itself waits.
addEventListener('htmx:before:swap', (event) => {
  const { tasks, ctx } = event.detail
  const source = ctx.sourceElement
  // What goes along with the request is not lost.
  const isSent = (field) => source?.contains(field) || (ctx.request.method !== 'GET' && field.form === source?.form)
  const isReplaced = (field) => tasks.some(({ target }) => target?.contains?.(field))
  const lost = [...typed].filter((field) => isUnsaved(field) && isReplaced(field) && !isSent(field))
  if (lost.length === 0) return
  if (source?.closest('[data-live]') || !confirm(document.body.dataset.unsaved)) event.preventDefault()
})
addEventListener('htmx:after:swap', () => {
  sent = undefined
  for (const field of typed) if (!isChanged(field)) typed.delete(field)
})
