#!/usr/bin/env node
// In a checkout the TypeScript runs as it stands, with a database client made on the first run; a packed copy has no src and carries dist instead.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = new URL('../src/cli/main.ts', import.meta.url)
if (existsSync(source)) {
  await import('../scripts/generate.js')
  if (process.exitCode !== undefined) process.exit()
  const { register } = await import('tsx/esm/api')
  // The pages are compiled as this program says, in whatever folder it is called.
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })
  await import(source.href)
} else {
  await import('../dist/cli/main.js')
}
