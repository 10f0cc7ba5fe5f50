import type { FollowReport, PageStatus, ToldSource } from '../model/follow.js'
import { count } from '../text/wording.js'
import { visible } from './visible.js'

const WORDS: Readonly<Record<PageStatus, string>> = {
  WAITING: 'waiting',
  LIVE: 'live',
  MOVED: 'moved',
  PAYWALLED: 'for subscribers',
  GONE: 'gone',
  UNREACHABLE: 'unreachable',
  REFUSED: 'refused',
  NO_ARTICLE: 'no article',
}

/** What is followed, a source with its pages, its next poll and its fault. */
export function describeSources(sources: readonly ToldSource[]): string {
  if (sources.length === 0)
    return 'Nothing is followed. Begin with: rashomon follow add https://news.example/feed.xml\n'
  return `${sources.map(describeSource).join('\n\n')}\n`
}

function describeSource({ address, title, pages, interval, nextPollAt, failures, failure, id }: ToldSource): string {
  const found = (Object.keys(WORDS) as PageStatus[]).flatMap((status) => {
    const many = pages[status] ?? 0
    return many === 0 ? [] : [`${String(many)} ${WORDS[status]}`]
  })
  const next = new Date(nextPollAt).toISOString().slice(0, 16).replace('T', ' ')
  return [
    `${visible(address)}${title === null ? '' : `  ${visible(title)}`}`,
    `    pages: ${found.length === 0 ? 'none yet' : found.join(', ')}`,
    `    every ${inWords(interval)}, next at ${next} UTC  ${id}`,
    ...(failure === null ? [] : [`    failed ${count(failures, 'time')} in a row: ${visible(failure)}`]),
  ].join('\n')
}

/** What a step of following did, in a line. */
export function describeReport({
  polled,
  pollsFailed,
  found,
  read,
  readingsFailed,
  notModified,
  stored,
  revised,
}: FollowReport): string {
  const failed = pollsFailed + readingsFailed
  return [
    `${count(polled, 'source')} polled, ${String(found)} new addresses`,
    `${count(read, 'page')} read: ${String(stored)} stored, ${String(revised)} revised`,
    `${String(notModified)} not modified, ${String(failed)} failed`,
  ].join('; ')
}

function inWords(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${String(minutes)} minutes` : `${String(Math.round(minutes / 6) / 10)} hours`
}
