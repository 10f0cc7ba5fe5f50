import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Converter, Written } from './converter.js'
import { basil } from './basil.js'
import { conllpp } from './conllpp.js'
import { htmldate } from './htmldate.js'
import { msrp } from './msrp.js'
import { polnear } from './polnear.js'
import { storylines } from './storylines.js'
import { trafilatura } from './trafilatura.js'
import { wmt } from './wmt.js'
import { zyte } from './zyte.js'

export const CONVERTERS: Readonly<Record<string, Converter>> = {
  polnear,
  conllpp,
  zyte,
  msrp,
  wmt,
  htmldate,
  trafilatura,
  storylines,
  basil,
}

/** The rows of the corpus called `name`, in `out`. What cannot be made is an error that says what is missing. */
export function makeCorpus(name: string, checkout: string, out: string): readonly Written[] {
  const converter = Object.hasOwn(CONVERTERS, name) ? CONVERTERS[name] : undefined
  if (converter === undefined) {
    throw new Error(`There is no corpus "${name}". There are: ${Object.keys(CONVERTERS).join(', ')}.`)
  }
  const missing = converter.needs.filter((path) => !existsSync(join(checkout, path)))
  if (missing.length > 0) {
    throw new Error(`${checkout} is no checkout of ${converter.source}: it has no ${missing.join(', no ')}.`)
  }
  mkdirSync(out, { recursive: true })
  return converter.convert(checkout, out)
}
