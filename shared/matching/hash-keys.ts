/** Keys of what is one customer's own: e-mail, phone, link, and a code or date in a column that is no field. */
const own = /^[eplo]:/

/**
 * Keys as the database has them: 64 bits of each one, as a signed number in decimal. It is odd where the key is of what is
 * one customer's own, and even where many may share it, such as a name and a place.
 */
export const hashKeys = (keys: readonly string[]): string[] => keys.map(hashKey)

const halves = new Uint32Array(2)
const whole = new BigInt64Array(halves.buffer)

function hashKey(key: string): string {
  hashInto(key)
  const [low = 0] = halves
  halves[0] = own.test(key) ? low | 1 : low & ~1
  return String(whole[0])
}

/**
 * Two hashes of 32 bits by multiplying, mixed into each other, after cyrb53 and the end of MurmurHash3. Nobody who chooses
 * a key that collides gains more by it than being compared; MD5 takes ten times as long.
 */
function hashInto(key: string): void {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let at = 0; at < key.length; at++) {
    const letter = key.charCodeAt(at)
    one = Math.imul(one ^ letter, 2_654_435_761)
    other = Math.imul(other ^ letter, 1_597_334_677)
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909)
  halves[0] = one
  halves[1] = other
}
