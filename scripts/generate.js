// Makes the Prisma client and the Pothos types. Generating reads the schema only, so no native engine is needed:
// where none is configured, a program that does nothing stands in for it and nothing is downloaded.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { delimiter, resolve } from 'node:path'

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  stdio: 'inherit',
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    ...process.env,
    PATH: [resolve(import.meta.dirname, '../node_modules/.bin'), process.env.PATH].join(delimiter),
  },
})
process.exit(status ?? 1)
