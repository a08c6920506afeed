// Whoever types @ in a note is offered colleagues; the one who is chosen stands there as the server knows them again.
// Without this, the whole name or e-mail address is typed.
const asksMs = 120
const [listed, before, letters] = [6, '(?:^|[^\\p{L}\\p{M}\\p{N}._%+-])', '[\\p{L}\\p{M}\\p{N}._%+-]']
const begun = new RegExp(`${before}@(${letters}*(?: ${letters}+)?)$`, 'u')

let field
let list
let latest = 0
let timer
/** The field whose colleagues are on their way, and whether it is to be sent then. */
let asking
let sends = false

addEventListener('input', ({ target }) => {
  if (target.dataset?.mentions === undefined) return
  clearTimeout(timer)
  const words = begun.exec(target.value.slice(0, target.selectionStart))?.[1]
  if (words === undefined) return close()
  asking = target
  sends = false
  timer = setTimeout(() => offer(target, words), asksMs)
})

async function offer(target, words) {
  const turn = ++latest
  const query = new URLSearchParams({ search: words, limit: listed })
  const answer = await fetch(`/api/v1/colleagues?${query}`).catch(() => undefined)
  const items = answer?.ok ? (await answer.json()).items : []
  if (turn !== latest || document.activeElement !== target) return
  const isMeant = sends && items.every(({ name }) => name.toLowerCase() === words.toLowerCase())
  close()
  if (isMeant) target.form.requestSubmit()
  else if (items.length > 0) open(target, words, items)
}

function open(target, words, items) {
  field = target
  list = document.createElement('ul')
  list.className = 'mentions'
  list.id = `${target.id}-colleagues`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', target.dataset.mentions)
  list.append(...items.map((item, at) => optionOf(item, `${list.id}-${at}`, words)))
  target.after(list)
  target.setAttribute('aria-controls', list.id)
  target.setAttribute('aria-autocomplete', 'list')
  mark(list.firstElementChild)
}

function optionOf({ name, email, mention }, id, words) {
  const option = document.createElement('li')
  option.id = id
  option.setAttribute('role', 'option')
  const called = document.createElement('b')
  called.textContent = name || email
  const address = document.createElement('span')
  address.textContent = name ? email : ''
  option.append(called, address)
  // The field keeps the focus.
  option.addEventListener('mousedown', (event) => event.preventDefault())
  option.addEventListener('click', () => choose(option))
  Object.assign(option.dataset, { mention, words })
  return option
}

function mark(option) {
  for (const one of list.children) one.setAttribute('aria-selected', String(one === option))
  field.setAttribute('aria-activedescendant', option.id)
}

function choose({ dataset: { mention, words } }) {
  const end = field.selectionStart
  field.setRangeText(`${mention} `, end - words.length, end, 'end')
  close()
}

function close() {
  latest++
  list?.remove()
  for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant']) field?.removeAttribute(name)
  list = undefined
  field = undefined
  asking = undefined
}

const isSending = ({ key, ctrlKey, metaKey }) => (ctrlKey || metaKey) && { Enter: true }[key]

addEventListener(
  'keydown',
  (event) => {
    if (isSending(event) && event.target === asking) {
      // Who is offered is seen before the note goes; where nobody is, it goes by itself.
      sends = true
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (list === undefined || event.target !== field) return
    const isSent = isSending(event)
    if (!isSent && (event.ctrlKey || event.metaKey)) return
    const options = [...list.children]
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true')
    const to = (step) => mark(options.at((at + step) % options.length))
    const take = () => choose(options[at])
    // Whoever is marked is taken, and the note goes.
    if (isSent) return take()
    const act = { ArrowDown: () => to(1), ArrowUp: () => to(-1), Enter: take, Tab: take, Escape: close }[event.key]
    if (act === undefined) return
    act()
    event.preventDefault()
    event.stopPropagation()
  },
  true,
)

addEventListener('focusout', ({ target }) => {
  if (target === field || target === asking) close()
})
