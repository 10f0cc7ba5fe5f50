/** The same data, and how often anything in it has been read so far: work that is the same on every machine, unlike time. */
export function countReads<T extends object>(data: T): { readonly data: T; readonly reads: () => number } {
  let reads = 0
  const watched = new WeakMap<object, object>()
  const watch = <U extends object>(target: U): U => {
    const known = watched.get(target) as U | undefined
    if (known !== undefined) return known
    const proxy = new Proxy(target, {
      get: (from, key): unknown => {
        reads++
        const value: unknown = Reflect.get(from, key)
        return typeof value === 'object' && value !== null ? watch(value) : value
      },
    })
    watched.set(target, proxy)
    return proxy
  }
  return { data: watch(data), reads: () => reads }
}
