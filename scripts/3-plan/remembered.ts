/**
 * Remembers what is worked out for an article or a map, by a key: a talk is planned many times over, and each plan weighs the same
 * sentences for many boxes. What was found goes with its owner.
 */
export function toMemory<Owner extends object, T extends object | string | number | boolean>(): (
  owner: Owner,
  key: string,
  find: () => T,
) => T {
  const known = new WeakMap<Owner, Map<string, T>>()
  return (owner, key, find) => {
    const own = known.get(owner) ?? new Map<string, T>()
    known.set(owner, own)
    const found = own.get(key)
    if (found !== undefined) return found
    const made = find()
    own.set(key, made)
    return made
  }
}

/** What an iterator gives, for as many readers as come: it is asked once for each, and only as far as one reads. */
export function toKept<T>(source: Iterator<T>): Iterable<T> {
  const kept: T[] = []
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at += 1) {
        if (at === kept.length) {
          const { value, done } = source.next()
          if (done) return
          kept.push(value)
        }
        yield kept[at] as T
      }
    },
  }
}
