import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareEvent, goldenReports, PRINTS, type Print, reportPath } from './reports/report-files.js'

describe('the comparison of an event of our own', () => {
  it.each(goldenReports())(
    '%s reads as it was accepted: "npm run golden -- --accept" where the change is right',
    async (event) => {
      const compared = await compareEvent(event)
      for (const print of Object.keys(PRINTS) as Print[])
        expect(PRINTS[print](compared)).toBe(readFileSync(reportPath(event, print), 'utf8'))
    },
  )
})
