import { ROBOT_NAME } from './robots.js'

/** How the reader calls itself to hosts, and whom they may turn to. */
export function userAgentOf(version: string, contact: string | null): string {
  const told = [
    'reads news articles to compare them',
    `robots.txt: ${ROBOT_NAME}`,
    ...(contact === null ? [] : [contact]),
  ]
  return `${ROBOT_NAME}/${version} (${told.join('; ')})`
}
