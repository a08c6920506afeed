type Payload = Record<string, unknown>

/** What a provider keeps of its sign-ins, so that it stays when the provider is made anew with another key. */
export function openProviderMemory() {
  const kept = new Map<string, Payload>()
  const all = (name: string, value: string) => [...kept].filter(([, payload]) => payload[name] === value)
  return (model: string) => {
    const keyOf = (id: string) => `${model}:${id}`
    return {
      upsert: async (id: string, payload: Payload) => void kept.set(keyOf(id), payload),
      find: async (id: string) => kept.get(keyOf(id)),
      findByUid: async (uid: string) => all('uid', uid)[0]?.[1],
      findByUserCode: async (code: string) => all('userCode', code)[0]?.[1],
      consume: async (id: string) => void Object.assign(kept.get(keyOf(id)) ?? {}, { consumed: Date.now() }),
      destroy: async (id: string) => void kept.delete(keyOf(id)),
      revokeByGrantId: async (id: string) => {
        for (const [key] of all('grantId', id)) kept.delete(key)
      },
    }
  }
}
