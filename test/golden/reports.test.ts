import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldenReports, printReport, reportPath } from './reports/report-files.js'

describe('the comparison of an event of our own', () => {
  it.each(goldenReports())(
    '%s reads as it was accepted: "npm run golden -- --accept" where the change is right',
    async (event) => {
      expect(await printReport(event)).toBe(readFileSync(reportPath(event), 'utf8'))
    },
  )
})
