/** What marks a chat's link or name: nearly all cells have nothing of it. */
const mark = /[a-z]\.(?:us|net|me|com)|:\/\//i
/** `491711234567@c.us`, with the device behind a colon: what WhatsApp calls somebody by. */
const named = /^\+?(\d{7,15})(?:[.:_]\d{1,3})*@(?:c\.us|s\.whatsapp\.net)$/i
/** A group, a list or a hidden number: nobody's phone. */
const unnamed = /^[\w.:+-]+@(?:g\.us|lid|broadcast|newsletter|c\.us|s\.whatsapp\.net)$/i

// What the makers of each say: https://faq.whatsapp.com/5913398998672934, https://core.telegram.org/api/links,
// https://developers.viber.com/docs/tools/deep-links, https://signal.me
const links = [
  /^(?:https?:\/\/)?(?:www\.)?wa\.me\/(?:\+|%2B)?(\d{7,15})\/?(?:[?#].*)?$/i,
  /^(?:(?:https?:\/\/)?(?:www\.|api\.|web\.|chat\.)?whatsapp\.com\/send\/?|whatsapp:\/\/send\/?)\?(?:[^#\s]*&)?phone=(?:\+|%2B|%20)?(\d{7,15})(?:[&#]\S*)?$/i,
  /^viber:\/\/(?:chat|add|contact)\/?\?number=(?:\+|%2B)?(\d{7,15})$/i,
  /^(?:https?:\/\/)?signal\.me\/#p\/\+(\d{7,15})$/i,
  /^(?:https?:\/\/)?(?:t|telegram)\.me\/\+(\d{7,15})\/?$/i,
]

/** The number by which a chat knows somebody, with its `+`, of a link to it or its name there; null of any other text. */
export function readChatNumber(text: string): string | null {
  if (!mark.test(text) || text.length > 300) return null
  for (const form of [named, ...links]) {
    const digits = form.exec(text)?.[1]
    if (digits !== undefined) return `+${digits.replace(/^00/, '')}`
  }
  return null
}

/** Whether a text looks like an address of mail, and is what a chat calls somebody or a group. */
export const isChatName = (text: string): boolean => text.includes('@') && unnamed.test(text)
