import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NAMED_BUGS } from '../scripts/mutants/named-bugs.js'
import { fileOf } from '../scripts/mutants/try-named-bugs.js'

const ROOT = resolve(import.meta.dirname, '..')

describe('the mistakes with a name', () => {
  it.each(NAMED_BUGS)('$name: can still be made in one place, and its tests are there', (bug) => {
    expect(fileOf(ROOT, bug)).toMatch(/\.ts$/)
    expect(bug.replace).not.toBe(bug.find)
    expect(bug.tests.filter((test) => !existsSync(resolve(ROOT, test)))).toEqual([])
  })
})
