// A part of a page that asks for itself goes on asking when no answer comes. After a while, this says so; the next
// version of the part hides it again.
const patienceMs = 3_000
let failingSince

const isLive = (event) => event.target instanceof Element && event.target.closest('[data-live]')

function note(event) {
  if (!isLive(event)) return
  failingSince ??= performance.now()
  if (performance.now() - failingSince < patienceMs) return
  for (const words of document.querySelectorAll('[data-reconnecting]')) words.hidden = false
}

for (const type of ['htmx:error', 'htmx:response:error']) document.addEventListener(type, note)
document.addEventListener('htmx:after:swap', (event) => {
  if (isLive(event) && event.detail.ctx.response.status < 400) failingSince = undefined
})
