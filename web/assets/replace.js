// What takes the page itself away, as deleting what it shows, leaves no page behind that Back would come to: the one that
// follows stands in its place. Without this, Back comes to what was deleted, which says so.
addEventListener('submit', (event) => {
  const form = event.target
  if (!form.matches('[data-replaces]')) return
  event.preventDefault()
  send(form)
})

async function send(form) {
  const body = new URLSearchParams(new FormData(form))
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
  if (answer?.ok && answer.redirected) location.replace(answer.url)
  // What was refused says why on a page of its own.
  else form.submit()
}
