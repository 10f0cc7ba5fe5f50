#!/usr/bin/env node
// In a checkout the TypeScript runs as it stands, with a database client made on the first run; a packed copy has no src and carries dist instead.
import { existsSync } from 'node:fs'

const source = new URL('../src/cli/main.ts', import.meta.url)
if (existsSync(source)) {
  await import('../scripts/generate.js')
  if (process.exitCode !== undefined) process.exit()
  const { register } = await import('tsx/esm/api')
  register()
  await import(source.href)
} else {
  await import('../dist/cli/main.js')
}
