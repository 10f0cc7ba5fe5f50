/**
 * Learns the weights by which a clause outside all marks is known as a report of what another outlet quotes, from labelled
 * coverage (see docs/models/reports.md). With `--write` it replaces models/reports.weights, else it prints what leaving one
 * event out at a time gives for several cuts.
 *
 *   npx tsx scripts/train/reports.ts FILE [--write]
 */
import { REPORT_FEATURES } from '../../src/compare/reports/report-features.js'
import { reportExamples } from './coverage/report-examples.js'
import { trainEvents } from './coverage/train-events.js'

await trainEvents('reports', 'scripts/train/reports.ts', REPORT_FEATURES, reportExamples)
