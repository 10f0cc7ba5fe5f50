/** How a comparison may be printed. */
export const REPORT_FORMATS = ['text', 'markdown', 'html', 'tei', 'csv', 'json'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]
