import { existsSync } from 'node:fs'

/** Where Chromium lies: CHROMIUM_PATH, or the usual places; undefined where there is none. */
export const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
  .filter((path) => path !== undefined)
  .find((path) => existsSync(path))
