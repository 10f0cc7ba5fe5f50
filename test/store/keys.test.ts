import { describe, expect, it } from 'vitest'
import { normalizeUrl } from '../../src/store/normalize-url.js'
import { surnameKey } from '../../src/text/name-keys.js'
import { makeUuids } from '../../src/store/uuid-v7.js'
import { VersionCache } from '../../src/store/version-cache.js'

describe('surnameKey', () => {
  it.each([
    ['Anna Chistiakova', 'Anna Chistyakova'],
    ['Jürgen Łukasz', 'Jurgen Lukasz'],
    ['Frank Osei Jr.', "Osei's"],
    ['Olga Mikhailova', 'Olga Mihailova'],
    ['Pyotr Alekseev', 'Petr Alexeev'],
    ['Nikita Khrushchev', 'Khruschev'],
    ['Olga Tchernova', 'Olga Chernova'],
    ['Ana Mitchell', 'Mitchel'],
  ])('%s and %s are looked up together', (a, b) => {
    expect(surnameKey(a)).toBe(surnameKey(b))
  })

  it('keeps others apart', () => {
    expect(surnameKey('Anna Larsen')).not.toBe(surnameKey('Anna Lund'))
    expect(surnameKey('…')).toBe('')
  })
})

describe('normalizeUrl', () => {
  it.each([
    ['HTTPS://www.Example.org:443/a/?utm_source=x&b=2&a=1#top', 'https://www.example.org/a?a=1&b=2'],
    ['https://example.org', 'https://example.org/'],
    ['http://user:secret@example.org/x', 'http://example.org/x'],
    ['ftp://example.org/x', null],
    ['not an address', null],
  ])('%s', (address, normalized) => {
    expect(normalizeUrl(address)).toBe(normalized)
  })
})

describe('makeUuids', () => {
  it('makes UUIDv7 keys that sort by age, also within a millisecond and when the clock goes back', () => {
    const clock = [5, 5, 5, 3, 9]
    const makeId = makeUuids(() => clock.shift() ?? 10)
    const ids = Array.from({ length: 5_000 }, makeId)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('VersionCache', () => {
  it('computes a version once, a new version again, and forgets the least asked for', async () => {
    const cache = new VersionCache<string>(2)
    let computed = 0
    const make = () => Promise.resolve(`v${String(++computed)}`)
    const both = await Promise.all([cache.get('a', 1, make), cache.get('a', 1, make)])
    expect(both).toEqual(['v1', 'v1'])
    expect(await cache.get('a', 2, make)).toBe('v2')
    expect(await cache.get('a', 1, make)).toBe('v1')
    expect(await cache.get('b', 1, make)).toBe('v3')
    expect(await cache.get('a', 1, make)).toBe('v1')
    expect(await cache.get('a', 2, make)).toBe('v4')
  })

  it('does not keep a failure', async () => {
    const cache = new VersionCache<string>(2)
    await expect(cache.get('a', 1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await cache.get('a', 1, () => Promise.resolve('back'))).toBe('back')
  })
})
