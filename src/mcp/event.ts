import { z } from 'zod'
import type { EventHeadFragment } from '../client/generated/sdk.js'

/** An event in one line. */
export const EVENT = z.object({
  event: z.string().describe('Id of the event, for compare_event.'),
  headline: z.string().nullable().describe('Headline of its first report; null where that has none.'),
  articles: z.int().describe('How many articles report it.'),
  firstReport: z.string().nullable().describe('When the first of them was published (ISO 8601).'),
  lastReport: z.string().nullable(),
})

export function eventOf({ id, title, articleCount, firstAt, lastAt }: EventHeadFragment): z.infer<typeof EVENT> {
  return { event: id, headline: title, articles: articleCount, firstReport: firstAt, lastReport: lastAt }
}
