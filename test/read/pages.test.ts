import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXPECTATIONS, goldenPages, pathOf } from './pages/page-files.js'

describe('our own pages', () => {
  for (const kind of ['article', 'blocks'] as const)
    it.each(goldenPages())(
      `%s: the ${kind} that was accepted ("npm run golden -- --accept" accepts another)`,
      async (page) => {
        const path = pathOf(page, kind)
        expect(await EXPECTATIONS[kind](page)).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
      },
    )
})
